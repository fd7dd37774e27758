"""What a check says of a release; it holds no prose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address
from app.model import Release
from app.profile import Profile

Severity: TypeAlias = Literal["error", "warning", "info"]


class Finding(Struct, frozen=True):
    """code: the rule, which ``app.checks.wording`` words with ``params``. address: where it is.

    error: readers would see that something is wrong or missing. warning: look at it. info:
    good to know.
    """

    code: str
    severity: Severity
    address: Address
    params: dict[str, str] = {}


Check: TypeAlias = Callable[[Release, Profile], Iterable[Finding]]
