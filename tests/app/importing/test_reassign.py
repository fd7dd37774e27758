from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.importing.reassign import Destination, move
from app.localized import Localized
from app.lookup import read_plain
from app.model import (
    Bullets,
    Comment,
    Heading,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Span,
    Thread,
    plain,
    rich,
)
from app.storage.coherence import require_sound
from tests.addresses import localized_addresses, text_addresses
from tests.strategies import releases

DESTINATIONS: tuple[Destination, ...] = get_args(Destination)


def _pair(en: str = "", ar: str = "") -> Prose:
    return Localized({code: rich(text) for code, text in (("en", en), ("ar", ar)) if text})


def _release(*rows: Row) -> Release:
    return Release(rows=rows, next_id=max((row.id for row in rows), default=0) + 1)


def _words(release: Release) -> Counter[str]:
    """The characters of every text; a dash that joins a speaker to what was said is no text."""
    counts: Counter[str] = Counter()
    for at in localized_addresses(release):
        counts.update("".join(read_plain(release, at).replace("—", "").split()))
    return counts


def test_a_paragraph_becomes_the_headline_in_exchange_for_the_one_that_was_guessed() -> None:
    release = _release(Paragraph(1, _pair("A bridge opens", "فتح جسر")))
    release = replace(release, headline=_pair("News"))
    moved, at = move(release, Address("text", 1, "en"), "headline")
    assert moved.headline == _pair("A bridge opens", "فتح جسر")
    assert read_plain(moved, Address("text", 1, "en")) == "News"
    assert read_plain(moved, Address("text", 1, "ar")) == ""
    assert at == Address("headline", language="en")


def test_a_headline_that_was_none_becomes_the_first_paragraph() -> None:
    release = replace(_release(Paragraph(1, _pair("Second"))), headline=_pair("First", "أول"))
    moved, at = move(release, Address("headline", language="en"), "paragraph")
    assert plain(moved.headline["en"]) == ""
    assert moved.rows == (Paragraph(2, _pair("First")), Paragraph(1, _pair("Second")))
    assert at == Address("text", 2, "en")


def test_a_row_goes_to_the_notes_and_the_boilerplate_with_its_languages_and_its_id() -> None:
    row = Heading(1, _pair("About", "حول"), 3)
    release, at = move(_release(row), Address("text", 1, "ar"), "note")
    assert (release.rows, release.notes, at) == ((), (row,), Address("text", 1, "ar"))
    release, _ = move(release, Address("text", 1, "ar"), "boilerplate")
    assert (release.notes, release.boilerplate) == ((), (row,))


def test_an_item_goes_to_the_notes_with_its_list_and_to_the_body_alone() -> None:
    items = Bullets(1, (_pair("a"), _pair("b"), _pair("c")))
    release, _ = move(_release(items), Address("items", 1, "en", 1), "note")
    assert release.notes == (items,)
    release, at = move(_release(items), Address("items", 1, "en", 1), "heading")
    assert release.rows == (
        Bullets(1, (_pair("a"),)),
        Heading(2, _pair("b")),
        Bullets(3, (_pair("c"),)),
    )
    assert at == Address("text", 2, "en")


def test_a_paragraph_under_a_list_becomes_its_last_item() -> None:
    release = _release(Bullets(1, (_pair("a"),)), Paragraph(2, _pair("b")))
    moved, at = move(release, Address("text", 2, "en"), "list item")
    assert moved.rows == (Bullets(1, (_pair("a"), _pair("b"))),)
    assert at == Address("items", 1, "en", 1)


def test_a_comment_goes_with_its_words() -> None:
    thread = Thread(3, Address("text", 2, "en", start=2, end=8), (Comment("A", "why"),))
    rows = (Paragraph(1, _pair("before")), Paragraph(2, _pair("A bridge opens")))
    release = replace(_release(*rows), threads=(thread,), next_id=4)
    for to in DESTINATIONS:
        moved, _ = move(release, Address("text", 2, "en"), to)
        assert [read_plain(moved, one.at) for one in moved.threads] == ["bridge"]


def test_looks_and_links_go_along_but_to_the_kicker() -> None:
    text = Localized(en=(Span("bold", bold=True), Span(" link", href="https://example.org")))
    release, _ = move(_release(Paragraph(1, text)), Address("text", 1, "en"), "subheadline")
    assert release.subheadline == text
    release, _ = move(release, Address("subheadline", language="en"), "kicker")
    assert release.kicker["en"] == "bold link"


@pytest.mark.parametrize("part", ["speaker", "date", "name"])
def test_a_place_that_holds_no_text_of_its_own_stays_as_it_is(part: str) -> None:
    release = _release(Quotation(1, _pair("Yes"), Localized(en="Dana")))
    at = Address(part, 1 if part == "speaker" else 0, "en")
    assert move(release, at, "headline") == (release, at)


@given(releases(reviewed=True), st.data(), st.sampled_from(DESTINATIONS))
def test_no_word_is_lost_or_made_wherever_a_text_is_moved(
    release: Release, data: st.DataObject, to: Destination
) -> None:
    at = data.draw(st.sampled_from(text_addresses(release)))
    moved, place = move(release, at, to)
    require_sound(moved, "a.bayan")
    before, after = _words(release), _words(moved)
    assert not after - before
    assert not before - after
    if place != at:
        assert plain_words(release, at) <= plain_words(moved, place)


def plain_words(release: Release, at: Address) -> Counter[str]:
    return Counter("".join(read_plain(release, replace(at, start=0, end=-1)).split()))
