"""Rich text into a text document and back; positions between code points and UTF-16 units."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace
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
from app.model import RichText, Span, plain
from ui.theme import inks

# A cell is one block: what would start another is shown as a line separator (U+2028), and
# the noncharacters that Qt keeps for frames as a replacement character.
_SHOWN = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)


def fill(cursor: QTextCursor, text: RichText) -> None:
    """Puts the text at the cursor in place of its selection, each span with its look.

    Whoever follows the document is told once, when all of it is there.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for span in text:
        cursor.insertText(span.text.translate(_SHOWN), look(span))
    cursor.endEditBlock()


def change(cursor: QTextCursor, text: RichText) -> int:
    """Makes a cell's document hold the text, and touches only what differs.

    Gives the place behind that, in UTF-16 units.
    """
    document = cursor.document()
    old, new = _letters(read(document)), _letters(text)
    shortest = min(len(old), len(new))
    head = next((n for n in range(shortest) if old[n] != new[n]), shortest)
    left = shortest - head
    tail = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    was, now = "".join(one.text for one in old), plain(text)
    cursor.setPosition(to_units(was, head))
    cursor.setPosition(to_units(was, len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
    fill(cursor, richtext.cut(text, head, len(new) - tail))
    return to_units(now, len(new) - tail)


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


def _letters(text: RichText) -> list[Span]:
    """Every code point with its look."""
    return [replace(span, text=letter) for span in text for letter in span.text]


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
