"""How the sheet looks where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.address import Address
from app.model import Release
from ui.editor.band import Columns
from ui.editor.cell import Cell
from ui.window import Window


def _cell(window: Window, at: Address) -> Cell:
    cell = window.sheet.cell(at)
    assert cell is not None
    return cell


def test_headlines_are_smaller_in_a_narrow_sheet_and_the_cursor_stays(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    headline, here = Address("headline", language="en"), Address("text", 3, "ar", start=2, end=2)
    window.resize(1400, 700)
    QApplication.processEvents()
    window.sheet.go_to(here)
    sizes = [_cell(window, headline).font().pointSizeF()]
    for width in (900, 1400):
        window.resize(width, 700)
        QApplication.processEvents()
        sizes.append(_cell(window, headline).font().pointSizeF())
        assert window.sheet.here == here
        assert QApplication.focusWidget() is _cell(window, here)
    assert sizes[1] < sizes[0] == sizes[2]


def test_margins_shrink_with_the_panes_and_texts_keep_most_of_them() -> None:
    wide, narrow = Columns(1240), Columns(560)
    assert wide.margin > narrow.margin
    for columns in (wide, narrow):
        assert columns.pane - 2 * columns.margin > 0.85 * columns.pane
