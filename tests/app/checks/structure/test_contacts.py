"""Contacts in their fields, and those that were typed into a text."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.localized import Localized
from app.model import Contact, Release
from app.profile import neutral_profile
from tests.checked import found, row

ABOUT = {"contact_unreachable", "contact_value_wrong", "phone_doubtful", "email_malformed"}


def _said(phone: str, email: str, region: str = "IQ") -> list[tuple[str, str]]:
    contact = Contact(1, Localized(en="Desk", ar="المكتب"), phone=phone, email=email)
    profile = replace(neutral_profile(), region=region)
    held = run_checks(Release(contacts=(contact,), next_id=2), profile)
    return [(one.code, one.address.part) for one in held if one.code in ABOUT]


@pytest.mark.parametrize(
    ("phone", "email"),
    [
        ("+964 751 402 2111", "press@example.org"),
        ("٠٧٥١٤٠٢٢١١١", ""),
        ("+41 (22) 717-91-11", "a.b+c@sub.example.org"),
    ],
)
def test_what_can_be_dialled_and_written_to_is_right(phone: str, email: str) -> None:
    assert _said(phone, email) == []


def test_values_in_the_field_of_the_other_are_errors() -> None:
    assert _said("press@example.org", "+964 751 402 2111") == [
        ("contact_value_wrong", "phone"),
        ("contact_value_wrong", "email"),
    ]


@pytest.mark.parametrize("phone", ["+964 12", "+964 751 402 2111 / 2112", "see above", "123456"])
def test_what_is_no_one_number_is_doubtful(phone: str) -> None:
    assert _said(phone, "") == [("phone_doubtful", "phone")]


def test_a_number_without_its_country_counts_by_the_region_of_the_house() -> None:
    assert _said("022 717 91 11", "", region="CH") == []
    assert _said("022 717 91 11", "", region="") == [("phone_doubtful", "phone")]


@pytest.mark.parametrize(
    "email", ["press@example", "press.example.org", "a@b.org, c@d.org", "a b@example.org", "@b.org"]
)
def test_what_is_no_one_address_is_an_error(email: str) -> None:
    assert _said("", email) == [("email_malformed", "email")]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Please ask our unit, Tel.:", ["Tel.:"]),
        ("Tel.:\n+964 751 402 2111", []),
        ("Tel.:\npress@example.org", ["Tel.:"]),
        ("E-mail:\nand more", ["E-mail:"]),
        ("The cat is in the cell:", []),
        ("Phone: +964 751 402 2111", []),
    ],
)
def test_a_label_without_its_value_is_found(typed: str, words: list[str]) -> None:
    assert found(row(typed), "label_hanging") == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Email: +964 751 402 2111", ["Email: +964 751 402 2111"]),
        ("Mobile: press@example.org", ["Mobile: press@example.org"]),
        ("Email: press@example.org, Tel: 0751 402 2111", []),
        ("Tel: press@example.org", ["Tel: press@example.org"]),
    ],
)
def test_a_label_before_the_value_of_another_is_found(typed: str, words: list[str]) -> None:
    assert found(row(typed), "label_value_wrong") == words


def test_arabic_labels_are_known_with_and_without_their_hamza() -> None:
    arabic = "يرجى الاتصال بالوحدة، هاتف:\npress@example.org البريد الالكتروني: +٩٦٤٧٥١٤٠٢٢١١١"
    assert found(row("", arabic), "label_hanging") == ["هاتف:"]
    assert found(row("", arabic), "label_value_wrong") == ["البريد الالكتروني: +٩٦٤٧٥١٤٠٢٢١١١"]
