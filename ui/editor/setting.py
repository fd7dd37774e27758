"""What bands and cells are made with."""

from __future__ import annotations

from msgspec import Struct

from app.model import Language
from ui.session import Session


class Setting(Struct, frozen=True):
    """The session, the language of each pane, and how large text is shown (1.0: as it is)."""

    session: Session
    left: Language
    right: Language
    zoom: float = 1.0
