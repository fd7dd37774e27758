from __future__ import annotations

import pytest

from app.text.phones import international


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0770 123 4567", "+964 770 123 4567"),
        ("٠٧٧٠١٢٣٤٥٦٧", "+964 770 123 4567"),
        ("+964-770-123-4567", "+964 770 123 4567"),
        ("0041 22 917 12 34", "+41 22 917 12 34"),
        ("0770 123 4567 (WhatsApp)", ""),
        ("0770 123 4567 / 0771 123 4567", ""),
        ("0770 123 4567, 0771 123 4567", ""),
        ("+41 22 917 12 34", "+41 22 917 12 34"),
        ("call us", ""),
        ("", ""),
        ("12", ""),
    ],
)
def test_a_number_is_written_for_readers_abroad(typed: str, written: str) -> None:
    assert international(typed) == written


def test_a_number_without_a_country_belongs_to_the_region_that_is_given() -> None:
    assert international("022 917 12 34", "CH") == "+41 22 917 12 34"
    assert international("022 917 12 34", None) == ""
