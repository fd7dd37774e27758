"""The pages as they will come out of the printer, before anything is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from ui.preview import PageList
from ui.raster import Pages


class PrintPreview(QDialog):
    """Accepted when a person wants to print."""

    def __init__(self, pages: Pages, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(900, 860)
        self.pages = PageList()
        self.pages.show_pages(pages, 1.0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.pages)
        scroll.setAccessibleName(self.tr("Pages to print"))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Close)
        buttons.button(kinds.Ok).setText(self.tr("Print…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
