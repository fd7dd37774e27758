"""The pictures of a release that comes out of a copy of it, where they have other names."""

from __future__ import annotations

from itertools import islice

from msgspec.structs import replace

from app.errors import FileError
from app.importing.word.document import WordDocument
from app.model import SECTIONS, Image, Release

_STYLE = "Picture ("  # in any language; icons and logos have other styles


def with_pictures(release: Release, document: WordDocument, name: str) -> Release:
    """The release as it was sent with the pictures that the copy shows, in their order.

    They were written anew on the way, so that they have other names. FileError when the copy
    shows fewer than there were.
    """
    held = [
        picture
        for paragraph in document.paragraphs
        if paragraph.style.startswith(_STYLE)
        for picture in paragraph.pictures
    ]
    shown = (*release.rows, *release.notes, *release.boilerplate)  # as a copy has them
    images = [row for row in shown if isinstance(row, Image)]
    if len(held) < len(images):
        raise FileError(
            "a picture of the release is not in this copy any more",
            where=name,
            remedy="open the release itself, and then the copy",
        )
    media = {row.id: one for row, one in zip(images, islice(held, len(images)), strict=True)}
    sections = {
        part: tuple(
            replace(row, media=media[row.id]) if isinstance(row, Image) else row
            for row in getattr(release, part)
        )
        for part in SECTIONS
    }
    return replace(release, **sections)
