"""Where a text names a person: in full or by surname, as the house spells it or with a slip."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from app.checks.names.facts import honorifics
from app.checks.names.words import Word, bare, reading_of, readings, words
from app.text.translit import distance

_LONG = 6  # letters from which two may be wrong
_LONE = 5  # letters of a surname of which one may be wrong where no other name is beside it
_LEAST = 3  # letters of a name that is looked for
_BESIDE = frozenset({" ", "\u00a0", "-", ". "})


class Part(NamedTuple):
    """A word of a name: what it is compared by, without an article, and as it is written so."""

    key: str
    text: str


class Spelling(NamedTuple):
    """How the house spells a person in a language: all words of the name, the surname last."""

    code: str
    parts: tuple[Part, ...]

    @property
    def surname(self) -> Part:
        """The last word."""
        return self.parts[-1]


class Mention(NamedTuple):
    """The code points of a mention, and what belongs there; is_full: with a given name."""

    start: int
    end: int
    is_right: bool
    is_full: bool
    right: str


class _Fit(NamedTuple):
    """The word that a part of a name fits: where it is, and how many letters are wrong."""

    part: Part
    start: int
    end: int
    slips: int


@lru_cache(maxsize=1024)
def spelling(name: str, code: str) -> Spelling | None:
    """The words of a name without titles; None unless it has two and more."""
    titles = {form for title in honorifics().courtesy for form in (*title.en, *title.ar)}
    held = [word for word in words(name, code) if name[word.start : word.end] not in titles]
    parts = tuple(_part(name[word.start : word.end], word.key, code) for word in held)
    parts = tuple(one for one in parts if len(one.key) >= _LEAST)
    return Spelling(code, parts) if len(parts) > 1 else None


def _part(text: str, key: str, code: str) -> Part:
    short = bare(key) if code == "ar" else key
    return Part(short, text[2:] if code == "ar" and short != key else text[: len(short)])


def mentions(text: str, who: Spelling, others: Collection[str]) -> Iterator[Mention]:
    """Every mention of a person in a text; others: words of other people's names, no slips."""
    before: Word | None = None
    for word in words(text, who.code):
        is_beside = before is not None and text[before.end : word.start] in _BESIDE
        found = _mention(text, who, (before if is_beside else None, word), others)
        if found:
            yield found
        before = word


def names_given(text: str, who: Spelling) -> bool:
    """Whether a text has any word of a name at all; enough for a person to be named."""
    keys = {part.key for part in who.parts}
    return any(not _stems(word, who.code).isdisjoint(keys) for word in words(text, who.code))


def _mention(
    text: str, who: Spelling, held: tuple[Word | None, Word], others: Collection[str]
) -> Mention | None:
    """One that ends with a word which is the surname, or nearly, or follows the given name."""
    before, word = held
    surname = _fit(text, word, who.surname, who.code, others)
    given = None
    for part in who.parts[:-1]:
        given = given or (before and _fit(text, before, part, who.code, others))
    if surname is None:
        return None
    if given:
        right = f"{given.part.text} {surname.part.text}"
        is_right = given.slips + surname.slips == 0
        return Mention(given.start, surname.end, is_right, True, right)
    is_other = who.code == "en" and before is not None and _is_name(before)
    is_lone = surname.slips == 1 and len(surname.part.key) >= _LONE
    if is_other or not (surname.slips == 0 or is_lone):
        return None
    return Mention(surname.start, surname.end, surname.slips == 0, False, surname.part.text)


def _is_name(word: Word) -> bool:
    """Whether a word before a surname may be somebody else's given name: it is no title."""
    titles = {form for title in honorifics().courtesy for form in title.en}
    return word.key[:1].isupper() and word.key not in titles


def _fit(text: str, word: Word, part: Part, code: str, others: Collection[str]) -> _Fit | None:
    """How a word is that part of a name, with no more slips than a long or short one may have."""
    if code == "en" and not word.key[:1].isupper():
        return None
    most = 2 if len(part.key) >= _LONG else 1
    best: tuple[int, str] | None = None
    for stem in _stems(word, code):
        slips = _slips(part.key, stem, most)
        is_one = slips <= most and (slips == 0 or stem not in others)
        if is_one and (best is None or (slips, -len(stem)) < (best[0], -len(best[1]))):
            best = (slips, stem)
    if best is None:
        return None
    is_arabic = code == "ar"
    span = (
        reading_of(text, word.span, best[1])
        if is_arabic
        else (word.start, word.start + len(best[1]))
    )
    return _Fit(part, *span, best[0])


def _stems(word: Word, code: str) -> frozenset[str]:
    return _bare_readings(word.key) if code == "ar" else frozenset((word.key,))


@lru_cache(maxsize=16384)
def _bare_readings(key: str) -> frozenset[str]:
    return frozenset(map(bare, readings(key)))


@lru_cache(maxsize=16384)
def _slips(right: str, stem: str, most: int) -> int:
    """How many letters are wrong; too many where the first one is, which a slip seldom is."""
    if right == stem:
        return 0
    if len(stem) < _LEAST or right[0] != stem[0]:
        return most + 1
    return distance(right, stem, most)
