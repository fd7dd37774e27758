"""Runs every check over a release, and over a changed one only where it has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.checks import (
    access,
    arabic,
    bidi,
    embargo,
    english,
    glossary,
    length,
    names,
    parity,
    structure,
)
from app.checks.finding import Check, Finding, Severity
from app.checks.pair import Pair, PairCheck, pairs
from app.checks.survey import AnySurvey
from app.model import Release
from app.profile import Profile

CHECKS: tuple[Check, ...] = (*structure.CHECKS, *access.CHECKS, *embargo.CHECKS)
PAIR_CHECKS: tuple[PairCheck, ...] = (
    *structure.PAIR_CHECKS,
    *parity.PAIR_CHECKS,
    *arabic.PAIR_CHECKS,
    *bidi.PAIR_CHECKS,
    *english.PAIR_CHECKS,
    *names.PAIR_CHECKS,
    *length.PAIR_CHECKS,
    *access.PAIR_CHECKS,
)
SURVEYS: tuple[AnySurvey, ...] = (
    *structure.SURVEYS,
    *parity.SURVEYS,
    *arabic.SURVEYS,
    *english.SURVEYS,
    *names.SURVEYS,
    *glossary.SURVEYS,
)
_ORDER: tuple[Severity, ...] = ("error", "warning", "info")


class _Seen(Struct, frozen=True):
    """What the checks of a pair found in one, and what each survey takes from it."""

    pair: Pair
    findings: tuple[Finding, ...]
    notes: tuple[object, ...]


class Checker:
    """Looks at releases by the rules of a house; texts that stayed the same are not read again."""

    def __init__(
        self,
        profile: Profile,
        checks: Sequence[Check] = CHECKS,
        pair_checks: Sequence[PairCheck] = PAIR_CHECKS,
        surveys: Sequence[AnySurvey] = SURVEYS,
    ) -> None:
        self._profile, self._checks = profile, checks
        self._pair_checks, self._surveys = pair_checks, surveys
        self._seen: dict[Address, _Seen] = {}

    def run(self, release: Release) -> tuple[Finding, ...]:
        """What every check finds: errors first, and within them whole-release checks first."""
        found = [one for check in self._checks for one in check(release, self._profile)]
        found += self._in_texts(pairs(release))
        return tuple(sorted(self._as_the_house_has_it(found), key=_rank))

    def _in_texts(self, texts: Iterable[Pair]) -> Iterator[Finding]:
        held = [self._look(pair) for pair in texts]
        self._seen = {seen.pair.at: seen for seen in held}  # what is gone is forgotten
        for seen in held:
            yield from seen.findings
        for index, survey in enumerate(self._surveys):
            noted = [(one.pair, note) for one in held if (note := one.notes[index]) is not None]
            yield from survey.judge(noted, self._profile)

    def _look(self, pair: Pair) -> _Seen:
        seen = self._seen.get(pair.at)
        if seen is not None and seen.pair == pair:
            return seen
        found = (one for check in self._pair_checks for one in check(pair, self._profile))
        notes = (one.gather(pair, self._profile) for one in self._surveys)
        return _Seen(pair, tuple(found), tuple(notes))

    def _as_the_house_has_it(self, found: Iterable[Finding]) -> Iterator[Finding]:
        for one in found:
            severity = self._profile.severities.get(one.code, one.severity)
            if severity != "off":
                yield one if severity == one.severity else replace(one, severity=severity)


def run_checks(release: Release, profile: Profile) -> tuple[Finding, ...]:
    """What is found in a release that nobody looked at before."""
    return Checker(profile).run(release)


def _rank(finding: Finding) -> int:
    return _ORDER.index(finding.severity)
