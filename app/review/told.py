"""A text as it was and as it is in one line: what stays, what went and what came, in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from app.review.diff import Change, difference

Fate: TypeAlias = Literal["same", "gone", "come"]


class Told(Struct, frozen=True):
    """A stretch of text and what became of it."""

    text: str
    fate: Fate


def told(was: str, now: str) -> tuple[Told, ...]:
    """Both texts in one; words that changed one after the other are told together."""
    return tuple(one for one in _stretches(was, now) if one.text)


def _stretches(was: str, now: str) -> Iterator[Told]:
    done = 0
    for change in _joined(was, difference(was, now)):
        yield Told(was[done : change.start], "same")
        yield Told(was[change.start : change.end], "gone")
        yield Told(change.new, "come")
        done = change.end
    yield Told(was[done:], "same")


def _joined(was: str, changes: tuple[Change, ...]) -> Iterator[Change]:
    """Replacements with nothing but spaces between them as one."""
    held: Change | None = None
    for change in changes:
        between = was[held.end : change.start] if held else "."
        if held is None or between.strip() or not (_replaces(held) and _replaces(change)):
            if held is not None:
                yield held
            held = change
        else:
            held = Change(held.start, change.end, held.new + between + change.new)
    if held is not None:
        yield held


def _replaces(change: Change) -> bool:
    return change.end > change.start and bool(change.new)
