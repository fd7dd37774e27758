"""What holds in every release that the program made, and in a file only once it is checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from app.address import Address
from app.errors import FileError
from app.localized import Localized
from app.lookup import cell_text, owners
from app.model import SECTIONS, Bullets, Contact, Heading, Release, Row
from app.storage.document import Document, media_name, used_media

T = TypeVar("T", int, str, Address)


def require_coherent(document: Document, name: str) -> None:
    """FileError with the first of what is wrong: ids, languages, missing or wrong pictures."""
    require_sound(document.release, name)
    for media in used_media(document.release):
        if media not in document.media:
            raise FileError(f"the picture {media} is missing", where=name)
        if not _is_named_right(media, document.media[media]):
            raise FileError(f"the picture {media} is not what its name says", where=name)


def require_sound(release: Release, name: str) -> None:
    """FileError with the first of what is wrong in a release, its pictures left aside."""
    for fault in _faults(release):
        raise FileError(fault, where=name)


def _faults(release: Release) -> Iterator[str]:
    codes = [language.code for language in release.languages]
    if not codes or "" in codes:
        yield "the release names no language"
    yield from (f"the language “{code}” is there twice" for code in _repeated(codes))
    held = (*_rows(release), *release.contacts, *release.threads, *release.suggestions)
    ids = [one.id for one in held]
    yield from (f"the id {id_} is there twice" for id_ in _repeated(ids))
    if ids and (min(ids) < 1 or max(ids) >= release.next_id):
        yield f"the ids of its rows do not lie between 1 and next_id, {release.next_id}"
    yield from _lost(release)
    yield from _unkept(release)
    for row in _rows(release):
        if isinstance(row, Heading) and not 2 <= row.level <= 4:
            yield f"the heading with the id {row.id} has level {row.level}, not 2 to 4"
    if release.embargo is not None and release.embargo.until.tzinfo is not None:
        yield "the time of the embargo has a zone in it beside the one it is given"


def _unkept(release: Release) -> Iterator[str]:
    """What is wrong with what the office keeps for itself."""
    cells = [one.at for one in release.comparisons]
    for at in _repeated(cells):
        yield f"the cell {at} is compared twice"
    by_id = owners(release) if cells else {}
    for at in cells:
        if not _is_cell(by_id.get(at.owner) if at.owner else release, at):
            yield f"{at} is compared, which leads to no text"
    for snapshot in release.snapshots:
        if snapshot.release.snapshots:
            yield f"the version “{snapshot.name}” holds versions itself"
        else:
            yield from (f"{fault} (in “{snapshot.name}”)" for fault in _faults(snapshot.release))


def _lost(release: Release) -> Iterator[str]:
    for thread in release.threads:
        if not thread.comments:
            yield f"the thread with the id {thread.id} has no comment"
        if not _leads_to_text(release, thread.at):
            yield f"the thread with the id {thread.id} is on words that are not there"
    for one in release.suggestions:
        if not _leads_to_text(release, one.at):
            yield f"the suggestion with the id {one.id} is for words that are not there"


def _leads_to_text(release: Release, at: Address) -> bool:
    return at.start >= 0 and at.end >= -1 and cell_text(release, at) is not None


def _is_cell(owner: Release | Row | Contact | None, at: Address) -> bool:
    """Whether it is the whole of a text in every language, and bears none itself."""
    held = getattr(owner, at.part, None)
    if isinstance(owner, Bullets) and at.part == "items":
        held = owner.items[at.item] if 0 <= at.item < len(owner.items) else None
    elif at.item:
        return False
    return isinstance(held, Localized) and not at.language and at == at.whole()


def _rows(release: Release) -> list[Row]:
    return [row for section in SECTIONS for row in getattr(release, section)]


def _repeated(values: list[T]) -> list[T]:
    return [value for value, count in Counter(values).items() if count > 1]


def _is_named_right(name: str, data: bytes) -> bool:
    try:
        right = media_name(data)
    except FileError:
        return False
    return name.replace(".jpeg", ".jpg") == right
