"""Rich text into a text document and back; positions between code points and UTF-16 units."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app import richtext
from app.model import RichText, Span
from ui.theme import inks

# A cell is one block: what would start another is shown as a line separator (U+2028), and
# the noncharacters that Qt keeps for frames as a replacement character.
_SHOWN = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)


def fill(cursor: QTextCursor, text: RichText) -> None:
    """Puts the text at the cursor in place of its selection, each span with its look."""
    cursor.removeSelectedText()
    for span in text:
        cursor.insertText(span.text.translate(_SHOWN), look(span))


def look(span: Span) -> QTextCharFormat:
    """The character format of a span; a look that it does not have is left unset."""
    made = QTextCharFormat()
    if span.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        made.setFontItalic(True)
    if span.href:
        made.setAnchor(True)
        made.setAnchorHref(span.href)
        made.setForeground(QColor(inks().accent))
        made.setFontUnderline(True)
    return made


def read(document: QTextDocument) -> RichText:
    """The text of a cell's document."""
    lines = [read_block(block) for block in blocks(document)]
    spaced = [part for line in lines for part in ((Span("\n"),), line)]
    return richtext.join(*spaced[1:])


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The blocks of a document in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def read_block(block: QTextBlock) -> RichText:
    """The text of one block."""
    return richtext.normalize(tuple(_spans(block)))


def to_units(text: str, point: int) -> int:
    """The UTF-16 position of a code point's."""
    return len(text[:point].encode("utf-16-le", "surrogatepass")) // 2


def to_points(text: str, unit: int) -> int:
    """The code point position of a UTF-16 one."""
    held = text.encode("utf-16-le", "surrogatepass")[: 2 * unit]
    return len(held.decode("utf-16-le", "replace"))


def _spans(block: QTextBlock) -> Iterator[Span]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield _span(fragment.text().replace("\u2028", "\n"), fragment.charFormat())
        place += 1


def _span(text: str, shown: QTextCharFormat) -> Span:
    weight = QTextFormat.Property.FontWeight.value
    bold = shown.hasProperty(weight) and shown.fontWeight() >= QFont.Weight.DemiBold
    return Span(text, bold, shown.fontItalic(), shown.anchorHref() if shown.isAnchor() else "")
