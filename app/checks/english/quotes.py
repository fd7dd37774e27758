"""Quotation marks and apostrophes as a keyboard has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.checks.english.words import in_words
from app.checks.finding import Finding, Severity
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.model import ENGLISH
from app.profile import Profile
from app.search.put import Replacement
from app.text.quoting import pairing
from app.text.smart import smart

MOST = 100  # straight marks of a text; of more than that none is mended
_STRAIGHT = re.compile("[\"']")
# Letters left out at the beginning: '90s, 'em, rock 'n' roll.
_LEFT_OUT = re.compile(r"'(?:\d|n'|(?:em|tis|twas|til|cause|cos|round|bout)\b)", re.IGNORECASE)


class _Marks(Struct, frozen=True):
    """meant: where straight marks are, and the curly ones that they stand for.

    is_sure: whether each has its fellow. has_others: whether the pair has marks of another kind.
    has_arabic: whether its Arabic has straight ones, which another rule tells.
    """

    meant: tuple[tuple[int, str], ...]
    is_sure: bool
    has_others: bool
    has_arabic: bool


def _gather(pair: Pair, _: Profile) -> _Marks | None:
    text, other = pair.text("en"), pair.text("ar")
    is_straight = '"' in text or "'" in text
    has_others = any(mark in text or mark in other for mark in "“”«»") or "’" in text
    has_arabic = '"' in other
    if not (is_straight or has_others or has_arabic):
        return None
    meant = tuple(_meant(text)) if is_straight else ()
    marks = [mark for _, mark in meant]
    is_paired = text.count('"') % 2 == 0 and marks.count("‘") <= marks.count("’")
    is_sure = is_paired and not pairing(text, "Latn").unclosed and len(meant) < MOST
    return _Marks(meant, is_sure, has_others, has_arabic)


def _judge(noted: Sequence[tuple[Pair, _Marks]], _: Profile) -> Iterator[Finding]:
    """A warning where the release has any other marks; else the house may just write them so.

    In that case one mend is for all texts, as one of them alone would be the other kind.
    """
    is_mixed = any(one.has_others for _, one in noted)
    severity: Severity = "warning" if is_mixed else "info"
    held = [(pair, one) for pair, one in noted if one.meant]
    is_whole = all(one.is_sure for _, one in held) and not any(one.has_arabic for _, one in noted)
    is_whole &= sum(len(one.meant) for _, one in held) < MOST
    every = _fix(held) if is_whole and not is_mixed else ()
    for pair, one in held:
        begin = one.meant[0][0]
        params = {"count": str(len(one.meant))}
        fix = _fix([(pair, one)] if one.is_sure else []) if is_mixed else every
        at = pair.place("en", begin, begin + 1)
        yield Finding("quote_straight", severity, at, params, fix=fix)


def _fix(held: Sequence[tuple[Pair, _Marks]]) -> tuple[Replacement, ...]:
    return tuple(
        Replacement(pair.place("en", at, at + 1), mark)
        for pair, one in held
        for at, mark in one.meant
    )


STRAIGHT_MARKS: Survey[_Marks] = Survey(_gather, _judge)


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
