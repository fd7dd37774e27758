"""What an import did with every piece of its input: recognized, repaired or left over."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address

Outcome: TypeAlias = Literal["recognized", "repaired", "left over"]


class Origin(Struct, frozen=True):
    """Where in the input: the name of the text, and the line, from 1; 0 is the whole text."""

    name: str
    line: int = 0


class Entry(Struct, frozen=True, omit_defaults=True):
    """One thing the import did.

    at: where it stands in the release now. confidence: 0 to 1. taken: the characters of the
    input that are no text of the release any more, because a field, a label, a repair or
    nothing at all took them; this entry is the account of them. given: the characters that a
    repair wrote in place of what it took. Entries hold no prose of their
    own: ``app.importing.phrases`` words them by ``code`` and ``params``.
    """

    kind: Outcome
    code: str
    source: Origin
    language: str = ""
    at: Address | None = None
    confidence: float = 1.0
    taken: str = ""
    params: dict[str, str] = {}
    given: str = ""

    @property
    def words(self) -> str:
        """The words of the input that it is about, though another entry may account for them."""
        return self.taken or self.params.get("words", "")


class Report(Struct, frozen=True):
    """Every entry, in the order of the work; ``msgspec.json`` writes it as it is."""

    entries: tuple[Entry, ...] = ()

    def of(self, kind: Outcome) -> tuple[Entry, ...]:
        """The entries of that outcome."""
        return tuple(entry for entry in self.entries if entry.kind == kind)
