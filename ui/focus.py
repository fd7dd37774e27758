"""Leaves nothing in the window but the pair in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.editor.sheet import Sheet


class Focus(QObject):
    """Hides what stands around a sheet, and brings back what was there."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._hidden: tuple[QWidget, ...] = ()

    def turn(self, is_on: bool, around: Sequence[QWidget]) -> None:
        """On, with ``around`` hidden as far as it is shown, or off."""
        if is_on:
            self._hidden = tuple(part for part in around if not part.isHidden())
        for part in self._hidden:
            part.setVisible(not is_on)
        self._sheet.spotlight.turn(is_on)
        self._sheet.go_back()
