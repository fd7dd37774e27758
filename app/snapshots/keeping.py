"""Keeps a release as it stands, and brings back what was kept; nothing is lost by either."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from msgspec.structs import replace

from app.instep.follow import follow as follow_compared
from app.instep.standing import book, in_step
from app.lookup import owners
from app.model import Comparison, Release, Snapshot, Suggestion, Thread
from app.review.anchors import follow

Numbered = TypeVar("Numbered", Thread, Suggestion)


def bare(release: Release) -> Release:
    """The release as a snapshot holds it: its words and facts, and what was compared of them."""
    return replace(release, threads=(), suggestions=(), dismissals=(), snapshots=())


def keep(release: Release, name: str, by: str = "", when: datetime | None = None) -> Release:
    """The release with its state of now among its snapshots, as the latest."""
    new = Snapshot(name, bare(release), by, when)
    return replace(release, snapshots=(*release.snapshots, new))


def is_kept(release: Release) -> bool:
    """Whether its state of now is one of its snapshots."""
    now = _content(release)
    return any(_content(one.release) == now for one in release.snapshots)


def rename(release: Release, index: int, name: str) -> Release:
    """The release with the snapshot at ``index`` called otherwise."""
    held = list(release.snapshots)
    held[index] = replace(held[index], name=name)
    return replace(release, snapshots=tuple(held))


def drop(release: Release, index: int) -> Release:
    """The release without the snapshot at ``index``."""
    held = list(release.snapshots)
    del held[index]
    return replace(release, snapshots=tuple(held))


def restore(
    release: Release, index: int, kept_as: str, by: str = "", when: datetime | None = None
) -> Release:
    """The release as it stood in the snapshot at ``index``; IndexError when there is none.

    The state of now is kept first, under the name ``kept_as``, unless it is kept already.
    Threads and suggestions of now stay where their words are still there, dismissals and
    snapshots all. Of what was compared now and then that which fits the texts is taken. No id
    is used again.
    """
    then = release.snapshots[index].release
    kept = release if is_kept(release) else keep(release, kept_as, by, when)
    back = replace(
        then,
        threads=release.threads,
        suggestions=release.suggestions,
        dismissals=release.dismissals,
        comparisons=release.comparisons,
        snapshots=kept.snapshots,
        next_id=max(release.next_id, then.next_id),
    )
    back = follow_compared(release, follow(release, back))
    return _numbered_anew(replace(back, comparisons=_fitting(back, then)))


def _content(release: Release) -> Release:
    """What is compared when two states are held to be the same."""
    return replace(bare(release), comparisons=(), next_id=1)


def _fitting(back: Release, then: Release) -> tuple[Comparison, ...]:
    """For each cell what was compared of it now, or then if only that fits the texts."""
    fitting = in_step(back)
    earlier = in_step(replace(back, comparisons=then.comparisons)) - fitting
    held = book(back) | {one.at: one for one in then.comparisons if one.at in earlier}
    return tuple(held.values())


def _numbered_anew(release: Release) -> Release:
    """Without an id twice, as a file may have it that another program wrote."""
    taken = set(owners(release))
    next_id = release.next_id

    def numbered(held: tuple[Numbered, ...]) -> tuple[Numbered, ...]:
        nonlocal next_id
        found: list[Numbered] = []
        for one in held:
            is_free = one.id not in taken
            found.append(one if is_free else replace(one, id=next_id))
            next_id += not is_free
        return tuple(found)

    threads, suggestions = numbered(release.threads), numbered(release.suggestions)
    if next_id == release.next_id:
        return release
    return replace(release, threads=threads, suggestions=suggestions, next_id=next_id)
