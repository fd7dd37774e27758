from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.importing.blocks import Source
from app.importing.importer import Imported, import_texts
from app.importing.phrases import describe
from app.importing.proposal import doubts, may_be_put_in, put_in, retype, role, shifted, targets
from app.importing.reassign import Target
from app.importing.report import Report
from app.lookup import read_plain
from app.model import Bullets, Paragraph, Release, plain
from tests.addresses import localized_addresses
from tests.strategies import releases

ENGLISH = """Press release

Wells reopen in the east

Baghdad, 4 May 2026 — The wells were opened again on Monday after two years of work.

Why it took so long

The pumps had to come by road, and the road was closed for most of the winter.

Goals we are supporting through this initiative
"""
ARABIC = """إعادة فتح الآبار في الشرق

بغداد، 4 أيار 2026 — أعيد فتح الآبار يوم الإثنين بعد سنتين من العمل المتواصل.

لماذا طال الأمر

كان لا بد من نقل المضخات برا، وكان الطريق مغلقا معظم فصل الشتاء.
"""


@pytest.fixture
def imported() -> Imported:
    return import_texts([Source("draft.en.txt", ENGLISH), Source("draft.ar.txt", ARABIC)])


def _row(imported: Imported, words: str) -> Address:
    for row in imported.release.rows:
        assert not isinstance(row, Bullets)
        if words in plain(row.text.get("en", ())):  # type: ignore[union-attr]
            return Address("text", row.id)
    raise AssertionError(words)


def _letters(imported: Imported) -> Counter[str]:
    release = imported.release
    texts = [read_plain(release, at) for at in localized_addresses(release)]
    texts += [entry.taken for entry in imported.report.of("left over")]
    return Counter(letter for text in texts for letter in text if not letter.isspace())


def test_a_row_becomes_the_headline_in_both_languages_and_the_headline_a_row(
    imported: Imported,
) -> None:
    at = _row(imported, "Why it took")
    after = retype(imported, at, "headline").release
    assert plain(after.headline["en"]) == "Why it took so long"
    assert plain(after.headline["ar"]) == "لماذا طال الأمر"
    row = next(row for row in after.rows if row.id == at.owner)
    assert isinstance(row, Paragraph)
    assert plain(row.text["en"]) == "Wells reopen in the east"
    assert plain(row.text["ar"]) == "إعادة فتح الآبار في الشرق"


def test_a_headline_becomes_one_row_of_both_languages(imported: Imported) -> None:
    after = retype(imported, Address("headline"), "heading").release
    assert not any(after.headline.values())
    first = after.rows[0]
    assert isinstance(first, Paragraph) is False
    assert {code: plain(text) for code, text in first.text.items()} == {  # type: ignore[union-attr]
        "en": "Wells reopen in the east",
        "ar": "إعادة فتح الآبار في الشرق",
    }


def test_what_is_left_out_is_in_the_report_and_can_be_put_in_where_it_was(
    imported: Imported,
) -> None:
    at = _row(imported, "Why it took")
    after = retype(imported, at, "left out")
    assert at.owner not in {row.id for row in after.release.rows}
    left = [entry for entry in after.report.of("left over") if entry.code == "left_out"]
    assert [(entry.language, entry.taken) for entry in left] == [
        ("en", "Why it took so long"),
        ("ar", "لماذا طال الأمر"),
    ]
    assert describe(left[0]) == (
        "draft.en.txt:7: left over: left out by hand: “Why it took so long”"
    )
    back = put_in(after, left[0])
    index = [row.id for row in imported.release.rows].index(at.owner)
    row = back.release.rows[index]
    assert isinstance(row, Paragraph)
    assert plain(row.text["en"]) == "Why it took so long"
    assert left[0] not in back.report.entries


def test_what_the_import_left_over_can_be_put_in_once(imported: Imported) -> None:
    entry = next(filter(may_be_put_in, imported.report.entries))
    after = put_in(imported, entry)
    assert len(after.release.rows) == len(imported.release.rows) + 1
    assert put_in(after, entry) == after


def test_what_a_person_has_set_is_no_guess_any_more(imported: Imported) -> None:
    at = _row(imported, "The pumps")
    unsure = Report(
        tuple(
            replace(entry, confidence=0.5) if entry.at and entry.at.owner == at.owner else entry
            for entry in imported.report.entries
        )
    )
    guessed = replace(imported, report=unsure)
    assert {place.owner for place in doubts(guessed)} >= {at.owner}
    set_right = retype(guessed, at, "quotation")
    assert at.owner not in {place.owner for place in doubts(set_right)}


def test_only_a_text_that_stands_can_be_something_else(imported: Imported) -> None:
    release = imported.release
    assert targets(release, Address("subheadline")) == ()
    assert targets(release, Address("place", language="en")) == ()
    assert "left out" in targets(release, Address("headline"))
    assert role(release, _row(imported, "Why it took")) == "heading"


@given(releases(pictures=False), st.data())
def test_every_letter_stays_in_the_release_or_in_the_report(
    release: Release, data: st.DataObject
) -> None:
    imported = Imported(release, Report())
    for _ in range(3):
        texts = [at for at in localized_addresses(imported.release) if at.part in PARTS]
        if not texts:
            return
        at = data.draw(st.sampled_from(texts))
        choices = targets(imported.release, at)
        to: Target | None = data.draw(st.sampled_from((*choices, None)))
        after = shifted(imported, at, 1) if to is None else retype(imported, at, to)
        assert _letters(after) >= _letters(imported)
        imported = after


PARTS = {"headline", "subheadline", "kicker", "text", "items"}
