"""What a check says of a release; it holds no prose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address
from app.model import Release
from app.profile import Profile
from app.search.put import Replacement

Severity: TypeAlias = Literal["error", "warning", "info"]


class Finding(Struct, frozen=True):
    """code: the rule, which ``app.checks.wording`` words with ``params``. address: where it is.

    error: readers would see that something is wrong or missing. warning: look at it. info:
    good to know. counterpart: the words of the other language that it is about as well. fix:
    what would certainly mend it; empty where a person has to decide.
    """

    code: str
    severity: Severity
    address: Address
    params: dict[str, str] = {}
    counterpart: Address | None = None
    fix: tuple[Replacement, ...] = ()


Check: TypeAlias = Callable[[Release, Profile], Iterable[Finding]]
"""Looks at a whole release."""
