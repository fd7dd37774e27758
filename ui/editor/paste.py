"""What is copied out of a cell and pasted into one: text with bold, italic, links and lists."""

from __future__ import annotations

from html import escape

import msgspec
from PySide6.QtCore import QMimeData

from app import richtext
from app.model import RichText, plain, rich
from app.pasting import Piece
from app.text.links import safe_href

MIME = "application/x-bayan-text"


def copied(text: RichText) -> QMimeData:
    """The text for cells to the character, and for other programs as HTML and as plain text."""
    mime = QMimeData()
    mime.setData(MIME, msgspec.json.encode(text))
    mime.setHtml(_as_html(text))
    mime.setText(plain(text))
    return mime


def is_text(mime: QMimeData) -> bool:
    """Whether there is a text to put into a cell; files of this machine are for the window."""
    return (mime.hasText() or mime.hasHtml()) and not any(url.isLocalFile() for url in mime.urls())


def pieces(mime: QMimeData) -> tuple[Piece, ...]:
    """What is to come in, in order; a text out of a cell is one piece as it was."""
    from app.importing.pasted import from_html, from_text

    held = _own(mime)
    if held is not None:
        return (Piece(held),)
    return from_html(mime.html()) if mime.hasHtml() else from_text(mime.text())


def plain_pieces(mime: QMimeData) -> tuple[Piece, ...]:
    """The paragraphs of the plain text alone: no looks, no lists, no headings."""
    from app.importing.pasted import from_text

    held = _own(mime)
    if held is not None:
        return (Piece(rich(plain(held))),)
    found = from_text(mime.text()) if mime.hasText() else pieces(mime)
    return tuple(Piece(rich(plain(piece.text))) for piece in found)


def on_one_line(held: tuple[Piece, ...]) -> RichText:
    """Pieces put one after the other, for a field that holds one line."""
    spaced = [part for piece in held for part in (rich(" "), piece.text)]
    return richtext.join(*spaced[1:])


def _own(mime: QMimeData) -> RichText | None:
    """What was copied out of a cell, of whatever window; None when it is none, or broken."""
    if not mime.hasFormat(MIME):
        return None
    try:
        text = msgspec.json.decode(bytes(mime.data(MIME).data()), type=RichText)
    except msgspec.DecodeError:
        return None
    spans = (msgspec.structs.replace(span, href=safe_href(span.href)) for span in text)
    return richtext.normalize(tuple(spans))


def _as_html(text: RichText) -> str:
    body = ""
    for span in text:
        held = escape(span.text).replace("\n", "<br>")
        held = f"<b>{held}</b>" if span.bold else held
        held = f"<i>{held}</i>" if span.italic else held
        body += f'<a href="{escape(span.href)}">{held}</a>' if span.href else held
    return f'<meta charset="utf-8">{body}'
