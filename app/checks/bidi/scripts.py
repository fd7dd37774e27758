"""Words of two scripts: letters that look like others, and words that run together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import Struct

from app.checks.spot import Spot
from app.profile import Profile
from app.spelling.clitics import ONTO
from resources import resource

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
GREEK, CYRILLIC = "\u0370-\u03ff", "\u0400-\u052f"
_ARABIC = "\u0620-\u063f\u0641-\u0652\u066e-\u06d3\u06d5"


class _Confusables(Struct, frozen=True):
    letters: dict[str, str]


def mixed(text: str, _: Profile) -> Iterator[Spot]:
    """A word in Latin letters with some of Cyrillic or Greek; a Greek sign as in μg may be."""
    if _other().search(text) is None:
        return
    for match in _word().finditer(text):
        word = match.group()
        others = _other().findall(word)
        known = all(letter in _alike() for letter in others)
        is_sign = not known and _cyrillic().search(word) is None
        if others and len(others) < len(word) and not is_sign:
            is_latin = known and 2 * len(others) <= len(word)
            mend = "".join(_alike().get(letter, letter) for letter in word) if is_latin else None
            yield Spot("scripts_mixed", "error", *match.span(), {"found": word}, mend)


def joined(text: str, _: Profile) -> Iterator[Spot]:
    """A Latin word on which an Arabic one is written, without the tatweel that clitics take."""
    for match in _latin().finditer(text):
        before = _arabic_before().search(text, max(0, match.start() - 30), match.start())
        after = _arabic_after().match(text, match.end())
        clitic = before.group() if before else ""
        if (clitic and clitic != "و") or after:
            start = match.start() - len(clitic)
            end = after.end() if after else match.end()
            found = text[start:end]
            is_clitic = not after and clitic in _clitics()
            mend = f"{clitic}\u0640{match.group()}" if is_clitic else None
            yield Spot("scripts_joined", "warning", start, end, {"found": found}, mend)


@cache
def _alike() -> dict[str, str]:
    held = resource("facts", "confusables.json").read_bytes()
    return msgspec.json.decode(held, type=_Confusables).letters


@cache
def _clitics() -> frozenset[str]:
    """Those that join to the letter behind them: «و» does not."""
    return frozenset(clitic for clitic in ONTO if clitic and clitic[-1] in "بلكف")


@cache
def _other() -> re.Pattern[str]:
    return re.compile(f"[{GREEK}{CYRILLIC}]")


@cache
def _cyrillic() -> re.Pattern[str]:
    return re.compile(f"[{CYRILLIC}]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[{_LATIN}{GREEK}{CYRILLIC}]+")


@cache
def _latin() -> re.Pattern[str]:
    """Not in a handle, a hashtag or an address."""
    return re.compile(f"[{_LATIN}][{_LATIN}0-9]*")


@cache
def _arabic_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![@#_./\w])[{_ARABIC}]+\Z")


@cache
def _arabic_after() -> re.Pattern[str]:
    return re.compile(f"[{_ARABIC}]+")
