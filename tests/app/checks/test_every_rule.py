"""What every rule obeys: no text makes it raise, it points into its cell, and its mend mends."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from app.address import Address
from app.checks import PAIR_CHECKS, Finding, Pair, run_checks
from app.checks.wording import rules, sentence
from app.compose import compose
from app.composition import TextBlock
from app.localized import Localized
from app.lookup import cell_text
from app.model import Release, rich
from app.profile import neutral_profile
from app.search.put import put
from tests.strategies import releases

PROFILE = neutral_profile()
SEVERITIES = ("info", "warning", "error")
drawn = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def _lies_in(release: Release, at: Address | None) -> bool:
    text = cell_text(release, at.whole()) if at else None
    if at is None or text is None:
        return True
    return at.end == -1 or 0 <= at.start <= at.end <= len(text)


@drawn
@given(releases())
def test_what_is_found_lies_in_its_cell_and_is_worded(release: Release) -> None:
    for one in run_checks(release, PROFILE):
        assert one.code in rules()
        assert all(sentence(one, code) for code in ("en", "ar"))
        assert _lies_in(release, one.address)
        assert _lies_in(release, one.counterpart)
        assert all(_lies_in(release, change.at) for change in one.fix)


@drawn
@given(releases())
def test_a_mend_takes_its_finding_away_and_brings_none_that_is_graver(release: Release) -> None:
    before = run_checks(release, PROFILE)
    for one in before[:20]:
        if one.fix:
            after = run_checks(put(release, one.fix), PROFILE)
            assert _count(after, one) < _count(before, one)
            assert _graver(after, one.severity) <= _graver(before, one.severity)


def _count(found: tuple[Finding, ...], finding: Finding) -> int:
    """How many of the kind are in the cell."""
    cell = finding.address.whole()
    return sum(one.code == finding.code and one.address.whole() == cell for one in found)


def _graver(found: tuple[Finding, ...], severity: str) -> int:
    return sum(SEVERITIES.index(one.severity) > SEVERITIES.index(severity) for one in found)


@drawn
@given(releases(pictures=False))
def test_nothing_is_said_of_what_bayan_words_itself(release: Release) -> None:
    release = replace(release, reference="", place=Localized({}))  # which an author writes
    codes = tuple(language.code for language in release.languages)
    for block in compose(release, {}, PROFILE, codes).blocks:
        if not isinstance(block, TextBlock) or block.role not in {"mark", "date", "section", "end"}:
            continue
        texts = {code: "".join(run.text for run in cell) for code, cell in block.cells.items()}
        prose = Localized({code: rich(text) for code, text in texts.items()})
        pair = Pair(Address("text", 1), "paragraph", codes, prose)
        assert [one for check in PAIR_CHECKS for one in check(pair, PROFILE)] == [], texts
