"""Names that a release spells in two ways, learnt from what stands beside them in its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.names.learnt import Heard, beside, has, slips_of, span
from app.checks.names.near import is_slip
from app.checks.names.words import tokens, words
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.facts import places
from app.profile import Profile
from app.search.put import Replacement
from app.text.translit import FAR, off

_LEAST = 4  # letters of a name
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[^\W\d_A-Z][^\W_]{2,}")
_INNER = re.compile(r"[A-Z](?<=[^\W_A-Z] .|[,;”\"’)] .)[^\W\d_A-Z][^\W_]{2,}")
_LONG = 5  # letters of one that is told from an ordinary word
_OFTEN = 3  # rows
_ENOUGH = 8  # rows from which it is learnt what stands beside a name


class Noted(NamedTuple):
    """A row. names: words of the English text that begin with a capital, each once.

    inner: those of them that do not begin a sentence, and so are names.
    """

    pair: Pair
    names: tuple[str, ...]
    inner: tuple[str, ...]
    english: str
    arabic: str


def gather(pair: Pair, _: Profile) -> Noted | None:
    """The names that a text may have; None where a language is missing."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not english or not arabic:
        return None
    names = tuple(dict.fromkeys(_CAPITAL.findall(english)))
    return Noted(pair, names, tuple(_INNER.findall(english)), english, arabic)


def judge(noted: Sequence[tuple[Pair, Noted]], profile: Profile) -> Iterator[Finding]:
    """Arabic names first, by the English ones that they stand beside.

    People, and places of the list, are left to rules of their own.
    """
    rows = [note for pair, note in noted if pair.role != "speaker"]
    inner = {name for row in rows for name in row.inner}
    inner = inner.difference(_people(noted, profile), _listed())
    having: dict[str, list[Noted]] = {}
    for row in rows:
        for name in row.names:
            if name in inner:
                having.setdefault(name, []).append(row)
    for name, held in having.items():
        if len(held) > 1:
            yield from _arabic(name, held, rows)
    for first, second in _near_pairs(frozenset(having)):
        is_rarer = len(having[first]) < len(having[second])
        name, other = (second, first) if is_rarer else (first, second)
        yield from _english(name, having[name], other, having[other])


SPELLINGS = Survey(gather, judge)


@cache
def _listed() -> frozenset[str]:
    """Places of the list that are of one word."""
    return frozenset(place.name["en"] for place in places())


def _people(noted: Sequence[tuple[Pair, Noted]], profile: Profile) -> Iterator[str]:
    """Words of the names of people, whom another rule looks for."""
    for person in profile.people:
        yield from tokens(person.name.get("en", ""), "en")
    for pair, note in noted:
        if pair.role == "speaker":
            yield from note.names


class Learnt(NamedTuple):
    """What stands beside a name in most rows that have it, and in which of them it has slips."""

    right: str
    often: int
    slips: tuple[tuple[int, tuple[Heard, ...]], ...]


def _arabic(name: str, held: Sequence[Noted], rows: Sequence[Noted]) -> Iterator[Finding]:
    """What stands beside a name in most rows, and in another one with a slip."""
    learnt = _learnt(name, tuple([row.arabic for row in held]))
    for place, ones in learnt.slips if learnt else ():
        row = held[place]
        if learnt and not _is_another_word(name, ones[0].stem, row, rows):
            there = row.pair.place("en", *_places(row.english, name)[0])
            at = [row.pair.place("ar", *span(row.arabic, one)) for one in ones]
            is_sure = learnt.often >= 2 * len(learnt.slips)
            yield _finding(at, there, row.arabic, learnt.right, is_sure=is_sure)


@lru_cache(maxsize=16384)
def _learnt(name: str, texts: tuple[str, ...]) -> Learnt | None:
    """None where no word stands beside a name in most of the texts.

    A word with a slip is looked for where the right one is missing; beside the right one only
    when that is long, and stands in so many texts that the other is nothing else.
    """
    found = [(text, beside(name, text)) for text in texts[:_ENOUGH]]
    stem = _most_common(one for _, one in found)
    right = next(
        (text[slice(*span(text, one))] for text, one in found if one and one.stem == stem), ""
    )
    if stem is None:
        return None
    without = [place for place, text in enumerate(texts) if not has(stem, right, text)]
    often = len(texts) - len(without)
    if often < len(without):
        return None
    looked = range(len(texts)) if often >= _OFTEN and len(stem) >= _LONG else without
    slips = ((place, slips_of(stem, texts[place])) for place in looked)
    return Learnt(right, often, tuple((place, ones) for place, ones in slips if ones))


