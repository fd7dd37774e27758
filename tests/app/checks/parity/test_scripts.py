"""Texts in the wrong language, and texts that nobody translated."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.localized import Localized
from app.model import ARABIC as ARABIC_LANGUAGE
from app.model import ENGLISH as ENGLISH_LANGUAGE
from app.model import Contact, Paragraph, Release, rich
from app.profile import neutral_profile
from tests.checked import found, row

ENGLISH, ARABIC = "The bridge is open to all people", "الجسر مفتوح أمام جميع الناس اليوم"


def test_a_paragraph_in_the_other_language_is_an_error_in_its_cell() -> None:
    assert found(row(ENGLISH, ENGLISH + " now"), "language_wrong") == [ENGLISH + " now"]
    assert found(row(ARABIC, "الجسر مفتوح"), "language_wrong") == [ARABIC]
    assert found(row("", ENGLISH), "language_wrong") == [ENGLISH]


@pytest.mark.parametrize(
    "arabic",
    [
        ARABIC,
        "وقال عن مشروع (Leveraging the Nexus) إنه بدأ في خمس مدن من العراق",
        "https://example.org/a/page/of/words press@example.org",
        "IOM, UNDP, UNICEF",
        "2020 2021 2022 2023 2024 2025",
    ],
)
def test_names_and_addresses_in_an_arabic_text_leave_it_arabic(arabic: str) -> None:
    assert found(row("The bridge", arabic), "language_wrong") == []


@pytest.mark.parametrize("text", ["the report", "open bridges, UNDP said", "تقرير الجسر"])
def test_a_text_that_is_the_same_in_both_languages_was_not_translated(text: str) -> None:
    assert found(row(text, f" {text}"), "text_untranslated") in ([text], [f" {text}"])
    (one,) = (
        held
        for held in run_checks(row(text, text), neutral_profile())
        if held.code == "text_untranslated"
    )
    assert one.severity == "warning"
    assert one.address.language == ("en" if text == "تقرير الجسر" else "ar")


def test_a_heading_in_capitals_is_words_and_not_a_name() -> None:
    def headed(text: str) -> Release:
        return replace(row(), headline=Localized(en=rich(text), ar=rich(text)))

    assert found(headed("Bridges Of Mosul"), "text_untranslated") == ["Bridges Of Mosul"]
    assert found(headed("UNDP"), "text_untranslated") == []


@pytest.mark.parametrize(
    "text", ["UNDP", "IOM Iraq", "COVID-19", "+964 770 123 4567", "a@example.org", "12", "h2", ""]
)
def test_names_codes_and_addresses_are_the_same_in_both_languages(text: str) -> None:
    assert found(row(text, text), "text_untranslated") == []


def test_the_name_of_a_contact_may_stay_in_its_own_letters() -> None:
    same = Localized(en="van der Berg", ar="van der Berg")
    release = replace(row(), contacts=(Contact(2, same),), next_id=3)
    assert found(release, "text_untranslated") == []


def test_a_whole_paragraph_that_is_the_same_is_reported_once() -> None:
    release = row(ENGLISH, ENGLISH)
    assert found(release, "text_untranslated") == []
    assert found(release, "language_wrong") == [ENGLISH]


def test_a_language_whose_script_is_not_known_is_left_alone() -> None:
    kurdish = replace(ARABIC_LANGUAGE, code="ckb")
    text = Localized(en=rich(ENGLISH), ckb=rich(ARABIC))
    release = Release((ENGLISH_LANGUAGE, kurdish), rows=(Paragraph(1, text),), next_id=2)
    assert found(release, "language_wrong") == []
