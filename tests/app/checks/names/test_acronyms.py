"""Acronyms are introduced once, where their name first stands, and then used."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.checks.dismissing import found_words
from app.checks.names.acronyms import acronyms
from app.localized import Localized
from app.model import Heading, Paragraph, Release, rich
from app.profile import neutral_profile
from tests.checked import found, row


def _rows(*texts: str, arabic: str = "") -> Release:
    rows = tuple(
        Paragraph(number, Localized(en=rich(text), ar=rich(arabic)))
        for number, text in enumerate(texts, 1)
    )
    return Release(rows=rows, next_id=len(rows) + 1)


def _said(release: Release) -> list[tuple[str, str]]:
    held = run_checks(release, neutral_profile())
    return [(one.code, found_words(release, one)) for one in held if "acronym" in one.code]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("the Ministry of Interior (MOI)", ("ministry", "interior")),
        ("the Security-Development Nexus (SDN)", ("security", "development", "nexus")),
        ("the Government of Japan (“GoJ”)", ("government", "japan")),
        ("internally displaced persons (IDPs)", ("internally", "displaced", "persons")),
        ("small and medium enterprises, or SMEs,", ("small", "medium", "enterprises")),
        ("the KRG (Kurdistan Regional Government)", ("kurdistan", "regional", "government")),
        ("Norway’s agency for development (NORAD)", ()),
    ],
)
def test_an_acronym_beside_its_name_is_introduced(text: str, full: tuple[str, ...]) -> None:
    (one,) = acronyms(text)
    assert one.is_introduced
    assert one.full == full


@pytest.mark.parametrize(
    "text",
    [
        "UNICEF and USD 3",
        "HIV, AIDS and COVID-19",
        "call +964 or mail PR@X.ORG",
        "BREAKING NEWS NOW",
        "the water agency WXYZ",
        "WXYZ Group",
    ],
)
def test_what_everybody_knows_needs_no_introduction(text: str) -> None:
    assert _said(_rows(text)) == []


def test_an_acronym_that_nobody_introduces_is_found_once() -> None:
    release = _rows("the GoJ-supported pilot", "the GoJ again")
    assert _said(release) == [("acronym_undefined", "GoJ")]


def test_the_name_of_an_entity_introduces_its_acronym() -> None:
    release = _rows("The World Food Programme came.", "WFP stayed.")
    assert _said(release) == []


def test_the_name_in_the_head_of_the_release_is_clear_enough() -> None:
    release = _rows("The FRF has begun.")
    named = replace(release, kicker=Localized(en="FLOOD RELIEF FUND"))
    assert [_said(one) for one in (release, named)] == [[("acronym_undefined", "FRF")], []]


def test_a_family_name_and_a_place_in_capitals_are_no_acronyms() -> None:
    release = _rows("H.E. Mr. DUARTE and Ms. HOLT met Minister RUIZ.")
    assert _said(replace(release, place=Localized(en="MOSUL, Iraq"))) == []


@pytest.mark.parametrize("label", ["WHAT", "WHO", "WHERE", "WHEN"])
def test_a_label_in_capitals_is_no_acronym(label: str) -> None:
    advisory = row(f"{label}: The Minister of Health", "وزير الصحة")
    assert found(advisory, "acronym_undefined") == []
    assert found(advisory, "entity_absent") == []
    assert found(row("The WHO: who it is", "من هي"), "entity_absent") == ["WHO"]


def test_a_headline_may_run_ahead() -> None:
    text = Localized(en=rich("The Flood Relief Fund (FRF) opens. The FRF has begun."))
    release = Release(
        headline=Localized(en=rich("FRF opens")), rows=(Paragraph(1, text),), next_id=2
    )
    assert _said(release) == []


def test_an_acronym_is_introduced_before_it_is_used() -> None:
    release = _rows("The FRF opens.", "The Flood Relief Fund (FRF) has begun.")
    assert _said(release) == [("acronym_early", "FRF")]


def test_an_acronym_is_introduced_where_its_name_first_stands() -> None:
    release = _rows(
        "a flood-relief fund", "The Flood and Relief Fund (FRF) opens.", "The FRF stays."
    )
    assert _said(release) == [("acronym_late", "flood-relief fund")]


def test_an_acronym_is_introduced_once_and_then_used() -> None:
    release = _rows("The Flood Relief Fund (FRF) opens.", "The Flood Relief Fund (FRF) closes.")
    assert ("acronym_twice", "FRF") in _said(release)
    assert _said(_rows("The Flood Relief Fund (FRF) opens.")) == [("acronym_unused", "FRF")]


def test_an_entity_has_its_arabic_name_in_arabic() -> None:
    assert found(row("WFP", "دعم WFP"), "acronym_bare") == ["WFP"]
    assert found(row("WFP", "برنامج الأغذية العالمي (WFP)"), "acronym_bare") == []


def test_headings_count_as_text() -> None:
    rows = (Heading(1, Localized(en=rich("The FRF")), 2),)
    assert _said(Release(rows=rows, next_id=2)) == [("acronym_undefined", "FRF")]
