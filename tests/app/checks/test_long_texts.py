"""A text as long as a book and unlike any is gone through once: not for each of its signs again."""

from __future__ import annotations

import pytest

from app.checks import run_checks
from app.profile import neutral_profile
from tests.checked import row

LONG = 100_000  # code points
TEXTS = {
    "one letter": "a",
    "one capital": "A",
    "Arabic letters without spaces": "ب",
    "letters that end a word": "ة",
    "spaces": " ",
    "spaces that hold": "\u00a0",
    "lines": "\n",
    "digits": "1",
    "Arabic digits": "٣",
    "letters between digits": "1O1",
    "zeros with hyphens": "2-0 ",
    "straight marks": '"',
    "opening marks": "«",
    "apostrophes": "'",
    "full stops": ".",
    "commas": "، ",
    "tatweel": "ـ",
    "acronyms": "UN NATO ",
    "entities": "(UN) ",
    "capitals": "AA BB CC d ",
    "addresses": "a@b.",
    "hidden signs": "\u200f",
}


@pytest.mark.parametrize("name", TEXTS)
def test_one_sign_over_and_over(name: str) -> None:
    text = (TEXTS[name] * LONG)[:LONG]
    _is_read(text, text)


@pytest.mark.parametrize("name", ["Iraq", "العراق", "UN", "displaced"])
def test_a_known_word_in_a_long_one(name: str) -> None:
    text = f"{name} met {name * (LONG // len(name))} and {name}."
    _is_read(text, text)


def _is_read(english: str, arabic: str) -> None:
    for release in (
        row(english, arabic),
        row(english, "نص 5 «هنا»."),
        row("Text 5 “here”.", arabic),
    ):
        for one in run_checks(release, neutral_profile()):
            assert one.address is None or one.address.end <= LONG + 100
