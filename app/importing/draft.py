"""What one language's text turned out to hold, before the languages are put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from app.address import Address
from app.importing.blocks import Block
from app.importing.report import Entry, Origin, Outcome
from app.model import Embargo, RichText
from app.text.weekdays import weekdays_in

Section: TypeAlias = Literal["header", "rows", "boilerplate", "notes"]
RowKind: TypeAlias = Literal["paragraph", "heading", "quotation", "list", "image"]
Value: TypeAlias = date | Embargo | str


class Part(Struct, frozen=True):
    """A row in one language. entries: what was taken for it; their addresses lack the row's id.

    bands: those of the blocks that it was made of, one for each item of a list. media: of an
    image, whose caption is the text.
    """

    kind: RowKind
    origin: Origin
    confidence: float
    text: RichText = ()
    items: tuple[RichText, ...] = ()
    ordered: bool = False
    level: int = 2
    speaker: str = ""
    post: str = ""
    attribution: Literal["in text", "after"] = "in text"
    entries: tuple[Entry, ...] = ()
    bands: tuple[int, ...] = ()
    media: str = ""
    credit: str = ""


class Person(Struct, frozen=True):
    """A contact in one language. entries: as in ``Part``."""

    name: str = ""
    post: str = ""
    phone: str = ""
    email: str = ""
    entries: tuple[Entry, ...] = ()


class Claim(Struct, frozen=True):
    """What a text says of a field that has no language; the first text to speak is heard."""

    part: Literal["kind", "date", "embargo", "reference"]
    value: Value
    entry: Entry


class Draft(Struct):
    """Everything found in the text of one language, and the account of it."""

    code: str
    kicker: str = ""
    headline: RichText = ()
    subheadline: RichText = ()
    place: str = ""
    corrected: bool = False
    end_mark: bool = False
    rows: list[Part] = field(default_factory=list)
    boilerplate: list[Part] = field(default_factory=list)
    notes: list[Part] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)
    goals: list[int] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def entry(
        self,
        kind: Outcome,
        code: str,
        block: Block,
        *,
        part: str = "",
        taken: str = "",
        confidence: float = 1.0,
        **params: str,
    ) -> Entry:
        """An entry about a block of this language; ``part`` is the field where it stands now."""
        at = Address(part, language=self.code) if part else None
        return Entry(kind, code, block.origin, self.code, at, confidence, taken, params)

    def take(self, code: str, block: Block, taken: str, confidence: float = 1.0) -> None:
        """Account for characters that were recognized and are no text of the release."""
        self.entries.append(
            self.entry("recognized", code, block, taken=taken, confidence=confidence)
        )

    def leave(self, code: str, block: Block, taken: str) -> None:
        """Account for characters that were put nowhere."""
        self.entries.append(self.entry("left over", code, block, taken=taken))

    def place_found(self, part: str, block: Block, confidence: float) -> None:
        """Say that a field's text was recognized."""
        self.entries.append(self.entry("recognized", part, block, part=part, confidence=confidence))

    def claim(
        self,
        part: Literal["kind", "date", "embargo", "reference"],
        value: Value,
        block: Block,
        *,
        taken: str,
        confidence: float,
    ) -> None:
        """Hold a value for a field without a language until every text was read."""
        params = {"value": _shown(value)}
        origin, at = block.origin, Address(part)
        entry = Entry("recognized", part, origin, self.code, at, confidence, taken, params)
        self.claims.append(Claim(part, value, entry))
        if isinstance(value, date | Embargo):
            self._doubt(value if isinstance(value, date) else value.until.date(), block, taken)

    def _doubt(self, day: date, block: Block, taken: str) -> None:
        """Say of a weekday beside a date that it is another one than that day's."""
        for one in weekdays_in(taken):
            if one.number != day.weekday():
                params = {"words": taken[one.start : one.end], "value": f"{day.isoformat()}"}
                entry = self.entry("left over", "weekday_differs", block)
                self.entries.append(replace(entry, params=params))


def _shown(value: Value) -> str:
    if isinstance(value, Embargo):
        return f"{value.until.isoformat(' ', 'minutes')} {value.zone}"
    return str(value)


class Settled(Struct, frozen=True):
    """What a line over the body is, known before it is read; value: the kind that it names."""

    part: Literal["kicker", "headline", "subheadline", "kind"]
    value: str = ""


# The lines of a text that are settled, by where they stand.
Given: TypeAlias = Mapping[Origin, Settled]


class Desk(Struct):
    """The reading of one language's blocks, in order: where it is, and what was found so far."""

    draft: Draft
    blocks: list[Block]
    index: int = 0
    section: Section = "header"
    given: Given = {}

    @property
    def block(self) -> Block:
        """The block to read next."""
        return self.blocks[self.index]

    @property
    def code(self) -> str:
        """The language."""
        return self.draft.code

    @property
    def rows(self) -> list[Part]:
        """The rows of the section that is being read; a row under the header is of the body."""
        held = {"header": self.draft.rows, "rows": self.draft.rows, "notes": self.draft.notes}
        return held.get(self.section, self.draft.boilerplate)

    def after(self, count: int = 1) -> Block | None:
        """A block further on, or None at the end."""
        ahead = self.index + count
        return self.blocks[ahead] if ahead < len(self.blocks) else None


# Takes blocks from the desk and says how many; 0 when they are none of its kind.
Reader: TypeAlias = Callable[[Desk], int]
