"""What the checks said of one release, ready to be shown: worded, placed and in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from app.address import Address
from app.model import Dismissal, Release

if TYPE_CHECKING:
    from app.checks.finding import Finding, Severity
    from app.checks.parity.compared import Standing


class Entry(Struct, frozen=True):
    """A finding with its words in the language of the interface.

    group: of its rule. words, other: those it is found at, and those of the counterpart.
    dismissal: under which it stands; None while it is open.
    """

    finding: Finding
    sentence: str
    reason: str
    place: str
    group: str
    words: str = ""
    other: str = ""
    dismissal: Dismissal | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has let it stand."""
        return self.dismissal is None

    @property
    def severity(self) -> Severity:
        """How grave it is, as the house has it."""
        return self.finding.severity

    @property
    def key(self) -> tuple[str, Address, str, str]:
        """By which it is known again in a later report, though words before it have changed."""
        return self.finding.code, self.finding.address.whole(), self.words, self.other


class Report(Struct, frozen=True):
    """entries: in the order of the sheet. figures: how those of each text stand, by its place."""

    release: Release
    entries: tuple[Entry, ...] = ()
    figures: Mapping[Address, Standing] = {}

    def open(self) -> tuple[Entry, ...]:
        """Those that nobody has let stand."""
        return tuple(one for one in self.entries if one.is_open)

    def count(self, severity: Severity) -> int:
        """How many open ones are of a severity."""
        return sum(one.is_open and one.severity == severity for one in self.entries)
