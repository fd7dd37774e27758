"""Rows dragged by their handle on the spine, with a line where they would come to stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.edits import Section, place_of
from app.model import SECTIONS, Row
from ui.editor.band import Band, SpinedBand
from ui.editor.outline import Strip
from ui.editor.placing import Placing
from ui.editor.scrolling import EdgeScroll
from ui.editor.selection import Selection
from ui.theme import inks

LINE = 8  # pixels: as high as the knobs at its ends


class DropLine(QWidget):
    """The line between two rows, with a knob at each end."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """In the accent colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(inks().accent)
        painter.fillRect(LINE, LINE // 2 - 1, self.width() - 2 * LINE, 2, colour)
        painter.setPen(colour)
        painter.setBrush(QColor(inks().paper))
        for x in (2, self.width() - LINE):
            painter.drawEllipse(x, 1, LINE - 2, LINE - 2)
        painter.end()


class Dragging(QObject):
    """Follows the handles. dropped: the selected rows belong at that place of a section now."""

    dropped = Signal(str, int)

    def __init__(self, area: QScrollArea, placing: Placing, selection: Selection) -> None:
        super().__init__(area)
        self._placing, self._selection = placing, selection
        self._session = placing.setting.session
        self._line = DropLine(placing.canvas)
        self._line.hide()
        self._mouse = QPoint()
        self._scroll = EdgeScroll(area, self._show_target)
        placing.made.connect(self._attend)

    def hover(self, mouse: QPoint) -> bool:
        """Shows where something would stand that is dropped there; whether it can."""
        self._mouse = mouse
        self._scroll.at(mouse)
        self._show_target()
        return not self._line.isHidden()

    def place(self, mouse: QPoint) -> tuple[Section, int] | None:
        """Section and index where that would be; None where nothing can stand."""
        self._mouse = mouse
        target = self._target()
        return target[:2] if target else None

    def _attend(self, band: Band) -> None:
        if not isinstance(band, SpinedBand) or band.strip.section not in SECTIONS:
            return
        grip = band.spine.handle
        if grip is not None and not self._session.read_only:
            grip.dragged.connect(partial(self._drag, band))
            grip.dropped.connect(self._drop)
            grip.cancelled.connect(self.leave)

    def _drag(self, band: Band, mouse: QPoint) -> None:
        self._placing.kept, row = band, band.strip.at.owner
        if row not in self._selection.rows:
            self._selection.extend(row, row)
        self._mouse = mouse
        self._scroll.at(mouse)
        self._show_target()

    def _drop(self, mouse: QPoint) -> None:
        self._mouse = mouse
        target = self._target()
        self.leave()
        if target is not None:
            self.dropped.emit(*target[:2])

    def leave(self) -> None:
        """Nothing is over the sheet any more."""
        self._placing.kept = None
        self._scroll.stop()
        self._line.hide()

    def _show_target(self) -> None:
        target = self._target()
        self._line.setVisible(target is not None)
        if target is not None:
            width = self._placing.width()
            left = (self._placing.canvas.width() - width) // 2
            self._line.setGeometry(left - LINE // 2, target[2] - LINE // 2, width + LINE, LINE)
            self._line.raise_()

    def _target(self) -> tuple[Section, int, int] | None:
        """Section and index at which the rows would stand, and the height of the line there."""
        y = self._placing.canvas.mapFromGlobal(self._mouse).y()
        strip = self._placing.strip_at(y)
        if strip is None:
            return None
        for section in SECTIONS:
            if strip.section == section and strip.at.owner:
                return self._beside(strip, y)
            if strip.kind == "add" and strip.section == section:
                rows: tuple[Row, ...] = getattr(self._session.release, section)
                return section, len(rows), self._placing.box(strip)[0]
        return None

    def _beside(self, strip: Strip, y: int) -> tuple[Section, int, int]:
        """Before or after the row of a strip, whichever is nearer."""
        section, index = place_of(self._session.release, strip.at.owner)
        top, bottom = self._placing.row_box(strip.at.owner)
        is_after = y > (top + bottom) // 2
        return section, index + is_after, bottom if is_after else top
