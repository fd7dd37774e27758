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

    def text(self, code: str) -> str:
        """The one of the two that is in a language."""
        return self.arabic if code == "ar" else self.english


class Said(NamedTuple):
    """What a row says of a person, by language."""

    pair: Pair
    note: Noted
    mentions: dict[str, tuple[Mention, ...]]


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
        said = [
            Said(pair, note, _mentions(note, who, known))
            for pair, note in noted
            if any(one in note.english for one in who.signs) or who.ar.surname.text in note.arabic
        ]
        for one in said:
            yield from _misspelt(one, {code for code in CODES if _is_sure(who, code, said)})
            yield from _missing(one, who)


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


def _mentions(
    note: Noted, who: Who, known: Mapping[str, Collection[str]]
) -> dict[str, tuple[Mention, ...]]:
    return {code: tuple(mentions(note.text(code), who.spelt(code), known[code])) for code in CODES}


def _is_sure(who: Who, code: str, said: Sequence[Said]) -> bool:
    """Whether a spelling is the house's, or twice as often in the release as any other."""
    held = [one.is_right for row in said for one in row.mentions[code]]
    return who.is_house or held.count(True) >= max(2 * held.count(False), 2)


def _misspelt(row: Said, sure: Collection[str]) -> Iterator[Finding]:
    """Mentions that are not spelt as the person is, where the other text names the person too."""
    for code, other in _DIRECTIONS:
        for one in row.mentions[code]:
            if not one.is_right and row.mentions[other]:
                beside = row.mentions[other][0]
                at = row.pair.place(code, one.start, one.end)
                params = {"name": row.note.text(code)[one.start : one.end], "other": one.right}
                fix = (Replacement(at, one.right),) if code in sure else ()
                there = row.pair.place(other, beside.start, beside.end)
                yield Finding("person_spelt_otherwise", "error", at, params, there, fix)


def _missing(row: Said, who: Who) -> Iterator[Finding]:
    """A person whom one text names and the other in no way; only good to know of a surname."""
    for code, other in _DIRECTIONS:
        right = (one for one in row.mentions[code] if one.is_right)
        named = max(right, key=_fullest, default=None)
        text = row.note.text(other)
        if named and not row.mentions[other] and not names_given(text, who.spelt(other)):
            at = row.pair.place(code, named.start, named.end)
            params = {"name": row.note.text(code)[named.start : named.end], "language": other}
            severity: Severity = "warning" if named.is_full else "info"
            yield Finding("person_missing", severity, at, params, row.pair.place(other))


def _fullest(one: Mention) -> tuple[bool, int]:
    return one.is_full, -one.start
