"""Cleans lines that have looks: what is taken out or mended goes, and the looks stay."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app import richtext
from app.importing.blocks import Line, Source, clean
from app.importing.forms import restored
from app.importing.report import Entry
from app.model import RichText, Span, plain
from app.text.links import meant_href


def cleaned(lines: Sequence[Line], name: str) -> tuple[list[Line], list[Entry]]:
    """The lines as ``clean`` and ``restored`` leave a text of them, and the account of it.

    A link on words that are its address is none: it would be made anew wherever they go out.
    """
    texts = [plain(line.text) for line in lines]
    source, entries = clean(Source(name, "\n".join(texts)))
    source, of_forms = restored(source)
    rest, held = source.text.split("\n"), []
    at = 0
    for line, text in zip(lines, texts, strict=True):
        count = text.count("\n") + 1
        new = "\n".join(rest[at : at + count])
        whole = line.text if new == text else relooked(line.text, new)
        held.append(replace(line, text=_unlinked(whole)))
        at += count
    return held, [*entries, *of_forms]


def _unlinked(text: RichText) -> RichText:
    """Without the links that only say what their own words do, as every export links those."""
    if not any(span.href for span in text):
        return text
    return richtext.normalize(
        tuple(replace(s, href="" if meant_href(s.text) == s.href else s.href) for s in text)
    )


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
