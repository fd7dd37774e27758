"""Names that a release spells in two ways, learnt from what stands beside them in its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.names.learnt import OFTEN, Heard, beside, has, learnt, most_common, slips_of, span
from app.checks.names.near import is_slip, near_pairs
from app.checks.names.words import tokens, words
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.facts import places
from app.profile import Profile
from app.search.put import Replacement
from app.text.translit import FAR, off

# Words of four letters and more that begin with a capital; and those that begin no sentence.
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[^\W\d_A-Z][^\W_]{2,}")
_INNER = re.compile(r"[A-Z](?<=[^\W_A-Z] .|[,;”\"’)] .)[^\W\d_A-Z][^\W_]{2,}")


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
    for first, second in near_pairs(frozenset(having)):
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


def _arabic(name: str, held: Sequence[Noted], rows: Sequence[Noted]) -> Iterator[Finding]:
    """What stands beside a name in most rows, and in another one with a slip."""
    known = learnt(name, tuple([row.arabic for row in held]))
    for place, ones in known.slips if known else ():
        row = held[place]
        if known and not _is_another_word(name, ones[0].stem, row, rows):
            there = row.pair.place("en", *_places(row.english, name)[0])
            at = [row.pair.place("ar", *span(row.arabic, one)) for one in ones]
            is_sure = known.often >= 2 * len(known.slips)
            yield _finding(at, there, row.arabic, known.right, is_sure=is_sure)


def _english(
    name: str, held: Sequence[Noted], other: str, others: Sequence[Noted]
) -> Iterator[Finding]:
    """A name that differs by a slip from one that stands more often, beside the same Arabic."""
    stem = most_common(beside(name, row.arabic) for row in held)
    if stem is None or not _may_be_one(name, held, other, others):
        return
    for row in others:
        one = _beside_slip(name, stem, other, row, is_often=len(held) >= OFTEN)
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
