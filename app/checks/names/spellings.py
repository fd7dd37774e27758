"""Names that a release spells in two ways, learnt from what stands beside them in its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.names.learnt import OFTEN, Heard, beside, has, learnt, most_common, slips_of, span
from app.checks.names.near import is_slip, near_pairs
from app.checks.names.words import pattern, tokens
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.facts import places
from app.profile import Profile
from app.search.put import Replacement
from app.text.chunks import places_of
from app.text.translit import FAR, off

# Words of four letters and more that begin with a capital; and those that begin no sentence.
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[^\W\d_A-Z][^\W_]{2,}")
_INNER = re.compile(r"[A-Z](?<=[^\W_A-Z] .|[,;”\"’)] .)[^\W\d_A-Z][^\W_]{2,}")
_JOINS = frozenset(" -")


class Noted(NamedTuple):
    """A row. names: words of the English text that begin with a capital, each once.

    inner: those of them that do not begin a sentence, and so are names.
    """

    pair: Pair
    names: tuple[str, ...]
    inner: tuple[str, ...]
    english: str
    arabic: str


class _Named:
    """A name with the rows that have it; what is asked again for each like name is found once."""

    def __init__(self, name: str, rows: Sequence[Noted]) -> None:
        self.name, self.rows = name, rows

    @cached_property
    def stem(self) -> str | None:
        """The Arabic word that stands beside it in most rows."""
        return most_common(beside(self.name, row.arabic) for row in self.rows)

    @cached_property
    def neighbours(self) -> frozenset[str]:
        """Words with a capital right before and after it."""
        held = (_neighbours(row.english, self.name) for row in self.rows)
        return frozenset(chain.from_iterable(held))


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
    near = near_pairs(frozenset(having))
    named = {name: _Named(name, having[name]) for pair in near for name in pair}
    for first, second in near:
        is_rarer = len(having[first]) < len(having[second])
        name, other = (second, first) if is_rarer else (first, second)
        yield from _english(named[name], named[other])


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
            there = row.pair.place("en", *next(places_of(name, row.english, pattern("en"))))
            at = [row.pair.place("ar", *span(row.arabic, one)) for one in ones]
            is_sure = known.often >= 2 * len(known.slips)
            yield _finding(at, there, row.arabic, known.right, is_sure=is_sure)


def _english(one: _Named, other: _Named) -> Iterator[Finding]:
    """A name that differs by a slip from one that stands more often, beside the same Arabic."""
    if one.stem is None or not _may_be_one(one, other):
        return
    for row in other.rows:
        is_often = len(one.rows) >= OFTEN
        heard = _beside_slip(one.name, one.stem, other.name, row, is_often=is_often)
        if heard:
            places = places_of(other.name, row.english, pattern("en"))
            at = [row.pair.place("en", *place) for place in places]
            there = row.pair.place("ar", *span(row.arabic, heard))
            is_sure = len(one.rows) >= 2 * len(other.rows)
            yield _finding(at, there, row.english, one.name, is_sure=is_sure)


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


def _may_be_one(one: _Named, other: _Named) -> bool:
    """Whether no other names beside them show that two people or places are meant."""
    first, second = one.neighbours, other.neighbours
    return not first or not second or not first.isdisjoint(second)


@lru_cache(maxsize=16384)
def _neighbours(english: str, name: str) -> frozenset[str]:
    """Words with a capital right before and after a name."""
    word, found = pattern("en"), []
    for start, end in places_of(name, english, word):
        if start > 1 and english[start - 1] in _JOINS:
            before = word.match(english[start - 2 :: -1])
            found.append(before[0][::-1] if before else "")
        if english[end : end + 1] in _JOINS:
            after = word.match(english, end + 1)
            found.append(after[0] if after else "")
    return frozenset(one for one in found if one[:1].isupper())
