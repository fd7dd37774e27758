from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileError
from app.profile.opentype import read_font
from resources import resource
from tests.app.profile.fonts import AMIRI, LATIN, with_rights, without_outlines


@pytest.mark.parametrize("family", ["amiri", "ibm-plex-sans", "ibm-plex-sans-arabic"])
def test_the_shipped_fonts_may_be_embedded_and_have_their_letters(family: str) -> None:
    letters = {"ibm-plex-sans": "Aaßé"}.get(family, "بتءىگ")
    for file in resource("fonts", family).iterdir():
        if file.name.endswith(".ttf"):
            facts = read_font(file.read_bytes(), file.name)
            assert facts.is_embeddable
            assert facts.is_truetype
            assert facts.has(letters)


def test_a_latin_font_has_no_arabic_letters() -> None:
    assert read_font(AMIRI, "a.ttf").has("ب")
    assert not read_font(LATIN, "a.ttf").has("ب")


@pytest.mark.parametrize(
    ("rights", "may"),
    [(0, True), (4, True), (8, True), (2, False), (0x100, False), (0x208, False)],
)
def test_the_right_to_embed_is_read_from_the_font(rights: int, may: bool) -> None:
    assert read_font(with_rights(AMIRI, rights), "a.ttf").is_embeddable is may


def test_outlines_of_another_kind_are_told_apart() -> None:
    assert not read_font(without_outlines(AMIRI), "a.ttf").is_truetype


def test_a_font_that_was_cut_off_is_broken() -> None:
    with pytest.raises(FileError, match=r"a.ttf: this is no font that can be read"):
        read_font(AMIRI[:-1000], "a.ttf")


@given(st.integers(0, 5000), st.binary(max_size=80))
def test_a_broken_font_is_a_fault_of_the_file_and_of_nothing_else(at: int, data: bytes) -> None:
    for broken in (data, AMIRI[:at], AMIRI[:at] + data + AMIRI[at + len(data) : 5000]):
        try:
            read_font(broken, "a.ttf").has("ب")
        except FileError as fault:
            assert str(fault) == "a.ttf: this is no font that can be read."  # noqa: PT017
