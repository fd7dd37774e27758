"""What is still to decide comes as the cells are read, with the words that stand around it."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.address import Address
from app.localized import Localized
from app.lookup import cell_text
from app.model import (
    Comment,
    Contact,
    Paragraph,
    Quotation,
    Release,
    Suggestion,
    Thread,
    plain,
    rich,
)
from app.review.anchors import is_stale
from app.review.pending import CONTEXT, authors, in_cells, pending
from app.review.suggestions import conflicts
from tests.strategies import clearances, releases

WHEN = datetime(2026, 5, 4, 9, 12)
LONG = "The office reopened twelve wells in Sinjar on Monday after a year of work by the crews."


def _release(*texts: str) -> Release:
    rows = tuple(Paragraph(id_, Localized(en=rich(text))) for id_, text in enumerate(texts, 1))
    return Release(headline=Localized(en=rich("Wells")), rows=rows, next_id=100)


def _at(start: int, end: int, owner: int = 1, language: str = "en") -> Address:
    return Address("text", owner, language, 0, start, end)


def _thread(id_: int, at: Address, *authors: str, resolved: bool = False) -> Thread:
    return Thread(id_, at, tuple(Comment(who, "?", WHEN) for who in authors), resolved)


@given(releases().flatmap(clearances))
def test_everything_is_there_once_and_rivals_stand_together(release: Release) -> None:
    ids = [one.subject.id for one in pending(release, resolved=True)]
    held = [one.id for one in release.suggestions] + [one.id for one in release.threads]
    assert sorted(ids) == sorted(held)
    for group in conflicts(release):
        places = sorted(ids.index(id_) for id_ in group)
        assert places == list(range(places[0], places[0] + len(group)))


@given(releases().flatmap(clearances))
def test_the_words_around_are_those_of_the_cell(release: Release) -> None:
    for one in pending(release, resolved=True):
        text = cell_text(release, one.subject.at) or ""
        shown = plain(one.before) + plain(one.held) + plain(one.after)
        assert shown in text
        if isinstance(one.subject, Suggestion):
            assert one.is_stale == is_stale(release, one.subject)


def test_fields_rows_and_contacts_come_as_they_are_read() -> None:
    release = replace(
        _release("One"),
        rows=(
            Quotation(1, Localized(en=rich("We did"), ar=rich("فعلنا")), Localized(en="Rana")),
            Paragraph(2, Localized(en=rich("Two"))),
        ),
        contacts=(Contact(3, Localized(en="Desk")),),
    )
    places = [
        Address("name", 3, "en", start=0, end=1),
        Address("text", 2, "en", start=0, end=1),
        Address("speaker", 1, "en", start=0, end=1),
        Address("text", 1, "ar", start=0, end=1),
        Address("text", 1, "en", start=3, end=4),
        Address("text", 1, "en", start=0, end=1),
        Address("headline", 0, "en", start=0, end=1),
    ]
    threads = tuple(_thread(id_, at, "Omar") for id_, at in enumerate(places, 10))
    found = pending(replace(release, threads=threads))
    assert [one.subject.at for one in found] == places[::-1]


def test_a_comment_among_the_words_of_rivals_does_not_part_them() -> None:
    suggestions = (
        Suggestion(10, _at(0, 10), rich(LONG[:10]), rich("A"), "Omar"),
        Suggestion(11, _at(5, 12), rich(LONG[5:12]), rich("B"), "Rana"),
    )
    release = replace(
        _release(LONG), suggestions=suggestions, threads=(_thread(12, _at(2, 6), "Lina"),)
    )
    first, second, last = pending(release)
    assert {first.subject.id, second.subject.id} == {10, 11}
    assert first.rivals == second.rivals == (10, 11)
    assert (last.subject.id, last.rivals) == (12, ())


@pytest.mark.parametrize("start", [0, 20, 60, 80])
def test_a_word_beside_the_place_is_never_cut(start: int) -> None:
    text = f"{LONG} {LONG}"
    release = replace(_release(text), threads=(_thread(10, _at(start, start + 4), "Omar"),))
    (one,) = pending(release)
    before, after = plain(one.before), plain(one.after)
    assert one.cut == (len(before) < start, len(after) < len(text) - start - 4)
    assert not one.cut[0] or (len(before) >= CONTEXT and text[start - len(before) - 1] == " ")
    assert not one.cut[1] or (len(after) >= CONTEXT and text[start + 4 + len(after)] == " ")


def test_settled_threads_are_left_out_until_they_are_wanted() -> None:
    threads = (
        _thread(10, _at(0, 3), "Omar", resolved=True), _thread(11, _at(4, 6), "Rana", "Omar")
    )  # fmt: skip
    release = replace(_release(LONG), threads=threads)
    assert [one.subject.id for one in pending(release)] == [11]
    assert [one.subject.id for one in pending(release, resolved=True)] == [10, 11]
    assert authors(pending(release)) == {"Rana": 1, "Omar": 1}
    assert authors(pending(release, resolved=True)) == {"Rana": 1, "Omar": 2}
    assert in_cells(release) == {Address("text", 1, "en"): (threads[1],)}


def test_nothing_to_decide_is_nothing() -> None:
    assert pending(_release(LONG)) == ()
    assert in_cells(_release(LONG)) == {}
