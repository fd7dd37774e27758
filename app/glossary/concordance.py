"""How a phrase was rendered before: over the releases of a folder, newest first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from app.address import Address
from app.cells import cells, prose_at
from app.errors import BayanError, FileError
from app.glossary.book import Glossary
from app.localized import Localized
from app.model import Release, plain
from app.search.query import Matcher, Query
from app.storage import load_release
from app.storage.atomic import said
from app.term import Rendering, Term
from app.wording import SHIPPED

SUFFIX = ".bayan"
Span: TypeAlias = tuple[int, int]
"""Code points of a text: the first, and the one after the last."""


class Hit(Struct, frozen=True):
    """A cell in which the phrase stands.

    at: the whole cell, in no language. code: the language that the phrase was found in. texts:
    of the cell, in every language that has one. spans: per language, in ``code`` where the
    phrase stands, in the others the words that render a known term which the phrase is in.
    """

    file: Path
    release: Release
    at: Address
    code: str
    texts: Localized[str]
    spans: Localized[tuple[Span, ...]]


class Skipped(Struct, frozen=True):
    """A file that could not be looked into, and why."""

    file: Path
    reason: str


def find(
    phrase: str, folder: Path, glossary: Glossary, pace: Callable[[], None] = lambda: None
) -> Iterator[Hit | Skipped]:
    """Every cell in which the phrase stands, in any language and in any form that is known.

    Newest first, releases without a date last, and before all of them the files that cannot be
    read. pace: called before each folder, file and text is looked into; what it raises ends the
    search. FileError when the folder cannot be read.
    """
    sought = _Sought(phrase.strip(), (*SHIPPED, *glossary.codes))
    read: list[tuple[Path, Release]] = []
    for path in releases_in(folder, pace):
        pace()
        try:
            read.append((path, load_release(path)))
        except BayanError as fault:
            yield Skipped(path, str(fault))
    for path, release in sorted(read, key=_day, reverse=True):
        for owner, at in cells(release):
            pace()
            held = {code: plain(text) for code, text in prose_at(owner, at).items()}
            texts = Localized({code: text for code, text in held.items() if text.strip()})
            for code in texts:
                places = sought.places(texts[code], code)
                if places:
                    spans = {code: places, **_rendered(texts, code, places, glossary)}
                    yield Hit(path, release, at, code, texts, Localized(spans))


def releases_in(folder: Path, pace: Callable[[], None] = lambda: None) -> list[Path]:
    """The releases of a folder and of those in it, by name; hidden ones are passed over.

    pace: called before each folder is looked into.
    """
    if not folder.is_dir():
        raise FileError("there is no such folder", where=str(folder))

    def refuse(fault: OSError) -> None:
        raise FileError(f"cannot be read: {said(fault)}", where=fault.filename) from fault

    found: list[Path] = []
    for place, inner, names in os.walk(folder, onerror=refuse):
        pace()
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        files = (Path(place) / name for name in sorted(names) if not name.startswith("."))
        found += [path for path in files if path.suffix.lower() == SUFFIX]
    return found


class _Sought:
    """A phrase as folding knows it, and with the endings and clitics that a term may have."""

    def __init__(self, phrase: str, codes: tuple[str, ...]) -> None:
        self._matcher = Matcher(Query(phrase, is_whole_word=True, has_prefixes=True))
        held = Rendering(phrase)
        self._term = Glossary([Term(Localized(dict.fromkeys(codes, held)))])

    def places(self, text: str, code: str) -> tuple[Span, ...]:
        """Where it stands in a text of that language."""
        self._matcher.begin()
        found = {(one.start, one.end) for one in self._matcher.matches(text)}
        found |= {(one.start, one.end) for one in self._term.found(text, code)}
        return tuple(_widest(found))


def _widest(found: set[Span]) -> Iterator[Span]:
    """Those that lie in no other, in order."""
    end = -1
    for one in sorted(found, key=lambda one: (one[0], -one[1])):
        if one[1] > end:
            yield one
            end = one[1]


def _day(one: tuple[Path, Release]) -> date:
    return one[1].date or date.min


def _rendered(
    texts: Localized[str], code: str, places: tuple[Span, ...], glossary: Glossary
) -> dict[str, tuple[Span, ...]]:
    """Per other language the words for the terms that the phrase is in, or that are in it."""
    terms = {
        one.term
        for one in glossary.found(texts[code], code)
        if any(one.start < end and start < one.end for start, end in places)
    }
    found = {
        other: tuple(_widest(_places(glossary, text, other, terms)))
        for other, text in texts.items()
        if other != code and terms
    }
    return {other: spans for other, spans in found.items() if spans}


def _places(glossary: Glossary, text: str, code: str, terms: set[int]) -> set[Span]:
    return {(one.start, one.end) for one in glossary.found(text, code) if one.term in terms}
