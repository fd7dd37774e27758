"""What a DOCX says beside its words: comments become threads, and pictures get their alt texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from app.address import Address
from app.importing.opened import Opened
from app.importing.report import Entry, Origin
from app.importing.word.document import Paragraph, Remark, WordDocument
from app.localized import Localized
from app.lookup import cell_text, owners
from app.model import Bullets, Comment, Image, Release, Thread
from app.text.scripts import letters


def beside_words(
    release: Release, entries: Sequence[Entry], texts: Sequence[Opened]
) -> tuple[Release, list[Entry]]:
    """The release with the alt texts and comments of these files.

    entries: where their paragraphs are in the release. A comment on words that are nowhere in
    it is left over.
    """
    left = []
    for text in texts:
        if text.word is not None:
            release = _described(release, text.word.alts)
            release, lost = _commented(release, entries, text.word, text.name)
            left += lost
    return release, left


def _described(release: Release, alts: Mapping[str, str]) -> Release:
    def with_alt(row: object) -> object:
        if not isinstance(row, Image) or not alts.get(row.media):
            return row
        said = [part for part in alts[row.media].split(" | ") if part.strip()]
        return replace(row, alt=Localized({_code(part): part for part in said}))

    sections = {
        name: tuple(map(with_alt, getattr(release, name)))
        for name in ("rows", "boilerplate", "notes")
    }
    return replace(release, **sections)


def _code(text: str) -> str:
    arabic, other = letters(text)
    return "ar" if arabic > other else "en"


def _commented(
    release: Release, entries: Sequence[Entry], document: WordDocument, name: str
) -> tuple[Release, list[Entry]]:
    places: dict[int, list[Address]] = {}
    for entry in entries:
        if entry.source.name == name and entry.at is not None and entry.at.language:
            places.setdefault(entry.source.line, []).append(entry.at)
    threads, left = list(release.threads), []
    number = release.next_id
    for talk in _talks(document.remarks):
        at = _place(release, document, talk[0], places)
        if at is None:
            said = "\n".join(one.text for one in talk)
            left.append(Entry("left over", "comment", Origin(name), params={"value": said}))
            continue
        comments = tuple(Comment(one.author, one.text, one.when) for one in talk)
        threads.append(Thread(number, at, comments, talk[0].resolved))
        number += 1
    return replace(release, threads=tuple(threads), next_id=number), left


def _talks(remarks: Sequence[Remark]) -> Iterator[list[Remark]]:
    """Each comment that answers none, with the answers to it."""
    for first in remarks:
        if not first.parent:
            yield [first, *(one for one in remarks if one.parent == first.id)]


def _place(
    release: Release,
    document: WordDocument,
    remark: Remark,
    places: Mapping[int, Sequence[Address]],
) -> Address | None:
    """The words that a comment is on; None when they are in no cell."""
    for paragraph in document.paragraphs:
        for held in paragraph.comments:
            if held.name != remark.id:
                continue
            words = _accepted(paragraph, held.start, held.end)
            for at in places.get(paragraph.number, ()):
                found = _within(release, at, words)
                if found is not None:
                    return found
    return None


def _within(release: Release, at: Address, words: str) -> Address | None:
    row = owners(release).get(at.owner)
    count = len(row.items) if isinstance(row, Bullets) and at.part == "items" else 1
    for cell in (replace(at, item=item) for item in range(count)):
        text = cell_text(release, cell) or ""
        start = text.find(words)
        if text and start >= 0:
            return replace(cell, start=start, end=start + len(words))
    text = cell_text(release, at) or ""
    return replace(at, start=0, end=len(text)) if text else None


def _accepted(paragraph: Paragraph, start: int, end: int) -> str:
    """What stands from one code point of all pieces to another once every change is accepted."""
    held, at = [], 0
    for piece in paragraph.pieces:
        if piece.change is None or piece.change.kind == "insert":
            held.append(piece.text[max(0, start - at) : max(0, end - at)])
        at += len(piece.text)
    return "".join(held).strip()
