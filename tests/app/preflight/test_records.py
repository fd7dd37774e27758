"""Findings as programs read them: places counted as people count, offsets that are never open."""

from __future__ import annotations

from typing import Any, cast

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from app.address import Address
from app.checks import Finding, run_checks
from app.localized import Localized
from app.lookup import cell_text
from app.model import Bullets, Contact, Paragraph, Release, rich
from app.preflight import outcome
from app.preflight.records import record, report
from app.profile import neutral_profile
from app.search.put import Replacement
from tests.strategies import releases

TEXT = Localized(en=rich("Wells in Basra"), ar=rich("آبار في البصرة"))
RELEASE = Release(
    headline=TEXT,
    rows=(Paragraph(1, TEXT), Bullets(2, (TEXT, TEXT))),
    notes=(Paragraph(3, TEXT),),
    contacts=(Contact(4), Contact(5, phone="+964 1")),
    next_id=6,
)


def _said(finding: Finding) -> dict[str, Any]:
    return msgspec.json.decode(msgspec.json.encode(record(RELEASE, finding)), type=dict[str, Any])


def _finding(at: Address, counterpart: Address | None = None) -> Finding:
    return Finding("row_empty", "warning", at, {}, counterpart)


@pytest.mark.parametrize(
    ("at", "section", "row", "item"),
    [
        (Address("text", 1, "en"), "rows", 1, None),
        (Address("items", 2, "en", item=1), "rows", 2, 2),
        (Address("text", 3, "en"), "notes", 1, None),
        (Address("phone", 5), "contacts", None, 2),
        (Address("headline", language="en"), None, None, None),
        (Address("goals", item=2), None, None, 3),
    ],
)
def test_rows_are_counted_from_one_in_their_section(
    at: Address, section: str | None, row: int | None, item: int | None
) -> None:
    said = _said(_finding(at))
    assert (said["section"], said["row"], said["item"]) == (section, row, item)


def test_a_whole_text_ends_where_it_ends() -> None:
    said = _said(_finding(Address("text", 1, "en")))
    assert (said["start"], said["end"], said["text"]) == (0, 14, "Wells in Basra")


def test_a_field_in_no_language_has_none() -> None:
    assert _said(_finding(Address("phone", 5)))["language"] is None
    assert _said(_finding(Address("state")))["text"] == ""


def test_a_counterpart_in_another_cell_says_in_which() -> None:
    here, there = Address("text", 1, "en", 0, 0, 5), Address("items", 2, "ar", 1, 0, 4)
    assert _said(_finding(here, Address("text", 1, "ar", 0, 0, 4)))["counterpart"] == {
        "language": "ar", "start": 0, "end": 4, "text": "آبار",
    }  # fmt: skip
    assert _said(_finding(here, there))["counterpart"] == {
        "language": "ar", "start": 0, "end": 4, "text": "آبار",
        "field": "items", "row": 2, "section": "rows", "item": 2,
    }  # fmt: skip


def test_a_fix_is_a_list_of_changes() -> None:
    at = Address("text", 1, "en", 0, 9, 14)
    said = _said(Finding("row_empty", "warning", at, fix=(Replacement(at, "Mosul"),)))
    assert said["fix"] == {
        "changes": [
            {
                "language": "en", "field": "text", "row": 1, "start": 9, "end": 14,
                "text": "Basra", "new": "Mosul", "section": "rows", "item": None,
            }
        ]
    }  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(releases())
def test_every_record_says_what_its_text_says_there(release: Release) -> None:
    found = run_checks(release, neutral_profile())
    for one, finding in zip((record(release, one) for one in found), found, strict=True):
        text = cell_text(release, finding.address.whole()) or ""
        if one.field not in {"state", "kind", "media"}:
            assert one.text == text[one.start : one.end]
            assert 0 <= one.start <= one.end <= len(text)
    told = report(release, outcome(release, found), "a.bayan")
    assert len(cast("list[object]", told["findings"])) == len(found)
    assert msgspec.json.encode(told)
