from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.importing.importer import Imported
from app.importing.phrases import describe
from app.importing.proposal import (
    doubts,
    exchanged,
    joined,
    may_be_put_in,
    put_in,
    retype,
    role,
    shifted,
    targets,
)
from app.importing.report import Report
from app.lookup import cell_text, read_plain
from app.model import Bullets, Comment, Paragraph, Release, Thread, plain
from tests.addresses import localized_addresses
from tests.strategies import releases
from tests.wells import wells


@pytest.fixture
def imported() -> Imported:
    return wells("Press release\n\n")


def _row(imported: Imported, words: str) -> Address:
    for row in imported.release.rows:
        assert not isinstance(row, Bullets)
        if words in plain(row.text.get("en", ())):  # type: ignore[union-attr]
            return Address("text", row.id)
    raise AssertionError(words)


NAMES = {"speaker", "post"}


def _texts(imported: Imported, *, names: bool) -> list[str]:
    """Every text of the release, and what is left over; without spaces, which joining adds."""
    release = imported.release
    places = (at for at in localized_addresses(release) if names or at.part not in NAMES)
    texts = [read_plain(release, at) for at in places]
    texts += [entry.taken for entry in imported.report.of("left over")]
    return ["".join(text.split()) for text in texts]


def _letters(imported: Imported) -> Counter[str]:
    return Counter(letter for text in _texts(imported, names=False) for letter in text)


def _assert_nothing_is_lost(before: Imported, after: Imported) -> None:
    assert _letters(after) >= _letters(before)
    said = _texts(after, names=True)
    for at in localized_addresses(before.release):
        if at.part in NAMES:
            name = "".join(read_plain(before.release, at).split())
            assert any(name in text for text in said)


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


def test_a_comment_goes_with_the_words_that_are_left_out(imported: Imported) -> None:
    at = _row(imported, "Why it took")
    thread = Thread(90, replace(at, start=0, end=3), (Comment("Rana", "Which?"),))
    held = replace(imported, release=replace(imported.release, threads=(thread,)))
    assert retype(held, at, "left out").release.threads == ()


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


def test_a_comment_goes_with_the_text_that_is_moved(imported: Imported) -> None:
    at = replace(_row(imported, "Why it took"), language="ar", start=0, end=5)
    thread = Thread(90, at, (Comment("Rana", "Which?"),))
    release = replace(imported.release, threads=(thread,))
    words = read_plain(release, at)
    after = shifted(replace(imported, release=release), at, 1).release
    assert after.threads[0].at.owner != at.owner
    assert read_plain(after, after.threads[0].at) == words


CHANGES: tuple[Callable[[Imported, Address], Imported], ...] = (
    lambda imported, at: shifted(imported, at, 1),
    lambda imported, at: shifted(imported, at, -1),
    joined,
    exchanged,
)


def _one_change(data: st.DataObject, imported: Imported) -> Imported:
    """Whatever a person may do on the page."""
    texts = [at for at in localized_addresses(imported.release) if at.part in PARTS]
    left = [entry for entry in imported.report.entries if may_be_put_in(entry)]
    kind = data.draw(st.sampled_from(("retype", "put in", "change")))
    if kind == "put in" and left:
        return put_in(imported, data.draw(st.sampled_from(left)))
    if not texts:
        return imported
    at = data.draw(st.sampled_from(texts))
    choices = targets(imported.release, at)
    if kind == "retype" and choices:
        return retype(imported, at, data.draw(st.sampled_from(choices)))
    return data.draw(st.sampled_from(CHANGES))(imported, at)


@given(releases(pictures=False, reviewed=True), st.data())
def test_every_letter_stays_in_the_release_or_in_the_report(
    release: Release, data: st.DataObject
) -> None:
    imported = Imported(release, Report())
    for _ in range(4):
        after = _one_change(data, imported)
        _assert_nothing_is_lost(imported, after)
        for thread in after.release.threads:
            assert cell_text(after.release, thread.at) is not None
        imported = after


PARTS = {"headline", "subheadline", "kicker", "text", "items"}
