from __future__ import annotations

import pytest

from app.compose import compose
from app.composition import TextBlock
from app.localized import Localized
from app.model import Paragraph, Release, Span
from app.profile import neutral_profile
from app.text.links import meant_href, safe_href

GOOD = (
    "https://example.org/a?b#c",
    "HTTP://example.org",
    "https://مثال.إختبار/صفحة",
    "mailto:press@example.org",
    "tel:+9647514022111",
)
BAD = (
    "",
    "javascript:alert(1)",
    "JavaScript://example.org/%0aalert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "//example.org/a",
    r"\\server\share",
    "https:",
    "http:///a",
    "mailto:",
    "https://[",
    "page.html",
)


@pytest.mark.parametrize("href", GOOD)
def test_readers_are_led_to_pages_mailboxes_and_telephones(href: str) -> None:
    assert safe_href(href) == href == meant_href(href)


@pytest.mark.parametrize("href", BAD)
def test_readers_are_led_nowhere_else(href: str) -> None:
    assert safe_href(href) == ""


@pytest.mark.parametrize("href", BAD)
def test_a_link_that_leads_elsewhere_is_composed_as_mere_words(href: str) -> None:
    row = Paragraph(1, Localized(en=(Span("Press here", href=href),)))
    composed = compose(Release(rows=(row,), next_id=2), {}, neutral_profile(), ("en",))
    runs = [
        run
        for block in composed.blocks
        if isinstance(block, TextBlock)
        for run in block.cells["en"]
        if run.text == "Press here"
    ]
    assert [run.href for run in runs] == [""]


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("www.example.org", "https://www.example.org"),
        ("press@example.org", "mailto:press@example.org"),
        ("+964 751 402 2111", "tel:+9647514022111"),
        ("the page of www.example.org", ""),
        ("@handle", ""),
        ("nonsense", ""),
    ],
)
def test_an_address_is_understood_as_people_type_it(text: str, href: str) -> None:
    assert meant_href(text) == href
