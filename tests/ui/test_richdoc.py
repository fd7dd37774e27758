"""A text goes into a cell's document and comes out the same, to the character and its look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from app.model import RichText, Span, plain, rich
from app.richtext import join, normalize
from tests.strategies import rich_texts
from ui.editor.richdoc import change, fill, read, to_points, to_units


@given(st.one_of(rich_texts("en"), rich_texts("ar")))
def test_what_is_put_in_is_read_out(qapp: QApplication, text: RichText) -> None:
    document = QTextDocument()
    fill(QTextCursor(document), text)
    assert read(document) == normalize(text)


@given(st.data())
def test_a_text_becomes_another_and_what_both_have_is_not_touched(
    qapp: QApplication, data: st.DataObject
) -> None:
    both = join(rich("ما"), data.draw(rich_texts("ar")))
    old, new = data.draw(rich_texts("en")), data.draw(rich_texts("en"))
    document = QTextDocument()
    fill(QTextCursor(document), join(both, old, both))
    mark = QTextCursor(document)
    mark.setPosition(1)
    change(QTextCursor(document), join(both, new, both))
    assert read(document) == join(both, new, both)
    assert mark.position() == 1


def test_a_line_break_stays_inside_its_cell(qapp: QApplication) -> None:
    document = QTextDocument()
    fill(QTextCursor(document), (Span("a\nb\r\nc\u2029d"),))
    assert document.blockCount() == 1
    assert plain(read(document)) == "a\nb\n\nc\nd"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.integers(0, 20))
def test_positions_go_to_units_and_back(text: str, point: int) -> None:
    point = min(point, len(text))
    assert to_points(text, to_units(text, point)) == point
