"""A band of the sheet: the base of all of them, where its panes stand, and what it reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.localized import Localized
from app.lookup import RICH_PARTS, owners
from app.model import Bullets, Contact, Release, RichText, Row
from ui.editor.cell import Cell
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.editor.spine import FindingsState, Spine
from ui.theme import inks

SPINE = 60
MARGIN = 28
VEIL = 185  # of 255: how much of a band that steps back is covered


class View(Struct, frozen=True):
    """A release with its rows and contacts at hand by id."""

    release: Release
    owners: Mapping[int, Row | Contact]

    def owner(self, at: Address) -> Release | Row | Contact:
        """What holds the field at an address."""
        return self.owners[at.owner] if at.owner else self.release

    def text(self, at: Address) -> RichText | str:
        """The text at an address; empty where none was written."""
        empty: RichText | str = () if at.part in RICH_PARTS else ""
        owner = self.owner(at)
        value: object = getattr(owner, at.part)
        if isinstance(owner, Bullets):
            value = owner.items[at.item] if at.item < len(owner.items) else Localized()
        if isinstance(value, Localized):
            return cast("RichText | str", value.get(at.language, empty))
        return cast(str, value)


def view_of(release: Release) -> View:
    """A release made ready for reading by bands."""
    return View(release, owners(release))


class Columns(Struct, frozen=True):
    """The left and the right pane and the spine between them, in pixels of the band."""

    width: int

    @property
    def pane(self) -> int:
        """How wide each pane is."""
        return (self.width - SPINE) // 2

    @property
    def margin(self) -> int:
        """Between the edge of a pane and its text: less where there is little room."""
        return min(MARGIN, max(14, self.pane // 16))

    def left(self, height: int) -> QRect:
        """The left pane."""
        return QRect(0, 0, self.pane, height)

    def spine(self, height: int) -> QRect:
        """The spine."""
        return QRect(self.pane, 0, self.width - 2 * self.pane, height)

    def right(self, height: int) -> QRect:
        """The right pane."""
        return QRect(self.width - self.pane, 0, self.pane, height)


class Band(QWidget):
    """Shows one strip. resized: it wants another height."""

    resized = Signal()
    is_paper = True

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.strip, self.setting = strip, setting
        self.is_selected = False
        self._veil: Veil | None = None

    def height_at(self, width: int) -> int:
        """How high the band is when it is ``width`` pixels wide."""
        del width
        return 40

    def show_release(self, view: View, origin: object) -> None:
        """Shows the release; ``origin`` is the widget that already does."""

    def cells(self) -> tuple[Cell, ...]:
        """Its cells, left before right."""
        return ()

    def set_selected(self, is_selected: bool) -> None:
        """Whether its row is among those that a person has selected."""
        if is_selected != self.is_selected:
            self.is_selected = is_selected
            self.update()

    def set_faded(self, is_faded: bool) -> None:
        """Whether it steps back behind the one in hand."""
        if is_faded and self._veil is None:
            self._veil = Veil(self)
        if self._veil is not None:
            self._veil.resize(self.size())
            self._veil.setVisible(is_faded)
            self._veil.raise_()

    def set_alone(self, is_alone: bool) -> None:
        """Whether nothing but its texts is to be seen."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The veil covers all of it."""
        super().resizeEvent(event)
        if self._veil is not None:
            self._veil.resize(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """White panes and a quiet spine between two thin lines."""
        if not self.is_paper:
            return
        painter = QPainter(self)
        columns, height = Columns(self.width()), self.height()
        painter.fillRect(self.rect(), QColor(inks().paper))
        spine = columns.spine(height)
        painter.fillRect(spine, QColor(inks().spine))
        if self.is_selected:
            painter.fillRect(self.rect(), QColor(inks().selection))
        for x in (0, spine.left(), spine.right(), self.width() - 1):
            painter.fillRect(QRect(x, 0, 1, height), QColor(inks().line))
        self.paint_more(painter, columns)
        painter.end()

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """What a kind of band draws over its ground."""


class Veil(QWidget):
    """Lies over a band and lets a little of it through; the mouse goes through altogether."""

    def __init__(self, band: Band) -> None:
        super().__init__(band)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_paper = band.is_paper

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """In the colour of what lies under it."""
        painter = QPainter(self)
        colour = QColor(inks().paper if self._is_paper else inks().ground)
        colour.setAlpha(VEIL)
        painter.fillRect(event.rect(), colour)
        painter.end()


class SpinedBand(Band):
    """A band of a row or contact. menu_asked: the handle on its spine wants the menu there.

    sign_asked: the sign on the spine of "step", "figures", "findings" or "empty" was pressed.
    """

    menu_asked = Signal(object, QPoint)
    sign_asked = Signal(object, str)

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self.spine = Spine(strip.handle, self)
        self.spine.menu_asked.connect(lambda place: self.menu_asked.emit(self.strip, place))
        self.spine.sign_asked.connect(lambda which: self.sign_asked.emit(self.strip, which))

    def show_findings(self, state: FindingsState, words: str) -> None:
        """The gravest thing that the checks found, on the spine; words: all for a person."""
        self.spine.show_sign("findings", state, words)

    def set_alone(self, is_alone: bool) -> None:
        """Hides the spine too."""
        self.spine.setVisible(not is_alone)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Puts the spine between the panes."""
        super().resizeEvent(event)
        self.spine.setGeometry(Columns(self.width()).spine(self.height()))
