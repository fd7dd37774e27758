"""The words of a text as a glossary knows them: without what English and Arabic write to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from app.text.folding import fold

_ENOUGH = 16_384  # words; a release of 300 rows has some 4,000
# Marks and signs that nobody sees belong to the word that they stand in.
WORD = re.compile(
    "[\\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u00ad]+"
)
# What a sound plural or dual ends in, of which a word in the construct state keeps the first
# letter only; a base that lost one of them is marked, so that it is no word of its own.
_SOUND = ("ون", "ين", "ان")
_PART = "~"
# What stands behind the base: a case ending, a plural's or dual's, a pronoun; and what it hid.
_ENDINGS = (
    ("ون", ""), ("ين", ""), ("ان", ""), ("ون", _PART), ("ين", _PART), ("ان", _PART),
    ("و", _PART), ("ي", _PART), ("ا", ""), ("ه", ""), ("ات", ""), ("ات", "ه"),
    ("تين", "ه"), ("تان", "ه"), ("تي", "ه"), ("تا", "ه"), ("ها", ""), ("هم", ""), ("هن", ""),
    ("هما", ""), ("نا", ""), ("كم", ""), ("ته", "ه"), ("تها", "ه"), ("تهم", "ه"), ("تهن", "ه"),
    ("تهما", "ه"), ("تنا", "ه"), ("تكم", "ه"),
)  # fmt: skip
_BY_LAST = {last: tuple(one for one in _ENDINGS if one[0][-1] == last) for last in "نويهاتم"}
_SHORTEST = 3  # letters that are left of a word; of shorter ones too many are other words
_CONJUNCTIONS, _PREPOSITIONS, _ARTICLE = ("", "و", "ف"), ("", "ب", "ك", "ل"), "ال"


@lru_cache(maxsize=_ENOUGH)
def read_word(word: str, code: str) -> Mapping[str, int]:
    """The keys of the words that a word of a text may be a form of.

    By each of them how many code points of conjunctions and prepositions are written to it.
    """
    folded = fold(word)
    if code == "ar" and folded.text and not word.isdecimal():
        return {key: folded.starts[taken] for key, taken in _arabic(folded.text)}
    return {_english(folded.text) if code == "en" else folded.text: 0}


def key_of(word: str, code: str, *, is_last: bool = True) -> frozenset[str]:
    """The keys by which a word of a term is found: of its bare form.

    is_last: of the term; another may stand in the construct state.
    """
    plain = fold(word).text
    if code != "ar":
        return frozenset({_english(plain) if code == "en" else plain})
    bare = plain.removeprefix(_ARTICLE) if len(plain) > len(_ARTICLE) + 1 else plain
    parts = [bare[:-2] for end in _SOUND if bare.endswith(end) and len(bare) > _SHORTEST]
    parts += [] if is_last else [bare]
    return frozenset({bare, *(part + _PART for part in parts)})


def form_key(form: str, code: str) -> tuple[frozenset[str], ...]:
    """What is the same for forms that are found at the same words."""
    return tuple(key_of(word, code) for word in WORD.findall(form))


def _english(word: str) -> str:
    """The singular, and -ize for -ise, in a spelling that only has to be the same for both."""
    word = word.replace("isation", "ization")
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes")) else word[:-1]


def _arabic(word: str) -> Iterator[tuple[str, int]]:
    """Later ones count where two ways lead to a key: those that take the fewest letters off."""
    for taken, bare in sorted(_starts(word), reverse=True):
        for key in _endings(bare):
            yield key, taken


def _starts(word: str) -> Iterator[tuple[int, str]]:
    for conjunction in _CONJUNCTIONS:
        rest = word.removeprefix(conjunction)
        if len(rest) + len(conjunction) != len(word):
            continue
        taken = len(conjunction)
        if len(rest) >= _SHORTEST or not conjunction:
            yield taken, rest
        for one in _PREPOSITIONS:
            inner = rest.removeprefix(one)
            if len(inner) + len(one) == len(rest) and len(inner) >= _SHORTEST:
                yield taken + len(one), inner
                if inner.startswith(_ARTICLE) and len(inner) > len(_ARTICLE) + 1:
                    yield taken + len(one), inner[len(_ARTICLE) :]
        # The alef of the article goes behind «ل»; what is left of it belongs to the word.
        if rest.startswith("لل") and len(rest) > _SHORTEST:
            yield taken, rest[2:]
            yield taken, "ل" + rest[2:]


def _endings(bare: str) -> Iterator[str]:
    """The bare word, and what it is without a case ending, a plural's or a pronoun."""
    yield bare
    for end, new in _BY_LAST.get(bare[-1], ()):
        left = bare[: -len(end)]
        if bare.endswith(end) and len(left) >= _SHORTEST:
            yield left + new
