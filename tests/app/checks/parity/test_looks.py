"""Bold words of one text while the other has none."""

from __future__ import annotations

from app.localized import Localized
from app.model import Paragraph, Release, RichText, Span, rich
from tests.checked import found


def _release(english: RichText, arabic: RichText) -> Release:
    return Release(rows=(Paragraph(1, Localized(en=english, ar=arabic)),), next_id=2)


def test_bold_words_in_one_text_only_are_found_at_the_first_of_them() -> None:
    english = (Span("Now "), Span("open", bold=True), Span(" to "), Span("all", bold=True))
    assert found(_release(english, rich("مفتوح")), "bold_missing") == ["open"]
    assert found(_release(rich("open"), (Span("مفتوح", bold=True),)), "bold_missing") == ["مفتوح"]


def test_bold_in_both_texts_italics_and_bold_spaces_are_not_reported() -> None:
    bold, slanted = (Span("open", bold=True),), (Span("open", italic=True),)
    assert found(_release(bold, (Span("مفتوح", bold=True),)), "bold_missing") == []
    assert found(_release(slanted, rich("مفتوح")), "bold_missing") == []
    assert found(_release((Span(" ", bold=True), *rich("a")), rich("أ")), "bold_missing") == []
    assert found(_release(bold, ()), "bold_missing") == []
