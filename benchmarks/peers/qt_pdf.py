"""Qt's QPdfWriter under a QTextDocument; it writes no tags."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from benchmarks.peers.manuscript import (
    BETWEEN,
    BOTTOM,
    FAMILY,
    LEADING,
    SIDE,
    TOP,
    Manuscript,
    Piece,
    Write,
    load,
)

# QTextDocument puts 2 cm and a page number on every page by itself.
_OWN_MARGIN = 2 * 72 / 2.54


def prepare(folder: Path) -> Write:
    """The application that fonts need; the document is made anew for every writing."""
    application = QGuiApplication([])
    manuscript = load(folder)

    def write() -> bytes:
        assert application is not None
        return _written(manuscript, _document(manuscript))

    return write


def _document(manuscript: Manuscript) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    for index, piece in enumerate(manuscript.pieces):
        if index:
            cursor.insertBlock()
        cursor.setBlockFormat(_block(manuscript, piece))
        cursor.insertText(piece.text, _characters(manuscript, piece))
    return document


def _block(manuscript: Manuscript, piece: Piece) -> QTextBlockFormat:
    block = QTextBlockFormat()
    rtl = manuscript.direction == "rtl"
    side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block.setLayoutDirection(side)
    both = rtl and piece.tag == "p"
    block.setAlignment(Qt.AlignmentFlag.AlignJustify if both else Qt.AlignmentFlag.AlignLeading)
    block.setHeadingLevel(0 if piece.tag == "p" else int(piece.tag[1]))
    block.setBottomMargin(BETWEEN)
    height = manuscript.size(piece.tag) * LEADING[manuscript.direction]
    block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return block


def _characters(manuscript: Manuscript, piece: Piece) -> QTextCharFormat:
    font = QFont(FAMILY)
    font.setPointSizeF(manuscript.size(piece.tag))
    font.setBold(piece.tag != "p")
    held = QTextCharFormat()
    held.setFont(font)
    return held


def _written(manuscript: Manuscript, document: QTextDocument) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(manuscript.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    sides = (side - _OWN_MARGIN for side in (SIDE, TOP, SIDE, BOTTOM))
    margins = QMarginsF(*sides)
    writer.setPageMargins(margins, QPageLayout.Unit.Point)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())
