"""Cuts and joins rich text so that every character keeps its look; offsets are code points."""

from __future__ import annotations

from itertools import groupby

from msgspec.structs import replace

from app.model import RichText, Span, plain


def normalize(text: RichText) -> RichText:
    """The same characters and looks in as few spans as hold them; no span is empty."""
    return tuple(
        Span("".join(span.text for span in alike), *look)
        for look, alike in groupby((span for span in text if span.text), key=_look)
    )


def cut(text: RichText, start: int, end: int) -> RichText:
    """The characters from ``start`` up to ``end``, which may lie beyond the last one."""
    pieces, at = [], 0
    for span in text:
        kept = span.text[max(0, start - at) : max(0, end - at)]
        pieces.append(replace(span, text=kept))
        at += len(span.text)
    return normalize(tuple(pieces))


def split(text: RichText, at: int) -> tuple[RichText, RichText]:
    """The text before and after ``at``."""
    return cut(text, 0, at), cut(text, at, length(text))


def join(*texts: RichText) -> RichText:
    """One text after the other, with nothing between."""
    return normalize(tuple(span for text in texts for span in text))


def strip_start(text: RichText) -> RichText:
    """The text without the spaces (U+0020) that it begins with."""
    held = plain(text)
    return cut(text, len(held) - len(held.lstrip(" ")), len(held))


def strip_end(text: RichText) -> RichText:
    """The text without the spaces (U+0020) that it ends with."""
    return cut(text, 0, len(plain(text).rstrip(" ")))


def length(text: RichText) -> int:
    """The number of code points."""
    return sum(len(span.text) for span in text)


def _look(span: Span) -> tuple[bool, bool, str]:
    return span.bold, span.italic, span.href
