"""Brings texts in: files or strings to a release and a report of what became of each piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from app.errors import FileError
from app.importing.assemble import assemble
from app.importing.blocks import MAX_BLOCKS, Block, Source, blocks, too_long
from app.importing.classify import drafts_of
from app.importing.languages import by_language
from app.importing.opened import Opened, opened, opened_text
from app.importing.remarks import beside_words
from app.importing.report import Report
from app.lookup import owners
from app.model import Image, Release


class Imported(Struct, frozen=True):
    """A release, and what was recognized, repaired and left over on the way to it.

    media: the pictures of its rows, checked and written anew, by their names.
    """

    release: Release
    report: Report
    media: Mapping[str, bytes] = {}


def import_files(paths: Sequence[Path]) -> Imported:
    """The release that these files hold, in any order: one a language, or both in one.

    Word (.docx), text, Markdown, HTML and RTF. A copy for reviewers gives the release as it was
    sent, with what they changed as suggestions. FileError when one cannot be read, is of
    another kind, or is too long for a press release.
    """
    files = [opened(path) for path in paths]
    copy = next((file for file in files if file.word and file.word.snapshot is not None), None)
    if copy is None:
        return _import(files)
    if len(files) > 1:
        raise FileError(
            "this copy for reviewers holds a release of its own",
            where=copy.name,
            remedy="import it alone",
        )
    return _reviewed(copy)


def import_texts(texts: Sequence[Source]) -> Imported:
    """The same for texts that are at hand already; FileError when one is too long."""
    return _import([opened_text(text) for text in texts])


def _import(texts: Sequence[Opened]) -> Imported:
    held, languages = by_language([(text.name, _blocks(text)) for text in texts])
    release, found = assemble(drafts_of(held))
    release, of_remarks = beside_words(release, found, texts)
    shown = {row.media for row in owners(release).values() if isinstance(row, Image)}
    held_media = {name: data for text in texts for name, data in text.media.items()}
    media = {name: data for name, data in held_media.items() if name in shown}
    every = [*(entry for text in texts for entry in text.entries), *languages, *found]
    every += of_remarks
    order = {text.name: index for index, text in enumerate(texts)}
    every.sort(key=lambda entry: (order[entry.source.name], entry.source.line))
    return Imported(release, Report(tuple(every)), media)


def _blocks(text: Opened) -> list[Block]:
    held = blocks(text.lines)
    if len(held) > MAX_BLOCKS:
        raise too_long(
            f"there are {len(held)} paragraphs in it, too many for a press release", text.name
        )
    return held


def _reviewed(copy: Opened) -> Imported:
    from app.importing.returned.pictures import with_pictures
    from app.importing.review import taken_back

    assert copy.word is not None
    reviewed = taken_back(copy.word, None, copy.name)
    release = with_pictures(reviewed.release, copy.word, copy.name)
    return Imported(release, reviewed.report, copy.media)
