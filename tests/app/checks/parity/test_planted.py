"""Changed figures that somebody planted in one text of a pair: which of them are found."""

from __future__ import annotations

import sys

import pytest

from app.checks.parity.compared import compare
from tests.pairs import TextPair, news, sample, seeds
from tests.planting import Planted, in_other_digits, planted
from tests.shared import needs_shared

# What stands in the Arabic seed, what is put for it, and what is to be reported on each side.
BY_HAND = [
    ("3.63", "3.36", "USD 3.63 million", "3.36 مليون دولار أمريكي"),
    ("8,500", "8,050", "8,500", "8,050"),
    (" 28 ", " 82 ", "Twenty-eight", "82"),
    ("خمسة", "ستة", "Five", "ستة"),
    ("540", "450", "USD 540 million", "450 مليون دولار أمريكي"),
    ("2014", "2015", "2014", "2015"),
    ("ديسمبر 2019", "ديسمبر 2018", "December 2019", "ديسمبر 2018"),
    (" الستة", "", "six", ""),
    ("134", "143", "134", "143"),
    ("2019-2020", "2018-2020", "2019", "2018"),
    ("اثنان", "ثلاثة", "two", "ثلاثة"),
]


def _reported(english: str, arabic: str) -> list[tuple[str, str]]:
    return [
        (
            english[one.first.start : one.first.end] if one.first else "",
            arabic[one.second.start : one.second.end].removeprefix("و") if one.second else "",
        )
        for one in compare(english, "en", arabic, "ar").differences
    ]


@needs_shared
@pytest.mark.parametrize(("old", "new", "english", "arabic"), BY_HAND)
def test_a_figure_changed_by_hand_is_found_at_its_words(
    old: str, new: str, english: str, arabic: str
) -> None:
    (pair,) = (one for one in seeds() if old in one.arabic)
    assert _reported(pair.english, pair.arabic) == []
    assert _reported(pair.english, pair.arabic.replace(old, new)) == [(english, arabic)]


@needs_shared
def test_the_texts_as_they_are_agree_in_every_figure() -> None:
    held: list[TextPair] = [one for one in seeds() if _reported(one.english, one.arabic)]
    assert held == []


def _pairs() -> list[TextPair]:
    """Those that agree before anything is planted."""
    held = (*seeds(), *sample(), *news())
    return [one for one in held if not _reported(one.english, one.arabic)]


def _is_found(pair: TextPair, code: str, change: Planted) -> bool:
    """Whether a difference is reported at the changed words, or anywhere when words are gone."""
    english, arabic = (change.text, pair.arabic) if code == "en" else (pair.english, change.text)
    for one in compare(english, "en", arabic, "ar").differences:
        held = one.first if code == "en" else one.second
        if not change.new or (held and held.start < change.end and change.start < held.end):
            return True
    return False


@needs_shared
def test_of_a_hundred_planted_changes_ninety_eight_are_found() -> None:
    planted_, missed = 0, []
    for pair in _pairs():
        for code, text in (("en", pair.english), ("ar", pair.arabic)):
            for change in planted(text, code):
                planted_ += 1
                if not _is_found(pair, code, change):
                    missed.append((pair.name, pair.line, code, change.sort, change.old, change.new))
    share = 1 - len(missed) / planted_
    report = "\n".join((f"{share:.2%} of {planted_} found; missed:", *map(str, missed)))
    sys.stdout.write(report)  # shown by pytest -s, and when it fails
    assert planted_ > 3000
    assert share >= 0.98


@needs_shared
def test_other_digits_of_the_same_value_are_no_difference() -> None:
    for pair in _pairs():
        assert _reported(in_other_digits(pair.english), pair.arabic) == []
        assert _reported(pair.english, in_other_digits(pair.arabic)) == []
