"""Letters of Persian and Kurdish keyboards in words that are Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.spot import Spot
from app.profile import Profile

# What each is in an Arabic word; the yaa and haa of an end may stand for one of two letters.
_ANYWHERE = {"ک": "ك", "ھ": "ه", "ہ": "ه", "ۃ": "ة"}
_INSIDE = {"ی": "ي", "ە": "ه"}
_ENDS = {"فی": "في", "الذی": "الذي", "التی": "التي", "إلی": "إلى", "حتی": "حتى"}
FOREIGN = frozenset({*_ANYWHERE, *_INSIDE, "ۀ", "ے"})
_OWN = frozenset("پچژگڤڵڕۆێڎۊٹڈڑں")  # no Arabic word has one of these
_NEAR = 2  # words beside it that tell of which language it is


def foreign(text: str, _: Profile) -> Iterator[Spot]:
    """Words that look Arabic and are not found; a name, or a phrase, of those languages stays."""
    words = list(_word().finditer(text))
    for place, match in enumerate(words):
        near = words[max(0, place - _NEAR) : place + _NEAR + 1]
        is_theirs = any(not _OWN.isdisjoint(one.group()) for one in near)
        if not is_theirs and not FOREIGN.isdisjoint(match.group()):
            params = {"found": match.group()}
            yield Spot("letter_foreign", "error", *match.span(), params, _arabic(match.group()))


def _arabic(word: str) -> str | None:
    """The word in Arabic letters; None where an end may be one of two."""
    if word in _ENDS:
        return _ENDS[word]
    inside = "".join({**_ANYWHERE, **_INSIDE}.get(letter, letter) for letter in word[:-1])
    end = _ANYWHERE.get(word[-1], word[-1])
    return inside + end if FOREIGN.isdisjoint(inside + end) else None


@cache
def _word() -> re.Pattern[str]:
    return re.compile("[\u0620-\u0652\u0670-\u06d3\u06d5]+")
