"""Telephone numbers of contacts: written for readers abroad once the cursor leaves them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent

from app.edits import set_value
from app.lookup import read_plain
from app.model import Release
from ui.editor.band import Band
from ui.editor.cell import Cell
from ui.editor.sheet import Sheet
from ui.isolating import isolated

_MENU = Qt.FocusReason.PopupFocusReason


class Phones(QObject):
    """Attends to the cells of telephone numbers. noted: a sentence."""

    noted = Signal(str)

    def __init__(self, sheet: Sheet, region: Callable[[], str]) -> None:
        super().__init__(sheet)
        self._session, self._region = sheet.session, region
        self._before = ""
        sheet.attend(self._attend)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Looks at a number when it was changed and is left."""
        if isinstance(watched, Cell) and isinstance(event, QFocusEvent):
            text, is_menu = watched.toPlainText(), event.reason() == _MENU
            if event.gotFocus() and not is_menu:
                self._before = text
            elif event.lostFocus() and not is_menu and text != self._before:
                self._before = text
                self._look(watched)
        return super().eventFilter(watched, event)

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            if cell.role == "phone":
                cell.installEventFilter(self)

    def _look(self, cell: Cell) -> None:
        from app.text.phones import international  # noqa: PLC0415  only phones need the numbers

        try:
            typed = read_plain(self._session.release, cell.home)
        except LookupError:  # its contact has gone
            return
        number = international(typed, self._region())
        if typed.strip() and not number:
            self.noted.emit(fault(typed))
        elif number and number != typed:
            self._session.edit(
                self.tr("Telephone number"),
                lambda release: set_value(release, cell.home, number),
            )
            words = self.tr("Written for readers abroad: {number}")
            self.noted.emit(words.format(number=isolated(number)))


def fault(typed: str) -> str:
    """What is said of a number that nobody can dial."""
    words = QCoreApplication.translate(
        "Phones", "{typed} is no telephone number that can be dialled. It was left as it is."
    )
    return words.format(typed=isolated(typed))


def faults(release: Release, region: str) -> tuple[str, ...]:
    """A sentence for each contact whose number nobody can dial."""
    typed = [contact.phone for contact in release.contacts if contact.phone.strip()]
    if not typed:
        return ()
    from app.text.phones import international  # noqa: PLC0415  as above

    return tuple(fault(one) for one in typed if not international(one, region))
