"""Quotations of one text that the other does not quote."""

from __future__ import annotations

import pytest

from app.checks import run_checks
from app.checks.wording import sentence
from app.localized import Localized
from app.model import Paragraph, Release, Span, rich
from app.profile import neutral_profile
from tests.checked import found, quoted, row

SPEECH = "“We shall open the bridge in May,” she said. “It is safe.”"


def test_a_quotation_without_one_in_the_other_text_is_found_at_its_words() -> None:
    release = row("He spoke of “a bridge for all people” there.", "تحدث عن جسر للجميع هناك.")
    assert found(release, "quotation_missing") == ["“a bridge for all people”"]
    (one,) = (o for o in run_checks(release, neutral_profile()) if o.code == "quotation_missing")
    assert one.severity == "warning"
    assert sentence(one).endswith("and nothing in the Arabic text does")


def test_an_arabic_quotation_without_an_english_one_is_found_in_the_arabic() -> None:
    release = quoted("He said it is open.", "قال: «الجسر مفتوح أمام الناس منذ اليوم».")
    assert found(release, "quotation_missing") == ["«الجسر مفتوح أمام الناس منذ اليوم»"]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        (SPEECH, "قالت: «سنفتح الجسر في أيار». وأضافت: «إنه آمن»."),
        (SPEECH, "وقالت: «سنفتح الجسر في أيار، وهو آمن»."),
        ("The ‘bridge for all people’ is open.", "«جسر لجميع الناس» مفتوح."),
        ("A “white elephant” of a bridge.", "جسر بلا فائدة."),
        ("The East Bridge Company built it.", "بنته شركة «إيست بريدج» المحدودة."),
        ("“We shall open the bridge.", "«سنفتح الجسر»."),
        ("She read “The Bridge of the Two Rivers”.", "قرأت (جسر النهرين)."),
        ("“We shall open the bridge.”", ""),
    ],
)
def test_quotations_that_are_met_are_not_reported(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "quotation_missing") == []
    assert found(row(english, arabic), "quotation_count") == []


def test_other_counts_of_quotations_are_said_at_the_one_that_is_over() -> None:
    release = row(SPEECH, "قالت: «سنفتح الجسر في أيار»، وإنه آمن.")
    assert found(release, "quotation_count") == ["“It is safe.”"]
    (one,) = (o for o in run_checks(release, neutral_profile()) if o.code == "quotation_count")
    assert one.severity == "info"
    assert sentence(one) == "there are 2 quotations here and 1 in the Arabic text"


def test_a_title_in_italics_has_marks_in_arabic() -> None:
    english = (Span("She read "), Span("The Bridge of the Two Rivers", italic=True), Span("."))
    text = Localized(en=english, ar=rich("قرأت «الجسر الذي فوق النهرين معا»."))
    release = Release(rows=(Paragraph(1, text),), next_id=2)
    assert found(release, "quotation_missing") == []


def test_a_quotation_that_stands_in_the_next_paragraph_of_the_other_language_is_met() -> None:
    english = ("He came to the bridge on Monday.", "“It is open to all people today,” he said.")
    arabic = (
        "وصل إلى الجسر يوم الاثنين وقال: «إنه مفتوح اليوم أمام الجميع».",
        "وقال إنه كذلك اليوم.",
    )
    rows = tuple(
        Paragraph(id_, Localized(en=rich(one), ar=rich(other)))
        for id_, (one, other) in enumerate(zip(english, arabic, strict=True), 1)
    )
    release = Release(rows=rows, next_id=3)
    assert found(release, "quotation_missing") == []
    alone = Release(rows=rows[1:], next_id=3)
    assert found(alone, "quotation_missing") == ["“It is open to all people today,”"]
