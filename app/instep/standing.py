"""How a pair stands: in step, not compared, or changed since it was, and by which words.

Only words count. Bold, italics, links, direction marks and spaces are not what one text says and
the other has to say too, and a mark on every change of looks would teach people to overlook it.
Nothing is remembered but the texts that were compared, so a change that is undone is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address
from app.cells import Owner, prose_at
from app.instep.cells import groups, is_whole, said
from app.lookup import owners
from app.model import Comparison, Language, Prose, Release, plain
from app.review.diff import Changes, difference, inverse

State: TypeAlias = Literal["blank", "new", "in step", "changed", "stale"]
_WORST: tuple[State, ...] = ("stale", "changed", "new", "in step", "blank")


class Drift(Struct, frozen=True):
    """What became of one text since it was compared."""

    language: str
    was: str
    now: str

    def changes(self) -> Changes:
        """What to change in ``was``, word by word, so that it reads ``now``."""
        return difference(self.was, self.now)

    def places(self) -> Changes:
        """The stretches of ``now`` that say something else, each with what stood there then."""
        back = inverse(self.was, self.changes())
        return tuple(one for one in back if said(one.new) != said(self.now[one.start : one.end]))


class Standing(Struct, frozen=True):
    """How the texts of a cell stand to each other.

    state: "blank" where a language has no words and nothing was compared; "new" where nobody
    has compared them; "stale" once the leading text has changed since, "changed" when only
    others have. drifts: the texts that changed, the leading one first.
    """

    at: Address
    state: State
    comparison: Comparison | None = None
    drifts: tuple[Drift, ...] = ()


class Summary(Struct, frozen=True):
    """How many pairs (fields, rows and contacts) are compared, stale, or not compared yet."""

    compared: int = 0
    stale: int = 0
    new: int = 0


def standing(
    owner: Owner, at: Address, languages: Sequence[Language], comparison: Comparison | None
) -> Standing:
    """How a cell of an owner stands; comparison: what was recorded of it. The first one leads."""
    texts = prose_at(owner, at)
    if comparison is None:
        return Standing(at, "new" if is_whole(texts, languages) else "blank")
    drifts = tuple(_drifts(comparison.texts, texts, languages))
    if not drifts:
        return Standing(at, "in step", comparison)
    is_lead = drifts[0].language == languages[0].code
    return Standing(at, "stale" if is_lead else "changed", comparison, drifts)


def standings(release: Release, cells: Iterable[Address]) -> Iterator[Standing]:
    """How those cells stand; LookupError or AttributeError when there is no such cell."""
    held, by_id = book(release), owners(release)
    for at in cells:
        owner = by_id[at.owner] if at.owner else release
        yield standing(owner, at, release.languages, held.get(at))


def standing_at(release: Release, at: Address) -> Standing:
    """How the cell at an address without language stands; raises as ``standings``."""
    return next(standings(release, (at,)))


def book(release: Release) -> dict[Address, Comparison]:
    """What was compared, by cell."""
    return {one.at: one for one in release.comparisons}


def group_state(
    owner: Owner,
    cells: Sequence[Address],
    languages: Sequence[Language],
    held: dict[Address, Comparison],
) -> State:
    """How what is compared at one go stands as a whole: as the worst of its cells."""
    states = {standing(owner, at, languages, held.get(at)).state for at in cells}
    return next((state for state in _WORST if state in states), "blank")


def in_step(release: Release) -> set[Address]:
    """The cells whose texts are as they were compared."""
    cells = (at for _, held in groups(release) for at in held)
    return {one.at for one in standings(release, cells) if one.state == "in step"}


def states(release: Release) -> Iterator[tuple[Address, State]]:
    """Every pair by its first cell, in reading order, and how it stands."""
    held = book(release)
    for owner, cells in groups(release):
        if cells:
            yield cells[0], group_state(owner, cells, release.languages, held)


def summary(release: Release) -> Summary:
    """The pairs of a release counted; what only follows and was changed counts as stale."""
    found = [state for _, state in states(release)]
    stale = found.count("stale") + found.count("changed")
    return Summary(found.count("in step"), stale, found.count("new"))


def _drifts(then: Prose, now: Prose, languages: Sequence[Language]) -> Iterator[Drift]:
    for one in languages:
        was, is_ = plain(then.get(one.code, ())), plain(now.get(one.code, ()))
        if was != is_ and said(was) != said(is_):
            yield Drift(one.code, was, is_)
