"""Tells the name of a person from a post, word by word, in English and Arabic."""

from __future__ import annotations

import re
from functools import cache

from app.facts import places
from app.importing.lexicon import Lexicon, folded, keys, lexicon
from app.text.scripts import fold, key

_PARTICLES = frozenset({"al", "el", "bin", "bint", "ibn", "abu", "de", "da", "van", "von", "der"})
_INNER = re.compile(r"[.'’\-]")
_ARABIC_WORD = re.compile("[\u0621-\u0652\u067e\u0686\u06af\u06c6\u06ce\u06d5\u200c-]+")


def without_honorifics(segment: str, words: Lexicon) -> tuple[str, bool]:
    """The words after H.E., Mr., سعادة, السيد and the like, and whether there were any."""
    rest, honored = segment.strip(), False
    for _ in range(3):
        alike = fold(rest[:60])
        taken = next((h for h in folded(words.honorifics) if alike.startswith(h + " ")), "")
        if not taken:
            break
        rest, honored = rest[len(taken) :].strip(), True
    return rest, honored


def without_honorifics_behind(segment: str, words: Lexicon) -> str:
    """A post without the honorifics of the name that stood behind it."""
    held = segment.rstrip()
    while True:
        alike = fold(held[-60:])
        taken = next((h for h in folded(words.honorifics) if alike.endswith(" " + h)), "")
        if not taken:
            return held
        held = held[: -len(taken)].rstrip()


def is_name(segment: str, code: str, *, honored: bool = False) -> bool:
    """Whether these words can be the name of a person: one to five of them, all in its shape.

    A single word is enough after an honorific or, capitalized, in English.
    """
    words = segment.split()
    fewest = 1 if honored or code == "en" else 2
    if not fewest <= len(words) <= 5:
        return False
    return _is_english_name(words) if code == "en" else _is_arabic_name(words)


def name_in_post(segment: str, code: str) -> str:
    """The name that stands after a post with no comma between; "" when none does."""
    words = segment.split()
    start = _english_name_start(words) if code == "en" else _arabic_name_start(words)
    name = words[start:]
    if start == 0 or not 2 <= len(name) <= 5 or not is_name(" ".join(name), code):
        return ""
    return segment[_start_of_last(segment, len(name)) :]


def _start_of_last(segment: str, count: int) -> int:
    """Where the last ``count`` words begin."""
    return [match.start() for match in re.finditer(r"\S+", segment)][-count]


def _is_english_name(words: list[str]) -> bool:
    outer = {fold(word) for word in words}
    if not outer.isdisjoint(keys(lexicon("en").not_names)):
        return False
    return words[0][:1].isupper() and all(
        (word[:1].isupper() or fold(word) in _PARTICLES) and _INNER.sub("", word).isalpha()
        for word in words
    )


def _is_arabic_name(words: list[str]) -> bool:
    banned = keys(lexicon("ar").not_names)
    return all(_ARABIC_WORD.fullmatch(word) and key(word) not in banned for word in words)


def _english_name_start(words: list[str]) -> int:
    """The last two words, where they look like a name and no longer like the post."""
    posts, tail = keys(lexicon("en").posts), words[-2:]
    if any(key(word) in posts or key(word) in _places() for word in tail):
        return 0
    return len(words) - 2


def _arabic_name_start(words: list[str]) -> int:
    """A post goes on until a definite word; the first bare word after that begins the name."""
    lists = lexicon("ar")
    definite = False
    for index, word in enumerate(words):
        bare = key(word)
        if bare.startswith(("ال", "لل", "بال", "وال")) or bare in _places():
            definite = True
        elif bare.removeprefix("و").removeprefix("ل") in keys(lists.carriers + lists.posts):
            definite = False
        elif bare in keys(lists.not_names):
            continue
        elif definite and not (word.startswith("(") or word.endswith(")")):
            return index
    return 0


@cache
def _places() -> frozenset[str]:
    spellings = (s for place in places() for s in (*place.name.values(), *place.accept))
    return frozenset(key(word) for spelling in spellings for word in spelling.split())
