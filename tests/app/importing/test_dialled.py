"""Telephone numbers in every manner of writing are the numbers that can be dialled."""

from __future__ import annotations

import pytest

from app.importing.tokens import tokens
from tests.app.importing.importing import BODY, entries, imported

TITLE = "Ministers open the bridge over the river"


@pytest.mark.parametrize(
    ("code", "line", "number"),
    [
        ("en", "In Newtown: A Person, (1) 202 473 9101, p@example.org", "+1 202-473-9101"),
        ("en", "Tel.: (961) 1 830 300 (ext. 205)", "+961 1 830 300 ext. 205"),
        ("en", "Tel. (962-6) 463 7341", "+962 6 463 7341"),
        ("en", "Tel: (970/972) 2 2982700", "+970 2 298 2700"),
        ("en", "1-202-473-9101", "+1 202-473-9101"),
        ("en", "05 37 68 41 00 - presse@example.ma", "+212 5 37 68 41 00"),
        ("ar", "هاتف: 300 830 1 (961) (مقسم 205)", "+961 1 830 300 ext. 205"),
        ("ar", "هاتف 7341 463 (6-962)", "+962 6 463 7341"),
        ("ar", "٢٢٢٢ ٥٥٠ ٦ (٩٦٢) تحويلة 14", "+962 6 550 2222 ext. 14"),
    ],
)
def test_a_number_is_read_with_the_code_of_its_country(code: str, line: str, number: str) -> None:
    held = [token.value for token in tokens(line, code) if token.kind == "phone"]
    assert held == [number]


@pytest.mark.parametrize(
    "line", ["(12) 345 6", "Rows 1-202 and (3) 14 15", "1 250 000 people", "(2026) 14 330 112"]
)
def test_other_figures_are_no_numbers(line: str) -> None:
    assert not [token for token in tokens(line, "en") if token.kind == "phone"]


@pytest.mark.parametrize(
    ("code", "line"),
    [("en", "Fax: (970/972) 2 2982710"), ("ar", "فاكس 1253 461 (6-962)")],
)
def test_a_fax_is_no_telephone(code: str, line: str) -> None:
    assert [token.kind for token in tokens(line, code)] == ["fax"]


def test_a_fax_is_told_and_the_telephone_beside_it_kept() -> None:
    line = "Press office, Tel. (962-6) 463 7341, Fax (962-6) 461 1253"
    held = imported(TITLE, BODY, line, "media@example.jo")
    (contact,) = held.release.contacts
    assert (contact.phone, contact.email) == ("+962 6 463 7341", "media@example.jo")
    assert [entry.taken for entry in entries(held, "contact_rest")] == ["Fax (962-6) 461 1253"]
