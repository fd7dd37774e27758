"""Runs every check over a release, and over a changed one only where it has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from app.checks.finding import Check, Finding, Severity
from app.checks.numbers import figures
from app.checks.pair import Pair, PairCheck, pairs
from app.checks.structure import (
    alt_missing,
    contact_unreachable,
    date_missing,
    fact_unknown,
    headline_missing,
    language_empty,
    place_missing,
    row_empty,
    speaker_missing,
    state_draft,
    text_missing,
    zone_unknown,
)
from app.model import Release
from app.profile import Profile

CHECKS: tuple[Check, ...] = (
    language_empty,
    headline_missing,
    date_missing,
    place_missing,
    text_missing,
    row_empty,
    speaker_missing,
    alt_missing,
    contact_unreachable,
    fact_unknown,
    zone_unknown,
    state_draft,
)
PAIR_CHECKS: tuple[PairCheck, ...] = (figures,)
_ORDER: tuple[Severity, ...] = ("error", "warning", "info")


class Checker:
    """Looks at releases by the rules of a house; texts that stayed the same are not read again."""

    def __init__(
        self,
        profile: Profile,
        checks: Sequence[Check] = CHECKS,
        pair_checks: Sequence[PairCheck] = PAIR_CHECKS,
    ) -> None:
        self._profile, self._checks, self._pair_checks = profile, checks, pair_checks
        self._seen: dict[Pair, tuple[Finding, ...]] = {}

    def run(self, release: Release) -> tuple[Finding, ...]:
        """What every check finds: errors first, and within them whole-release checks first."""
        found = [one for check in self._checks for one in check(release, self._profile)]
        found += self._in_pairs(release)
        return tuple(sorted(self._as_the_house_has_it(found), key=_rank))

    def _in_pairs(self, release: Release) -> Iterator[Finding]:
        seen = {}
        for pair in pairs(release):
            seen[pair] = self._seen[pair] if pair in self._seen else self._look(pair)
            yield from seen[pair]
        self._seen = seen  # what no text of the release says any more is forgotten

    def _look(self, pair: Pair) -> tuple[Finding, ...]:
        return tuple(one for check in self._pair_checks for one in check(pair, self._profile))

    def _as_the_house_has_it(self, found: Iterable[Finding]) -> Iterator[Finding]:
        for one in found:
            severity = self._profile.severities.get(one.code, one.severity)
            if severity != "off":
                yield one if severity == one.severity else replace(one, severity=severity)


def run_checks(
    release: Release,
    profile: Profile,
    checks: Sequence[Check] = CHECKS,
    pair_checks: Sequence[PairCheck] = PAIR_CHECKS,
) -> tuple[Finding, ...]:
    """What is found in a release that nobody looked at before."""
    return Checker(profile, checks, pair_checks).run(release)


def _rank(finding: Finding) -> int:
    return _ORDER.index(finding.severity)
