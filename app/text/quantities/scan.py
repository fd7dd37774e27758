"""Cuts a text into folded tokens: digits with their separators, words, single signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate, chain, count, pairwise, repeat
from operator import add
from typing import Literal, TypeAlias

from msgspec import Struct

from app.text.folding import fold
from app.text.quantities.memo import Memo

Sort: TypeAlias = Literal["digits", "word", "sign", "skipped"]
LIMIT = 20_000  # code points of a cell that are looked at
# What holds digits that are no quantities: addresses of mail and web, tags, handles.
_SKIPPED = r"\S{1,64}@[\w.-]{1,255}|(?:https?://|www\.)\S+|[#@]\w+|\b[\w-]+(?:\.[\w-]+)+/\S*"
_SIGN = re.compile(r"[@#/]|www\.")  # which any of them has
_KEPT = r"\d+(?:[.,'،]\d+)*|[^\W\d_]+(?:\.[^\W\d_]\b\.?)*|\S"
_TOKEN = re.compile(rf"\s*(?:{_KEPT})")
_TOKEN_OR_SKIPPED = re.compile(rf"\s*(?:{_SKIPPED}|{_KEPT})")
_FRACTION = re.compile("[¼-¾⅐-⅞]")
_BEGINNERS = frozenset({".", "!", "?", ":", '"', "-", "(", "'", "…"})


class Token(Struct, frozen=True, gc=False):
    """A folded text; start: its code point in what lies between two spaces.

    original: as the author wrote it, with the marks that it carries. is_glued: behind another
    one without a space. is_cut: so is a sign for a fraction, of which either has a part.
    """

    text: str
    sort: Sort = "sign"
    original: str = ""
    start: int = 0
    is_glued: bool = False
    is_cut: bool = False


_PADDING = (Token(""),) * 16  # further than any reader looks ahead
_NOTHING = ("",) * len(_PADDING)


class Scanned:
    """A text cut up into tokens, each known by its place among them.

    texts: those of all tokens, in order, folded. said: that of one; nothing at the ends.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._chunks = text.split(" ")
        self._held = list(map(_known().__getitem__, self._chunks))
        tokens = list(chain.from_iterable(self._held))
        self.texts = [token.text for token in tokens]
        self._padded = [*tokens, *_PADDING]  # an index before the first one counts from here
        self.said: Callable[[int], str] = [*self.texts, *_NOTHING].__getitem__

    @cached_property
    def _begins(self) -> list[int]:
        """Where in the text the chunk of each token begins."""
        # A space stands behind each chunk, so before the one at N there are N of them.
        begins = map(add, accumulate(map(len, self._chunks), initial=0), count())
        return list(chain.from_iterable(map(repeat, begins, map(len, self._held))))

    def sort(self, index: int) -> Sort:
        """What the token there is; a sign at the ends."""
        return self._padded[index].sort

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the text from one token to another."""
        begins, tokens = self._begins, self._padded
        end = tokens[last].start + len(tokens[last].original)
        return begins[first] + tokens[first].start, begins[last] + end

    def is_cut(self, index: int) -> bool:
        """Whether a sign for a fraction is cut in two before the token there."""
        return self._padded[index].is_cut

    def words(self, index: int, count: int) -> tuple[str, ...]:
        """The texts of so many tokens from there."""
        return tuple(self.texts[index : index + count])

    def original(self, index: int) -> str:
        """The token as the author wrote it."""
        return self._padded[index].original

    def is_inside(self, index: int) -> bool:
        """Whether a capital there is one of a name: in a sentence, and in no title."""
        return index > 0 and self.texts[index - 1] not in _BEGINNERS and self._is_sentence

    @cached_property
    def _is_sentence(self) -> bool:
        # A title has hardly a long word without a capital.
        words = (token.original for token in self._padded if len(token.text) > 4)
        return sum(word[:1].islower() for word in words) > 1

    def glued(self, index: int) -> bool:
        """Whether the token stands at the one before it, without a space."""
        return self._padded[index].is_glued


def scan(text: str) -> Scanned:
    """The text cut up; beyond ``LIMIT`` code points nothing is looked at."""
    return Scanned(text[:LIMIT])


@cache
def _known() -> Memo[tuple[Token, ...]]:
    return Memo(_tokens)


def _tokens(chunk: str) -> tuple[Token, ...]:
    """Those of what lies between two spaces."""
    if chunk.isascii() and chunk.isalpha():
        return (Token(chunk.lower(), "word", chunk),)
    folded = fold(chunk)
    said, starts, ends = folded.text, folded.starts, folded.ends
    if said.isalpha():
        return (Token(said, "word", chunk[starts[0] : ends[-1]], starts[0]),)
    may_skip = _SIGN.search(said) is not None
    # Of white space with no token behind it each place would be tried to its end.
    pieces: list[str] = (_TOKEN_OR_SKIPPED if may_skip else _TOKEN).findall(said.rstrip())
    has_fraction = may_skip and _FRACTION.search(chunk) is not None  # which folds to 1/2
    if has_fraction:
        pieces = list(_parted(pieces, chunk, starts))
    found: list[Token] = []
    done = last = 0
    for piece in pieces:
        text, is_glued = piece.lstrip(), done > 0 and not piece[0].isspace()
        done += len(piece)
        start, end = starts[done - len(text)], ends[done - 1]
        is_cut = has_fraction and last > start
        found.append(Token(text, sort_of(text), chunk[start:end], start, is_glued, is_cut))
        last = end
    return tuple(found)


def sort_of(text: str) -> Sort:
    """What a folded token is."""
    if text.isalnum():
        return "digits" if text[0].isdecimal() else "word"
    if len(text) == 1:
        return "sign"
    if any(sign in text for sign in "@#/:"):
        return "skipped"
    return "digits" if text[0].isdecimal() else "word" if text[0].isalpha() else "sign"


def _parted(pieces: Sequence[str], text: str, starts: Sequence[int]) -> Iterator[str]:
    """1½ folds to 11/2: the whole and the part are tokens of their own."""
    end = 0
    for piece in pieces:
        begin, end = end, end + len(piece)
        cuts = (at for at in range(begin + 1, end) if _is_edge(text, starts, at))
        for first, last in pairwise((begin, *cuts, end)):
            yield piece[first - begin : last - begin]


def _is_edge(text: str, starts: Sequence[int], at: int) -> bool:
    """Whether a sign for a fraction ends or begins before a code point of the folded text."""
    before, after = starts[at - 1], starts[at]
    is_fraction = _FRACTION.match(text[before]) or _FRACTION.match(text[after])
    return before != after and is_fraction is not None and not text[before].isspace()
