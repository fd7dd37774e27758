"""What may be different between two states of a release, as values to be shown."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from app.localized import Localized

Fate: TypeAlias = Literal["same", "changed", "added", "removed"]


class CellDifference(Struct, frozen=True):
    """One text in every language: as it was, and as it is; empty where it was not or is not.

    part: of the row, or of the release. is_relooked: bold, italics or links are others.
    """

    part: str
    was: Localized[str]
    now: Localized[str]
    is_relooked: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether it differs in any way."""
        return self.is_relooked or any(
            self.was.get(code, "") != self.now.get(code, "") for code in (*self.was, *self.now)
        )


class FactDifference(Struct, frozen=True):
    """A value without language that is another now: a date, a level, a picture."""

    part: str
    was: object
    now: object


class RowDifference(Struct, frozen=True):
    """A row or contact of either state. old, new: its ids, 0 where it is not.

    section: where it is now, or was. kind: the tag of its type as in ``app.model``, now or
    last; "contact" for those. cells: its texts, those that are the same too.
    """

    section: str
    kind: str
    fate: Fate
    old: int
    new: int
    is_moved: bool
    cells: tuple[CellDifference, ...]
    facts: tuple[FactDifference, ...]


class Difference(Struct, frozen=True):
    """Everything: the release's own texts, its facts, and every row in the order of now.

    A row that is gone stands where it was, after the one that it followed.
    """

    texts: tuple[CellDifference, ...]
    facts: tuple[FactDifference, ...]
    rows: tuple[RowDifference, ...]

    def count(self) -> int:
        """How many texts, facts and rows differ."""
        rows = sum(one.fate != "same" or one.is_moved for one in self.rows)
        return rows + len(self.facts) + sum(one.is_changed for one in self.texts)
