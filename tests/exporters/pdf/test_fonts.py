"""Faces that stand on one line look equally large."""

from __future__ import annotations

from pathlib import Path

import pytest
import reportlab
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.composition import FontFiles, Run, TextBlock
from app.localized import Localized
from app.look import Look, Typeface
from exporters.pdf.fonts import Script, face, matched, own_face
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Cluster
from tests.exporters.pdf.reading import clusters, composition

# Latin letters only, with an x much taller than the loops of Amiri.
VERA = own_face(
    "own-regular", (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()
)
MIXED = {"en": "The word سلام وحدة means peace", "ar": "قالت منظمة Community اليوم"}
HEIGHTS = st.floats(0.05, 2)


@pytest.mark.parametrize(("latin", "arabic"), [("amiri", "amiri"), ("plex", "plex-arabic")])
def test_faces_drawn_for_each_other_stay_at_one_size(latin: str, arabic: str) -> None:
    letters, loops = face(f"{latin}-regular"), face(f"{arabic}-regular")
    assert matched(letters, "Latn", loops, "Arab") == 1
    assert matched(loops, "Arab", letters, "Latn") == 1


@given(HEIGHTS, HEIGHTS)
def test_a_taller_face_is_set_smaller_within_limits(own: float, other: float) -> None:
    held = replace(VERA, heights={"Latn": own, "Arab": 0})
    beside = replace(VERA, heights={"Latn": 0, "Arab": other})
    share = matched(held, "Latn", beside, "Arab")
    assert 0.75 <= share <= 1.25
    if share not in {0.75, 1, 1.25}:
        assert own * share == pytest.approx(other * 1.3)
    assert matched(held, "Latn", beside, "Latn") == 1  # nothing to measure by


def _sizes(code: str, typeface: Typeface, script: Script) -> set[float]:
    """The sizes of the letters of a script in a line of both."""
    composed = composition(
        TextBlock("paragraph", Localized({code: (Run(MIXED[code]),)})), codes=(code,)
    )
    fonts = FontFiles(VERA.data) if typeface == "own" else None
    laid = layout(replace(composed, look=Look(typeface=typeface), fonts=fonts))
    return {one.size for one in clusters(laid.root) if _written_in(one, script)}


def _written_in(cluster: Cluster, script: Script) -> bool:
    return cluster.text.isalpha() and (cluster.text[0] >= "\u0600") == (script == "Arab")


@pytest.mark.parametrize("typeface", ["serif", "sans"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_in_the_shipped_typefaces_both_scripts_have_one_size(code: str, typeface: Typeface) -> None:
    assert _sizes(code, typeface, "Latn") == _sizes(code, typeface, "Arab")


def test_in_an_arabic_line_tall_latin_letters_are_set_smaller() -> None:
    (latin,), (arabic,) = _sizes("ar", "own", "Latn"), _sizes("ar", "own", "Arab")
    loops = arabic * face("amiri-regular").heights["Arab"]
    assert latin < arabic
    assert latin * VERA.heights["Latn"] == pytest.approx(loops * 1.3)


def test_in_an_english_line_arabic_is_set_larger_beside_tall_latin_letters() -> None:
    (latin,), (arabic,) = _sizes("en", "own", "Latn"), _sizes("en", "own", "Arab")
    assert arabic == pytest.approx(latin * 1.25)
