"""Whatever of it comes together in a text: what is mended stays mended, and nothing gets worse."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.checks import english, structure
from app.checks.checker import Checker
from app.checks.finding import Finding
from app.profile import neutral_profile
from app.search.put import put
from tests.checked import row

PIECES = (
    "organise",
    "Organisation",
    " - ",
    "--",
    " — ",
    " – ",
    "USD 41",
    "$ 5",
    "5%",
    "5 %",
    "40 percent",
    "2020-21",
    "the",
    "of of",
    '"',
    "'",
    "“",
    "”",
    "’s",
    "  ",
    " ,",
    " ;",
    ".",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "12 km",
    "twelve",
    "5 schools",
    "IOM",
    "socio-economic",
    "https://example.org/a--b's",
    "Tel.:",
    "press@example.org",
    "+964 751 402 2111",
    "Conflict Affected Towns",
    ";",
    "and",
    "\u00a0",
)
CHECKER = Checker(
    neutral_profile(), (), (*english.PAIR_CHECKS, *structure.PAIR_CHECKS), structure.SURVEYS
)
RANKS = ("info", "warning", "error")


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_each_mend_takes_its_finding_away_and_brings_none_that_is_graver(text: str) -> None:
    release = row(text)
    before = CHECKER.run(release)
    for one in before:
        if one.fix:
            after = CHECKER.run(put(release, one.fix))
            assert _codes(after)[one.code] < _codes(before)[one.code], one
            assert _graver(after, one) <= _graver(before, one), one


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_mending_comes_to_an_end(text: str) -> None:
    release = row(text)
    for _ in range(60):
        fixes = [one.fix for one in CHECKER.run(release) if one.fix]
        if not fixes:
            break
        release = put(release, fixes[0])
    assert not [one for one in CHECKER.run(release) if one.fix]


def _codes(found: tuple[Finding, ...]) -> Counter[str]:
    return Counter(one.code for one in found)


def _graver(found: tuple[Finding, ...], fixed: Finding) -> int:
    return sum(RANKS.index(one.severity) > RANKS.index(fixed.severity) for one in found)
