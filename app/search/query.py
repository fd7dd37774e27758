"""What is looked for, and every place in a text where it stands.

Patterns run in the ``regex`` library: a pattern that tries for ever is stopped there after a
time, which ``re`` cannot do, and a lookbehind may be of any length.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import regex
from msgspec import Struct

from app.address import Address
from app.errors import BayanError
from app.text.folding import Folded, fold, unfolded

SECONDS = 1.0  # that the matching of one search may take
# Marks count as part of a word, so a vowel is no edge of one; neither is the point in 3.5.
_EDGE_BEFORE = r"(?<![\w\p{M}\u200c\u200d])(?<!\d[.,٫٬](?=\d))"
_EDGE_AFTER = r"(?![\w\p{M}\u200c\u200d])(?!(?<=\d)[.,٫٬]\d)"
# What is written to a word: و or ف, then ب, ل or ك, then the article, which makes «لل» with ل.
_AFTER_PREFIX = rf"(?<={_EDGE_BEFORE}[وف]?(?:[بك]?(?:ال)?|لل?))"
_AFTER_LAM = rf"(?<={_EDGE_BEFORE}[وف]?ل)"
ARTICLE = "ال"
_IN_PATTERN = re.compile(r"\\[\x00-\x7f]|[\[\]]|\\?[^\x00-\x7f]")


class SearchError(BayanError):
    """What is looked for cannot be read, or takes too long to look for."""


class Query(Struct, frozen=True):
    """words: what to look for; a regular expression with ``is_pattern``.

    is_case: capitals count. is_whole_word: no letter, mark or digit stands beside it.
    has_prefixes: in a whole word, و ف ب ك ل and the article may stand before it. is_folded: what
    ``app.text.folding`` takes for the same is the same. languages: codes; none means all,
    and what is in no language too. rows: ids of rows and contacts; none means everywhere.
    """

    words: str
    is_case: bool = False
    is_whole_word: bool = False
    has_prefixes: bool = False
    is_pattern: bool = False
    is_folded: bool = True
    languages: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()

    def reaches(self, at: Address) -> bool:
        """Whether a cell is looked into."""
        is_spoken = not self.languages or at.language in self.languages
        return is_spoken and (not self.rows or at.owner in self.rows)


class Match(Struct, frozen=True):
    """Code points ``start`` to ``end`` of a text, and what the groups of a pattern took.

    groups: by number and by name; "" where one took no part. lacks_alef: the word was found
    behind «ل», which takes the alef of its article away.
    """

    start: int
    end: int
    groups: dict[str, str] = {}
    lacks_alef: bool = False


class Matcher:
    """A query made ready. SearchError when its pattern cannot be read."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self._left = SECONDS
        # Words that folding leaves nothing of, such as a vowel alone, are looked for as they are.
        self._is_folded = query.is_folded and bool(_fold(query).text or query.is_pattern)
        self.pattern = _read(query, self._core())

    def matches(self, text: str) -> tuple[Match, ...]:
        """Where the query stands in a text, in order and apart, never empty."""
        if not self.query.words:
            return ()
        folded = unfolded(text)
        if self._is_folded:
            folded = fold(text, keeps_case=self.query.is_case)
        return tuple(sorted(self._found(text, folded), key=lambda found: found.start))

    def begin(self) -> None:
        """Gives the search that follows all of its time."""
        self._left = SECONDS

    def _found(self, text: str, folded: Folded) -> Iterator[Match]:
        since = time.monotonic()
        try:
            # All at once: what is done with a match is not the matcher's time.
            found = list(self.pattern.finditer(folded.text, timeout=max(self._left, 0.001)))
        except (TimeoutError, MemoryError, RecursionError) as fault:
            raise SearchError(
                "this pattern takes too long to look for",
                where="Find",
                remedy="say more exactly what stands there, or switch patterns off",
            ) from fault
        self._left -= time.monotonic() - since
        for one in found:
            start, end = one.span()
            if start < end and folded.is_whole(start, end):
                groups = self._groups(one, text, folded) if self.query.is_pattern else {}
                lacks = one.lastgroup == "lam" and not self.query.is_pattern
                yield Match(*folded.span(start, end), groups, lacks)

    def _groups(self, one: regex.Match[str], text: str, folded: Folded) -> dict[str, str]:
        keys = [*range(self.pattern.groups + 1), *self.pattern.groupindex]
        return {str(key): _text_of(text, folded, *one.span(key)) for key in keys}

    def _core(self) -> str:
        query = self.query
        if query.is_pattern:
            return _folded_pattern(query.words, query.is_case) if query.is_folded else query.words
        return regex.escape(_fold(query).text if self._is_folded else query.words)


def _fold(query: Query) -> Folded:
    return fold(query.words, keeps_case=query.is_case)


def _read(query: Query, core: str) -> regex.Pattern[str]:
    flags = 0 if query.is_case else regex.IGNORECASE | regex.FULLCASE
    try:
        regex.compile(query.words if query.is_pattern else "", flags)
        return regex.compile(_bounded(query, core), flags)
    except regex.error as fault:
        place = min((getattr(fault, "pos", 0) or 0) + 1, len(query.words))
        raise SearchError(
            f"the pattern cannot be read at character {place} ({getattr(fault, 'msg', fault)})",
            where="Find",
            remedy="mend it, or switch patterns off to look for it as it stands",
        ) from fault


def _bounded(query: Query, core: str) -> str:
    if not query.is_whole_word:
        return core
    inner = f"(?:{core}){_EDGE_AFTER}"
    if not query.has_prefixes:
        return _EDGE_BEFORE + inner
    whole = _AFTER_PREFIX + inner
    if not query.is_pattern and core.startswith(ARTICLE) and len(core) > len(ARTICLE):
        return f"{whole}|{_AFTER_LAM}(?P<lam>{core[1:]}){_EDGE_AFTER}"
    return whole


def _folded_pattern(pattern: str, is_case: bool) -> str:
    """The pattern with its letters beyond ASCII folded; its signs and escapes are all in ASCII."""
    parts, done, is_set = [], 0, False
    for found in _IN_PATTERN.finditer(pattern):
        parts.append(pattern[done : found.start()])
        token, done = found.group(), found.end()
        if token[-1].isascii():
            is_set = token == "[" or (is_set and token != "]")
            parts.append(token)
            continue
        letters = fold(token[-1], keeps_case=is_case).text or (token[-1] if is_set else "")
        escaped = regex.escape(letters)
        parts.append(f"(?:{escaped})" if len(letters) > 1 and not is_set else escaped)
    return "".join(parts) + pattern[done:]


def _text_of(text: str, folded: Folded, start: int, end: int) -> str:
    if start >= end:
        return ""
    first, last = folded.span(start, end)
    return text[first:last]
