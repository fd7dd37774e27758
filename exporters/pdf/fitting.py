"""Draws a release together until it ends on as many pages as the house wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from msgspec import Struct

from app.errors import ExportError
from app.look import Fit

_STEPS = 5


class Draft(Protocol):
    """Pages that were laid out once."""

    @property
    def longest(self) -> int:
        """The pages of the longest part."""

    def lines_after(self, pages: int) -> int:
        """How many lines of a part stand after its first ``pages`` pages, at most."""


class Tightness(Struct, frozen=True):
    """Shares of the usual size of type and of the usual space between blocks."""

    size: float = 1
    spacing: float = 1


T = TypeVar("T", bound=Draft)


def fitted(fit: Fit, lay: Callable[[Tightness], T]) -> T:
    """The loosest pages of ``lay`` that are as few as the house wants, within its limits.

    Space goes before size. ExportError when nothing within the limits is few enough.
    """
    loose = lay(Tightness())
    if not fit.pages or loose.longest <= fit.pages:
        return loose
    best = lay(_drawn_together(fit, 1))
    if best.longest > fit.pages:
        raise _too_long(fit, best.lines_after(fit.pages))
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        found = lay(_drawn_together(fit, middle))
        if found.longest <= fit.pages:
            best, high = found, middle
        else:
            low = middle
    return best


def _drawn_together(fit: Fit, share: float) -> Tightness:
    """Half of the way is space alone, the other half size."""
    spacing, size = min(1.0, share * 2), max(0.0, share * 2 - 1)
    return Tightness(1 - size * (1 - fit.smallest), 1 - spacing * (1 - fit.tightest))


def _too_long(fit: Fit, lines: int) -> ExportError:
    pages = "1 page" if fit.pages == 1 else f"{fit.pages} pages"
    count = "1 line" if lines == 1 else f"{lines} lines"
    return ExportError(
        f"the release does not fit on {pages}, even drawn together as far as the profile allows",
        remedy=f"shorten it by about {count}, or allow more pages in the profile",
    )
