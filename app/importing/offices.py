"""Tells the name of an office from a headline about it, in English and Arabic."""

from __future__ import annotations

import re
from functools import cache

from app.facts import places
from app.importing.lexicon import keys, lexicon
from app.text.scripts import key

_MOST_WORDS = 12
_SENTENCE = re.compile(r"[\d.:;!?؟؛…\"“”«»]")
_SHORT_NAME = re.compile(r"\s\([^\W\d]{2,12}\)$")
_SMALL = frozenset({"of", "the", "for", "and", "in", "to", "on", "at", "de", "du", "la", "al", "&"})
# A verb of the present, which headlines are written in.
_ARABIC_VERB = re.compile("(?:س|ست)?[يت](?!ون|ار)\\w{2,}")


def names_office(text: str, code: str) -> bool:
    """Whether a line is the name of an office and says nothing of it."""
    words = _SHORT_NAME.sub("", text).split()
    if not 1 < len(words) <= _MOST_WORDS or _SENTENCE.search(text):
        return False
    bare = [key(word) for word in words]
    offices = keys(lexicon(code).offices)
    if code == "en":
        return not offices.isdisjoint(bare) and _is_english(words, bare)
    return bare[0].removeprefix("ال") in offices and not any(map(_is_verb, bare[1:]))


def _is_english(words: list[str], bare: list[str]) -> bool:
    named = all(word[:1].isupper() or one in _SMALL for word, one in zip(words, bare, strict=True))
    return named and keys(lexicon("en").headline_verbs).isdisjoint(bare)


def _is_verb(word: str) -> bool:
    return _ARABIC_VERB.fullmatch(word) is not None and word not in _place_words()


@cache
def _place_words() -> frozenset[str]:
    spellings = (s for place in places() for s in (place.name.get("ar", ""), *place.accept))
    return frozenset(key(word) for spelling in spellings for word in spelling.split())
