"""Which names are offered to somebody who begins to type one, in whatever language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from app.text.folding import fold

T = TypeVar("T")
_EDGE = re.compile(r"(?:^|[^\w])(?:ال)?$")


def offered(
    typed: str, choices: Iterable[T], spellings: Callable[[T], Iterable[str]]
) -> tuple[T, ...]:
    """The choices of which a spelling has the typed letters in it, the likeliest first.

    Those that begin with them come before those of which a word does, then the rest, each in the
    order given; the Arabic article counts as no beginning. All of them when nothing is typed.
    """
    wanted = " ".join(fold(typed).text.split())
    ranked = [(_rank(wanted, spellings(choice)), choice) for choice in choices]
    found = sorted((rank, place) for place, (rank, _) in enumerate(ranked) if rank < _NOT)
    return tuple(ranked[place][1] for _, place in found)


def same(one: str, other: str) -> bool:
    """Whether a search takes the two for the same."""
    return " ".join(fold(one).text.split()) == " ".join(fold(other).text.split())


_WHOLE, _START, _WORD, _INSIDE, _NOT = range(5)


def _rank(wanted: str, spellings: Iterable[str]) -> int:
    return min((_rank_in(wanted, fold(spelling).text) for spelling in spellings), default=_NOT)


def _rank_in(wanted: str, spelling: str) -> int:
    place = spelling.find(wanted)
    if place < 0:
        return _NOT
    if wanted == spelling:
        return _WHOLE
    if place == 0 or spelling[:place] == "ال":
        return _START
    words = (match.start() for match in re.finditer(re.escape(wanted), spelling))
    return _WORD if any(_EDGE.search(spelling[:start]) for start in words) else _INSIDE
