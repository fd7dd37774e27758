"""Checks that take all texts of a release to see, and yet read again only what has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from msgspec import Struct

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.profile import Profile

T = TypeVar("T")


class Survey(Struct, Generic[T], frozen=True):
    """gather: what one text has that counts, kept until it changes; None when it has nothing.

    judge: what is wrong with all of that together, in the order of the sheet.
    """

    gather: Callable[[Pair, Profile], T | None]
    judge: Callable[[Sequence[tuple[Pair, T]], Profile], Iterable[Finding]]


AnySurvey: TypeAlias = Survey[Any]
