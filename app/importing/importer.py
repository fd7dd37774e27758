"""Brings texts in: files or strings to a release and a report of what became of each piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from app.errors import FileError
from app.importing.assemble import assemble
from app.importing.blocks import Block, Line, Source, blocks, clean, plain_lines
from app.importing.classify import classify
from app.importing.decode import read_text
from app.importing.forms import restored
from app.importing.languages import by_language
from app.importing.markdown import MAX_LENGTH, is_markdown, markdown_lines
from app.importing.report import Entry, Origin, Report
from app.model import Release

MAX_BLOCKS = 5_000


class Imported(Struct, frozen=True):
    """A release, and what was recognized, repaired and left over on the way to it.

    media: the pictures of its rows, checked and written anew, by their names.
    """

    release: Release
    report: Report
    media: Mapping[str, bytes] = {}


def import_files(paths: Sequence[Path]) -> Imported:
    """The release that these text or Markdown files hold, in any order; usually one a language.

    FileError when one cannot be read, is no text, or is too long for a press release.
    """
    sources, entries = [], []
    for path in paths:
        held = read_text(path)
        sources.append(Source(path.name, held.text))
        params = {"encoding": held.encoding}
        origin = Origin(path.name)
        sure = held.confidence
        entries.append(Entry("recognized", "encoding", origin, confidence=sure, params=params))
    return _import(sources, entries)


def import_texts(texts: Sequence[Source]) -> Imported:
    """The same for texts that are at hand already; FileError when one is too long."""
    return _import(texts, [])


def _import(sources: Sequence[Source], entries: Sequence[Entry]) -> Imported:
    read = [_blocks(source) for source in sources]
    named = [(source.name, held) for source, (held, _) in zip(sources, read, strict=True)]
    held, languages = by_language(named)
    release, found = assemble({code: classify(code, held[code]) for code in held})
    every = [*entries, *(entry for _, of_text in read for entry in of_text), *languages, *found]
    order = {source.name: index for index, source in enumerate(sources)}
    every.sort(key=lambda entry: (order[entry.source.name], entry.source.line))
    return Imported(release, Report(tuple(every)))


def _blocks(source: Source) -> tuple[list[Block], list[Entry]]:
    _check(source)
    text, entries = clean(source)
    text, of_forms = restored(text)
    lines, of_lines = _lines(text)
    held = blocks(lines)
    if len(held) > MAX_BLOCKS:
        raise FileError(
            f"there are {len(held)} paragraphs in it, too many for a press release",
            where=source.name,
            remedy="take out what is not of the release",
        )
    return held, [*entries, *of_forms, *of_lines]


def _lines(text: Source) -> tuple[list[Line], list[Entry]]:
    if not is_markdown(text):
        return list(plain_lines(text)), []
    if len(text.text) > MAX_LENGTH:
        entry = Entry("recognized", "markdown_as_text", Origin(text.name), confidence=0.5)
        return list(plain_lines(text)), [entry]
    return markdown_lines(text)


def _check(source: Source) -> None:
    """A text that no file can hold (half a surrogate pair) would break what comes after."""
    try:
        source.text.encode()
    except UnicodeEncodeError as fault:
        raise FileError(
            f"the character at {fault.start} is only half of one", where=source.name
        ) from fault
