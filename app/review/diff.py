"""Where two texts differ, word by word, so that a person can read what was changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import TypeAlias

from msgspec import Struct

# A word is letters, marks, digits and what joins them: وقال, it's and 3.5 are one each.
_LETTERS = r"[\w\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d]+"
_WORD = re.compile(rf"\d+(?:[.,٫٬]\d+)+|{_LETTERS}(?:['’]{_LETTERS})*|\s+|.", re.DOTALL)
_SENTENCE = re.compile(r".+?(?:[.!?؟…]+\s+|\n+|\Z)", re.DOTALL)
# The matcher's time grows with the pairs of like tokens, as spaces are: stretches with more are
# matched by sentences first, and where even those are too many the stretch is one change.
_MOST = 100_000


class Change(Struct, frozen=True):
    """Code points ``start`` to ``end`` of the old text make way for ``new``."""

    start: int
    end: int
    new: str


Changes: TypeAlias = tuple[Change, ...]


def difference(old: str, new: str) -> Changes:
    """What to change in ``old``, in order and apart, so that it reads ``new``."""
    return tuple(_by_words(old, new))


def one_stretch(old: str, new: str) -> Changes:
    """The one stretch in which they differ, to the letter: what a single edit replaced."""
    if old == new:
        return ()
    start, end = _shared(old, new)
    return (Change(start, len(old) - end, new[start : len(new) - end]),)


def inverse(old: str, changes: Changes) -> Changes:
    """What leads from the new text back to the old one."""
    back, grown = [], 0
    for change in changes:
        start = change.start + grown
        back.append(Change(start, start + len(change.new), old[change.start : change.end]))
        grown += len(change.new) - (change.end - change.start)
    return tuple(back)


def size(changes: Changes) -> int:
    """How much is changed: the code points that go and those that come."""
    return sum(change.end - change.start + len(change.new) for change in changes)


def _by_words(old: str, new: str) -> Iterator[Change]:
    ours, theirs = _WORD.findall(old), _WORD.findall(new)
    at, ours, theirs = _apart(ours, theirs)
    if _pairs(ours, theirs) <= _MOST:
        yield from _matched(ours, theirs, at)
        return
    inner, outer = "".join(ours), "".join(theirs)
    for change in _by_sentences(inner, outer):
        part = inner[change.start : change.end]
        ours, theirs = _WORD.findall(part), _WORD.findall(change.new)
        begin = at + change.start
        if _pairs(ours, theirs) <= _MOST:
            yield from _matched(ours, theirs, begin)
        else:
            yield Change(begin, begin + len(part), change.new)


def _by_sentences(old: str, new: str) -> Iterator[Change]:
    at, ours, theirs = _apart(_SENTENCE.findall(old), _SENTENCE.findall(new))
    if _pairs(ours, theirs) <= _MOST:
        yield from _matched(ours, theirs, at)
    else:
        yield Change(at, at + sum(map(len, ours)), "".join(theirs))


def _apart(ours: list[str], theirs: list[str]) -> tuple[int, list[str], list[str]]:
    """The tokens without those shared at both ends, and how many code points went in front."""
    start, end = _shared(ours, theirs)
    gone = sum(map(len, ours[:start]))
    return gone, ours[start : len(ours) - end], theirs[start : len(theirs) - end]


def _matched(ours: list[str], theirs: list[str], at: int) -> Iterator[Change]:
    edges = list(accumulate(map(len, ours), initial=at))
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            yield Change(edges[i], edges[j], "".join(theirs[k:m]))


def _pairs(ours: list[str], theirs: list[str]) -> int:
    counts = Counter(theirs)
    return sum(counts[token] for token in ours)


def _shared(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many of the first are shared, and of what is left how many of the last."""
    most = min(len(old), len(new))
    start = next((i for i in range(most) if old[i] != new[i]), most)
    most -= start
    end = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return start, end
