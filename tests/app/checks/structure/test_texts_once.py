"""Texts and words that stand twice, and white space that nobody needs."""

from __future__ import annotations

import pytest

from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Prose, Release, rich
from tests.checked import found, mended, row, text


def _pair(english: str, arabic: str) -> Prose:
    return Localized(en=rich(english), ar=rich(arabic))


def _rows(*rows: Paragraph | Heading | Bullets) -> Release:
    return Release(rows=rows, next_id=9)


def test_a_text_that_stands_twice_is_found_the_second_time_in_each_language() -> None:
    release = _rows(
        Paragraph(1, _pair("The unit of the office.", "وحدة الإعلام في المكتب")),
        Paragraph(2, _pair("Something else is said here.", "نص آخر يقال هنا")),
        Bullets(3, (_pair(" the unit of the Office", "وحدة الإعلام في المكتب."),)),
    )
    assert found(release, "text_repeated") == [" the unit of the Office", "وحدة الإعلام في المكتب."]


def test_a_few_words_may_stand_twice() -> None:
    release = _rows(
        Heading(1, _pair("What is next", "ما بعد")),
        Paragraph(2, _pair("This is first.", "هذا أول")),
        Heading(3, _pair("What is next", "ما بعد")),
        Paragraph(4, _pair("This is second.", "هذا ثان")),
    )
    assert found(release, "text_repeated") == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The the town of of Basra.", "The town of Basra."),
        ("of the the the town", "of the town"),
        ("that that had had very very", "that that had had very very"),
        ("the theatre, an answer, Bora Bora", "the theatre, an answer, Bora Bora"),
        ("in the\nthe town", "in the town"),
    ],
)
def test_a_word_of_grammar_that_stands_twice_is_taken_out(before: str, after: str) -> None:
    assert text(mended(row(before), "word_doubled")) == after


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("ذهب إلى إلى المدينة", ["إلى إلى"]),
        ("وحدة الإعلام (الإعلام الإعلام) في المكتب", ["الإعلام الإعلام"]),
        ("رويدا رويدا، وشيئًا شيئًا، ويوما يوما، وجدا جدا", []),
        ("في سهل نينوى نينوى، وفي سوريا سوريا", ["نينوى نينوى", "سوريا سوريا"]),
        ("قناة بي بي سي، وشبكة سي إن إن", []),
        ("في فيها من منها", []),
    ],
)
def test_arabic_words_are_said_and_not_mended(sentence: str, words: list[str]) -> None:
    release = row("", sentence)
    assert found(release, "word_doubled") == words
    assert mended(release, "word_doubled") == release


def test_white_space_at_the_edges_and_blank_lines_go() -> None:
    release = row(" IOM \n", "\u00a0المنظمة")
    assert found(release, "space_at_edge") == [" ", " \n", "\u00a0"]
    release = mended(release, "space_at_edge")
    assert (text(release), text(release, "ar")) == ("IOM", "المنظمة")
    assert text(mended(row("one\n\n \n two\nthree"), "line_blank")) == "one\ntwo\nthree"


def test_a_text_of_nothing_but_space_has_no_edge() -> None:
    assert found(row("  \n\n ", "نص"), "space_at_edge") == []
    assert found(row("  \n\n ", "نص"), "line_blank") == []
