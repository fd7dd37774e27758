"""Addresses that lead the readers of one language somewhere, and those of the other not."""

from __future__ import annotations

import pytest

from app.checks import Finding, run_checks
from app.checks.wording import sentence
from app.localized import Localized
from app.model import Paragraph, Release, Span, rich
from app.profile import neutral_profile
from tests.checked import found, row


def _one(release: Release) -> Finding:
    (one,) = (held for held in run_checks(release, neutral_profile()) if "link" in held.code)
    return one


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("press@example.org", "error"),
        ("https://example.org/bridge", "error"),
        ("@bridge", "warning"),
        ("#bridge", "warning"),
    ],
)
def test_an_address_of_one_text_only_is_found(address: str, severity: str) -> None:
    for release in (row(f"See {address} now", "انظروا"), row("See", f"انظروا {address} الآن")):
        assert found(release, "link_missing") == [address]
        assert _one(release).severity == severity


def test_a_link_behind_words_is_found_at_the_words() -> None:
    link = (Span("Read "), Span("the report", href="https://example.org/report"), Span("."))
    text = Localized(en=link, ar=rich("اقرأوا التقرير."))
    release = Release(rows=(Paragraph(1, text),), next_id=2)
    assert found(release, "link_missing") == ["the report"]


def test_two_mailboxes_that_differ_are_found_in_both_texts() -> None:
    one = _one(row("write to info@example.org", "اكتبوا إلى inf@example.org"))
    assert (one.code, one.severity) == ("link_differs", "error")
    assert sentence(one) == "“info@example.org” here is “inf@example.org” in the other language"
    assert one.counterpart is not None
    assert one.counterpart.start == len("اكتبوا إلى ")


def test_two_pages_of_one_site_and_two_accounts_are_a_warning() -> None:
    assert _one(row("https://example.org/a", "https://example.org/b")).severity == "warning"
    assert _one(row("https://example.org/a", "https://example.net/a")).severity == "error"
    assert _one(row("@bridges", "@bridge")).severity == "warning"


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("https://example.org/en/story/1", "https://example.org/ar/story/9"),
        ("https://example.org/a and again https://example.org/a", "https://example.org/a"),
        ("#GreenIraq", "#العراق_الأخضر"),
        ("#Iraq @example", "@example #Iraq"),
        ("press@example.org", ""),
    ],
)
def test_what_leads_to_the_same_place_is_not_reported(english: str, arabic: str) -> None:
    release = row(english, arabic)
    assert found(release, "link_missing") + found(release, "link_differs") == []
