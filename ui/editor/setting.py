"""What bands and cells are made with."""

from __future__ import annotations

from msgspec import Struct

from app.model import Language
from ui.session import Session

LARGE_ROLES = frozenset({"headline", "subheadline"})
LESS = 0.8


class Setting(Struct, frozen=True):
    """The session, the language of each pane, and how large text is shown (1.0: as it is).

    is_narrow: there is so little room that what is large is shown smaller.
    """

    session: Session
    left: Language
    right: Language
    zoom: float = 1.0
    is_narrow: bool = False

    def zoom_of(self, role: str) -> float:
        """How large the text of a role is shown."""
        return self.zoom * (LESS if self.is_narrow and role in LARGE_ROLES else 1.0)
