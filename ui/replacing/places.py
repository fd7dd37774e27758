"""What the interface calls a place in a release."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.address import Address
from app.model import Heading, Quotation, Release
from ui.partnames import part_name

translate = QCoreApplication.translate


class Places:
    """Names the places of one release; rows of the text are counted from 1 as on the sheet."""

    def __init__(self, release: Release) -> None:
        self._rows = {row.id: place for place, row in enumerate(release.rows, 1)}
        self._notes = {row.id for row in release.notes}
        self._organization = {row.id for row in release.boilerplate}
        self._owners = {
            row.id: row for row in (*release.rows, *release.notes, *release.boilerplate)
        }

    def words(self, at: Address) -> str:
        """Where an address leads, for example “Row 3 · Speaker”."""
        part = self._part(at)
        if at.owner in self._rows:
            number = self._rows[at.owner]
            return translate("Places", "Row {n} · {part}").format(n=number, part=part)
        if at.owner in self._notes:
            return translate("Places", "Notes · {part}").format(part=part)
        if at.owner in self._organization:
            return translate("Places", "About the organization · {part}").format(part=part)
        if at.owner:
            return translate("Places", "Contact · {part}").format(part=part)
        return part

    def _part(self, at: Address) -> str:
        if at.part == "items":
            return part_name("item")
        if at.part != "text":
            return part_name(at.part)
        match self._owners.get(at.owner):
            case Heading():
                return part_name("heading")
            case Quotation():
                return part_name("quotation")
        return part_name("paragraph")
