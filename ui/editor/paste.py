"""What is taken from the clipboard: paragraphs with bold, italic and links, and nothing else."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument

from app import richtext
from app.model import RichText, Span, plain, rich
from app.text.links import safe_href
from ui.editor.richdoc import blocks, read_block


def is_text(mime: QMimeData) -> bool:
    """Whether there is a text to put into a cell; files of this machine are for the window."""
    return (mime.hasText() or mime.hasHtml()) and not any(url.isLocalFile() for url in mime.urls())


def paragraphs(mime: QMimeData) -> tuple[RichText, ...]:
    """The clipboard's paragraphs that have a character to show, in order."""
    if mime.hasHtml():
        held = _from_html(mime.html())
    else:
        held = tuple(rich(line) for line in re.split(r"[\n\r\u2028\u2029]+", mime.text()))
    return tuple(text for text in held if plain(text).strip())


def on_one_line(texts: tuple[RichText, ...]) -> RichText:
    """Paragraphs put one after the other, for a field that holds one line."""
    spaced = [part for text in texts for part in (rich(" "), text)]
    return richtext.join(*spaced[1:])


def _from_html(source: str) -> tuple[RichText, ...]:
    document = _Sandbox()
    document.setHtml(source)
    return tuple(_cleaned(block) for block in blocks(document))


def _cleaned(block: QTextBlock) -> RichText:
    """A block without the spaces around it; bold that only says "heading" is not kept."""
    text = read_block(block)
    is_heading = block.blockFormat().headingLevel() > 0
    spans = (
        Span(
            span.text.replace("\ufffc", ""),  # where a picture stood
            span.bold and not is_heading,
            span.italic,
            safe_href(span.href),
        )
        for span in text
    )
    kept = richtext.normalize(tuple(spans))
    held = plain(kept)
    return richtext.cut(kept, len(held) - len(held.lstrip()), len(held.rstrip()))


class _Sandbox(QTextDocument):
    """A document that fetches nothing: no picture and no style sheet that a page names."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        del kind, name
        return None
