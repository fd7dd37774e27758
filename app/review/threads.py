"""Comments on words: opened, answered, settled; the release with them is a new one."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from app.address import Address
from app.model import Comment, Release, Thread


def add(release: Release, at: Address, text: str, who: str, when: datetime) -> tuple[Release, int]:
    """A new thread on the words at an address, and its id."""
    new = Thread(release.next_id, at, (Comment(who, text, when),))
    threads = (*release.threads, new)
    return replace(release, threads=threads, next_id=new.id + 1), new.id


def answer(release: Release, thread: int, text: str, who: str, when: datetime) -> Release:
    """The thread with one comment more; it is open again."""
    held = find(release, thread)
    comments = (*held.comments, Comment(who, text, when))
    return _swap(release, replace(held, comments=comments, resolved=False))


def resolve(release: Release, thread: int) -> Release:
    """The thread is settled; it stays, with all that was said."""
    return _swap(release, replace(find(release, thread), resolved=True))


def reopen(release: Release, thread: int) -> Release:
    """The thread is not settled after all."""
    return _swap(release, replace(find(release, thread), resolved=False))


def delete(release: Release, thread: int) -> Release:
    """The release without the thread."""
    held = find(release, thread)
    return replace(release, threads=tuple(one for one in release.threads if one is not held))


def find(release: Release, thread: int) -> Thread:
    """The thread of that id; LookupError when there is none."""
    for one in release.threads:
        if one.id == thread:
            return one
    raise LookupError(f"no thread has the id {thread}")


def _swap(release: Release, new: Thread) -> Release:
    if new in release.threads:
        return release
    threads = tuple(new if one.id == new.id else one for one in release.threads)
    return replace(release, threads=threads)
