"""The bar over the preview: the layout, the page in hand, the zoom; it fits where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from app.exporting import Layout
from ui.icons import icon
from ui.layouts import LAYOUTS, layout_name
from ui.preview.zooms import FITS, ZOOMS, zoom_name
from ui.settings import Zoom
from ui.theme import inks


class Bar(QWidget):
    """laid_out: another layout is wanted. zoomed: another zoom. striped: thumbnails or none."""

    laid_out = Signal(object)
    zoomed = Signal(object)
    striped = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.strip = self._strip_button()
        self.segments = Segments()
        self.layouts = QComboBox()
        self.number = QLabel()
        self.zooms = ZoomBox()
        self._fill_layouts()
        self._lay_out()
        self.segments.chosen.connect(self.laid_out)
        self.layouts.activated.connect(lambda row: self.laid_out.emit(LAYOUTS[row]))
        self.zooms.zoomed.connect(self.zoomed)

    def show_layout(self, layout: Layout) -> None:
        """Which layout is seen."""
        self.segments.mark(layout)
        self.layouts.setCurrentIndex(LAYOUTS.index(layout))

    def show_page(self, page: int, pages: int) -> None:
        """Which page (from 0) of how many is in hand."""
        words = self.tr("{page} of {pages}").format(page=page + 1, pages=pages)
        self.number.setText(words if pages else "")
        self.number.setAccessibleName(
            self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Offers the layouts in a list where their buttons have no room."""
        super().resizeEvent(event)
        others = (self.strip, self.number, self.zooms)
        taken = sum(max(one.sizeHint().width(), one.minimumWidth()) for one in others) + 64
        is_wide = event.size().width() >= taken + self.segments.sizeHint().width()
        self.segments.setVisible(is_wide)
        self.layouts.setVisible(not is_wide)

    def _strip_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("panel-left", quiet=True))
        button.setIconSize(QSize(18, 18))
        button.setCheckable(True)
        button.setStyleSheet(_segment())
        button.setToolTip(self.tr("Thumbnails of the pages"))
        button.setAccessibleName(self.tr("Thumbnails of the pages"))
        button.toggled.connect(self.striped)
        return button

    def _fill_layouts(self) -> None:
        self.layouts.setAccessibleName(self.tr("Layout of the preview"))
        self.layouts.addItems([layout_name(layout) for layout in LAYOUTS])
        self.layouts.hide()

    def _lay_out(self) -> None:
        self.number.setStyleSheet(f"color: {inks().soft};")
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 of 000"))
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(6)
        for widget in (self.strip, self.segments, self.layouts):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.number)
        line.addWidget(self.zooms)


class Segments(QWidget):
    """A button a layout, one of them down. chosen: the layout that a person wants."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Layout, QToolButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        group = QButtonGroup(self)
        for layout in LAYOUTS:
            button = self._buttons[layout] = QToolButton()
            words = layout_name(layout)
            button.setText(words)
            button.setCheckable(True)
            button.setStyleSheet(_segment())
            button.setAccessibleName(self.tr("Preview: {layout}").format(layout=words))
            button.clicked.connect(lambda _=False, layout=layout: self.chosen.emit(layout))
            group.addButton(button)
            line.addWidget(button)

    def mark(self, layout: Layout) -> None:
        """Which button is down."""
        self._buttons[layout].setChecked(True)


class ZoomBox(QComboBox):
    """A list of zooms. zoomed: the one that a person wants."""

    zoomed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Zoom of the pages"))
        for zoom in ZOOMS:
            self.addItem(zoom_name(zoom))
        self.insertSeparator(len(FITS))
        self.activated.connect(self._choose)

    def show_zoom(self, zoom: Zoom) -> None:
        """Which zoom is in use."""
        row = ZOOMS.index(zoom)
        self.setCurrentIndex(row + (row >= len(FITS)))

    def _choose(self, row: int) -> None:
        self.zoomed.emit(ZOOMS[row - (row > len(FITS))])


def _segment() -> str:
    worn = inks()
    return f"""QToolButton {{ border: 1px solid transparent; border-radius: 5px;
        padding: 3px 9px; color: {worn.soft}; }}
    QToolButton:hover {{ background: {worn.paper}; }}
    QToolButton:checked {{ background: {worn.pressed}; color: {worn.ink}; }}
    QToolButton:focus {{ border: 1px solid {worn.accent}; }}"""
