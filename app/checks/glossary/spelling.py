"""Terms that a language with capitals spells in several ways: hyphens, "and", capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from app.checks.pair import Pair
from app.glossary import Found

LANGUAGE = "en"
_TITLES = frozenset({"headline", "subheadline", "kicker", "heading", "post"})
_SPACES, _HYPHENS = re.compile(r"\s+"), re.compile("[\u2010\u2011]")
_PLURALS = ((re.compile(r"(?<=\w\w)ies\b"), "y"), (re.compile(r"(?<=\w\w\w)(?<![siu])s\b"), ""))
# Of a name a capital stands beside it, or beyond the small words that join its parts.
_AHEAD = re.compile(r"\b[A-Z][\w’'-]*(?:\s+(?:of|for|on|and|the))*\s+$")
_BEHIND = re.compile(r"(?:\s+(?:of|for|on|and|the))*\s+[A-Z]")
_REACH = 40  # code points around a term in which such a capital stands
_FAR = 2000  # code points before it in which a quotation that it is in was opened
_ENDS = frozenset(".!?:…")


class Spelt(Struct, frozen=True):
    """A term as it is spelt. spelling: without capitals and plural. cased: with the capitals that
    it has in running text; "" where they may be those of a title, a name or a sentence.
    is_free: whether it is the author's own singular, neither quoted nor in a title.
    """

    found: Found
    words: str
    spelling: str
    cased: str
    is_free: bool


def spelt(pair: Pair, found: Mapping[str, Sequence[Found]]) -> Iterator[Spelt]:
    """How the terms of a text are spelt that stand there in their full form."""
    text = pair.text(LANGUAGE)
    for one in found.get(LANGUAGE, ()):
        if one.kind in {"approved", "variant"}:
            words, before = text[one.start : one.end], text[max(0, one.start - _FAR) : one.start]
            whole = singular(words)
            cased = whole if _counts(words, pair, before, text[one.end : one.end + _REACH]) else ""
            is_free = pair.role not in _TITLES and not _is_quoted(before)
            is_free = is_free and whole == words and one.kind == "approved"
            yield Spelt(one, words, whole.lower(), cased, is_free)


def singular(words: str) -> str:
    """Words without what tells plurals, lines and kinds of hyphens apart."""
    words = _HYPHENS.sub("-", _SPACES.sub(" ", words))
    for pattern, new in _PLURALS:
        words = pattern.sub(new, words)
    return words


def _counts(words: str, pair: Pair, before: str, behind: str) -> bool:
    """Whether the capitals of several words, or their lack, are the author's choice."""
    if not re.search(r"\W", words):
        return False
    if words.islower():
        return True
    if pair.role in _TITLES or _opens(before.rstrip()) or _is_quoted(before):
        return False
    return not _AHEAD.search(before[-_REACH:]) and not _BEHIND.match(behind)


def _opens(before: str) -> bool:
    """Whether what follows begins a sentence or a text."""
    return not before or before.rstrip("”’\"'»)")[-1:] in _ENDS


def _is_quoted(before: str) -> bool:
    """Whether what follows stands in quotation marks, as a title does."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
