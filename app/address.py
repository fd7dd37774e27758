"""The one way to point into a release: findings, undo, search and the preview all use it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace


class Address(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A place in a release; ``app.lookup`` follows it.

    owner: the id of a row or contact; 0 is the release itself. part: the name of its field,
    as in ``app.model``. language: its code, or "" where the field has no language. item: the
    index in a list. start, end: code points into the plain text; end -1 is its end.
    """

    part: str
    owner: int = 0
    language: str = ""
    item: int = 0
    start: int = 0
    end: int = -1

    def whole(self) -> Address:
        """The whole text of the cell that it points into."""
        return replace(self, start=0, end=-1)
