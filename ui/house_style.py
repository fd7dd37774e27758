"""Brings digits and months of what is in hand into the style of the house, as one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.address import Address
from app.search.put import put
from ui.editor.sheet import Sheet
from ui.house import House


class HouseStyle(QObject):
    """Acts on the selected words, or else the selected rows, or else the whole release.

    noted: how many places were changed.
    """

    noted = Signal(str)

    def __init__(self, sheet: Sheet, house: House) -> None:
        super().__init__(sheet)
        self._sheet, self._house = sheet, house

    def bring(self) -> None:
        """Does it, and says how much there was to do."""
        from app.house_style import restyled  # noqa: PLC0415  it brings the numbers of all telephones

        session = self._sheet.session
        found = restyled(session.release, self._house.profile, self._within())
        if not found:
            self.noted.emit(self.tr("All digits and months are in the style of the house."))
            return
        label, here = self.tr("House digits and months"), self._sheet.here
        if session.edit(label, lambda release: put(release, found), at=session.here or here):
            words = self.tr("%n place(s) brought into the style of the house.", "", len(found))
            self.noted.emit(words)

    def _within(self) -> Address | tuple[int, ...] | None:
        rows = self._sheet.selection.rows
        if rows:
            return rows
        cell = self._sheet.current_cell()
        if cell is None or not cell.textCursor().hasSelection():
            return None
        return cell.address()
