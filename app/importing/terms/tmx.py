"""Terms out of TMX 1.4, a translation memory: of its segments those that are no sentences."""

from __future__ import annotations

from collections.abc import Iterator

from app.importing.terms.gathered import Entry, Written
from app.importing.terms.xml import Element, entries, language_of, line_of, name_of, text_of

# What these hold is code of the program that wrote the file (TMX 1.4b, content markup).
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})


def tmx_entries(data: bytes, where: str) -> Iterator[Entry]:
    """Every translation unit; FileError when this is no XML."""
    for element in entries(data, ("tu",), where):
        yield Entry(line_of(element), tuple(_forms(element)))


def _forms(unit: Element) -> Iterator[Written]:
    for variant in unit:
        if name_of(variant) == "tuv":
            for segment in variant:
                form = text_of(segment, _CODES) if name_of(segment) == "seg" else ""
                if form:
                    yield Written(language_of(variant), form)
