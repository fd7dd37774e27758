"""Where a text leads its readers, and what leads to the same place."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.model import Span, plain, rich
from app.text.destinations import destinations
from tests.strategies import texts


def _found(text: str) -> list[tuple[str, str]]:
    return [(one.kind, text[one.start : one.end]) for one in destinations(rich(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://example.org/a, please.", [("page", "https://example.org/a")]),
        ("www.example.org", [("page", "www.example.org")]),
        ("اكتبوا إلى press@example.org اليوم", [("email", "press@example.org")]),
        ("Follow @UNIraq and #SDGs", [("account", "@UNIraq"), ("hashtag", "#SDGs")]),
        ("تابعوا #العراق_الأخضر", [("hashtag", "#العراق_الأخضر")]),
        ("https://example.org/a#part", [("page", "https://example.org/a#part")]),
        ("call +964 770 123 4567", []),
        ("item #3 @ home", []),
    ],
)
def test_addresses_are_found_as_they_are_written(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


def test_a_link_of_several_looks_is_one_and_its_words_are_not_read_again() -> None:
    href = "https://example.org/x"
    text = (Span("see "), Span("www.", href=href), Span("example.org", bold=True, href=href))
    (one,) = destinations(text)
    assert (one.start, one.end, one.key) == (4, 19, "example.org/x")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.example.org/a/", "http://example.org/a"),
        ("https://example.org/en/story/12", "https://example.org/ar/story/15"),
        ("https://example.org/story/12", "https://example.org/ar/story/12"),
        ("https://en.example.org/a", "https://ar.example.org/a"),
        ("https://example.org/a?lang=en", "https://example.org/a?lang=ar"),
        ("https://example.org/report_en.pdf", "https://example.org/report-arabic.pdf"),
        ("Press@Example.org", "press@example.org"),
        ("@example", "@Example_AR"),
    ],
)
def test_versions_of_a_page_in_two_languages_are_alike(one: str, other: str) -> None:
    (first,), (second,) = destinations(rich(one)), destinations(rich(other))
    assert first.is_like(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/en/a", "https://example.net/ar/a"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("press@example.org", "info@example.org"),
        ("@example", "@exemple"),
        ("@example", "#example"),
    ],
)
def test_other_places_are_not_alike(one: str, other: str) -> None:
    (first,), (second,) = destinations(rich(one)), destinations(rich(other))
    assert not first.is_like(second)


@given(texts("en") | texts("ar"))
def test_what_is_found_lies_in_the_text_and_apart(text: str) -> None:
    last = 0
    for one in destinations(rich(text)):
        assert last <= one.start < one.end <= len(plain(rich(text)))
        last = one.end


def test_a_link_of_spaces_alone_leads_nobody() -> None:
    text = (
        Span("here", href="https://example.org/a"),
        Span(" \u00a0", href="https://example.org/b"),
    )
    assert [one.key for one in destinations(text)] == ["example.org/a"]
