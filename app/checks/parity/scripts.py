"""Checks that each text is in its own language: none left untranslated, none in the wrong cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.parity.opposite import opposites
from app.profile import Profile
from app.text.masking import masked
from app.text.scripts import letters

_FEWEST_WORDS, _FEWEST_LETTERS = 5, 4
_CLEAR = 0.4  # share of ASCII that no Arabic text reaches, nor its other end an English one
_KNOWN = frozenset({"en", "ar"})  # other languages are written in either script
# Names may stay in letters of their own; titles are set in capitals and are words all the same.
_NAMES = frozenset({"place", "speaker", "name", "credit"})
_TITLES = frozenset({"kicker", "headline", "subheadline", "heading", "post"})


def language_wrong(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A text of several words that is for the most part in the letters of another language."""
    for code in filter(_KNOWN.__contains__, pair.codes):
        text = pair.text(code)
        if _is_foreign(code, text):
            yield Finding("language_wrong", "error", pair.place(code, 0, len(text)))


def text_untranslated(pair: Pair, _: Profile) -> Iterator[Finding]:
    """The same words in two languages; names, acronyms, figures and addresses may be the same."""
    for one, other in opposites(pair):
        is_known = {one.code, other.code} == _KNOWN
        if pair.role in _NAMES or not is_known or one.text.strip() != other.text.strip():
            continue
        is_right = _is_arabic(one.text) == (one.code == "ar")
        wrong, right = (other, one) if is_right else (one, other)
        if _is_prose(pair, wrong.code) and not _is_foreign(*wrong):
            at = pair.place(wrong.code, 0, len(wrong.text))
            yield Finding("text_untranslated", "warning", at, {}, pair.place(right.code))


def _is_foreign(code: str, text: str) -> bool:
    """Whether more than half of the letters of a text of some words are not of its language."""
    share = len(text.encode("ascii", "ignore")) / len(text) if text else 0.0
    if (share < _CLEAR) if code == "ar" else (share > 1 - _CLEAR):
        return False
    arabic, others = letters(text)
    wrong, own = (others, arabic) if code == "ar" else (arabic, others)
    return wrong > own and len(_words(code).findall(text)) >= _FEWEST_WORDS


def _is_arabic(text: str) -> bool:
    arabic, others = letters(text)
    return arabic > others


def _is_prose(pair: Pair, code: str) -> bool:
    """Whether a text has words of a language, and not only names and the like."""
    words = _word().findall(masked(pair.texts.get(code, ())))
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return False
    if pair.role in _TITLES:
        return not all(word.isupper() for word in words)
    return any(word[0].islower() or _is_arabic(word) for word in words)


@cache
def _words(code: str) -> re.Pattern[str]:
    """Words in letters that are not of a language."""
    return re.compile(r"[^\W\d_\u0600-\u06ff]+" if code == "ar" else r"[\u0621-\u06ff]+")


@cache
def _word() -> re.Pattern[str]:
    """Words without figures in them, which are codes."""
    return re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-]*\d)")
