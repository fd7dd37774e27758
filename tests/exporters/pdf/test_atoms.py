from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exporters.pdf.atoms import Atom, atoms
from exporters.pdf.embed import CidFont
from exporters.pdf.fonts import face
from exporters.pdf.glyf import STRUT
from exporters.pdf.pages import Cluster, Glyph, Line
from tests.exporters.pdf.handset import AMIRI, line

DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f"))
DIRECTION_MARKS_ALONE = ("\u200e", "\u200f")
LETTERS = "ابتجدرسعفقكلمنهويىةءأإآؤئ"


def told(held: Line) -> list[Atom]:
    return atoms(held.clusters, lambda key: CidFont(face(key)), begins_line=True)


def said(held: list[Atom]) -> str:
    return "".join(atom.text for atom in held).translate(DIRECTION_MARKS)


@given(st.text(LETTERS + "ًٌٍَُِّْ ،.«»()0123456789", min_size=1, max_size=60))
def test_pieces_say_the_line_in_logical_order(text: str) -> None:
    assert said(told(line(text, 1, AMIRI))).split() == text.split()


@given(st.text(LETTERS + "ًَُِّ", min_size=2, max_size=40))
def test_letters_go_leftwards_without_exception(text: str) -> None:
    places = [atom.x for atom in told(line(text, 1, AMIRI))]
    assert all(after < before for before, after in pairwise(places))


@given(st.text(LETTERS + "ًَُِّ 0123456789.", min_size=1, max_size=40))
def test_no_glyph_is_drawn_anywhere_but_where_it_was_set(text: str) -> None:
    held = line(text, 1, AMIRI, size=10)
    wanted = [
        (glyph.gid, cluster.x + glyph.dx, glyph.dy)
        for cluster in held.clusters
        for glyph in cluster.glyphs
        if cluster.text[0] != " "
    ]
    drawn = [
        (gid, atom.x + x / 100, y / 100)  # 10 points of a font with 1000 units to the em
        for atom in told(held)
        for gid, x, y in atom.shape
        if gid != STRUT and not atom.text.translate(DIRECTION_MARKS).isspace()
    ]
    assert [gid for gid, _, _ in drawn] == [gid for gid, _, _ in wanted]
    for (_, x, y), (_, at_x, at_y) in zip(drawn, wanted, strict=True):
        assert (x, y) == pytest.approx((at_x, at_y), abs=0.011)


def test_a_number_is_one_piece() -> None:
    assert "8500" in [atom.text for atom in told(line("بلغ 8500 شخص", 1, AMIRI))]


def test_a_kashida_is_drawn_with_its_letter_and_says_nothing() -> None:
    held = line("نعم", 1, AMIRI)
    tatweel = face(AMIRI).hb_font.get_nominal_glyph(0x0640)
    noon, *rest = held.clusters
    kashida = Cluster(AMIRI, 12, noon.x - 4, 4, (Glyph(tatweel, 0, 0),), "", 1)
    shifted = [replace(cluster, x=cluster.x - 4) for cluster in rest]
    with_kashida = told(replace(held, clusters=(noon, kashida, *shifted)))
    assert said(with_kashida) == "نعم"
    assert tatweel in {part[0] for part in with_kashida[0].shape}


def test_a_space_between_words_is_told_as_nothing_else() -> None:
    held = told(line("في العراق", 1, AMIRI))
    assert [atom.text for atom in held][2] == " "
    assert [atom.opens for atom in held] == [None] * len(held)


def test_the_mark_between_a_word_and_a_stretch_is_hidden_from_search() -> None:
    held = told(line("هي International", 1, AMIRI))
    space = next(i for i, atom in enumerate(held) if atom.text == " ")
    opens, after = held[space].opens, held[space + 2].opens
    assert [atom.text for atom in held[space : space + 2]] == [" ", "\u200e"]
    assert opens is not None
    assert (opens.actual, opens.is_span, held[space + 1].opens) == (" ", True, None)
    assert after is not None
    assert after.actual == "International"


def test_a_line_that_begins_with_a_long_word_begins_with_something_thin() -> None:
    held = told(line("International هي", 1, AMIRI))
    assert [atom.text for atom in held][:3] == ["\u200f", "Intern", "ationa"]
    assert held[0].advance < 10


def test_words_and_numbers_that_stand_together_are_drawn_as_one_and_told_in_short_parts() -> None:
    whole = line("North Canal Works 2026", 1, AMIRI)
    one_way = replace(whole, clusters=tuple(replace(one, level=2, x=60) for one in whole.clusters))
    parts = [atom for atom in told(one_way) if atom.text not in DIRECTION_MARKS_ALONE]
    opened = [atom.opens.actual for atom in told(one_way) if atom.opens and atom.opens.actual]
    assert opened == [said(parts)] == ["North Canal Works 2026"]
    assert all(len(atom.text) <= 8 and not atom.text[0].isspace() for atom in parts)
    assert [len(atom.shape) > 1 for atom in parts] == [False] * (len(parts) - 1) + [True]


def test_neither_of_two_parts_begins_with_what_the_other_ends_with() -> None:
    held = [atom.text for atom in told(line("في 1,720,000,000,000 من", 1, AMIRI))]
    parts = [text for text in held if text[0].isdigit() or text[0] == ","]
    assert "".join(parts) == "1,720,000,000,000"
    assert all(before[-1] != after[0] for before, after in pairwise(parts))


def test_a_stretch_wider_than_a_glyph_can_be_is_parted() -> None:
    held = told(line("W" * 60, 1, AMIRI, size=12))
    drawn = [atom for atom in held if any(gid != STRUT for gid, _, _ in atom.shape)]
    assert len(drawn) > 1
    assert all(atom.advance <= 32_767 for atom in drawn)
