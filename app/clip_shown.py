"""Rows as other programs take them from the clipboard: a table for Word and mail, or plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from app.model import (
    Bullets,
    Heading,
    Image,
    Language,
    Quotation,
    RichText,
    Row,
    Span,
    plain,
)
from app.prose import told
from app.text.links import safe_href


def as_html(rows: Sequence[Row], languages: Sequence[Language]) -> str:
    """A table with a column for each language, each cell in the direction of its language."""
    body = "".join(f"<tr>{_cells(row, languages)}</tr>\n" for row in rows)
    return f'<meta charset="utf-8"><table border="0" cellpadding="6">\n{body}</table>'


def as_text(rows: Sequence[Row], languages: Sequence[Language]) -> str:
    """One language after the other, a blank line between two paragraphs."""
    texts = ["\n\n".join(filter(None, (_text(row, one.code) for row in rows))) for one in languages]
    return "\n\n".join(filter(None, texts))


def _cells(row: Row, languages: Sequence[Language]) -> str:
    width = f"{100 // max(1, len(languages))}%"
    return "".join(
        f'<td dir="{one.direction}" lang="{escape(one.code)}" align="{_start(one)}" '
        f'valign="top" width="{width}">{_shown(row, one)}</td>'
        for one in languages
    )


def _shown(row: Row, language: Language) -> str:
    lines = [_spans(text) for text in _texts(row, language.code)]
    if isinstance(row, Bullets):
        tag = "ol" if row.ordered else "ul"
        items = "".join(f"<li>{line}</li>" for line in lines)
        return f'<{tag} dir="{language.direction}">{items}</{tag}>'
    tag = f"h{row.level}" if isinstance(row, Heading) else "p"
    held = "".join(f'<{tag} dir="{language.direction}">{line}</{tag}>' for line in lines)
    return f"<blockquote>{held}</blockquote>" if isinstance(row, Quotation) else held


def _text(row: Row, code: str) -> str:
    lines = [plain(text) for text in _texts(row, code)]
    if isinstance(row, Bullets):
        lines = [f"- {line}" for line in lines]
    return "\n".join(line for line in lines if line not in {"", "- "})


def _texts(row: Row, code: str) -> Iterator[RichText]:
    match row:
        case Bullets():
            yield from (item.get(code, ()) for item in row.items)
        case Image():
            yield row.caption.get(code, ())
        case Quotation():
            yield told(row).get(code, ())
        case _:
            yield row.text.get(code, ())


def _spans(text: RichText) -> str:
    return "".join(_span(span) for span in text)


def _span(span: Span) -> str:
    held = escape(span.text).replace("\n", "<br>")
    held = f"<b>{held}</b>" if span.bold else held
    held = f"<i>{held}</i>" if span.italic else held
    href = safe_href(span.href)
    return f'<a href="{escape(href)}">{held}</a>' if href else held


def _start(language: Language) -> str:
    return "left" if language.direction == "ltr" else "right"
