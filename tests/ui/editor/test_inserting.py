"""Marks of direction and joiners come in by the menu, each in one step that can be undone."""

from __future__ import annotations

import pytest

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, RichText, Span
from ui.editor.cell import Cell
from ui.window import Window


def _cell(window: Window, text: RichText, start: int, end: int) -> Cell:
    row = Paragraph(1, Localized(ar=text))
    window.session.open(Release(rows=(row,), next_id=2), {})
    window.sheet.go_to(Address("text", 1, "ar", 0, start, end))
    cell = window.sheet.current_cell()
    assert cell is not None
    return cell


def _held(window: Window) -> RichText:
    (row,) = window.session.release.rows
    assert isinstance(row, Paragraph)
    return row.text["ar"]


def _do(window: Window, id_: str) -> None:
    window.commands.actions[id_].trigger()


@pytest.mark.parametrize(
    ("id_", "mark"),
    [
        ("mark_ltr", "\u200e"),
        ("mark_rtl", "\u200f"),
        ("mark_arabic", "\u061c"),
        ("no_break_space", "\u00a0"),
        ("non_joiner", "\u200c"),
    ],
)
def test_a_mark_comes_in_at_the_cursor_and_goes_with_one_step(
    window: Window, id_: str, mark: str
) -> None:
    text = (Span("نص", bold=True),)
    _cell(window, text, 1, 1)
    _do(window, id_)
    assert _held(window) == (Span(f"ن{mark}ص", bold=True),)
    _do(window, "undo")
    assert _held(window) == text


@pytest.mark.parametrize(("id_", "mark"), [("isolate_ltr", "\u2066"), ("isolate_rtl", "\u2067")])
def test_selected_words_are_isolated_and_stay_selected(window: Window, id_: str, mark: str) -> None:
    text = (Span("رقم "), Span("+964 770", bold=True), Span(" هنا"))
    cell = _cell(window, text, 4, 12)
    _do(window, id_)
    assert "".join(span.text for span in _held(window)) == f"رقم {mark}+964 770\u2069 هنا"
    assert Span("+964 770", bold=True).text in {
        span.text.strip(f"{mark}\u2069") for span in _held(window) if span.bold
    }
    assert cell.textCursor().selectedText() == "+964 770"
    _do(window, "undo")
    assert _held(window) == text


def test_an_isolate_turns_a_phone_number_round(window: Window) -> None:
    cell = _cell(window, (Span("رقم +964 770 هنا"),), 4, 12)
    first_group, second_group = _x(cell, 6), _x(cell, 10)
    assert first_group > second_group
    _do(window, "isolate_ltr")
    places = [_x(cell, position) for position in (6, 7, 8, 10, 11, 12)]
    assert places == sorted(places)


def test_what_is_typed_after_an_empty_isolate_is_inside(window: Window) -> None:
    cell = _cell(window, (Span("رقم "),), 4, 4)
    _do(window, "isolate_ltr")
    cell.textCursor().insertText("+964")
    assert _held(window) == (Span("رقم \u2066+964\u2069"),)


def test_a_release_that_may_only_be_read_takes_none(window: Window) -> None:
    row = Paragraph(1, Localized(ar=(Span("نص"),)))
    window.session.open(Release(rows=(row,), next_id=2), {}, read_only=True)
    window.sheet.go_to(Address("text", 1, "ar", 0, 0, 2))
    assert not window.commands.actions["mark_rtl"].isEnabled()
    assert not window.commands.actions["isolate_ltr"].isEnabled()


def _x(cell: Cell, position: int) -> int:
    cursor = cell.textCursor()
    cursor.setPosition(position)
    return cell.cursorRect(cursor).center().x()
