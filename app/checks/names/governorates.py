"""Governorates that only one of the two texts calls so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.finding import Finding
from app.checks.names.known import Known, known
from app.checks.names.words import readings, words
from app.checks.pair import Pair
from app.profile import Profile

_STEM = "محافظ"
_SIGN = "Governorate"


def governorate_added(pair: Pair, _: Profile) -> Iterator[Finding]:
    """«محافظة نينوى» beside Ninewa may be the governorate, or only the city for a reader."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not english or (_STEM not in arabic and not _english().search(english)):
        return
    here = {one.name.id: one for one in reversed(known(english, "en")) if one.name.kind == "place"}
    there = {one.name.id: one for one in reversed(known(arabic, "ar")) if one.name.kind == "place"}
    both = [(here[id_], there[id_]) for id_ in here if id_ in there]
    if not _english().search(english):
        for one, other in both:
            start = _governorate(arabic, other)
            if start is not None:
                yield _finding(pair, "ar", (start, other.end), "en", (one.start, one.end))
    elif _STEM not in arabic:
        for one, other in both:
            if english[one.end :].startswith(f" {_SIGN}"):
                end = one.end + len(_SIGN) + 1
                yield _finding(pair, "en", (one.start, end), "ar", (other.start, other.end))


@cache
def _english() -> re.Pattern[str]:
    return re.compile("governorate|province", re.IGNORECASE)


def _governorate(arabic: str, place: Known) -> int | None:
    """Where «محافظة» begins that stands right before a place."""
    before = [word for word in words(arabic, "ar") if word.end <= place.start][-1:]
    for word in before:
        is_one = "محافظه" in readings(word.key)
        if is_one and not arabic[word.end : place.start].strip():
            return word.end - len("محافظة")
    return None


def _finding(
    pair: Pair, code: str, span: tuple[int, int], other: str, beside: tuple[int, int]
) -> Finding:
    at = pair.place(code, *span)
    params = {"place": pair.text(code)[span[0] : span[1]], "language": other}
    return Finding("governorate_added", "info", at, params, pair.place(other, *beside))
