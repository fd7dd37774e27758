"""Checks that both texts lead their readers to the same pages, mailboxes and accounts."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import Finding, Severity
from app.checks.pair import Pair
from app.checks.parity.opposite import Side, opposites
from app.profile import Profile
from app.text.destinations import Destination, destinations

_TAGS = frozenset({"account", "hashtag"})


def links(pair: Pair, _: Profile) -> Iterator[Finding]:
    """An address of one text that the other leaves out, or gives differently."""
    for one, other in opposites(pair):
        left = list(destinations(pair.texts[one.code]))
        right = list(destinations(pair.texts[other.code]))
        if left or right:
            _take_alike(left, right)
            yield from _differing(pair, (one, left), (other, right))
            yield from (_missing(pair, one, held, other) for held in left)
            yield from (_missing(pair, other, held, one) for held in right)


def _take_alike(left: list[Destination], right: list[Destination]) -> None:
    """Takes out of both what leads to the same, said as often as a text likes."""
    here, there = tuple(left), tuple(right)
    left[:] = [one for one in here if not any(map(one.is_like, there))]
    right[:] = [one for one in there if not any(map(one.is_like, here))]


def _differing(
    pair: Pair, first: tuple[Side, list[Destination]], second: tuple[Side, list[Destination]]
) -> Iterator[Finding]:
    """Takes out of both, kind by kind, what is probably meant for each other."""
    (one, left), (other, right) = first, second
    for held in tuple(left):
        meant = next((found for found in right if found.kind == held.kind), None)
        if meant is None:
            continue
        left.remove(held)
        right.remove(meant)
        if held.kind not in _TAGS or _in_same_letters(held, meant):
            near = held.kind in _TAGS or (held.site and held.site == meant.site)
            yield Finding(
                "link_differs",
                "warning" if near else "error",
                pair.place(one.code, held.start, held.end),
                {"link": _words(one, held), "other": _words(other, meant)},
                pair.place(other.code, meant.start, meant.end),
            )


def _missing(pair: Pair, side: Side, held: Destination, other: Side) -> Finding:
    severity: Severity = "warning" if held.kind in _TAGS else "error"
    at = pair.place(side.code, held.start, held.end)
    params = {"link": _words(side, held), "language": other.code}
    return Finding("link_missing", severity, at, params, pair.place(other.code))


def _in_same_letters(one: Destination, other: Destination) -> bool:
    """A hashtag in Arabic letters is one in Latin ones, translated."""
    return one.key.isascii() == other.key.isascii()


def _words(side: Side, held: Destination) -> str:
    return side.text[held.start : held.end]
