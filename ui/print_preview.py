"""The pages as they will come out of the printer, before anything is printed."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.errors import BayanError
from app.exporting import Layout
from ui.preview.bar import Bar
from ui.preview.viewer import Viewer
from ui.raster import Raster
from ui.settings import Zoom
from ui.theme import inks


class PrintChoice(Struct, frozen=True):
    """What goes to the printer: in which layout, and whether without colour."""

    layout: Layout
    is_grey: bool = False


class PrintPreview(QDialog):
    """Accepted when a person wants to print; then ``choice`` is what.

    printed: the PDF for paper in a layout; BayanError when there is none.
    """

    def __init__(
        self,
        printed: Callable[[Layout], bytes],
        choice: PrintChoice,
        raster: Raster,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self._printed, self._raster = printed, raster
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(940, 860)
        self.bar, self.message = Bar(), QLabel()
        self.viewer = Viewer(raster, self.tr("Pages to print"))
        self.grey = QCheckBox(self.tr("Without &colour, as a proof"))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Close)
        self.print = self.buttons.button(kinds.Ok)
        self.print.setText(self.tr("&Print…"))
        self._lay_out()
        self._connect()
        self._show(choice.layout)
        self.print.setFocus()

    def done(self, result: int) -> None:
        """Ends what draws the pages, then the window."""
        self.viewer.stop()
        super().done(result)

    def _show(self, layout: Layout) -> None:
        self.choice = replace(self.choice, layout=layout)
        self.bar.show_layout(layout)
        try:
            data = self._printed(layout)
        except BayanError as fault:
            self.message.setText(str(fault))
        else:
            self.message.clear()
            self.viewer.show_data(data, self._raster.sizes(data))
        self.message.setVisible(bool(self.message.text()))
        self.print.setEnabled(not self.message.text())

    def _show_grey(self, is_grey: bool) -> None:
        self.choice = replace(self.choice, is_grey=is_grey)
        self.viewer.show_grey(is_grey)

    def _zoom(self, zoom: Zoom) -> None:
        self.viewer.set_zoom(zoom)
        self.bar.zooms.show_zoom(zoom)

    def _connect(self) -> None:
        self.bar.laid_out.connect(self._show)
        self.bar.zoomed.connect(self._zoom)
        self.bar.striped.connect(self.viewer.show_strip)
        self.viewer.zoomed.connect(self.bar.zooms.show_zoom)
        self.viewer.turned.connect(self.bar.show_page)
        self.grey.toggled.connect(self._show_grey)
        self.grey.setChecked(self.choice.is_grey)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print.click)

    def _lay_out(self) -> None:
        self.message.setWordWrap(True)
        self.message.setStyleSheet(f"background: {inks().amber_ground}; padding: 10px 14px;")
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.addWidget(self.grey)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addWidget(self.viewer, 1)
        layout.addLayout(foot)