def _english(
    name: str, held: Sequence[Noted], other: str, others: Sequence[Noted]
) -> Iterator[Finding]:
    """A name that differs by a slip from one that stands more often, beside the same Arabic."""
    stem = _most_common(beside(name, row.arabic) for row in held)
    if stem is None or not _may_be_one(name, held, other, others):
        return
    for row in others:
        one = _beside_slip(name, stem, other, row, is_often=len(held) >= _OFTEN)
        if one:
            at = [row.pair.place("en", *place) for place in _places(row.english, other)]
            there = row.pair.place("ar", *span(row.arabic, one))
            is_sure = len(held) >= 2 * len(others)
            yield _finding(at, there, row.english, name, is_sure=is_sure)


def _beside_slip(name: str, stem: str, other: str, row: Noted, *, is_often: bool) -> Heard | None:
    """What stands beside a slip of a name: the word that stands beside the name, or a slip of it.

    None where it stands beside another word, or the row has both names and a word for each.
    """
    if name in row.names and (not is_often or slips_of(stem, row.arabic)):
        return None
    one = beside(other, row.arabic)
    if one is None:
        one = beside(name, row.arabic) if is_often else None
    return one if one and (one.stem == stem or is_slip(stem, one.stem, "ar")) else None


def _finding(
    at: Sequence[Address], there: Address, text: str, right: str, *, is_sure: bool
) -> Finding:
    """At the first of what is spelt so in a row; the mend is of all of them.

    Sure: the other spelling is there twice for once of this, and not just as often.
    """
    params = {"name": text[at[0].start : at[0].end], "other": right}
    severity: Severity = "warning" if is_sure else "info"
    fix = tuple(Replacement(one, right) for one in at) if is_sure else ()
    return Finding("name_spelt_two_ways", severity, at[0], params, there, fix)


def _most_common(found: Iterable[Heard | None]) -> str | None:
    """The word that stands beside a name in most rows; the first of those that do."""
    counted = Counter(one.stem for one in found if one)
    return counted.most_common(1)[0][0] if counted else None


def _is_another_word(name: str, stem: str, row: Noted, rows: Sequence[Noted]) -> bool:
    """Whether it stands where the name does not, or is as near to another name of the row."""
    apart = min(off(name, stem), FAR - 1)
    if any(off(other, stem) <= apart for other in row.names if other != name):
        return True
    return any(name not in one.names and has(stem, stem, one.arabic) for one in rows)


def _may_be_one(name: str, held: Sequence[Noted], other: str, others: Sequence[Noted]) -> bool:
    """Whether no other names beside them show that two people or places are meant."""
    first = {word for row in held for word in _neighbours(row.english, name)}
    second = {word for row in others for word in _neighbours(row.english, other)}
    return not first or not second or not first.isdisjoint(second)


@lru_cache(maxsize=16384)
def _neighbours(english: str, name: str) -> frozenset[str]:
    """Words with a capital right before and after a name."""
    found: set[str] = set()
    for before, word in pairwise(words(english, "en")):
        if english[before.end : word.start] in (" ", "-") and name in (before.key, word.key):
            found.add(word.key if before.key == name else before.key)
    return frozenset(one for one in found if one[0].isupper())


def _places(english: str, name: str) -> list[tuple[int, int]]:
    """Where a name stands in a text that has it."""
    held = (word for word in words(english, "en") if word.key == name)
    return [(word.start, word.start + len(name)) for word in held]


@lru_cache(maxsize=8)
def _near_pairs(names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Names that differ by a slip: most that do are the same without one letter of each."""
    alike: dict[str, list[str]] = {}
    for name in names:
        for key in _without_one(name):
            alike.setdefault(key, []).append(name)
    shared = (held for held in alike.values() if len(held) > 1)
    found = {tuple(sorted(pair)) for held in shared for pair in combinations(held, 2)}
    return tuple(sorted((one, other) for one, other in found if is_slip(one, other, "en")))


@lru_cache(maxsize=16384)
def _without_one(name: str) -> tuple[str, ...]:
    """A name, and what is left of it without one letter; nothing of a short one."""
    if len(name) <= _LEAST:
        return ()
    return (name, *{name[:at] + name[at + 1 :] for at in range(len(name))})
