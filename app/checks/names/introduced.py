"""Acronyms that nobody introduced, or too late, twice, or for nothing: over all texts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from app.checks.finding import Finding, Severity
from app.checks.names.acronyms import Acronym, acronyms, first_said
from app.checks.names.facts import names
from app.checks.names.known import known
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.profile import Profile

# A family name in capitals, as in Mr. OKA.
_SURNAME = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|Ambassador|Minister|Judge)\.?\s$")
_BEFORE = 20  # code points in which its title stands
_LEAST = 3  # letters of an acronym that is looked for in the words of a name
_SMALL = r"(?:of|the|and|for|in|on|de|du)"
_HEADS = frozenset({"kicker", "headline", "subheadline"})
_WARNED = frozenset({"acronym_undefined", "acronym_early"})


class Noted(NamedTuple):
    """What a text has of acronyms, and names that make one clear.

    named: entities whose names stand in full, by language. arabic: acronyms of entities that
    are written in Latin letters there, with their code points.
    """

    english: tuple[Acronym, ...]
    named: frozenset[tuple[str, str]]
    arabic: tuple[tuple[str, int, int], ...]


class Use(NamedTuple):
    """An acronym in the text in which it stands; place: of the text among all that have notes."""

    pair: Pair
    place: int
    one: Acronym


def gather(pair: Pair, _: Profile) -> Noted | None:
    """What a text has of acronyms and of names that make one clear."""
    english, arabic = pair.text("en"), pair.text("ar")
    held = {"en": known(english, "en", "entity"), "ar": known(arabic, "ar", "entity")}
    named = {
        (code, one.name.id)
        for code, found in held.items()
        for one in found
        if one.name.form != one.name.id
    }
    latin = tuple(
        (one.name.id, one.start, one.end) for one in held["ar"] if one.name.form == one.name.id
    )
    # Where all is in capitals no word stands out: "DRAFT", "ENDS".
    is_read = english and pair.role != "place" and not english.isupper()
    found = acronyms(english) if is_read else ()
    found = tuple(one for one in found if not _is_surname(english, one))
    return Noted(found, frozenset(named), latin) if english or latin else None


def _is_surname(text: str, one: Acronym) -> bool:
    return _SURNAME.search(text, max(one.start - _BEFORE, 0), one.start) is not None


def judge(noted: Sequence[tuple[Pair, Noted]], _: Profile) -> Iterator[Finding]:
    """Acronyms in the order in which they stand."""
    named = {one for _, note in noted for one in note.named}
    uses: dict[str, list[Use]] = {}
    for place, (pair, note) in enumerate(noted):
        for one in note.english:
            uses.setdefault(one.key, []).append(Use(pair, place, one))
    for key, held in uses.items():
        if key not in names().known_acronyms:
            is_named = ("en", key) in named
            yield from _of_one(held, noted, is_named=is_named)
            yield from _late(held, noted)
    yield from _bare(noted, named)


INTRODUCED = Survey(gather, judge)


def _of_one(
    held: Sequence[Use], noted: Sequence[tuple[Pair, Noted]], *, is_named: bool
) -> Iterator[Finding]:
    introduced = [use for use in held if use.one.is_introduced]
    body = [use for use in held if use.pair.role not in _HEADS] or held
    if not introduced:
        is_clear = is_named or any(use.one.is_described for use in held)
        if not is_clear and not _is_in_the_head(held[0].one.key, noted):
            yield _finding("acronym_undefined", body[0])
        return
    if body[0] != introduced[0] and not body[0].one.is_introduced:
        yield _finding("acronym_early", body[0])
    for use in introduced[1:]:
        yield _finding("acronym_twice", use)
    if len(held) == 1:
        yield _finding("acronym_unused", held[0])


def _is_in_the_head(key: str, noted: Sequence[tuple[Pair, Noted]]) -> bool:
    """Whether the head of the release has the name, of whose initials three and more are made."""
    if len(key) < _LEAST or not key.isalpha():
        return False
    gap = rf"(?:\W+{_SMALL})*\W+"
    rule = re.compile(gap.join(rf"\b{letter}\w+" for letter in key.upper()))
    return any(rule.search(pair.text("en")) for pair, _ in noted if pair.role in _HEADS)


def _late(held: Sequence[Use], noted: Sequence[tuple[Pair, Noted]]) -> Iterator[Finding]:
    """The name stands in full before the acronym is put beside it; at the first time it does."""
    use = next((use for use in held if use.one.is_introduced), None)
    if use is None or not use.one.full:
        return
    for place, (pair, _) in enumerate(noted[: use.place + 1]):
        said = first_said(pair.text("en"), use.one.full) if pair.role not in _HEADS else None
        if said and (place < use.place or said[0] < use.one.at):
            params = {"acronym": use.one.key, "name": pair.text("en")[said[0] : said[1]]}
            yield Finding("acronym_late", "info", pair.place("en", *said), params)
            return


def _bare(
    noted: Sequence[tuple[Pair, Noted]], named: Collection[tuple[str, str]]
) -> Iterator[Finding]:
    """Entities that the Arabic texts call by Latin letters and never by their Arabic name."""
    seen: set[str] = set()
    for pair, note in noted:
        for key, start, end in note.arabic:
            if key not in seen and ("ar", key) not in named:
                seen.add(key)
                at = pair.place("ar", start, end)
                yield Finding("acronym_bare", "info", at, {"acronym": key})


def _finding(code: str, use: Use) -> Finding:
    severity: Severity = "warning" if code in _WARNED else "info"
    at = use.pair.place("en", use.one.start, use.one.end)
    return Finding(code, severity, at, {"acronym": use.one.key})
