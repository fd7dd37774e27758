"""What is found about figures and dates in translated news as it stands, each judged by reading."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from app.checks import run_checks
from app.checks.dismissing import found_words
from app.localized import Localized
from app.lookup import read_plain
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from tests.pairs import TextPair, news
from tests.shared import needs_shared

RULES = frozenset(
    {"figure_differs", "figure_missing", "currency_differs", "date_differs", "date_absent",
     "weekday_wrong", "calendars_differ", "approximation_differs",
     "approximation_missing"}
)  # fmt: skip


class Judged(Struct, frozen=True):
    """A finding, the words that it is at and those opposite, and what reading both texts says."""

    document: str
    line: int
    rule: str
    severity: Literal["error", "warning", "info"]
    words: str
    opposite: str
    is_right: bool
    why: str


EXPECTED = [
    Judged("ntrex_15_cbsnews-248384", 2, "date_differs", "error", "Thursday", "الثلاثاء", True,
           "the hearing was on Thursday; the Arabic says Tuesday"),
    Judged("ntrex_17_reuters-218921", 9, "figure_differs", "error", "220 2/3", "220", True,
           "innings are counted in thirds; the Arabic drops the two thirds"),
    Judged("ntrex_19_reuters-218909", 1, "figure_missing", "error", "1", "", True,
           "markup of the file was left in the Arabic text; a reader sees a 1"),
    Judged("ntrex_19_reuters-218909", 10, "figure_differs", "error", "6", "6.6", True,
           "six feet and six inches became 6.6 feet"),
    Judged("ntrex_25_euronews-en-153826", 9, "figure_missing", "warning", "eight", "", True,
           "how many cups he played in is not said"),
    Judged("ntrex_25_euronews-en-153826", 27, "figure_missing", "error", "12", "", True,
           "the twelve became these men"),
    Judged("ntrex_31_bbc-381705", 6, "figure_missing", "warning", "two", "", True,
           "two goals became one"),
    Judged("tico19_09_Wikipedia_handpicked_3", 30, "approximation_missing", "info", "خمس", "five",
           True, "as little as five minutes became less than five"),
]  # fmt: skip


def _found(pair: TextPair) -> list[tuple[str | int, ...]]:
    text = Localized(en=rich(pair.english), ar=rich(pair.arabic))
    release = Release(rows=(Paragraph(1, text),), next_id=2)
    told: list[tuple[str | int, ...]] = []
    for one in run_checks(release, neutral_profile()):
        if one.code in RULES:
            at = one.counterpart
            opposite = read_plain(release, at) if at is not None and at.end >= 0 else ""
            words = found_words(release, one)
            told.append((pair.name, pair.line, one.code, one.severity, words, opposite))
    return told


@needs_shared
def test_every_finding_about_figures_in_the_news_was_judged() -> None:
    pairs = list(news())
    found = [told for pair in pairs for told in _found(pair)]
    assert len(pairs) > 600
    judged: list[tuple[str | int, ...]] = [
             (one.document, one.line, one.rule, one.severity, one.words, one.opposite)
              for one in EXPECTED]  # fmt: skip
    assert found == judged


def test_nine_of_ten_errors_and_four_of_five_warnings_are_right() -> None:
    for severity, least in (("error", 0.9), ("warning", 0.8)):
        held = [one.is_right for one in EXPECTED if one.severity == severity]
        assert sum(held) >= least * len(held) > 0
