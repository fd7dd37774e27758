"""Puts what came back into the release as it is by now: each once, at the words it is for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.lookup import cell_text, owners, read_rich
from app.model import Bullets, Comment, Release, Suggestion, Thread, plain
from app.review.anchors import Compare, carried, shifted
from app.review.diff import difference, one_stretch, size
from app.review.parting import PARAGRAPH
from app.review.suggestions import applied

_ALIKE = 0.5  # a cell that has kept so much of its text is still the same one
_AROUND = 200  # code points on each side of a suggestion
_CONTEXT = 20  # code points on each side of a new paragraph end, by which it is known again


def is_alike(base: Release, now: Release) -> bool:
    """Whether one release can have become the other: a headline or paragraph is still there."""
    texts = [(at, text) for at, text in _texts(base) if text.strip()]
    return not texts or any(
        _likeness(text, cell_text(now, at) or "") >= _ALIKE for at, text in texts
    )


def with_suggestions(
    drafts: Sequence[Suggestion], base: Release, now: Release
) -> tuple[Release, list[Suggestion], list[Suggestion]]:
    """The release with what is new of the drafts, those, and what there is no place for.

    drafts: for the release as it was sent, ``base``. What the text reads like by now, or is
    suggested already, is not new.
    """
    drafts = list(dict.fromkeys(drafts))  # a field may stand in a copy several times
    compare = lru_cache(maxsize=4)(difference)  # many changes are to the same cell
    pairs = list(zip(drafts, carried(base, now, drafts, compare), strict=True))
    placed = [
        one
        for draft, one in pairs
        if one is not None and not _is_there(draft, one, base, now, compare)
    ]
    lost = [draft for draft, one in pairs if one is None]
    unknown = _unknown(placed, now.suggestions)
    new = [replace(one, id=id_) for id_, one in enumerate(unknown, now.next_id)]
    suggestions = (*now.suggestions, *new)
    return replace(now, suggestions=suggestions, next_id=now.next_id + len(new)), new, lost


def _unknown(placed: list[Suggestion], known: Iterable[Suggestion]) -> list[Suggestion]:
    """Those of which there is none the like in the release, one for one; best at the same words."""
    held = list(known)
    for exact in (True, False):
        alike: defaultdict[Suggestion, list[Suggestion]] = defaultdict(list)
        for one in held:
            alike[_key(one, exact=exact)].append(one)
        left = []
        for one in placed:
            found = alike[_key(one, exact=exact)]
            if found:
                found.pop()
            else:
                left.append(one)
        held = [one for found in alike.values() for one in found]
        placed = left
    return placed


def _key(one: Suggestion, *, exact: bool) -> Suggestion:
    at = one.at if exact else one.at.whole()
    return replace(one, id=0, at=at)


def with_threads(
    drafts: Iterable[Thread], base: Release, now: Release
) -> tuple[Release, list[Comment], list[Thread]]:
    """The release with the threads, the comments that are new in it, and threads without words.

    A thread that the copy went out with gets the answers that it came back with, and is settled
    or open as it was left.
    """
    drafts = list(drafts)
    moved = list(carried(base, now, drafts, difference))
    lost = [draft for draft, one in zip(drafts, moved, strict=True) if one is None]
    pairs = zip(moved, _known(moved, now.threads), _known(drafts, base.threads), strict=True)
    new: list[Comment] = []
    for one, same, sent in pairs:
        if one is None or (same is None and _is_answer(one, now.threads)):
            continue
        known = same or _on_the_same_words(one, now.threads)
        if known is None:
            new += one.comments
            threads = (*now.threads, replace(one, id=now.next_id))
            now = replace(now, threads=threads, next_id=now.next_id + 1)
        else:
            answered = _answered(known, one, sent is not None and sent.resolved)
            new += answered.comments[len(known.comments) :]
            threads = tuple(answered if held is known else held for held in now.threads)
            now = replace(now, threads=threads)
    return now, new, lost


def _answered(known: Thread, back: Thread, was_resolved: bool) -> Thread:
    """was_resolved: whether it was settled when the copy went out."""
    said = Counter(map(_said, known.comments))
    answers = []
    for comment in back.comments:
        if said[_said(comment)]:
            said[_said(comment)] -= 1
        else:
            answers.append(comment)
    is_new = bool(answers) or back.resolved != was_resolved
    resolved = back.resolved if is_new else known.resolved
    return replace(known, comments=(*known.comments, *answers), resolved=resolved)


def _known(ones: Sequence[Thread | None], threads: Iterable[Thread]) -> tuple[Thread | None, ...]:
    """For each the thread that began with the same comment, each once; best on the same words.

    It may be in another cell: a comment on an empty one comes back at the words beside it.
    """
    left = list(threads)
    found: dict[int, Thread] = {}
    for key in (_in_cell, _began):
        for place, one in enumerate(ones):
            alike = [] if one is None or place in found else [o for o in left if key(o) == key(one)]
            if one is not None and alike:
                at = one.at
                found[place] = max(alike, key=lambda o: o.at == at)
                left.remove(found[place])
    return tuple(found.get(place) for place in range(len(ones)))


def _in_cell(one: Thread) -> object:
    return one.at.whole(), _said(one.comments[0])


def _began(one: Thread) -> object:
    first = one.comments[0]
    return _said(first), first.when and first.when.replace(microsecond=0, fold=0)


def _on_the_same_words(one: Thread, threads: Iterable[Thread]) -> Thread | None:
    """The thread that a lone comment goes on with: LibreOffice 7.4 does not say what it answers."""
    if len(one.comments) > 1 or one.at.start == one.at.end:
        return None
    return next((held for held in threads if held.at == one.at), None)


def _is_answer(one: Thread, threads: Iterable[Thread]) -> bool:
    """Whether it is an answer in a thread; LibreOffice 7.4 makes each a comment of its own."""
    if len(one.comments) > 1:
        return False
    return any(
        _in_cell(one) == _in_cell(held) or (one.comments[0].when and _began(one) == _began(held))
        for thread in threads
        for held in (replace(thread, comments=(comment,)) for comment in thread.comments[1:])
    )


def _said(comment: Comment) -> tuple[str, str]:
    return comment.author, " ".join(comment.text.split())


def _is_there(
    draft: Suggestion, one: Suggestion, base: Release, now: Release, compare: Compare
) -> bool:
    """Whether the release reads by now as the suggestion would have it."""
    if richtext.cut(read_rich(now, one.at), one.at.start, one.at.end) == richtext.normalize(
        one.new
    ):
        return True
    was, text = read_rich(base, draft.at), cell_text(now, one.at) or ""
    done = plain(applied(was, (draft,)))
    if one.at.owner != draft.at.owner and cell_text(now, draft.at) == done:
        return True  # words that were to leave this row, and stand in another by now
    if PARAGRAPH in done:
        return _is_parted(done, now, one.at)
    return plain(was) != text and _is_nearer(draft, plain(was), text, compare)


def _is_nearer(draft: Suggestion, was: str, text: str, compare: Compare) -> bool:
    """Whether a text is nearer to what the suggestion makes than to what was, by all of it.

    The words around the suggestion are compared, as far as they were the same in both.
    """
    changes = compare(was, text)
    around = replace(draft.at, start=max(0, draft.at.start - _AROUND), end=draft.at.end + _AROUND)
    there = shifted(around, changes, len(was), grow=True)
    first = there.start if around.start else 0
    last = there.end if around.end < len(was) else len(text)
    old, now = was[around.start : around.end], text[first:last]
    new = was[around.start : draft.at.start] + plain(draft.new) + was[draft.at.end : around.end]
    if len(now) > 2 * (len(old) + len(new)):
        return False
    nearer = size(difference(old, now)) - size(difference(new, now))
    return 0 < size(one_stretch(old, new)) <= nearer


def _is_parted(done: str, now: Release, at: Address) -> bool:
    """Whether the paragraphs of a text are cells that follow one another, whole or in part."""
    pieces = [piece.strip() for piece in done.split(PARAGRAPH) if piece.strip()]
    texts = [text.strip() for cell, text in _texts(now) if cell.language == at.language]
    count = len(pieces)
    return any(
        texts[i].endswith(pieces[0][-_CONTEXT:])
        and texts[i + 1 : i + count - 1] == pieces[1:-1]
        and texts[i + count - 1].startswith(pieces[-1][:_CONTEXT])
        for i in range(len(texts) - count + 1)
    )


def _texts(release: Release) -> Iterator[tuple[Address, str]]:
    """The headline and the cells of all rows, in reading order."""
    for language in release.languages:
        at = Address("headline", 0, language.code)
        yield at, cell_text(release, at) or ""
        for id_, owner in owners(release).items():
            if isinstance(owner, Bullets):
                places = range(len(owner.items))
                cells = [Address("items", id_, language.code, item) for item in places]
            else:
                cells = [Address("text", id_, language.code)] if hasattr(owner, "text") else []
            yield from ((cell, cell_text(release, cell) or "") for cell in cells)


def _likeness(one: str, other: str) -> float:
    return 1 - size(difference(one, other)) / max(1, len(one) + len(other))
