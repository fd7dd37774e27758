"""A text goes into a cell's document and comes out the same, to the character and its look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from app.model import RichText, Span, plain
from app.richtext import normalize
from tests.strategies import rich_texts
from ui.editor.richdoc import fill, read, to_points, to_units


@given(st.one_of(rich_texts("en"), rich_texts("ar")))
def test_what_is_put_in_is_read_out(qapp: QApplication, text: RichText) -> None:
    document = QTextDocument()
    fill(QTextCursor(document), text)
    assert read(document) == normalize(text)


def test_a_line_break_stays_inside_its_cell(qapp: QApplication) -> None:
    document = QTextDocument()
    fill(QTextCursor(document), (Span("a\nb\r\nc\u2029d"),))
    assert document.blockCount() == 1
    assert plain(read(document)) == "a\nb\n\nc\nd"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.integers(0, 20))
def test_positions_go_to_units_and_back(text: str, point: int) -> None:
    point = min(point, len(text))
    assert to_points(text, to_units(text, point)) == point
