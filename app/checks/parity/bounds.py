"""Whether a text says that there are more or fewer than the figure that it gives."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from app.text.quantities import Quantity

Bound: TypeAlias = Literal["more", "fewer", ""]
_REACH = 30  # code points on either side
# "Nearly" and «نحو» are left out: translators take one for the other, and leave both out.
_MORE = {
    "en": r"more than|over|above|exceeding|in excess of|at least|no (?:fewer|less) than|older than",
    "ar": r"[وفبل]{0,2}(?:أكثر|أكبر|أزيد) من|[يت]زيد(?: \w+)? (?:عن|على)|لا [يت]قل عن|تجاوزت?|"
    r"[يت]تجاوز|فوق|[يت]فوق|فاقت?|[يت]ربو على|على الأقل",
}
_FEWER = {
    "en": r"(?<!no )(?:less|fewer) than|under|below|at most|(?:no|not) more than",
    "ar": r"(?<!ليس )[وفبل]{0,2}(?:أقل|أصغر) من|(?:لا|لم) [يت](?:زيد|زد|تجاوز)(?: عن| على)?",
}
_MORE_BEHIND = {
    "en": r"at least|(?:or|and) (?:more|over|older|above|up)",
    "ar": r"على الأقل|(?:أو |ف)أكثر|فما فوق",
}
_FEWER_BEHIND = {
    "en": r"at most|or (?:less|fewer)",
    "ar": r"على الأكثر|كحد أقصى|(?:أو |ف)أقل|فما دون",
}


# One of which every such word has, in small letters: quicker to look for.
_SIGNS = {
    "en": ("than", "ver", "bove", "exce", "least", "nder", "elow", "most", " more", " older",
           "or less", "or fewer", " up"),
    "ar": ("أكثر", "أكبر", "زيد", "يزد", "تزد", "قل", "تجاوز", "أصغر", "أقصى", "فما", "فوق", "فاق",
           "ربو"),
}  # fmt: skip


def bound_of(text: str, one: Quantity, code: str, *, is_sure: bool = False) -> Bound:
    """What stands right before a figure or behind what it counts; code: English or Arabic.

    is_sure: only in words that say nothing else (over ten years, under a bridge).
    """
    before = text[max(one.start - _REACH, 0) : one.start]
    after = text[one.end : one.end + _REACH]
    if not any(map(f" {before} {after}".lower().__contains__, _SIGNS[code])):
        return ""
    for bound, said, behind in (("fewer", _FEWER, _FEWER_BEHIND), ("more", _MORE, _MORE_BEHIND)):
        # The first first, for "no more than" has "more than" in it.
        found = _before(said[code]).search(before) or _behind(behind[code]).match(after)
        if found is not None:
            if is_sure and _doubtful().search(found[0]):
                return ""
            return "more" if bound == "more" else "fewer"
    return ""


@cache
def _doubtful() -> re.Pattern[str]:
    return re.compile("over|above|under|below|فوق|فاق|ربو|تجاوز", re.IGNORECASE)


@cache
def _before(said: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{said})\W{{0,2}}(?:the )?$", re.IGNORECASE)


@cache
def _behind(said: str) -> re.Pattern[str]:
    word = r"[\w\u064b-\u0652]+\s"  # with its vowels
    return re.compile(rf"\W?(?:{word}){{0,2}}(?:{said})(?!\w)", re.IGNORECASE)
