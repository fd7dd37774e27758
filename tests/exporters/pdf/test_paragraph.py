"""Paragraphs are set once."""

from __future__ import annotations

import pytest

from exporters.pdf import paragraph
from exporters.pdf.fonts import Faces
from exporters.pdf.itemize import Segment
from exporters.pdf.layouts import layout
from exporters.pdf.shape import Shaped, shape
from tests.exporters.pdf.reading import composition, text, text_block


@pytest.fixture
def shaped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are shaped from now on."""
    texts: list[str] = []

    def noted(
        shown: str, segments: list[Segment], size: float, language: str, faces: Faces
    ) -> list[Shaped]:
        texts.append(shown)
        return shape(shown, segments, size, language, faces)

    monkeypatch.setattr(paragraph, "shape", noted)
    return texts


def test_a_release_that_changed_in_one_row_shapes_that_row_only(shaped: list[str]) -> None:
    rows = [text_block(en=f"This is row {n} of a release.") for n in range(20)]
    layout(composition(*rows))
    shaped.clear()
    changed = text_block(en="Another row has come in its place.")
    laid = layout(composition(*rows[:9], changed, *rows[10:]))
    assert shaped == ["Another row has come in its place."]
    assert "Another row has come" in text(laid.root)


def test_what_is_kept_does_not_show_in_another_look_or_place() -> None:
    block = text_block(en="The same words twice.", ar="الكلمات نفسها")
    both = composition(block, codes=("en", "ar"))
    layout(composition(block))
    again = layout(both)
    paragraph._kept.cache_clear()
    assert layout(both) == again
