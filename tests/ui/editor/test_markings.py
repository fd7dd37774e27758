"""Marks of several sources stand side by side over the words of one cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.editor.marks import Kind, Mark
from ui.window import Window

TEXT = "The wells reopen"


@pytest.fixture
def cell(window: Window) -> Cell:
    row = Paragraph(1, Localized(en=rich(TEXT)))
    window.session.open(Release(rows=(row,), next_id=2), {})
    window.sheet.go_to(Address("text", 1, "en", start=0, end=0))
    held = window.sheet.current_cell()
    assert held is not None
    return held


def _marked(cell: Cell) -> list[str]:
    return [one.cursor.selectedText() for one in cell.extraSelections()]


def _place(cell: Cell, position: int) -> QPoint:
    cursor = cell.textCursor()
    cursor.setPosition(position)
    return cell.cursorRect(cursor).center()


def test_one_source_leaves_the_marks_of_another(cell: Cell) -> None:
    cell.show_marks("spelling", [Mark(4, 9, "misspelt", "")])
    cell.show_marks("find", [Mark(10, 16, "found", "")])
    assert _marked(cell) == ["wells", "reopen"]
    cell.show_marks("find", [])
    assert _marked(cell) == ["wells"]
    assert cell.markings.of("spelling") == (Mark(4, 9, "misspelt", ""),)


def test_what_is_searched_for_lies_over_everything_else(cell: Cell) -> None:
    cell.show_marks("find", [Mark(0, 3, "found here", "")])
    cell.show_marks("spelling", [Mark(4, 9, "misspelt", "")])
    cell.show_marks("stale", [Mark(10, 16, "changed", "")])
    assert _marked(cell) == ["reopen", "wells", "The"]


def test_marks_move_with_their_words_until_their_source_says_more(cell: Cell) -> None:
    cell.show_marks("spelling", [Mark(4, 9, "misspelt", "")])
    write(cell, "All ")
    assert _marked(cell) == ["wells"]
    cell.show_marks("spelling", [Mark(4, 7, "misspelt", "")])
    assert _marked(cell) == ["The"]


def test_the_same_marks_on_another_text_are_put_on_anew(cell: Cell) -> None:
    mark = Mark(4, 9, "misspelt", "")
    cell.show_marks("spelling", [mark])
    write(cell, "All ")
    cell.show_marks("spelling", [mark])
    assert _marked(cell) == ["The w"]


def test_what_all_marks_of_a_word_say_is_told_line_by_line(cell: Cell) -> None:
    cell.show_marks("findings", [Mark(4, 9, "warning", "Which wells?")])
    cell.show_marks("review", [Mark(0, 9, "comment", "Lina: ours")])
    cell.show_marks("spelling", [Mark(4, 9, "misspelt", "")])
    assert cell.markings.words_at(_place(cell, 6)) == "Which wells?\nLina: ours"
    assert cell.markings.words_at(_place(cell, 12)) == ""


@pytest.mark.parametrize(
    "kind", ["changed", "error", "warning", "info", "misspelt", "found", "found here"]
)
def test_every_kind_of_mark_is_seen(cell: Cell, kind: Kind) -> None:
    bare = cell.grab().toImage()
    cell.show_marks("findings", [Mark(4, 9, kind, "")])
    assert cell.grab().toImage() != bare
    cell.show_marks("findings", [])
    assert cell.grab().toImage() == bare


def test_words_that_are_gone_leave_no_mark(cell: Cell) -> None:
    cell.show_marks("spelling", [Mark(4, 9, "misspelt", "")])
    cell.put_cursor(4, 9)
    press(cell, Qt.Key.Key_Delete)
    assert cell.toPlainText() == "The  reopen"
    bare = cell.grab().toImage()
    cell.show_marks("spelling", [])
    assert cell.grab().toImage() == bare


def test_a_menu_begins_with_what_is_offered_for_the_words_pointed_at(
    window: Window, cell: Cell
) -> None:
    asked: list[tuple[Cell, int]] = []
    offer = QAction("Wells", window)

    def provide(at: Cell, point: int) -> list[QAction]:
        asked.append((at, point))
        return [offer]

    window.rows.add_provider(provide)
    place = _place(cell, 6)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, cell.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(cell.viewport(), event)
    assert asked == [(cell, 6)]
    menu = cell.findChild(QMenu)
    assert menu is not None
    first, second = menu.actions()[:2]
    assert first is offer
    assert second.isSeparator()
    menu.close()
