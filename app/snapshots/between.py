"""What is different between two states of a release: rows, their texts, and the fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import TypeAlias

from msgspec import Struct

from app.cells import cells_of, prose_at
from app.localized import Localized
from app.model import SECTIONS, Bullets, Contact, Prose, Release, Row, plain
from app.snapshots.difference import (
    CellDifference,
    Difference,
    FactDifference,
    Fate,
    RowDifference,
)
from app.snapshots.matching import matched, moved

Owner: TypeAlias = Row | Contact
_TEXTS = ("kicker", "headline", "subheadline", "place")
_FACTS = (
    "languages", "state", "kind", "reference", "date", "embargo", "entities", "goals", "end_mark",
)  # fmt: skip
_IN_SECTIONS = (*SECTIONS, "contacts")


def between(old: Release, new: Release) -> Difference:
    """What has become of ``old`` in ``new``."""
    texts = (_cell(part, getattr(old, part), getattr(new, part)) for part in _TEXTS)
    return Difference(tuple(texts), tuple(_facts(old, new, _FACTS)), tuple(_rows(old, new)))


def _rows(old: Release, new: Release) -> Iterator[RowDifference]:
    came = matched(old, new)
    was, now = _places(old), _places(new)
    is_gone = {id_ for id_ in was if id_ not in came}
    out_of_order = _out_of_order(came, was, now)
    for section in _IN_SECTIONS:
        gone = _after(getattr(old, section), is_gone, came)
        yield from (_removed(section, owner) for owner in gone.pop(0, []))
        back = {b: a for a, b in came.items()}
        for owner in getattr(new, section):
            before = back.get(owner.id)
            if before is None:
                yield _added(section, owner)
            else:
                held = was[before][1]
                yield _kept(section, held, owner, is_moved=owner.id in out_of_order)
            yield from (_removed(section, owner) for owner in gone.pop(owner.id, []))
        for left in gone.values():
            yield from (_removed(section, owner) for owner in left)


def _places(release: Release) -> dict[int, tuple[str, Owner]]:
    return {
        owner.id: (section, owner)
        for section in _IN_SECTIONS
        for owner in getattr(release, section)
    }


def _out_of_order(
    came: Mapping[int, int],
    was: Mapping[int, tuple[str, Owner]],
    now: Mapping[int, tuple[str, Owner]],
) -> set[int]:
    """The rows of now that are in another section or stand before ones that they followed."""
    place = {new: number for number, new in enumerate(now)}
    found = set[int]()
    for section in _IN_SECTIONS:
        stayed = [came[id_] for id_ in was if id_ in came and was[id_][0] == section]
        found |= {new for new in stayed if now[new][0] != section}
        here = [new for new in stayed if now[new][0] == section]
        names = {place[new]: new for new in here}
        found |= {names[number] for number in moved([place[new] for new in here])}
    return found


def _after(
    owners_: tuple[Owner, ...], is_gone: set[int], came: Mapping[int, int]
) -> dict[int, list[Owner]]:
    """The rows that are gone, by the id now of the row that they followed; 0 for none."""
    found: dict[int, list[Owner]] = {}
    last = 0
    for owner in owners_:
        if owner.id in is_gone:
            found.setdefault(last, []).append(owner)
        else:
            last = came[owner.id]
    return found


def _added(section: str, owner: Owner) -> RowDifference:
    cells = tuple(_cell(part, Localized(), prose) for part, prose in _proses(owner))
    return RowDifference(section, _kind(owner), "added", 0, owner.id, False, cells, ())


def _removed(section: str, owner: Owner) -> RowDifference:
    cells = tuple(_cell(part, prose, Localized()) for part, prose in _proses(owner))
    return RowDifference(section, _kind(owner), "removed", owner.id, 0, False, cells, ())


def _kept(section: str, old: Owner, new: Owner, *, is_moved: bool) -> RowDifference:
    if old == new:
        texts = ((part, _plain(prose)) for part, prose in _proses(new))
        same = tuple(CellDifference(part, text, text) for part, text in texts)
        return RowDifference(section, _kind(new), "same", old.id, new.id, is_moved, same, ())
    cells, facts = tuple(_cells(old, new)), tuple(_own_facts(old, new))
    is_changed = bool(facts) or any(one.is_changed for one in cells)
    fate: Fate = "changed" if is_changed else "same"
    return RowDifference(section, _kind(new), fate, old.id, new.id, is_moved, cells, facts)


def _own_facts(old: Owner, new: Owner) -> Iterator[FactDifference]:
    if _kind(old) != _kind(new):
        yield FactDifference("kind", _kind(old), _kind(new))
        return
    texts = {at.part for at in cells_of(new)} | {"id", "items"}
    yield from _facts(old, new, (one for one in new.__struct_fields__ if one not in texts))


def _facts(
    old: Struct, new: Struct, names: Iterator[str] | tuple[str, ...]
) -> Iterator[FactDifference]:
    for name in names:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield FactDifference(name, was, now)


def _cells(old: Owner, new: Owner) -> Iterator[CellDifference]:
    """The texts of both side by side: by their names, and items by what they say."""
    was, now = list(_proses(old)), list(_proses(new))
    if isinstance(old, Bullets) or isinstance(new, Bullets):
        yield from _items(was, now)
        return
    before, after = dict(was), dict(now)
    for part in dict.fromkeys((*after, *before)):
        yield _cell(part, before.get(part, Localized()), after.get(part, Localized()))


def _items(was: list[tuple[str, Prose]], now: list[tuple[str, Prose]]) -> Iterator[CellDifference]:
    old, new = [prose for _, prose in was], [prose for _, prose in now]
    part = now[0][0] if now else "items"
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, i, j, k, m in matcher.get_opcodes():
        for number in range(max(j - i, m - k)):
            yield _cell(
                part,
                old[i + number] if i + number < j else Localized(),
                new[k + number] if k + number < m else Localized(),
            )


def _proses(owner: Owner) -> Iterator[tuple[str, Prose]]:
    yield from ((at.part, prose_at(owner, at)) for at in cells_of(owner))


def _cell(part: str, old: Mapping[str, object], new: Mapping[str, object]) -> CellDifference:
    was, now = _plain(old), _plain(new)
    relooked = any(
        was.get(code) == now.get(code) and old.get(code) != new.get(code)
        for code in was.keys() & now.keys()
    )
    return CellDifference(part, was, now, relooked)


def _plain(texts: Mapping[str, object]) -> Localized[str]:
    return Localized(
        {code: text if isinstance(text, str) else plain(text) for code, text in texts.items()}  # type: ignore[arg-type]
    )


def _kind(owner: Owner) -> str:
    return str(type(owner).__struct_config__.tag or "contact")
