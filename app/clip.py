"""Rows on the clipboard, between releases and between programs: as a small release of their own.

What arrives is bytes that any program may have put there; they are read like a file from
anywhere, by the same reader and within its limits.
"""

from __future__ import annotations

from collections.abc import Collection

from app import blocks
from app.edits import Section
from app.instep.cells import taken_over
from app.localized import only
from app.model import Release
from app.storage import Document, decode, encode

WHERE = "the clipboard"


def clip(document: Document, ids: Collection[int]) -> bytes:
    """The rows of those ids with their pictures and what was compared, but not what was said.

    LookupError when one of them is no row; FileError when they could not be read back.
    """
    rows = blocks.held_rows(document.release, ids)
    release = document.release
    compared = tuple(one for one in release.comparisons if one.at.owner in ids)
    taken = Release(release.languages, rows=rows, comparisons=compared, next_id=release.next_id)
    return encode(Document(taken, document.media))


def unclip(data: bytes) -> Document:
    """The rows in such bytes, as ``rows`` of a release; FileError when it is no such thing."""
    return decode(data, WHERE)


def insert_clip(
    release: Release, section: Section, index: int, clipped: Release
) -> tuple[Release, tuple[int, ...]]:
    """Those rows before the one at ``index`` of a section, in the languages of the release.

    Also gives the ids that they get, which are new.
    """
    codes = {language.code for language in release.languages}
    rows = only(clipped.rows, codes)
    release, new = blocks.insert_rows(release, section, index, rows)
    came = {row.id: id_ for row, id_ in zip(rows, new, strict=True)}
    return taken_over(release, clipped.comparisons, came), new
