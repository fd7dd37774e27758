"""Cuts a folded text into tokens: digits with their separators, words, single signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Literal, TypeAlias

from app.text.folding import Folded, fold

Sort: TypeAlias = Literal["digits", "word", "sign", "skipped"]
LIMIT = 20_000  # code points of a cell that are looked at
# What holds digits that are no quantities: addresses of mail and web, tags, handles.
_SKIPPED = r"\S{1,64}@[\w.-]{1,255}|(?:https?://|www\.)\S+|[#@]\w+|\b[\w-]+(?:\.[\w-]+)+/\S*"
_SIGNS = ("@", "#", "/", "www.")  # one of which any of them has
_KEPT = r"\d+(?:[.,'،]\d+)*|[^\W\d_]+(?:\.[^\W\d_]\b\.?)*|\S"
_TOKEN = re.compile(rf"\s*(?:{_KEPT})")
_TOKEN_OR_SKIPPED = re.compile(rf"\s*(?:{_SKIPPED}|{_KEPT})")
_FRACTION = re.compile("[¼-¾⅐-⅞]")
_PADDING = ("",) * 16  # further than any reader looks ahead
_BEGINNERS = frozenset({".", "!", "?", ":", '"', "-", "(", "'", "…"})


class Scanned:
    """A text cut up into tokens, each known by its place among them.

    texts: those of all tokens, in order, folded.
    """

    __slots__ = (
        "_ends",
        "_has_fraction",
        "_may_skip",
        "_padded",
        "_pieces",
        "folded",
        "text",
        "texts",
    )

    def __init__(self, text: str, folded: Folded, pieces: Sequence[str]) -> None:
        self.text, self.folded = text, folded
        self._may_skip = any(sign in folded.text for sign in _SIGNS)
        self._has_fraction = _FRACTION.search(text) is not None
        self._pieces, self._ends = pieces, list(accumulate(map(len, pieces)))
        self.texts = [piece.lstrip() for piece in pieces]
        self._padded = [*self.texts, *_PADDING]  # an index before the first one counts from here

    def said(self, index: int) -> str:
        """The text of the token there; nothing at the ends."""
        return self._padded[index]

    def sort(self, index: int) -> Sort:
        """What the token there is; a sign at the ends."""
        text = self._padded[index]
        if text.isalnum():
            return "digits" if text[0].isdecimal() else "word"
        if len(text) > 1 and any(sign in text for sign in "@#/:"):
            return "skipped"
        return "digits" if text[:1].isdecimal() else "word" if text[:1].isalpha() else "sign"

    def is_skipped(self, index: int) -> bool:
        """Whether the token there is an address or the like."""
        return self._may_skip and self.sort(index) == "skipped"

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the text from one token to another."""
        start = self._ends[first] - len(self.texts[first])
        return self.folded.span(start, self._ends[last])

    def is_cut(self, index: int) -> bool:
        """Whether a sign for a fraction is cut in two before the token there."""
        if not (self._has_fraction and 0 < index < len(self.texts)):
            return False
        return self.span(index - 1, index - 1)[1] > self.span(index, index)[0]

    def words(self, index: int, count: int) -> tuple[str, ...]:
        """The texts of so many tokens from there."""
        return tuple(self.texts[index : index + count])

    def original(self, index: int) -> str:
        """The token as the author wrote it."""
        if not 0 <= index < len(self.texts):
            return ""
        start, end = self.span(index, index)
        return self.text[start:end]

    def is_inside(self, index: int) -> bool:
        """Whether a capital there is one of a name: in a sentence, and in no title."""
        if index == 0 or self.texts[index - 1] in _BEGINNERS:
            return False
        # A title has hardly a long word without a capital.
        words = (self.original(at) for at, text in enumerate(self.texts) if len(text) > 4)
        return sum(word[:1].islower() for word in words) > 1

    def glued(self, index: int) -> bool:
        """Whether the token stands at the one before it, without a space."""
        is_inside = 0 < index < len(self.texts)
        return is_inside and len(self.texts[index]) == len(self._pieces[index])


def scan(text: str) -> Scanned:
    """The text cut up; beyond ``LIMIT`` code points nothing is looked at."""
    # Of white space with no token behind it each place would be tried to its end.
    text = text[:LIMIT].rstrip()
    folded = fold(text)
    may_skip = any(sign in folded.text for sign in _SIGNS)
    pieces: list[str] = (_TOKEN_OR_SKIPPED if may_skip else _TOKEN).findall(folded.text)
    if _FRACTION.search(text):
        pieces = list(_parted(pieces, text, folded))
    return Scanned(text, folded, pieces)


def _parted(pieces: Sequence[str], text: str, folded: Folded) -> Iterator[str]:
    """1½ folds to 11/2: the whole and the part are tokens of their own."""
    end = 0
    for piece in pieces:
        begin, end = end, end + len(piece)
        cuts = [at for at in range(begin + 1, end) if _is_edge(text, folded.starts, at)]
        for first, last in pairwise((begin, *cuts, end)):
            yield piece[first - begin : last - begin]


def _is_edge(text: str, starts: Sequence[int], at: int) -> bool:
    """Whether a sign for a fraction ends or begins before a code point of the folded text."""
    before, after = starts[at - 1], starts[at]
    is_fraction = _FRACTION.match(text[before]) or _FRACTION.match(text[after])
    return before != after and is_fraction is not None and not text[before].isspace()
