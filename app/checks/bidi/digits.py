"""Letters that stand in a number for the digit that they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import combining

from app.checks.spot import Spot
from app.profile import Profile

_LATIN, _ARABIC = "OoIl", "اه"
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"


def lookalikes(text: str, _: Profile) -> Iterator[Spot]:
    """O for 0, l for 1, alef for ١ or haa for ٥ between digits; a code may have them by right."""
    for rare, between in ((_LATIN, _between_latin()), (_ARABIC_DIGITS, _between_arabic())):
        if not any(map(text.__contains__, rare)):
            continue
        done = 0
        for match in between.finditer(text):
            start = _start(text, match.start(), done)
            is_of_the_same, done = start == done > 0, match.end()
            whole = None if is_of_the_same else _number().match(text, start)
            if whole is not None and whole.end() >= match.end():
                params = {"found": whole.group()}
                yield Spot("digit_lookalike", "warning", *whole.span(), params)


def _start(text: str, at: int, done: int) -> int:
    """Where the token begins that a digit is in; looked for as far as ``done``."""
    while at > done and (text[at - 1].isalnum() or text[at - 1] in ".," or combining(text[at - 1])):
        at -= 1
    return at


@cache
def _between_latin() -> re.Pattern[str]:
    """Apart from the other, as a pattern of two branches is searched for much more slowly."""
    return re.compile(f"[0-9][.,]?[{_LATIN}]+[.,]?[0-9]")


@cache
def _between_arabic() -> re.Pattern[str]:
    return re.compile(f"[٠-٩][{_ARABIC}]+[٠-٩]")


@cache
def _number() -> re.Pattern[str]:
    """A whole token of digits and letters that look like some."""
    return re.compile(rf"(?:[0-9{_LATIN}]+(?:[.,][0-9{_LATIN}]+)*|[٠-٩{_ARABIC}]+)(?!\w)")
