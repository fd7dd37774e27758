"""Rows on the clipboard: for Bayan as they are, for other programs as a table or text."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app import blocks
from app.clip import clip, unclip
from app.clip_shown import as_html, as_text
from app.storage import Document

MIME = "application/x-bayan-rows"


def put(document: Document, ids: Collection[int]) -> None:
    """The rows of those ids; FileError when they could not be read back."""
    rows, languages = blocks.held_rows(document.release, ids), document.release.languages
    mime = QMimeData()
    mime.setData(MIME, clip(document, ids))
    mime.setHtml(as_html(rows, languages))
    mime.setText(as_text(rows, languages))
    QGuiApplication.clipboard().setMimeData(mime)


def has_rows() -> bool:
    """Whether rows are there, from this program or another one of its kind."""
    return _held().hasFormat(MIME)


def take() -> Document:
    """The rows that are there; FileError when they are broken, or none at all."""
    return unclip(bytes(_held().data(MIME).data()))


def _held() -> QMimeData:
    """What is there; Qt gives nothing at all for a clipboard that was cleared."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()
