"""What came back from reviewers and what is still to decide, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from app.checks.wording import place
from app.commands.told import plain as as_json
from app.importing.phrases import describe
from app.importing.review import Reviewed, Share
from app.model import Release, RichText, Suggestion, Thread, plain
from app.review.parting import PARAGRAPH
from app.review.pending import Pending, pending
from app.review.suggestions import conflicts, find

NOT_TRACKED = "untracked"  # what goes for the author where nobody was tracked


def said_text(
    found: Mapping[Path, Reviewed], release: Release, after: Release
) -> Iterator[tuple[bool, str]]:
    """Line by line what became of copies and suggestions, and whether the line is a result.

    release: with all copies in it. after: once it was decided.
    """
    for path, reviewed in found.items():
        shares = "; ".join(map(_share, reviewed.shares)) or "nothing new"
        yield True, f"{path.name}: {shares}"
        yield from ((False, describe(entry)) for entry in reviewed.report.entries)
    for group in conflicts(after):
        rivals = [find(after, id_) for id_ in group]
        told = " | ".join(f"{_who(one.author)} {_change(one)}" for one in rivals)
        yield False, f"conflict: {place(after, rivals[0].at)}: {told}"
    decided = len(release.suggestions) - len(after.suggestions)
    if decided:
        yield True, f"{_count(decided, 'suggestion')} decided, {len(after.suggestions)} left"


def taken(found: Mapping[Path, Reviewed], release: Release, after: Release) -> dict[str, object]:
    """The same as JSON has it."""
    copies = [
        {
            "file": str(path),
            "authors": [as_json(share) for share in reviewed.shares],
            **as_json(reviewed.report),
        }
        for path, reviewed in found.items()
    ]
    decided = len(release.suggestions) - len(after.suggestions)
    left = len(after.suggestions)
    return {"copies": copies, "conflicts": conflicts(after), "decided": decided, "left": left}


def list_text(release: Release) -> Iterator[str]:
    """A line for each suggestion and for each comment of an open thread, as its cells are read."""
    for held in pending(release):
        where = place(release, held.subject.at)
        if isinstance(held.subject, Suggestion):
            one = held.subject
            yield f"{where}: {_by(one.author, one.when)}: {_change(one)}{_doubts(held)}"
        else:
            for number, comment in enumerate(held.subject.comments):
                on = "answer" if number else f"comment on {_quoted(held.held)}"
                text = " ".join(comment.text.split())
                yield f"{where}: {_by(comment.author, comment.when)}: {on}: {text}"


def listed(release: Release) -> dict[str, object]:
    """The same as JSON has it."""
    found: dict[str, list[object]] = {"suggestions": [], "threads": []}
    for held in pending(release):
        one = held.subject
        shown: dict[str, object] = msgspec.to_builtins(one)
        shown["place"] = place(release, one.at)
        if isinstance(one, Thread):
            found["threads"].append({**shown, "words": plain(held.held)})
            continue
        texts = {"old": plain(one.old), "new": plain(one.new)}
        doubts = {"stale": held.is_stale, "conflicts_with": [*{*held.rivals} - {one.id}]}
        found["suggestions"].append({**shown, **texts, **doubts})
    return {**found}


def _share(share: Share) -> str:
    counts = [
        _count(number, what)
        for number, what in ((share.suggestions, "change"), (share.comments, "comment"))
        if number
    ]
    return f"{_who(share.author)}: {', '.join(counts)}"


def _change(one: Suggestion) -> str:
    if not one.new:
        return f"strike out {_quoted(one.old)}"
    if not one.old:
        return f"put in {_quoted(one.new)}"
    same = " (in another look)" if plain(one.old) == plain(one.new) else ""
    return f"{_quoted(one.old)} → {_quoted(one.new)}{same}"


def _doubts(held: Pending) -> str:
    marks = [("in conflict", bool(held.rivals)), ("the text has changed since", held.is_stale)]
    said = ", ".join(mark for mark, holds in marks if holds)
    return f" ({said})" if said else ""


def _quoted(text: RichText) -> str:
    return f"“{plain(text).replace(PARAGRAPH, ' ¶ ')}”"


def _by(author: str, when: datetime | None) -> str:
    return f"{_who(author)}, {when:%Y-%m-%d %H:%M}" if when else _who(author)


def _who(author: str) -> str:
    return author or NOT_TRACKED


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
