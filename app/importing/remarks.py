"""What a DOCX says beside its words: comments become threads, and pictures get their alt texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from app.address import Address
from app.importing.languages import language_of
from app.importing.opened import Opened
from app.importing.report import Entry, Origin
from app.importing.word.document import Paragraph, Remark, WordDocument
from app.localized import Localized
from app.lookup import owners
from app.model import SECTIONS, Bullets, Comment, Image, Release, Thread, plain


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
        return replace(row, alt=Localized({language_of(part): part for part in said}))

    sections = {name: tuple(map(with_alt, getattr(release, name))) for name in SECTIONS}
    return replace(release, **sections)


def _commented(
    release: Release, entries: Sequence[Entry], document: WordDocument, name: str
) -> tuple[Release, list[Entry]]:
    places: dict[int, list[Address]] = {}
    for entry in entries:
        if entry.source.name == name and entry.at is not None and entry.at.language:
            places.setdefault(entry.source.line, []).append(entry.at)
    words = _words(document)
    cells = _Cells(release)
    threads, left = list(release.threads), []
    for talk in _talks(document.remarks):
        at = next(
            (
                found
                for number, said in words.get(talk[0].id, ())
                for place in places.get(number, ())
                if (found := cells.within(place, said)) is not None
            ),
            None,
        )
        if at is None:
            said = "\n".join(one.text for one in talk)
            left.append(Entry("left over", "comment", Origin(name), params={"value": said}))
            continue
        comments = tuple(Comment(one.author, one.text, one.when) for one in talk)
        id_ = release.next_id + len(threads) - len(release.threads)
        threads.append(Thread(id_, at, comments, talk[0].resolved))
    next_id = release.next_id + len(threads) - len(release.threads)
    return replace(release, threads=tuple(threads), next_id=next_id), left


def _talks(remarks: Sequence[Remark]) -> list[list[Remark]]:
    """Each comment that answers none that is there, with the answers to it."""
    talks = {one.id: [one] for one in remarks}
    for one in remarks:
        if one.parent != one.id and one.parent in talks:
            talks[one.parent].append(one)
            del talks[one.id]
    return list(talks.values())


def _words(document: WordDocument) -> dict[str, list[tuple[int, str]]]:
    """Comment → the numbers of the paragraphs that it is on, with its words in each."""
    words: dict[str, list[tuple[int, str]]] = {}
    for paragraph in document.paragraphs:
        for held in paragraph.comments:
            said = _accepted(paragraph, held.start, held.end)
            words.setdefault(held.name, []).append((paragraph.number, said))
    return words


class _Cells:
    """The cells of a release, found by the row that they are in."""

    def __init__(self, release: Release) -> None:
        self._release, self._rows = release, owners(release)

    def within(self, at: Address, words: str) -> Address | None:
        """Where the words stand in a cell or list; the whole of it where they do not."""
        row = self._rows.get(at.owner)
        count = len(row.items) if isinstance(row, Bullets) and at.part == "items" else 1
        whole = None
        for cell in (replace(at, item=item) for item in range(count)):
            text = self._text(row, cell)
            start = text.find(words)
            if text and start >= 0:
                return replace(cell, start=start, end=start + len(words))
            whole = whole or (replace(cell, start=0, end=len(text)) if text else None)
        return whole

    def _text(self, row: object, at: Address) -> str:
        held = getattr(self._release if at.owner == 0 else row, at.part, None)
        value = held[at.item] if isinstance(held, tuple) and at.part == "items" else held
        text = value.get(at.language) if isinstance(value, Localized) else None
        return text if isinstance(text, str) else plain(text or ())


def _accepted(paragraph: Paragraph, start: int, end: int) -> str:
    """What stands from one code point of all pieces to another once every change is accepted."""
    held, at = [], 0
    for piece in paragraph.pieces:
        if piece.change is None or piece.change.kind == "insert":
            held.append(piece.text[max(0, start - at) : max(0, end - at)])
        at += len(piece.text)
    return "".join(held).strip()
