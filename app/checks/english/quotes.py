"""Quotation marks and apostrophes as a keyboard has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.english.words import in_words
from app.checks.finding import Finding
from app.checks.pair import Pair
from app.model import ENGLISH
from app.profile import Profile
from app.search.put import Replacement
from app.text.smart import smart

MOST = 100  # straight marks of a text; of more than that none is mended
_STRAIGHT = re.compile("[\"']")
# Letters left out at the beginning: '90s, 'em, rock 'n' roll.
_LEFT_OUT = re.compile(r"'(?:\d|n'|(?:em|tis|twas|til|cause|cos|round|bout)\b)", re.IGNORECASE)


def quote_straight(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A text with straight marks, and all of them as they are meant where each has its fellow."""
    text = pair.text("en")
    if '"' not in text and "'" not in text:
        return
    held = [Replacement(pair.place("en", at, at + 1), mark) for at, mark in _meant(text)]
    if held:
        marks = [one.new for one in held]
        is_paired = text.count('"') % 2 == 0 and marks.count("‘") <= marks.count("’")
        is_sure = is_paired and len(held) < MOST
        params, fix = {"count": str(len(held))}, tuple(held) if is_sure else ()
        yield Finding("quote_straight", "warning", held[0].at, params, fix=fix)


def _meant(text: str) -> Iterator[tuple[int, str]]:
    """Where straight marks are and the curly ones that they stand for; no inches, no minutes."""
    done, at = "", 0
    for count, found in enumerate(in_words(text, _STRAIGHT)):
        if count == MOST:
            return
        done += text[at : found.start()]
        at = found.end()
        mark = _curly(done, found, text)
        done += mark
        if mark != found[0]:
            yield found.start(), mark


def _curly(before: str, found: re.Match[str], text: str) -> str:
    if _LEFT_OUT.match(text, found.start()) and not before[-1:].isalnum():
        return "’"
    meant = smart(before + found[0], ENGLISH)
    return meant.words if meant else found[0]
