"""An empty draft is told nothing that it shows by itself, and a final release all of it."""

from __future__ import annotations

from msgspec.structs import replace

from app.checks import run_checks
from app.checks.unwritten import UNWRITTEN, is_still_to_come
from app.checks.wording import rules
from app.model import Contact, Heading, Paragraph, Quotation, Release
from app.profile import neutral_profile

BEGUN = Release(
    rows=(Paragraph(1), Quotation(2), Heading(3), Paragraph(4)),
    contacts=(Contact(5),),
    next_id=6,
)


def test_all_that_is_still_to_come_are_rules() -> None:
    assert set(rules()) >= UNWRITTEN


def test_a_draft_just_begun_lacks_only_what_is_still_to_come() -> None:
    found = run_checks(BEGUN, neutral_profile())
    grave = [one for one in found if one.severity != "info"]
    assert {one.code for one in grave} >= {"date_missing", "row_empty"}
    assert [one.code for one in grave if not is_still_to_come(one, BEGUN)] == []


def test_in_a_final_release_nothing_is_still_to_come() -> None:
    final = replace(BEGUN, state="final")
    found = run_checks(final, neutral_profile())
    assert "row_empty" in {one.code for one in found}
    assert not any(is_still_to_come(one, final) for one in found)
