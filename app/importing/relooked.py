"""Cleans lines that have looks: what is taken out or mended goes, and the looks stay."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app import richtext
from app.importing.blocks import Line, Source, clean
from app.importing.forms import restored
from app.importing.report import Entry
from app.model import RichText, Span, plain


def cleaned(lines: Sequence[Line], name: str) -> tuple[list[Line], list[Entry]]:
    """The lines as ``clean`` and ``restored`` leave a text of them, and the account of it."""
    texts = [plain(line.text) for line in lines]
    source, entries = clean(Source(name, "\n".join(texts)))
    source, of_forms = restored(source)
    rest, held = source.text.split("\n"), []
    at = 0
    for line, text in zip(lines, texts, strict=True):
        count = text.count("\n") + 1
        new = "\n".join(rest[at : at + count])
        held.append(line if new == text else replace(line, text=relooked(line.text, new)))
        at += count
    return held, [*entries, *of_forms]


def relooked(text: RichText, new: str) -> RichText:
    """The new characters, each in the look of the character that it was made of.

    That is exact for characters that were taken out; letters that were turned round or folded
    take the look of what stood at their place.
    """
    looks = [span for span in text for _ in span.text]
    old, at, spans = plain(text), 0, []
    spare = max(0, len(old) - len(new))
    for char in new:
        while spare and old[at] != char:
            at, spare = at + 1, spare - 1
        look = looks[min(at, len(looks) - 1)] if looks else Span("")
        spans.append(replace(look, text=char))
        at += 1
    return richtext.normalize(tuple(spans))
