"""What can be done to a pair of rows: from the menu, the toolbar, the spine and the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app import blocks, edits, pairs
from app.address import Address
from app.clip import insert_clip
from app.edits import Section
from app.errors import FileError
from app.localized import Localized
from app.lookup import owners
from app.model import (
    SECTIONS,
    Bullets,
    Contact,
    Heading,
    Paragraph,
    Quotation,
    Release,
    Row,
)
from app.pairs import RowKind
from app.pasting import Piece, paste_pieces
from app.storage import Document
from app.writing import after_conversion, after_removal, start_of
from ui.editor import clipboard
from ui.editor.band import Band
from ui.editor.bands import AddBand, HeadBand
from ui.editor.cell import Cell
from ui.editor.names import NamesBand
from ui.editor.outline import Strip
from ui.editor.pair import PairBand
from ui.editor.picture import PictureBand
from ui.editor.sheet import Sheet
from ui.session import Picked, Place

Change: TypeAlias = Callable[[Release, Address], tuple[Release, Address]]
Provider: TypeAlias = Callable[[Cell, int], Sequence[QAction]]


class Rows(QObject):
    """Does to the rows in hand what a person asks for; each is one undo step.

    failed: a sentence for a person about what could not be done.
    """

    failed = Signal(str)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet, self._session = sheet, sheet.session
        self.row_actions: Sequence[QAction] = ()
        self.clip_actions: Sequence[QAction] = ()
        self.text_actions: Sequence[QAction] = ()
        self._providers: list[Provider] = []
        self._last_providers: list[Provider] = []
        sheet.selection.asked.connect(self._answer)
        sheet.selection.menu_asked.connect(lambda place: self.menu(sheet).popup(place))
        sheet.dragging.dropped.connect(self.move_to)
        sheet.attend(self._attend)

    def add_provider(self, provider: Provider, *, is_last: bool = False) -> None:
        """Asks it, for each menu of a text, what it offers for the words at a code point.

        is_last: below what is offered for any words.
        """
        (self._last_providers if is_last else self._providers).append(provider)

    def ids(self) -> tuple[int, ...]:
        """Those of the rows that are selected, or of the one that the cursor is in."""
        if self._sheet.selection.rows:
            return self._sheet.selection.rows
        at = self._sheet.here
        held = owners(self._session.release).get(at.owner) if at else None
        return (held.id,) if isinstance(held, Row) else ()

    def row(self) -> int:
        """The id of the row in hand, the last one of several; 0 when there is none."""
        return (0, *self.ids())[-1]

    def add(self, make: Callable[[int], Row], *, above: bool = False) -> None:
        """A new row beside the one in hand, or at the end of the text."""
        release, row = self._session.release, self.row()
        section, index = edits.place_of(release, row) if row else ("rows", len(release.rows) - 1)
        self.add_at(section, index if above else index + 1, make)

    def add_at(self, section: Section, index: int, make: Callable[[int], Row]) -> None:
        """A new row at a place of a section, with the cursor in it."""
        release, new = edits.add_row(self._session.release, section, index, make)
        self._do(self.tr("Add row"), release, start_of(release, new, self._language()))

    def add_to(self, section: Section) -> None:
        """A new paragraph at the end of a section."""
        self.add_at(section, len(getattr(self._session.release, section)), Paragraph)

    def remove(self) -> None:
        """The rows or the contact in hand go; the cursor goes to the next row."""
        release, at, ids = self._session.release, self._sheet.here, self.ids()
        if ids:
            words = self.tr("Remove rows") if len(ids) > 1 else self.tr("Remove row")
            self._take_out(words, ids)
        elif at is not None and isinstance(owners(release).get(at.owner), Contact):
            changed = edits.remove_contact(release, at.owner)
            self._do(self.tr("Remove contact"), changed, self._after(changed, at.owner))

    def move(self, by: int) -> None:
        """The rows in hand go up (negative) or down."""
        ids = self.ids()
        words = self.tr("Move rows") if len(ids) > 1 else self.tr("Move row")
        self._do(words, blocks.move_rows(self._session.release, ids, by), self._sheet.place)

    def move_to(self, section: Section, index: int) -> None:
        """The rows in hand go before the one that stands at ``index`` of a section now."""
        ids = self.ids()
        words = self.tr("Move rows") if len(ids) > 1 else self.tr("Move row")
        changed = blocks.place_rows(self._session.release, ids, section, index)
        self._do(words, changed, self._sheet.place)

    def duplicate(self) -> None:
        """Copies of the rows in hand after them."""
        ids = self.ids()
        changed, new = blocks.duplicate_rows(self._session.release, ids)
        words = self.tr("Duplicate rows") if len(ids) > 1 else self.tr("Duplicate row")
        if new:
            place = start_of(changed, new[0], self._language())
            self._do(words, changed, Picked(new) if self._sheet.selection.rows else place)

    def convert(self, kind: RowKind) -> None:
        """The rows in hand become ones of another kind; the cursor stays at its characters."""
        here, ids = self._sheet.here, self.ids()
        changed, new = blocks.convert_rows(self._session.release, ids, kind)
        words = self.tr("Kind of rows") if len(ids) > 1 else self.tr("Kind of row")
        if self._sheet.selection.rows:
            self._do(words, changed, Picked(new))
        elif here is not None and new:
            self._do(words, changed, after_conversion(changed, here))

    def split(self, at: Address | None = None) -> None:
        """The pair parts at the cursor."""
        self._change(self.tr("Split row"), pairs.split_row, at or self._cursor())

    def enter(self, at: Address) -> None:
        """Enter: into the row below if that is still to be written, or the pair parts."""
        below = pairs.empty_below(self._session.release, at)
        if below is not None:
            self._sheet.go_to(below)
        else:
            self.split(at)

    def join(self, at: Address | None = None) -> None:
        """The pair goes onto the end of the one before."""
        at = at or self._cursor()
        if at is not None and self.row() and self._can_join(at):
            self._change(self.tr("Join rows"), pairs.join_rows, at)

    def paste(self, at: Address, pieces: Sequence[Piece]) -> None:
        """Several paragraphs come in, each in a row of its own."""
        self._change(self.tr("Paste"), lambda release, at: paste_pieces(release, at, pieces), at)

    def copy(self) -> bool:
        """A copy of the rows in hand goes to the clipboard; whether it could."""
        try:
            clipboard.put(Document(self._session.release, self._session.media), self.ids())
        except FileError as fault:
            self.failed.emit(str(fault))
            return False
        return True

    def cut(self) -> None:
        """The rows in hand go to the clipboard."""
        ids = self.ids()
        if ids and not self._session.read_only and self.copy():
            self._take_out(self.tr("Cut rows") if len(ids) > 1 else self.tr("Cut row"), ids)

    def paste_rows(self) -> None:
        """The rows on the clipboard come after those in hand, or at the end of the text."""
        release, row = self._session.release, self.row()
        section, index = edits.place_of(release, row) if row else ("rows", len(release.rows) - 1)
        try:
            held = clipboard.take()
        except FileError as fault:
            self.failed.emit(str(fault))
            return
        for name, data in held.media.items():
            self._session.add_media(name, data)
        changed, new = insert_clip(release, section, index + 1, held.release)
        self._do(self.tr("Paste rows"), changed, Picked(new))

    def add_contact(self) -> None:
        """An empty contact, with the cursor in its name."""
        release, new = edits.add_contact(self._session.release)
        at = Address("name", new, self._language())
        self._do(self.tr("Add contact"), release, at)

    def choose(self, part: str) -> None:
        """Opens the list of entities or goals."""
        names, head = self._sheet.reach(Address(part)), None
        for band in self._sheet.findChildren(HeadBand):
            head = band if band.strip.section == part else head
        if isinstance(names, NamesBand):
            corner = head.anchor() if head else names.mapToGlobal(QPoint(0, 0))
            names.choose(corner)

    def menu(self, parent: QWidget) -> QMenu:
        """What can be done to the rows in hand."""
        menu = QMenu(parent)
        menu.setLayoutDirection(QApplication.layoutDirection())  # and not that of the sheet
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.clip_actions))
        menu.addSeparator()
        menu.addActions(list(self.row_actions))
        return menu

    def text_menu(self, cell: Cell, point: int) -> QMenu:
        """What can be done to the words of a cell at a code point, to its text and to its row."""
        menu = QMenu(cell)
        menu.setLayoutDirection(QApplication.layoutDirection())  # and not that of the pane
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for provide in self._providers:
            menu.addActions(list(provide(cell, point)))
        menu.addSeparator()
        menu.addActions(list(self.text_actions))
        menu.addSeparator()
        for provide in self._last_providers:
            menu.addActions(list(provide(cell, point)))
        if self.row():
            menu.addSeparator()
            menu.addActions(list(self.row_actions))
        return menu

    def _attend(self, band: Band) -> None:
        if isinstance(band, HeadBand | AddBand):
            band.pressed.connect(self._press)
        if isinstance(band, PairBand | PictureBand):
            band.menu_asked.connect(lambda strip, corner: self._open_menu(band, strip, corner))
        for cell in band.cells():
            cell.split_asked.connect(self.enter)
            cell.join_asked.connect(self.join)
            cell.pasted.connect(self.paste)
            cell.menu_asked.connect(
                lambda place, point, cell=cell: self.text_menu(cell, point).popup(place)
            )

    def _press(self, strip: Strip) -> None:
        if strip.section == "contacts":
            self.add_contact()
        elif strip.section in SECTIONS:
            self.add_to(strip.section)
        else:
            self.choose(strip.section)

    def _open_menu(self, band: PairBand | PictureBand, strip: Strip, corner: QPoint) -> None:
        if strip.at.owner not in self._sheet.selection.rows:  # a contact
            self._sheet.go_to(replace(strip.at, language=self._language()))
        self.menu(band).popup(corner)

    def _answer(self, asked: str) -> None:
        {"remove": self.remove, "cut": self.cut, "copy": self.copy, "paste": self.paste_rows}[
            asked
        ]()

    def _take_out(self, label: str, ids: tuple[int, ...]) -> None:
        """The rows go; the cursor comes to the one that stands in their place."""
        changed = blocks.remove_rows(self._session.release, ids)
        self._do(label, changed, self._after(changed, ids[0]))

    def _after(self, changed: Release, gone: int) -> Address:
        return after_removal(self._session.release, changed, gone, self._language())

    def _cursor(self) -> Address | None:
        """Where the cursor is; nowhere while whole rows are selected."""
        return None if self._sheet.selection.rows else self._sheet.here

    def _can_join(self, at: Address) -> bool:
        return isinstance(owners(self._session.release)[at.owner], Row)

    def _change(self, label: str, change: Change, at: Address | None) -> None:
        if at is not None:
            changed, place = change(self._session.release, at)
            self._do(label, changed, place)

    def _do(self, label: str, changed: Release, place: Place | None) -> None:
        self._session.edit(label, lambda _: changed, at=place)

    def _language(self) -> str:
        return self._sheet.language()


def bullets(id_: int) -> Row:
    """A list with one empty item."""
    return Bullets(id_, (Localized(),))


NEW_ROWS: dict[str, Callable[[int], Row]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "quotation": Quotation,
    "list": bullets,
}
