"""``bayan review``: takes copies back that reviewers sent, and decides on what they suggest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct

from app.commands.reviewed import NOT_TRACKED, list_text, listed, said_text, taken
from app.commands.targets import require_apart, require_other
from app.commands.told import Style
from app.errors import BayanError, FileError
from app.importing.opened import MAX_WORD
from app.importing.review import Reviewed, taken_back
from app.importing.word.read import read_word
from app.model import Release
from app.review.suggestions import accept_all, by_author, reject_all
from app.storage import Document, encode, load, read_bytes, save
from app.storage.lock import Holder, Lock
from app.storage.new import write_new
from app.terminal import Terminal

Verdict: TypeAlias = Literal["accept", "reject"]
_ALL = "all"


class Decision(Struct, frozen=True):
    """What becomes of the suggestions of an author, or of "all"."""

    verdict: Verdict
    who: str


def review_file(
    source: Path,
    copies: Sequence[Path],
    decisions: Sequence[Decision],
    me: Holder,
    terminal: Terminal,
    *,
    target: Path | None = None,
    style: Style = "text",
) -> None:
    """Takes copies into a release and then decides; what became of each goes to the terminal.

    decisions: made one after the other. target: where the release is written; None is where it
    was, under its lock. BayanError when a file cannot be read, is a copy of another release, or
    the release is open elsewhere; nothing is written then.
    """
    with terminal.at_work(), ExitStack() as stack:
        terminal.doing("reading the copies …")
        require_apart(copies)
        require_other(target or source, copies)
        if target is None and source.exists():
            stack.callback(Lock.acquire(source, me).release)
        document = load(source)
        found = dict(_taken(document.release, copies))
        release = [document.release, *(one.release for one in found.values())][-1]
        after = _decided(release, decisions)
        if target is not None:
            write_new(target, encode(Document(after, document.media)), me, force=False)
        elif after != document.release:
            save(source, Document(after, document.media))
    if style == "json":
        terminal.json({"file": str(target or source), **taken(found, release, after)})
        return
    terminal.line(str(target or source))
    for is_result, line in said_text(found, release, after):
        (terminal.line if is_result else terminal.note)(line)


def list_file(source: Path, terminal: Terminal, *, style: Style = "text") -> None:
    """Every suggestion and open thread of a release; BayanError when it cannot be read."""
    with terminal.at_work():
        release = load(source).release
    if style == "json":
        terminal.json({"file": str(source), **listed(release)})
        return
    for line in list_text(release):
        terminal.line(line)


def _taken(release: Release, copies: Sequence[Path]) -> Iterator[tuple[Path, Reviewed]]:
    """Each copy and the release with all copies up to it."""
    for path in copies:
        document = read_word(read_bytes(path, MAX_WORD), path.name)
        reviewed = taken_back(document, release, path.name)
        if reviewed.is_foreign:
            raise FileError("this is a copy of another release", where=str(path))
        release = reviewed.release
        yield path, reviewed


def _decided(release: Release, decisions: Sequence[Decision]) -> Release:
    for decision in decisions:
        authors = by_author(release)
        named = {author or NOT_TRACKED: ids for author, ids in authors.items()}
        if decision.who != _ALL and decision.who not in named:
            raise BayanError(
                f"there is no suggestion of “{decision.who}”",
                remedy=f"choose from {', '.join((_ALL, *named))}",
            )
        every = tuple(one.id for one in release.suggestions)
        ids = every if decision.who == _ALL else named[decision.who]
        decide = accept_all if decision.verdict == "accept" else reject_all
        release = decide(release, ids)
    return release
