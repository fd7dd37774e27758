"""What is typed at the start of a paragraph makes its row another kind, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Prose, Quotation, Release, Row, rich
from app.starts import LONGEST, Start, start_in, take_start

BESIDE = rich("لماذا")


def _typed(text: str, *before: Row) -> tuple[Release, Address]:
    """A paragraph with that text in English, the cursor behind its start, others before it."""
    row = Paragraph(9, Localized(en=rich(text), ar=BESIDE))
    start = text.index(" ") + 1
    return Release(rows=(*before, row), next_id=10), Address("text", 9, "en", 0, start, start)


def _prose(text: str) -> Prose:
    return Localized(en=rich(text), ar=BESIDE)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("> We did it.", Quotation(9, _prose("We did it."))),
        ("< We did it.", Quotation(9, _prose("We did it."))),
        ("- one", Bullets(9, (_prose("one"),))),
        ("* one", Bullets(9, (_prose("one"),))),
        ("• one", Bullets(9, (_prose("one"),))),
        ("1. one", Bullets(9, (_prose("one"),), ordered=True)),
        ("1) one", Bullets(9, (_prose("one"),), ordered=True)),
        ("١- one", Bullets(9, (_prose("one"),), ordered=True)),
        ("## Why", Heading(9, _prose("Why"))),
        ("### Why", Heading(9, _prose("Why"), level=3)),
    ],
)
def test_the_start_goes_and_the_pair_becomes_that_kind(text: str, row: Row) -> None:
    release, at = take_start(*_typed(text))
    assert release.rows == (row,)
    part = "items" if isinstance(row, Bullets) else "text"
    assert at == Address(part, 9, "en", 0, 0, 0)


def test_an_empty_paragraph_becomes_an_empty_item() -> None:
    row = Paragraph(1, Localized(en=rich("- ")))
    release, at = take_start(Release(rows=(row,), next_id=2), Address("text", 1, "en", 0, 2, 2))
    (made,) = release.rows
    assert isinstance(made, Bullets)
    assert len(made.items) == 1
    assert at == Address("items", 1, "en", 0, 0, 0)


def test_a_bullet_goes_into_the_list_before_it() -> None:
    release, at = take_start(*_typed("- two", Bullets(3, (_prose("one"),))))
    assert release.rows == (Bullets(3, (_prose("one"), _prose("two"))),)
    assert at == Address("items", 3, "en", 1, 0, 0)


def test_a_second_number_goes_on_and_a_first_one_begins_anew() -> None:
    before = Bullets(3, (_prose("one"),), ordered=True)
    release, _ = take_start(*_typed("2. two", before))
    assert release.rows == (replace(before, items=(_prose("one"), _prose("two"))),)
    release, _ = take_start(*_typed("1. two", before))
    assert release.rows == (before, Bullets(9, (_prose("two"),), ordered=True))


@pytest.mark.parametrize("text", ["2. two", "-two ", "#### x", "# x", "12 May", "1.5 litres", "a "])
def test_other_texts_stay_what_they_are(text: str) -> None:
    release, at = _typed(text)
    assert take_start(release, at) == (release, at)


def test_only_what_stands_before_the_cursor_is_a_start() -> None:
    release, at = _typed("- one")
    inside = replace(at, start=4, end=4)
    assert take_start(release, inside) == (release, inside)


def test_other_rows_and_fields_have_no_starts() -> None:
    heading = Release(rows=(Heading(1, Localized(en=rich("- Why"))),), next_id=2)
    at = Address("text", 1, "en", 0, 2, 2)
    assert take_start(heading, at) == (heading, at)


@given(st.text(alphabet="<>-*•#0123456789٠١٢.) ", max_size=6))
def test_no_start_is_longer_than_is_looked_for(text: str) -> None:
    assert start_in(text) is None or len(text) <= LONGEST
    assert start_in(text) is None or text.endswith(" ")


def test_a_start_names_its_kind() -> None:
    assert start_in("12. ") == Start("list", number=12)
    assert start_in("### ") == Start("heading", level=3)
