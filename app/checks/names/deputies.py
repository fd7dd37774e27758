"""Deputies: who is one in a text is not the minister or the director in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.profile import Profile

# Quicker to look for: in one of them every word of the rule is.
_SIGNS = {"en": ("eputy", "Vice", " vice", "ndersec", "nder-sec"), "ar": ("ائب", "كيل")}
_POSTS = (
    "رئيس|رئيسة|وزير|وزيرة|وزارة|محافظ|مدير|مديرة|أمين|أمينة|ممثل|ممثلة|منسق|منسقة|مفوض|مفوضة"
    "|قائد|عميد|حاكم|قنصل|مستشار"
)
# In the other text, whatever may stand for a deputy, and who is called so as well.
_ANY = {
    "en": r"deput|\bvice\b|under.?secretar|assistan|aide\b|associate|acting|second in command"
    r"|\bMPs?\b|member|lawmaker|legislator|representative|senator|congress|parliament|interim",
    "ar": "نائب|نواب|وكيل|وكلا|مساعد|معاون|بالإنابة|بالوكالة|القائم|مؤقت|نيابة|مشارك|برلمان",
}


def deputy_missing(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A deputy in one text, and in the other nobody who may be one."""
    texts = {code: pair.text(code) for code in ("en", "ar")}
    if not all(texts.values()):
        return
    for code, other in (("en", "ar"), ("ar", "en")):
        if not any(sign in texts[code] for sign in _SIGNS[code]):
            continue
        found = _deputy(code).search(texts[code])
        if found and not _any(other).search(texts[other]):
            at = pair.place(code, *found.span(1))
            params = {"post": found[1], "language": other}
            yield Finding("deputy_missing", "warning", at, params, pair.place(other))


@cache
def _deputy(code: str) -> re.Pattern[str]:
    if code == "en":
        ranks = r"president|chair\w*|minister|governor|premier|chancellor|rector"
        return re.compile(rf"\b(deputy|vice[- ](?:{ranks})|under-?secretary)\b", re.IGNORECASE)
    return re.compile(rf"(?<!\w)[وفبل]?((?:نائب|وكيل)ة?\s+(?:ال)?(?:{_POSTS}))(?!\w)")


@cache
def _any(code: str) -> re.Pattern[str]:
    return re.compile(_ANY[code], re.IGNORECASE)
