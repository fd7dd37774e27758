"""The cells whose texts are compared, what is recorded of them, and which language leads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from app.address import Address
from app.cells import Owner, cells_of, prose_at
from app.localized import Localized
from app.lookup import owners
from app.model import Comparison, Language, Prose, Release, plain
from app.text.unseen import UNSEEN

FIELDS = ("kicker", "headline", "subheadline")


def said(text: str) -> str:
    """What a reader takes from a text: its words, without direction marks and spare spaces."""
    return " ".join(UNSEEN.sub("", text).split())


def groups(release: Release) -> Iterator[tuple[Owner, tuple[Address, ...]]]:
    """What is compared at one go, in reading order: a field, or all cells of a row or contact."""
    yield from ((release, (Address(part),)) for part in FIELDS)
    yield from ((owner, tuple(cells_of(owner))) for owner in owners(release).values())


def group_at(release: Release, at: Address) -> tuple[Address, ...]:
    """The cells that are compared together with the one at an address; none for other places."""
    if at.owner == 0:
        return (Address(at.part),) if at.part in FIELDS else ()
    owner = owners(release).get(at.owner)
    return tuple(cells_of(owner)) if owner is not None else ()


def is_whole(texts: Prose, languages: Sequence[Language]) -> bool:
    """Whether there are words in every one of several languages."""
    return len(languages) > 1 and all(said(plain(texts.get(one.code, ()))) for one in languages)


def compare(
    release: Release, cells: Iterable[Address], by: str = "", when: datetime | None = None
) -> Release:
    """The release with the cells recorded as compared, as their texts are now.

    A cell that is empty in a language cannot be compared and stays as it is. LookupError or
    AttributeError when there is no such cell.
    """
    held = {one.at: one for one in release.comparisons}
    by_id = owners(release)
    for cell in cells:
        texts = prose_at(by_id[cell.owner] if cell.owner else release, cell)
        if is_whole(texts, release.languages):
            held[cell] = Comparison(cell, _cut(texts, release.languages), by, when)
    return _with(release, held.values())


def forget(release: Release, cells: Iterable[Address]) -> Release:
    """The release with nothing recorded of the cells."""
    gone = set(cells)
    return _with(release, (one for one in release.comparisons if one.at not in gone))


def taken_over(
    release: Release, comparisons: Iterable[Comparison], came: Mapping[int, int]
) -> Release:
    """The release with what was compared of rows elsewhere, whose ids became others here.

    What was compared in a language more or less than the release has is left out.
    """
    codes = {one.code for one in release.languages}
    taken = (
        replace(one, at=replace(one.at, owner=came[one.at.owner]))
        for one in comparisons
        if one.at.owner in came and codes == set(one.texts)
    )
    return _with(release, (*release.comparisons, *taken))


def lead(release: Release, code: str) -> Release:
    """The release led by the language of that code; KeyError when it is not in it."""
    first = release.language(code)
    if first == release.languages[0]:
        return release
    others = (one for one in release.languages if one != first)
    return replace(release, languages=(first, *others))


def _cut(texts: Prose, languages: Iterable[Language]) -> Prose:
    return Localized({one.code: texts[one.code] for one in languages})


def _with(release: Release, comparisons: Iterable[Comparison]) -> Release:
    kept = tuple(comparisons)
    return release if kept == release.comparisons else replace(release, comparisons=kept)
