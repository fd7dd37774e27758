"""From one misspelt word to the next, through every cell and around."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Contact, Paragraph, Release, rich
from app.spelling.following import following
from app.spelling.speller import Speller
from tests.dictionaries import speller

RELEASE = Release(
    headline=Localized(en=rich("Wels reopen"), ar=rich("آبار الحكومه")),
    reference="abcdefx",
    rows=(Paragraph(1, Localized(en=rich("Watter comes toy twelve vilages"))), Paragraph(2)),
    contacts=(Contact(3, email="prress@example.org"),),
    next_id=4,
)


@pytest.fixture
def ready(tmp_path: Path) -> Speller:
    return speller(tmp_path)


def way(release: Release, ready: Speller, at: Address | None, steps: int) -> list[str]:
    seen = []
    for _ in range(steps):
        at = following(release, ready, at)
        assert at is not None
        seen.append(read_plain(release, at))
    return seen


def test_it_goes_through_both_languages_and_around(ready: Speller) -> None:
    expected = ["Wels", "الحكومه", "Watter", "vilages", "Wels"]
    assert way(RELEASE, ready, None, 5) == expected


def test_it_begins_after_the_cursor(ready: Speller) -> None:
    assert way(RELEASE, ready, Address("text", 1, "en", start=3, end=3), 2) == ["vilages", "Wels"]


def test_a_place_without_words_counts_as_the_beginning(ready: Speller) -> None:
    assert way(RELEASE, ready, Address("email", 3), 1) == ["Wels"]
    assert way(RELEASE, ready, Address("text", 2, "ar"), 1) == ["Wels"]


def test_an_empty_cell_begins_at_its_row(ready: Speller) -> None:
    assert way(RELEASE, ready, Address("text", 1, "ar"), 1) == ["Watter"]


def test_the_only_misspelt_word_is_come_to_again(ready: Speller) -> None:
    release = Release(headline=Localized(en=rich("Wels reopen")))
    assert way(release, ready, None, 2) == ["Wels", "Wels"]


def test_there_may_be_none(ready: Speller) -> None:
    assert following(Release(), ready, None) is None
    assert following(Release(headline=Localized(en=rich("Wells"))), ready, None) is None
