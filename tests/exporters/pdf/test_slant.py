from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporters.pdf.atoms import Atom, atoms
from exporters.pdf.embed import CidFont
from exporters.pdf.fonts import face
from exporters.pdf.slant import GROUND, Slants
from tests.exporters.pdf.handset import AMIRI, line

UPEM = face(AMIRI).upem
BASELINE = 400.0


def leaning(text: str) -> list[tuple[Atom, float]]:
    slants = Slants()
    held = line(text, 1, AMIRI, size=12)
    told = atoms(held.clusters, lambda key: CidFont(face(key)), begins_line=True)
    return [(atom, slants.of(atom, BASELINE, UPEM)) for atom in told]


def test_only_the_first_letter_of_a_word_behind_a_space_leans() -> None:
    assert [atom.text for atom, slant in leaning("قال في دار") if slant] == ["ف", "د"]


@given(st.lists(st.text("ابتجدرسعفقكلمنهوى8.،", min_size=1, max_size=6), min_size=2, max_size=6))
def test_a_word_seems_to_begin_a_hair_behind_the_end_of_the_last(words: list[str]) -> None:
    # As PDF.js reckons: a place is turned back by its own matrix where the later of two leans.
    end, ahead, spaced = None, 0.0, False
    for atom, slant in leaning(" ".join(words)):
        if atom.text.isspace():
            spaced = True
        elif atom.text not in "\u200e\u200f":
            now = slant * (GROUND + BASELINE)
            if spaced and end is not None:
                assert 0.03 * 12 < atom.x + now - (end + ahead) <= 0.102 * 12
            end, ahead, spaced = atom.x + atom.advance * 12 / UPEM, now, False


def test_no_letter_leans_far_enough_to_be_seen() -> None:
    drawn = [(atom, slant) for atom, slant in leaning("وبفضل الدعم المقدم من حكومة") if slant]
    assert drawn
    assert all(atom.advance * 12 / UPEM * slant < 0.05 for atom, slant in drawn)


def test_a_line_begins_upright_and_so_does_what_follows_other_text() -> None:
    slants = Slants()
    held = line("في في", 1, AMIRI)
    told = atoms(held.clusters, lambda key: CidFont(face(key)), begins_line=True)
    assert slants.of(told[0], BASELINE, UPEM) == 0
    slants.of(told[2], BASELINE, UPEM)
    slants.forget()
    assert slants.of(told[3], BASELINE, UPEM) == pytest.approx(0)
