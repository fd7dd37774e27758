"""What every rule obeys: no text makes it raise, it points into its cell, and its mend mends."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.checks import Checker, Finding, run_checks
from app.checks.wording import rules, sentence
from app.compose import compose
from app.composition import TextBlock
from app.localized import Localized
from app.lookup import cell_text
from app.model import Paragraph, Prose, Release, rich
from app.profile import Profile, neutral_profile
from app.search.put import put
from tests.strategies import releases
from tests.telling import telling_house, telling_releases

HOUSES = (neutral_profile(), telling_house())
MADE = {"mark", "date", "section", "end"}
SEVERITIES = ("info", "warning", "error")
drawn = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def _lies_in(release: Release, at: Address | None) -> bool:
    text = cell_text(release, at.whole()) if at else None
    if at is None or text is None:
        return True
    return at.end == -1 or 0 <= at.start <= at.end <= len(text)


def any_release() -> st.SearchStrategy[Release]:
    return st.one_of(releases(), telling_releases(), telling_releases())


@drawn
@given(any_release(), st.sampled_from(HOUSES))
def test_what_is_found_lies_in_its_cell_and_is_worded(release: Release, house: Profile) -> None:
    for one in run_checks(release, house):
        assert one.code in rules()
        assert all(sentence(one, code) for code in ("en", "ar"))
        assert _lies_in(release, one.address)
        assert _lies_in(release, one.counterpart)
        assert all(_lies_in(release, change.at) for change in one.fix)


@drawn
@given(any_release(), st.sampled_from(HOUSES))
def test_a_mend_takes_its_finding_away_and_brings_none_that_is_graver(
    release: Release, house: Profile
) -> None:
    before = run_checks(release, house)
    for one in [one for one in before if one.fix][:8]:
        after = run_checks(put(release, one.fix), house)
        assert _count(after, one) < _count(before, one), one
        assert _graver(after, one.severity) <= _graver(before, one.severity), one


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
    for house in HOUSES:
        codes = tuple(language.code for language in release.languages)
        blocks = compose(release, {}, house, codes).blocks
        made = [one for one in blocks if isinstance(one, TextBlock) and one.role in MADE]
        rows = (Paragraph(number, _prose(one)) for number, one in enumerate(made, 1))
        worded = Release(release.languages, rows=tuple(rows), next_id=len(made) + 1)
        assert Checker(house, checks=()).run(worded) == ()


def _prose(block: TextBlock) -> Prose:
    texts = {code: "".join(run.text for run in cell) for code, cell in block.cells.items()}
    return Localized({code: rich(text) for code, text in texts.items()})
