"""What other programs put on the clipboard comes in as a person means it, in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Release, Row, Span, rich
from tests.app.importing.test_pasted import PAGE, PDF, WORD
from tests.ui.hand import press
from ui.editor.paste import MIME
from ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
EXACT = (Span("ن\u200fص "), Span("+964\u00a0770", bold=True, href="tel:+964770"), Span("\nسطر"))


def _open(window: Window, *rows: Row, at: Address) -> None:
    window.session.open(Release(rows=rows, next_id=9), {})
    window.sheet.go_to(at)


def _paste(window: Window, *, html: str = "", text: str = "") -> None:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    window.commands.actions["paste"].trigger()


def _kinds(window: Window) -> list[str]:
    return [type(row).__name__ for row in window.session.release.rows]


@pytest.mark.parametrize(
    ("held", "kinds"),
    [
        ({"html": WORD}, ["Heading", "Paragraph", "Bullets", "Bullets"]),
        ({"html": PAGE}, ["Heading", "Paragraph", "Bullets", "Bullets", "Heading", "Paragraph"]),
        ({"text": PDF}, ["Paragraph", "Bullets"]),
    ],
)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_rows_of_their_kinds_come_in_and_go_in_one_step(
    window: Window, code: str, held: dict[str, str], kinds: list[str]
) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, code, 0, 0, 0))
    before = window.session.release
    _paste(window, **held)
    assert _kinds(window) == kinds
    assert window.session.history.undoText() == "Paste"
    last = window.sheet.here
    assert last is not None
    assert last.owner == window.session.release.rows[-1].id
    window.commands.actions["undo"].trigger()
    assert window.session.release == before


def test_a_field_of_one_line_takes_all_of_it_on_one_line(window: Window) -> None:
    window.sheet.go_to(Address("headline", language="en"))
    _paste(window, html="<h1>Wells</h1><ul><li>re<b>open</b></li></ul>")
    assert window.session.release.headline["en"] == (
        Span("Wells re"), Span("open", bold=True),
    )  # fmt: skip


def test_paste_as_plain_text_leaves_looks_lists_and_links_out(window: Window) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, "en", 0, 0, 0))
    mime = QMimeData()
    mime.setHtml('<ul><li><b>one</b></li><li><a href="https://example.org">two</a></li></ul>')
    mime.setText("one\ntwo")
    QGuiApplication.clipboard().setMimeData(mime)
    press(QApplication.focusWidget(), Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
    first, second = window.session.release.rows
    assert first == Paragraph(1, Localized(en=rich("one")))
    assert isinstance(second, Paragraph)
    assert second.text == Localized(en=rich("two"))


def test_words_go_from_cell_to_cell_to_the_character(window: Window) -> None:
    row = Paragraph(1, Localized(ar=EXACT))
    _open(window, row, Paragraph(2), at=Address("text", 1, "ar", 0, 0, -1))
    cell = window.sheet.current_cell()
    assert cell is not None
    cell.selectAll()
    cell.copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "ن\u200fص +964\u00a0770\nسطر"
    assert '<a href="tel:+964770"><b>' in held.html()
    window.sheet.go_to(Address("text", 2, "ar", 0, 0, 0))
    window.commands.actions["paste"].trigger()
    assert window.session.release.rows[1] == Paragraph(2, Localized(ar=EXACT))


def test_what_only_seems_to_come_from_a_cell_is_read_as_what_it_is(window: Window) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, "en", 0, 0, 0))
    for data in (b"{", b'[{"text": "x", "href": "file:///secret"}]'):
        mime = QMimeData()
        mime.setData(MIME, data)
        mime.setText("y")
        QGuiApplication.clipboard().setMimeData(mime)
        window.commands.actions["paste"].trigger()
    assert window.session.release.rows == (Paragraph(1, Localized(en=rich("yx"))),)


def test_a_heading_alone_makes_an_empty_row_a_heading(window: Window) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, "en", 0, 0, 0))
    _paste(window, html="<h3>Why</h3>")
    assert window.session.release.rows == (Heading(1, Localized(en=rich("Why")), 3),)


def test_a_list_in_a_list_is_more_of_its_items(window: Window) -> None:
    _open(window, Bullets(1, (Localized(),)), at=Address("items", 1, "en", 0, 0, 0))
    _paste(window, html="<ul><li>one</li><li>two</li></ul>")
    items = (Localized(en=rich("one")), Localized(en=rich("two")))
    assert window.session.release.rows == (Bullets(1, items),)


def test_a_release_that_may_only_be_read_takes_nothing(window: Window) -> None:
    rows = (Paragraph(1),)
    window.session.open(Release(rows=rows, next_id=2), {}, read_only=True)
    window.sheet.go_to(Address("text", 1, "en", 0, 0, 0))
    for id_ in ("paste", "paste_plain"):
        _paste(window, text="one\ntwo")
        window.commands.actions[id_].trigger()
    assert window.session.release.rows == rows
