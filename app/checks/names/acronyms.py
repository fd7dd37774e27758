"""The acronyms of a text, and what they stand for where that is said beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

_STOP = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "with", "by", "at"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_WINDOW = 200  # code points in which a full name stands
_BETWEEN = 20  # code points in which it is said that an acronym is one of it
# A heading, and no acronyms; a word of so many capitals is none, nor what goes on from it.
_CAPITALS = re.compile(r"[A-Z](?<![A-Z].)(?:[A-Z]+(?: [A-Z]{2,}){2,}|[A-Z]{7,}(?: [A-Z]{2,})+)")

_SIGN = re.compile("[A-Z][of]?[A-Z]")
_JOINING = frozenset("_@/#.&-")
_OPENED = re.compile(r"[\s\u00a0]*\((?:the )?[“\"‘']?$")
_NAMED = re.compile(r"(?:, or|, known as| or| known as|,) (?:the )?[“\"‘']?$")
_CLOSED = re.compile(r"[”\"’']?\s?[),;]")
_KIND = re.compile(
    r"\b(?:agency|airline|analysts?|association|bank|body|broadcaster|cent(?:er|re)|channel|charity"
    r"|club|company|consultancy|federation|firm|group|institute|magazine|maker|network|newspaper"
    r"|organi[sz]ation|party|union) $"
)
_FIRM = re.compile(r" (?:Airlines|Bank|Company|Corp|Group|Inc|Ltd|Motors|News|Radio|Records|TV)\b")
_FOLLOWS = re.compile(r" \(([^()]{5,120})\)")


class Acronym(NamedTuple):
    """key: without the plural s. start, end: its code points.

    is_introduced: it stands in brackets or beside its name. is_described: it is the name of what
    the word beside it says: the consultancy CGA, BGI Group. full: the words of that name, small
    ones left out, where their initials show which they are; at: the code point they begin at.
    """

    key: str
    start: int
    end: int
    is_introduced: bool
    is_described: bool
    full: tuple[str, ...]
    at: int


@lru_cache(maxsize=32)
def acronyms(text: str) -> tuple[Acronym, ...]:
    """Every acronym of an English text, in order; three words in capitals are no acronyms."""
    if not _SIGN.search(text):
        return ()
    hits = _pattern().finditer(text)
    found = [
        one for one in hits if _is_whole(text, one.start()) and not is_label(text, *one.span())
    ]
    shouted = [hit.span() for hit in _CAPITALS.finditer(text)] if found else []
    starts, ends = [0, *(start for start, _ in shouted)], [0, *(end for _, end in shouted)]
    return tuple(
        _acronym(text, hit)
        for hit in found
        if hit.start() >= ends[bisect_right(starts, hit.start()) - 1]
    )


def is_label(text: str, start: int, end: int) -> bool:
    """Whether those code points say what the text is about, as "WHO:" does of a media advisory."""
    return text.startswith(":", end) and not text[:start].strip()


@lru_cache(maxsize=8192)
def first_said(text: str, full: tuple[str, ...]) -> tuple[int, int] | None:
    """Where a name stands in a text for the first time, whatever its capitals and hyphens."""
    if full[0].lower() not in text.lower():
        return None
    gap = rf"(?:[\W_]+(?:{'|'.join(_STOP)}))*[\s\u00a0-]+"
    found = re.search(rf"\b{gap.join(map(re.escape, full))}\b", text, re.IGNORECASE)
    return found.span() if found else None


@cache
def _pattern() -> re.Pattern[str]:
    """Two capitals and more, or GoJ and MoU; no part of an address or of a longer code."""
    short = r"[A-Z](?:[A-Z][A-Z&]{0,5}|[A-Z]{0,2}[of][A-Z]{1,4})"
    return re.compile(rf"({short})(s?)(?![\w@&/]|-[\dA-Z]|\.\w)")


def _is_whole(text: str, start: int) -> bool:
    """Whether nothing stands right before that it goes on from."""
    before = text[start - 1 : start]
    return not (before.isalnum() or before in _JOINING)


def _acronym(text: str, hit: re.Match[str]) -> Acronym:
    start, end = hit.span()
    before, after = text[max(start - _WINDOW, 0) : start], text[end : end + _WINDOW]
    cut = max(len(before) - _BETWEEN, 0)
    opened, named = _OPENED.search(before, cut), _NAMED.search(before, cut)
    is_bracketed = opened is not None and _CLOSED.match(after) is not None
    full: tuple[str, ...] = ()
    at = start
    beside = opened or named
    if beside:
        full, offset = _spelt_out(before[: beside.start()], hit[1])
        at = start - len(before) + offset if full else start
    follows = _FOLLOWS.match(after)
    if not full and follows:
        full = _spelt_out(follows[1], hit[1])[0]
    is_described = bool(_KIND.search(before, cut) or _FIRM.match(after))
    return Acronym(hit[1], start, end, is_bracketed or bool(full), is_described, full, at)


def _spelt_out(text: str, acronym: str) -> tuple[tuple[str, ...], int]:
    """The last words of a text whose initials an acronym is made of, and where they begin."""
    left, words = len(acronym), []
    for word in reversed(list(_WORD.finditer(text))):
        is_small = word[0].lower() in _STOP
        if word[0][0].lower() == acronym[left - 1].lower():
            left -= 1
        elif not is_small:
            break
        if not is_small:
            words.append(word[0].lower())
        if left == 0:
            return tuple(reversed(words)), word.start()
    return (), 0
