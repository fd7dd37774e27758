"""People: both texts name them, as the house and the speakers of the release are spelt."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.checks.finding import Finding, Severity
from app.checks.names.mentions import Mention, Spelling, mentions, names_given, spelling
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.profile import Profile
from app.search.put import Replacement

CODES = ("en", "ar")
_DIRECTIONS = (("en", "ar"), ("ar", "en"))


class Who(NamedTuple):
    """A person in both languages; is_house: of the profile, whose spelling is the right one."""

    en: Spelling
    ar: Spelling
    is_house: bool

    @property
    def signs(self) -> tuple[str, ...]:
        """What an English text has that may name the person."""
        return self.en.surname.text, self.en.parts[0].text

    def spelt(self, code: str) -> Spelling:
        """The name in a language."""
        return self.ar if code == "ar" else self.en


class Noted(NamedTuple):
    """Both texts, and who it is when they are the name of a speaker."""

    english: str
    arabic: str
    speaker: Who | None


def gather(pair: Pair, _: Profile) -> Noted | None:
    """Texts that are there in both languages."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not english or not arabic:
        return None
    speaker = _who(english, arabic, is_house=False) if pair.role == "speaker" else None
    return Noted(english, arabic, speaker)


def judge(noted: Sequence[tuple[Pair, Noted]], profile: Profile) -> Iterator[Finding]:
    """Person by person, those of the house first."""
    people = _people(noted, profile)
    known = {code: {part.key for who in people for part in who.spelt(code).parts} for code in CODES}
    for who in people:
        for pair, note in noted:
            if any(one in note.english for one in who.signs) or who.ar.surname.text in note.arabic:
                yield from _beside(pair, note, who, known)


PEOPLE = Survey(gather, judge)


def _people(noted: Sequence[tuple[Pair, Noted]], profile: Profile) -> tuple[Who, ...]:
    """Those of the profile, and speakers of whom it has none with a name like theirs."""
    people: list[Who] = []
    taken: set[str] = set()
    house = (
        _who(one.name.get("en", ""), one.name.get("ar", ""), is_house=True)
        for one in profile.people
    )
    for who in (*house, *(note.speaker for _, note in noted)):
        surnames = {who.en.surname.key, who.ar.surname.key} if who else set()
        if who and (who.is_house or taken.isdisjoint(surnames)):
            people.append(who)
            taken |= surnames
    return tuple(people)


def _who(english: str, arabic: str, *, is_house: bool) -> Who | None:
    en, ar = spelling(english, "en"), spelling(arabic, "ar")
    return Who(en, ar, is_house) if en and ar else None


def _beside(
    pair: Pair, note: Noted, who: Who, known: Mapping[str, Collection[str]]
) -> Iterator[Finding]:
    """What is wrong with the mentions of a person in one text."""
    texts = {"en": note.english, "ar": note.arabic}
    held = {code: tuple(mentions(texts[code], who.spelt(code), known[code])) for code in CODES}
    for code, other in _DIRECTIONS:
        for one in held[code]:
            if not one.is_right and held[other]:
                beside = held[other][0]
                at = pair.place(code, one.start, one.end)
                params = {"name": texts[code][one.start : one.end], "other": one.right}
                fix = (Replacement(at, one.right),) if who.is_house else ()
                there = pair.place(other, beside.start, beside.end)
                yield Finding("person_spelt_otherwise", "error", at, params, there, fix)
        named = max((one for one in held[code] if one.is_right), key=_fullest, default=None)
        if named and not held[other] and not names_given(texts[other], who.spelt(other)):
            at = pair.place(code, named.start, named.end)
            params = {"name": texts[code][named.start : named.end], "language": other}
            severity: Severity = "warning" if named.is_full else "info"
            yield Finding("person_missing", severity, at, params, pair.place(other))


def _fullest(one: Mention) -> tuple[bool, int]:
    return one.is_full, -one.start
