"""Cuts a folded text into tokens: digits with their separators, words, single signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from app.text.folding import Folded, fold

Sort: TypeAlias = Literal["digits", "word", "sign", "skipped"]
LIMIT = 20_000  # code points of a cell that are looked at
# What holds digits that are no quantities: addresses of mail and web, tags, handles.
_SKIPPED = r"\S{1,64}@[\w.-]{1,255}|(?:https?://|www\.)\S+|[#@]\w+|\b[\w-]+(?:\.[\w-]+)+/\S*"
_TOKEN = re.compile(
    rf"(?P<skipped>{_SKIPPED})|(?P<digits>\d+(?:[.,'،]\d+)*)|(?P<word>[^\W\d_]+(?:\.[^\W\d_]\b\.?)*)"
    r"|(?P<sign>[^\s])"
)


_FRACTION = re.compile("[¼-¾⅐-⅞]")


class Token(Struct, frozen=True):
    """A piece of the folded text from ``start`` to ``end``; spaced: after white space."""

    text: str
    start: int
    end: int
    sort: Sort
    spaced: bool


class Scanned(Struct, frozen=True):
    """A text with its tokens."""

    text: str
    folded: Folded
    tokens: Sequence[Token]

    def at(self, index: int) -> Token:
        """The token there; one of nothing at the ends."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else NOTHING

    def words(self, index: int, count: int) -> tuple[str, ...]:
        """The texts of so many tokens from there."""
        return tuple(one.text for one in self.tokens[index : index + count])

    def original(self, index: int) -> str:
        """The token as the author wrote it."""
        token = self.at(index)
        if token.start == token.end:
            return ""
        start, end = self.folded.span(token.start, token.end)
        return self.text[start:end]

    def is_inside(self, index: int) -> bool:
        """Whether a capital there is one of a name: in a sentence, and in no title."""
        before = self.at(index - 1).text
        if index == 0 or before in _BEGINNERS:
            return False
        # A title has hardly a long word without a capital.
        words = [self.original(at) for at in range(len(self.tokens)) if len(self.at(at).text) > 4]
        return sum(word[:1].islower() for word in words) > 1

    def glued(self, index: int) -> bool:
        """Whether the token stands at the one before it, without a space."""
        return 0 < index < len(self.tokens) and not self.tokens[index].spaced


_BEGINNERS = frozenset({".", "!", "?", ":", '"', "-", "(", "'", "…"})
NOTHING = Token("", 0, 0, "sign", spaced=True)


def scan(text: str) -> Scanned:
    """The text cut up; beyond ``LIMIT`` code points nothing is looked at."""
    text = text[:LIMIT]
    folded = fold(text)
    found = []
    for match in _TOKEN.finditer(folded.text):
        sort: Sort = match.lastgroup  # type: ignore[assignment]
        start, end = match.span()
        spaced = start == 0 or folded.text[start - 1].isspace()
        found.append(Token(match.group(), start, end, sort, spaced))
    if _FRACTION.search(text):
        found = [part for token in found for part in _parted(token, text, folded)]
    return Scanned(text, folded, found)


def _parted(token: Token, text: str, folded: Folded) -> tuple[Token, ...]:
    """1½ folds to 11/2: the whole and the part are two tokens."""
    source = folded.starts[token.end - 1]
    cut = next(at for at in range(token.start, token.end) if folded.starts[at] == source)
    if cut == token.start or not _FRACTION.match(text[source]):
        return (token,)
    whole, part = token.text[: cut - token.start], token.text[cut - token.start :]
    return (
        Token(whole, token.start, cut, token.sort, token.spaced),
        Token(part, cut, token.end, token.sort, spaced=False),
    )
