from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.typed import typed_ranges


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.href) for one in typed_ranges(text)]


@pytest.mark.parametrize(
    ("text", "typed", "href"),
    [
        ("see https://example.org/a?b=1.", "https://example.org/a?b=1", None),
        ("على الموقع www.example.org، باللغتين", "www.example.org", "https://www.example.org"),
        ("(press@example.org)", "press@example.org", "mailto:press@example.org"),
        ("هاتف: +964 751 402 2111.", "+964 751 402 2111", "tel:+9647514022111"),
        ("هاتف: +٩٦٤٧٥١٤٠٢٢١١١", "+٩٦٤٧٥١٤٠٢٢١١١", "tel:+9647514022111"),
        ("تابعونا @IOMIraq", "@IOMIraq", ""),
        ("وسم #WaterForAll هنا", "#WaterForAll", ""),
    ],
)
def test_an_address_is_found_whole_and_alone(text: str, typed: str, href: str | None) -> None:
    assert _found(text) == [(typed, typed if href is None else href)]


@pytest.mark.parametrize(
    "text", ["2020-2021", "8,500", "USD 3.63 million", "a + 12", "#١", "18:30"]
)
def test_numbers_and_ranges_are_no_addresses(text: str) -> None:
    assert _found(text) == []


@given(st.text(st.sampled_from("ab.@#+12 -()wه://htps\u00a0"), max_size=80))
def test_ranges_are_in_order_apart_and_never_empty(text: str) -> None:
    end = 0
    for one in typed_ranges(text):
        assert end <= one.start < one.end <= len(text)
        end = one.end


def test_a_long_line_of_nearly_addresses_takes_linear_time() -> None:
    text = "a.b-c" * 100_000 + "@" + "+1 2" * 50_000
    assert len(list(typed_ranges(text))) < len(text)
