"""Checks that a text has about as many sentences as the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.parity.opposite import opposites
from app.profile import Profile
from app.text.sentences import sentence_starts

_APART = 3  # sentences; or twice as many, and two at least
_ABBREVIATED = (
    "Mr|Mrs|Ms|Dr|Prof|Rep|Reps|Sen|Sens|Gov|Gen|Col|Lt|Sgt|Capt|Hon|St|Jr|Sr|No|Nos|Vol|Fig"
    "|vs|approx|Inc|Ltd|Co|Corp|د|م|أ"
)


def sentences(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Far more sentences in one text: translators part and join them, but not so many."""
    for one, other in opposites(pair):
        starts, others = sentence_starts(one.text), sentence_starts(other.text)
        if _is_far(len(starts) + 1, len(others) + 1):
            counts = _count(one.text, starts), _count(other.text, others)
            if _is_far(*counts):
                params = {"count": str(counts[0]), "others": str(counts[1]), "language": other.code}
                at, counterpart = pair.place(one.code), pair.place(other.code)
                yield Finding("sentences_differ", "info", at, params, counterpart)


def _is_far(count: int, other: int) -> bool:
    apart = abs(count - other)
    return apart >= _APART or (apart > 1 and max(count, other) >= 2 * min(count, other))


def _count(text: str, starts: Sequence[int]) -> int:
    """Sentences, also those after a stop without a space; the stop of an abbreviation is none."""
    stuck = len(_stuck().findall(text))
    return 1 + stuck + sum(not _abbreviation().search(text, max(0, at - 12), at) for at in starts)


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_ABBREVIATED}|[A-Z])\.\s+\Z")


@cache
def _stuck() -> re.Pattern[str]:
    return re.compile(r"[a-z]{2}[.!?][A-Z][a-z]|[\u0621-\u064a]{2}[.!؟][\u0621-\u064a]{2}")
