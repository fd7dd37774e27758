"""Pictures come in, are replaced and go; reading them never holds up who writes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from app import edits
from app.address import Address
from app.edits import Section
from app.model import Image
from ui.desk import Desk
from ui.editor.band import Band
from ui.editor.picture import PictureBand
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.pictures.dropping import Dropping
from ui.pictures.reading import Reading
from ui.pictures.sources import Fitted, Source, are_pictures, sources_in, sources_of


class Wanted(Struct, frozen=True):
    """What is being read and what for.

    section, before: a place for new rows, and the id of the row that will follow them (0: none).
    replaced: the id of a row that gets another picture instead.
    """

    section: Section = "rows"
    before: int = 0
    replaced: int = 0


class Pictures(QObject):
    """Works on the pictures of a sheet."""

    def __init__(self, desk: Desk, sheet: Sheet, rows: Rows) -> None:
        super().__init__(sheet)
        self._desk, self._session, self._sheet, self._rows = desk, desk.session, sheet, rows
        self._reading = Reading(sheet)
        self._session.opened.connect(self._reading.give_up)
        dropping = Dropping(sheet, self.tr("the picture that was dropped"))
        dropping.dropped.connect(self.take)
        sheet.attend(self._attend)

    def choose(self) -> None:
        """From files that a person chooses, after the row in hand."""
        paths = self._desk.asker.pictures(self._desk.folder())
        if paths:
            self.take(sources_of(paths))

    def take_files(self, paths: Sequence[Path]) -> bool:
        """From files that came by themselves; False when they are not pictures alone."""
        if self._session.read_only or not are_pictures(paths):
            return False
        self.take(sources_of(paths))
        return True

    def paste(self) -> bool:
        """From the clipboard, after the row in hand; False when no picture is on it.

        Nor while the keyboard is in something else than the sheet.
        """
        if not self._sheet.isAncestorOf(QApplication.focusWidget() or self._sheet):
            return False
        mime = QGuiApplication.clipboard().mimeData()  # none at all once it was cleared
        sources = sources_in(mime or QMimeData(), self.tr("the picture on the clipboard"))
        if self._session.read_only or not sources:
            return False
        self.take(sources)
        return True

    def take(self, sources: Sequence[Source], place: tuple[Section, int] | None = None) -> None:
        """Reads pictures, which then come in as one step at a place: a section and an index."""
        section, index = place or self._after_row_in_hand()
        rows = getattr(self._session.release, section)
        before = rows[index].id if index < len(rows) else 0
        self._read(sources, Wanted(section, before))

    def replace(self, row: int) -> None:
        """Another picture in the place of that of a row; what is said of it stays."""
        paths = self._desk.asker.pictures(self._desk.folder())
        if paths:
            self._read(sources_of(paths[:1]), Wanted(replaced=row))

    def remove(self, row: int) -> None:
        """The row of a picture goes, with what is said of it."""
        label = self.tr("Remove picture")
        self._session.edit(label, lambda release: edits.remove_row(release, row))

    def stop(self) -> None:
        """Nothing more comes in."""
        self._reading.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The key for pasting in a cell: a picture cannot go into a text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self.paste()
        return super().eventFilter(watched, event)

    def _after_row_in_hand(self) -> tuple[Section, int]:
        row = self._rows.row()
        if not row:
            return "rows", len(self._session.release.rows)
        section, index = edits.place_of(self._session.release, row)
        return section, index + 1

    def _read(self, sources: Sequence[Source], wanted: Wanted) -> None:
        self._reading.read(sources, partial(self._take, wanted))

    def _take(self, wanted: Wanted, fitted: Fitted) -> None:
        for name, data in fitted.pictures:
            self._session.add_media(name, data)
        names = [name for name, _ in fitted.pictures]
        if names and wanted.replaced:
            self._put(wanted.replaced, names[0])
        elif names:
            self._add(wanted, names)
        if fitted.faults:
            self._desk.asker.tell("\n".join(fitted.faults))

    def _add(self, wanted: Wanted, names: Sequence[str]) -> None:
        """One step for all of them, and the cursor in what is said of the first."""
        release, first = self._session.release, self._session.release.next_id
        rows = getattr(release, wanted.section)
        ids = [row.id for row in rows]
        index = ids.index(wanted.before) if wanted.before in ids else len(rows)
        for place, name in enumerate(names):
            make = partial(Image, media=name)
            release, _ = edits.add_row(release, wanted.section, index + place, make)
        at = Address("caption", first, language=self._sheet.language())
        self._session.edit(self.tr("Add %n picture(s)", "", len(names)), lambda _: release, at=at)

    def _put(self, row: int, name: str) -> None:
        at = Address("media", row)
        try:
            self._session.edit(
                self.tr("Replace picture"), lambda release: edits.set_value(release, at, name)
            )
        except LookupError:  # it was taken off meanwhile
            return

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            cell.installEventFilter(self)
        if isinstance(band, PictureBand):
            band.replace_asked.connect(self.replace)
            band.remove_asked.connect(self.remove)
