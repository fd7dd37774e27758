"""How well typed words fit a name, for lists that are searched while one types."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.text.folding import fold

START, WORD, INSIDE, SCATTERED = 0, 1, 3, 6
OTHER = 2  # more for each name after the first, which is the one that is shown
_WORDS = re.compile(r"(?:\bال)?(\w+)")


def cost(typed: str, names: Sequence[str]) -> int | None:
    """How far the words are from the nearest of the names, 0 being none; None when no fit.

    Each typed word begins the name, begins a word of it (the Arabic article apart), stands in
    it, or has its letters there in order.
    """
    wanted = fold(typed).text.split()
    costs = [
        found + OTHER * place
        for place, name in enumerate(names)
        if (found := _cost(wanted, fold(name).text)) is not None
    ]
    return min(costs, default=None)


def _cost(wanted: Sequence[str], name: str) -> int | None:
    total = 0
    for word in wanted:
        one = _cost_of(word, name)
        if one is None:
            return None
        total += one
    return total


def _cost_of(word: str, name: str) -> int | None:
    if name.startswith(word):
        return START
    if any(found[0].startswith(word) or found[1].startswith(word) for found in _words(name)):
        return WORD
    if word in name:
        return INSIDE
    return _scattered(word, name)


def _words(name: str) -> Sequence[re.Match[str]]:
    return list(_WORDS.finditer(name))


def _scattered(word: str, name: str) -> int | None:
    """The letters in order, the first one beginning a word."""
    for found in _WORDS.finditer(name):
        place, gaps = found.start(), 0
        for letter in word:
            at = name.find(letter, place)
            if at < 0 or (place == found.start() and at != place):
                break
            gaps += at - place
            place = at + 1
        else:
            return SCATTERED + gaps
    return None
