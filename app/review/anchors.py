"""Comments and suggestions stay with their words, whatever is done to the release."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from app.address import Address
from app.lookup import cell_text, owners
from app.model import Bullets, Contact, Release, Row, Suggestion, Thread, plain
from app.review.diff import Change, Changes, one_stretch
from app.writing import after_conversion

Compare: TypeAlias = Callable[[str, str], Changes]
Anchored = TypeVar("Anchored", Thread, Suggestion)


def follow(before: Release, after: Release) -> Release:
    """``after``, an edit of ``before``, with the anchors where their words are now.

    What pointed into a row that is gone goes with it, unless its words were joined to another
    row. An edit that gave threads or suggestions itself has put them in their places.
    """
    if after.threads is not before.threads or after.suggestions is not before.suggestions:
        return after
    if not before.threads and not before.suggestions:
        return after
    threads = _kept(carried(before, after, before.threads))
    suggestions = _kept(carried(before, after, before.suggestions))
    if _is_same(threads, before.threads) and _is_same(suggestions, before.suggestions):
        return after
    return replace(after, threads=threads, suggestions=suggestions)


def carried(
    before: Release,
    after: Release,
    anchored: Sequence[Anchored],
    compare: Compare = one_stretch,
) -> Iterator[Anchored | None]:
    """Each with its address in ``after``; None for what has no place there any more.

    compare: how a cell that reads otherwise was changed.
    """
    course = _Course(before, after, compare) if anchored else None
    for one in anchored:
        assert course is not None
        at = course.moved(one.at, grow=isinstance(one, Suggestion))
        yield one if at is one.at else None if at is None else replace(one, at=at)


def shifted(at: Address, changes: Changes, length: int, *, grow: bool) -> Address:
    """The address in a text of ``length`` code points once those changes are made to it.

    Words that were replaced in part: with ``grow`` it covers the new ones too, else what is
    left. Words replaced as a whole: it covers the new ones.
    """
    start = min(at.start, length)
    end = length if at.end < 0 else max(start, min(at.end, length))
    if start == end:
        moved = _moved(start, changes, inside=True, before=True)
        return _put(at, moved, moved)
    wide = (
        _moved(start, changes, inside=False, before=True),
        _moved(end, changes, inside=True, before=False),
    )
    narrow = (
        _moved(start, changes, inside=True, before=True),
        _moved(end, changes, inside=False, before=False),
    )
    return _put(at, *(wide if grow or narrow[0] >= narrow[1] else narrow))


def is_stale(release: Release, suggestion: Suggestion) -> bool:
    """Whether other words stand there now than those that it was made for."""
    at = suggestion.at
    text = cell_text(release, at)
    end = None if at.end < 0 else at.end
    return text is None or text[at.start : end] != plain(suggestion.old)


class _Course:
    """From one release to the next; what has stayed the same object is not looked into."""

    def __init__(self, before: Release, after: Release, compare: Compare) -> None:
        self.before, self.after, self.compare = before, after, compare
        self.old, self.new = owners(before), owners(after)
        self._came: dict[str, dict[str, list[Address]]] = {}

    def moved(self, at: Address, *, grow: bool) -> Address | None:
        if self._is_untouched(at):
            return at
        was = cell_text(self.before, at)
        if was is None:
            return None
        home = self._home(at)
        now = None if home is None else cell_text(self.after, home)
        if now == was:
            return home
        changes = (Change(0, len(was), ""),) if now is None else self.compare(was, now)
        found = self._elsewhere(at, was, changes, now is None)
        if found is not None or home is None or now is None:
            return found
        return shifted(home, changes, len(was), grow=grow)

    def _is_untouched(self, at: Address) -> bool:
        if at.owner == 0:
            held = getattr(self.before, at.part, None)
            same = held is not None and held is getattr(self.after, at.part, None)
            return same and self.before.languages is self.after.languages
        held_row = self.old.get(at.owner)
        same = held_row is not None and held_row is self.new.get(at.owner)
        return same and self.before.languages is self.after.languages

    def _home(self, at: Address) -> Address | None:
        """The same cell in the later release, though its row be of another kind by now."""
        old, new = self.old.get(at.owner), self.new.get(at.owner)
        if at.owner == 0:
            return at
        if new is None:
            return None
        if isinstance(old, Bullets) and isinstance(new, Bullets):
            return replace(at, item=_index_of(old, new, at.item))
        if type(old) is type(new) or isinstance(new, Contact):
            return at
        try:
            put = after_conversion(self.after, at)
        except LookupError:
            return None
        return replace(at, part=put.part, owner=put.owner, item=put.item)

    def _elsewhere(self, at: Address, was: str, changes: Changes, is_gone: bool) -> Address | None:
        """Where the words are if they went over into one other cell: a row split or joined."""
        end = len(was) if at.end < 0 else at.end
        for change in changes:
            is_inside = change.start <= at.start and end <= change.end
            if is_inside and (is_gone or change.start < end):
                gone = was[change.start : change.end]
                places = self._came_to(at.language).get(gone.strip(" "), [])
                if len(places) == 1 and gone.strip(" "):
                    by = places[0].start - change.start - _spaces(gone)
                    put = replace(places[0], end=at.end)
                    return _put(put, max(0, at.start + by), max(0, end + by))
        return None

    def _came_to(self, language: str) -> dict[str, list[Address]]:
        """By what is new in it, every cell in which one stretch is; start: of that stretch."""
        if language not in self._came:
            came = self._came[language] = {}
            changed = (o for o in self.new.values() if self.old.get(o.id) is not o)
            for cell in (cell for owner in changed for cell in _text_cells(owner, language)):
                was = cell_text(self.before, cell) or ""
                for change in one_stretch(was, cell_text(self.after, cell) or ""):
                    put = replace(cell, start=change.start + _spaces(change.new))
                    came.setdefault(change.new.strip(" "), []).append(put)
        return self._came[language]


def _text_cells(owner: Row | Contact, language: str) -> Iterator[Address]:
    if isinstance(owner, Bullets):
        places = range(len(owner.items))
        yield from (Address("items", owner.id, language, item) for item in places)
    elif hasattr(owner, "text"):
        yield Address("text", owner.id, language)


def _spaces(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _index_of(old: Bullets, new: Bullets, item: int) -> int:
    """The index of an item that may have moved with others; its own when it was rewritten."""
    held = old.items[item] if item < len(old.items) else None
    if item < len(new.items) and new.items[item] is held:
        return item
    return next((i for i, other in enumerate(new.items) if other is held), item)


def _moved(offset: int, changes: Changes, *, inside: bool, before: bool) -> int:
    """An offset after the changes.

    inside: in a replaced stretch it goes to the end of the new words, else to their start.
    before: what is inserted at the very offset stands before it.
    """
    by = 0
    for change in changes:
        if change.start == change.end == offset:
            return offset + by + (len(change.new) if before else 0)
        if offset <= change.start:
            break
        if offset < change.end:
            return change.start + by + (len(change.new) if inside else 0)
        by += len(change.new) - (change.end - change.start)
    return offset + by


def _put(at: Address, start: int, end: int) -> Address:
    end = -1 if at.end < 0 else end
    return at if (at.start, at.end) == (start, end) else replace(at, start=start, end=end)


def _kept(anchored: Iterator[Anchored | None]) -> tuple[Anchored, ...]:
    return tuple(one for one in anchored if one is not None)


def _is_same(new: Sequence[object], old: Sequence[object]) -> bool:
    return len(new) == len(old) and all(a is b for a, b in zip(new, old, strict=True))
