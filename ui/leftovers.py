"""What programs that no longer run left unsaved, and what a person does with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import BayanError
from app.storage import load
from app.storage.autosave import Recovery
from ui.desk import Desk


def recover(desk: Desk) -> bool:
    """Offers one copy after the other; True when one is open now."""
    for copy in desk.keeper.pending():
        name = name_of(copy)
        wanted = desk.asker.recover(f"{name} ({copy.saved_at.astimezone():%Y-%m-%d %H:%M})")
        if wanted == "delete":
            desk.keeper.discard(copy.key)
        elif wanted == "open" and reopen(desk, copy):
            return True
    return False


def reopen(desk: Desk, copy: Recovery) -> bool:
    """Opens a copy, which is this program's from then on; a fault is told."""
    try:
        document = load(copy.path)
    except BayanError as fault:
        desk.asker.tell(str(fault))
        return False
    desk.open_unsaved(document, copy.original)
    desk.keeper.keep(desk.document(), desk.path)
    desk.keeper.discard(copy.key)
    return True


def name_of(copy: Recovery) -> str:
    """Of which release a copy is."""
    words = QCoreApplication.translate("Leftovers", "A release without a name")
    return str(copy.original or words)
