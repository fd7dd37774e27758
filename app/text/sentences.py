"""Finds where sentences end in running text, by punctuation alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

# What may not stand before the first mark is asked behind it: a search for a mark takes a sixth of
# the time of one that asks at every code point.
_BOUNDARY = re.compile(r"[.!?؟۔…](?<![.!?؟۔…].)[.!?؟۔…]*[\"'”’»)\]]*\s+(?=\S)(?!\(?[a-z])")


@lru_cache(maxsize=64)
def sentence_starts(text: str) -> tuple[int, ...]:
    """The code points at which the second and later sentences of a paragraph begin.

    A full stop, question or exclamation mark with what closes after it ends a sentence where
    white space follows, and no small Latin letter after it, before which the stop is that of an
    abbreviation (6 p.m. and). So a decimal point ends none, but "Mr. " does.
    """
    return tuple(boundary.end() for boundary in _BOUNDARY.finditer(text))


def sentence_at(text: str, place: int) -> int:
    """Which sentence of a paragraph a code point stands in, from 0."""
    return bisect_right(sentence_starts(text), place)


def sentence(text: str, index: int) -> tuple[int, int]:
    """The code points of a sentence without the spaces after it; of the last one if there are
    fewer.
    """
    starts = (0, *sentence_starts(text), len(text))
    index = min(index, len(starts) - 2)
    start, end = starts[index], starts[index + 1]
    return start, start + len(text[start:end].rstrip())


def counterpart(text: str, place: int, other: str) -> tuple[int, int] | None:
    """The sentence of another text that stands for the one in which a code point is.

    None unless both have as many sentences, and more than one.
    """
    own, others = sentence_starts(text), sentence_starts(other)
    if not own or len(own) != len(others):
        return None
    return sentence(other, sentence_at(text, place))
