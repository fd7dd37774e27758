"""Per cent: two words in text, and no sign, which is for tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.spot import Spot
from app.profile import Profile

_SIGN = re.compile(r"(?<![\w.,–-])(?P<number>(?:\d[\d.,]*)?\d)[ \u00a0\u202f]?%(?![\w%–-])")
_ONE_WORD = re.compile(r"(?<!\bthe )(?<!\ba )(?<!\bwhat )(?<![\w-])percent(?![\w-])")


def percent_sign(text: str, _: Profile) -> Iterator[Spot]:
    """A figure with the sign, in running text. In a range only a person sees what to write."""
    for found in _SIGN.finditer(text):
        mend = f"{found['number']}\u00a0per cent"
        yield Spot("percent_sign", "info", *found.span(), {}, mend)


def percent_word(text: str, _: Profile) -> Iterator[Spot]:
    """The one word behind a number; "the percent of" is short for something else."""
    for found in _ONE_WORD.finditer(text):
        params = {"word": found[0], "right": "per cent"}
        yield Spot("spelling_house", "info", *found.span(), params, params["right"])
