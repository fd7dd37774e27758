"""What reviewers would change is taken or turned down; taking gives the release of one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.lookup import cell_text, read, read_rich
from app.model import Release, RichText, Suggestion, Thread, plain
from app.review.anchors import Anchored, carried, is_stale, shifted
from app.review.diff import Change
from app.review.parting import on_one_line, parted, put_in_rows
from app.writing import set_cell

Place: TypeAlias = Callable[[Thread | Suggestion], Address]


def accept(release: Release, suggestion: int) -> Release:
    """The release with the words of a suggestion in their place, and without the suggestion.

    What else is anchored in the cell moves along. A stale one takes the place of whatever
    stands there now. LookupError when there is no such suggestion or cell.
    """
    one = find(release, suggestion)
    head, held, tail = _around(release, one.at)
    pieces = parted(one.new, head, tail)
    if len(pieces) > 1 and one.at.part in {"text", "items"}:
        return _part(release, one, pieces, head, tail)
    new = on_one_line(pieces)
    start, end = richtext.length(head), richtext.length(head) + richtext.length(held)
    change = Change(start, end, plain(new))
    whole = richtext.join(head, new, tail)
    is_plain = isinstance(read(release, one.at), str)
    after = set_cell(release, one.at, plain(whole) if is_plain else whole)
    length = end + richtext.length(tail)
    return _settled(release, after, one, lambda other: _shifted(other, change, length))


def reject(release: Release, suggestion: int) -> Release:
    """The release without the suggestion; LookupError when there is none."""
    one = find(release, suggestion)
    return replace(release, suggestions=_without(release, one))


def accept_all(release: Release, suggestions: Iterable[int]) -> Release:
    """Each of them in turn, as one edit; those that are stale by then are left to decide."""
    for id_ in suggestions:
        if not is_stale(release, find(release, id_)):
            release = accept(release, id_)
    return release


def reject_all(release: Release, suggestions: Iterable[int]) -> Release:
    """The release without any of them."""
    gone = {find(release, id_) for id_ in suggestions}
    return replace(release, suggestions=tuple(s for s in release.suggestions if s not in gone))


def by_author(release: Release) -> dict[str, tuple[int, ...]]:
    """The ids of each author's suggestions, in the order in which they came."""
    authors = dict.fromkeys(one.author for one in release.suggestions)
    return {
        author: tuple(one.id for one in release.suggestions if one.author == author)
        for author in authors
    }


def find(release: Release, suggestion: int) -> Suggestion:
    """The suggestion of that id; LookupError when there is none."""
    for one in release.suggestions:
        if one.id == suggestion:
            return one
    raise LookupError(f"no suggestion has the id {suggestion}")


def applied(cell: RichText, suggestions: Sequence[Suggestion]) -> RichText:
    """A cell's text with all of these suggestions in it; of two that overlap the first counts."""
    pieces, done = [], 0
    for one in sorted(suggestions, key=lambda one: (one.at.start, one.id)):
        if one.at.start >= done:
            pieces += [richtext.cut(cell, done, one.at.start), one.new]
            done = richtext.length(cell) if one.at.end < 0 else one.at.end
    return richtext.join(*pieces, richtext.cut(cell, done, richtext.length(cell)))


def conflicts(release: Release) -> tuple[tuple[int, ...], ...]:
    """Ids of suggestions that touch the same words or stand at the same place, group by group.

    Two of one author who is known do not conflict: that is how the author wrote them.
    """
    cells: dict[Address, list[Suggestion]] = {}
    for one in release.suggestions:
        cells.setdefault(one.at.whole(), []).append(one)
    groups = [group for held in cells.values() for group in _touching(held)]
    return tuple(tuple(sorted(one.id for one in group)) for group in groups if _of_several(group))


def _touching(suggestions: list[Suggestion]) -> list[list[Suggestion]]:
    groups: list[list[Suggestion]] = []
    end = 0.0
    for one in sorted(suggestions, key=lambda one: (one.at.start, _end(one))):
        at_once = groups and groups[-1][-1].at.start == one.at.start == _end(one) == end
        if groups and (one.at.start < end or at_once):
            groups[-1].append(one)
        else:
            groups.append([one])
        end = max(end, _end(one))
    return groups


def _of_several(group: list[Suggestion]) -> bool:
    return len(group) > 1 and (
        len({one.author for one in group}) > 1 or any(not one.author for one in group)
    )


def _end(one: Suggestion) -> float:
    return float("inf") if one.at.end < 0 else one.at.end


def _around(release: Release, at: Address) -> tuple[RichText, RichText, RichText]:
    """The text before an address, at it, and after it."""
    text = read_rich(release, at)
    length = richtext.length(text)
    end = length if at.end < 0 else at.end
    return (
        richtext.cut(text, 0, at.start),
        richtext.cut(text, at.start, end),
        richtext.cut(text, max(at.start, end), length),
    )


def _part(
    release: Release, one: Suggestion, pieces: list[RichText], head: RichText, tail: RichText
) -> Release:
    """The suggestion taken where it begins new paragraphs, each a row of its own."""
    length = sum(map(richtext.length, _around(release, one.at)))
    end = length - richtext.length(tail)
    after, last = put_in_rows(release, one.at, pieces, head, tail)
    behind = len(cell_text(after, last) or "") - richtext.length(tail)
    change = Change(richtext.length(head), length, plain(pieces[0]))

    def place(other: Thread | Suggestion) -> Address:
        if other.at.start < end:
            return _shifted(other, change, length)
        by = behind - end
        stop = other.at.end if other.at.end < 0 else max(0, other.at.end + by)
        return replace(
            other.at, owner=last.owner, item=last.item, start=max(0, other.at.start + by), end=stop
        )

    return _settled(release, after, one, place)


def _settled(before: Release, after: Release, one: Suggestion, place: Place) -> Release:
    """``after`` without the suggestion; what is in its cell where ``place`` says."""
    return replace(
        after,
        threads=_moved(before, after, before.threads, one.at, place),
        suggestions=_moved(before, after, _without(before, one), one.at, place),
    )


def _moved(
    before: Release, after: Release, anchored: tuple[Anchored, ...], cell: Address, place: Place
) -> tuple[Anchored, ...]:
    moved = zip(anchored, carried(before, after, anchored), strict=True)
    here = cell.whole()
    both = (replace(old, at=place(old)) if old.at.whole() == here else new for old, new in moved)
    return tuple(one for one in both if one is not None)


def _shifted(other: Thread | Suggestion, change: Change, length: int) -> Address:
    return shifted(other.at, (change,), length, grow=isinstance(other, Suggestion))


def _without(release: Release, one: Suggestion) -> tuple[Suggestion, ...]:
    return tuple(other for other in release.suggestions if other is not one)
