"""Copies the text of a cell for layout programs that neither shape nor order Arabic."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from ui.editor.cell import Cell


def copy_visual(cell: Cell) -> None:
    """Puts the selection, or the whole text, on the clipboard as visual text."""
    from app.text.visual import visual

    cursor = cell.textCursor()
    text = cursor.selectedText() if cursor.hasSelection() else cell.toPlainText()
    base = int(cell.pane.direction == "rtl")
    QGuiApplication.clipboard().setText(visual(text.replace("\u2029", "\n"), base))
