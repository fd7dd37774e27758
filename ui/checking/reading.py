"""Has a release checked and words what was found; all of it runs in the thread of the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from app.address import Address
from app.checks import CHECKS, PAIR_CHECKS, SURVEYS, Check, Checker, Finding, Pair, Survey
from app.checks.dismissing import dismissal_of
from app.checks.pair import pairs
from app.checks.parity.compared import Standing, compare
from app.checks.wording import place, rules, sentence
from app.lookup import owners
from app.model import Release
from app.profile import Profile
from ui.checking.report import Entry, Report
from ui.isolating import isolated
from ui.language import Tongue

Rest: TypeAlias = Callable[[], None]
Order: TypeAlias = tuple[int, int, int, int]
Phrase: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]  # a rule, and what it says
Texts: TypeAlias = Mapping[Address, tuple[int, Pair]]
T = TypeVar("T")
NOT_WORDS = frozenset({"language"})  # among the params of a finding: a code, not a text


class Reader:
    """Reads releases by the rules of a house; what stayed the same is not read again."""

    def __init__(self, profile: Profile, tongue: Tongue, rest: Rest) -> None:
        self._tongue, self._rest = tongue, rest
        self._figures: dict[Address, Standing] = {}
        self._said: dict[Phrase, str] = {}
        self._places: dict[Address, str] = {}
        self._rows: dict[int, int] = {}  # of which the places were said
        surveys = (*map(self._rested_survey, SURVEYS), Survey(_standing, self._note_figures))
        checks = tuple(map(self._rested, CHECKS))
        self._checker = Checker(profile, checks, (self._pause, *PAIR_CHECKS), surveys)

    def report(self, release: Release) -> Report:
        """What is found in a release."""
        found = self._checker.run(release)
        texts = {pair.at: (index, pair) for index, pair in enumerate(pairs(release))}
        rows = {id_: index for index, id_ in enumerate(owners(release))}
        ordered = sorted(found, key=lambda one: _order(one, texts, rows))
        if list(rows) != list(self._rows):
            self._places, self._rows = {}, rows
        said, self._said = self._said, {}
        entries = tuple(self._entry(release, one, texts, said) for one in ordered)
        return Report(release, entries, dict(self._figures))

    def _entry(
        self, release: Release, finding: Finding, texts: Texts, said: Mapping[Phrase, str]
    ) -> Entry:
        """The entry of a finding; what was said of it before, and of its place, is said again."""
        self._rest()
        rule, at = rules()[finding.code], finding.address.whole()
        phrase = finding.code, tuple(finding.params.items())
        words = said.get(phrase) or _capital(sentence(_with_isolated(finding), self._tongue))
        self._said[phrase] = words
        if at not in self._places:
            self._places[at] = _capital(place(release, at, self._tongue))
        return Entry(
            finding,
            words,
            rule.words[self._tongue].reason,
            self._places[at],
            rule.group,
            _words(finding.address, texts),
            _words(finding.counterpart, texts),
            dismissal_of(release, finding),
        )

    def _rested(self, check: Check) -> Check:
        def rested(release: Release, profile: Profile) -> Iterable[Finding]:
            self._rest()
            return check(release, profile)

        return rested

    def _rested_survey(self, survey: Survey[T]) -> Survey[T]:
        def rested(noted: Sequence[tuple[Pair, T]], profile: Profile) -> Iterable[Finding]:
            self._rest()
            return survey.judge(noted, profile)

        return Survey(survey.gather, rested)

    def _pause(self, pair: Pair, profile: Profile) -> tuple[Finding, ...]:
        del pair, profile
        self._rest()
        return ()

    def _note_figures(
        self, noted: Sequence[tuple[Pair, Standing]], profile: Profile
    ) -> Iterator[Finding]:
        """Finds nothing: it keeps how the figures of each text stand."""
        del profile
        self._figures = {pair.at: standing for pair, standing in noted}
        return iter(())


def _standing(pair: Pair, profile: Profile) -> Standing | None:
    del profile
    written = [code for code in pair.codes if pair.text(code).strip()][:2]
    if len(written) < 2:
        return None
    first, second = written
    compared = compare(pair.text(first), first, pair.text(second), second)
    return compared.standing or None


def _with_isolated(finding: Finding) -> Finding:
    """The finding with words of either language in a direction of their own."""
    params = finding.params.items()
    held = {name: value if name in NOT_WORDS else isolated(value) for name, value in params}
    return replace(finding, params=held)


def _order(finding: Finding, texts: Texts, rows: dict[int, int]) -> Order:
    """What is of the whole release first, then from the top of the sheet to its end."""
    at = finding.address
    index, pair = texts.get(_cell(at), (-1, None))
    language = pair.codes.index(at.language) if pair and at.language in pair.codes else 0
    return rows.get(at.owner, -1), index, language, at.start


def _words(at: Address | None, texts: Texts) -> str:
    _, pair = texts.get(_cell(at), (-1, None)) if at else (-1, None)
    if pair is None or at is None:
        return ""
    return pair.text(at.language)[at.start : None if at.end < 0 else at.end]


def _cell(at: Address) -> Address:
    return Address(at.part, at.owner, item=at.item)


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
