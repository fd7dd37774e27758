"""What reviewers did to a copy comes back at the very words it was done to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.importing.phrases import describe
from app.importing.review import Share, taken_back
from app.importing.word.document import Change, Piece, Range, WordDocument
from app.importing.word.document import Paragraph as Para
from app.lookup import cell_text
from app.model import (
    Paragraph,
    Release,
    Span,
    rich,
)
from app.review import suggestions
from tests.app.importing.copies import (
    MORNING,
    after,
    changed,
    copy_of,
    made,
    numbered,
    put,
    put_in,
    rewritten,
    strike,
    struck,
)
from tests.app.importing.sent_copies import (
    ARABIC_FIRST,
    FIRST,
    RELEASE,
    SECOND,
    came_back,
    changes,
    pair,
    put_for,
    replaced,
)
from tests.strategies import releases, texts


@given(releases(reviewed=True), st.booleans())
def test_a_copy_that_nobody_touched_brings_nothing(release: Release, facing: bool) -> None:
    document = copy_of(release, facing=facing)
    if len(document.paragraphs) == 2:
        return
    found = taken_back(document, release, "x")
    assert found.release == release
    assert found.shares == ()
    assert [one.code for one in found.report.entries] == []
    assert taken_back(document, None, "x").release == replace(release, suggestions=())


@given(releases(), st.data())
def test_a_tracked_change_comes_back_as_it_was_made(release: Release, data: st.DataObject) -> None:
    document = copy_of(release)
    cells = [one for one in document.paragraphs if "own" not in one.bookmarks[0].name]
    if not cells:
        return
    paragraph = data.draw(st.sampled_from(cells))
    text = "".join(piece.text for piece in paragraph.pieces)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = _seen(data.draw(texts("ar", max_size=10))).replace("\u00a0", " ")
    done = put(paragraph, end, new, put_in("Rana")) if new else paragraph
    done = strike(done, start, end, struck("Rana")) if start < end else done
    copy = numbered(document, [done if one is paragraph else one for one in document.paragraphs])
    back = taken_back(copy, release, "x").release
    expected = text[:start] + new + text[end:]
    at = next(iter({replace(one.at, start=0, end=-1) for one in back.suggestions}), None)
    if at is None:
        assert text[start:end] == new
        return
    taken = suggestions.accept_all(back, [one.id for one in back.suggestions])
    assert cell_text(taken, at) == expected
    assert {one.author for one in back.suggestions} == {"Rana"}
    assert taken_back(copy, back, "x").release == back
    # Of letters that the old and the new words share, a comparison cannot tell whether they stayed.
    if not set(new) & set(text[start:end]):
        assert taken_back(copy, taken, "x").release == taken


@given(releases(), st.data())
def test_what_was_not_tracked_is_found_by_comparing(release: Release, data: st.DataObject) -> None:
    document = copy_of(release)
    cells = [one for one in document.paragraphs if "own" not in one.bookmarks[0].name]
    if not cells:
        return
    paragraph = data.draw(st.sampled_from(cells))
    old = "".join(piece.text for piece in paragraph.pieces)
    new = data.draw(texts("ar").map(_seen))
    done = rewritten(paragraph, old, new)
    copy = numbered(document, [done if one is paragraph else one for one in document.paragraphs])
    back = taken_back(copy, release, "x").release
    assert all((one.author, one.tracked) == ("", False) for one in back.suggestions)
    taken = suggestions.accept_all(back, [one.id for one in back.suggestions])
    at = next(iter({replace(one.at, start=0, end=-1) for one in back.suggestions}), None)
    if at is not None:
        now = cell_text(taken, at)
        assert now is not None
        assert _seen(now).replace("\u00a0", " ") == new.replace("\u00a0", " ")
    assert taken_back(copy, back, "x").release == back


def _seen(text: str) -> str:
    return "".join(c for c in text if c not in "\u200e\u200f\u2067\u2069\u00ad")


@pytest.mark.parametrize("facing", [False, True])
def test_words_that_one_put_for_others_are_one_suggestion(facing: bool) -> None:
    document = copy_of(RELEASE, facing=facing)
    document = put_for(document, FIRST, "old clinic", "new clinic", "Rana")
    document = put_for(document, ARABIC_FIRST, "مجانية", "بلا مقابل", "Omar")
    document = put_for(document, Address("phone", 4), "000 0000", "000 0009", "Omar")
    found = came_back(document)
    assert changes(found) == [
        ("text1.en", "old clinic", "new clinic", "Rana"),
        ("text1.ar", "مجانية", "بلا مقابل", "Omar"),
        ("phone4.", "000 0000", "000 0009", "Omar"),
    ]
    assert found.shares == (Share("Rana", 1), Share("Omar", 2))
    assert found.release.suggestions[0].when == MORNING
    assert found.report.entries == ()


def test_words_of_two_people_side_by_side_stay_two_suggestions() -> None:
    document = replaced(FIRST, "old ", "", "Rana")
    document = put_for(document, FIRST, "clinic", "ward", "Omar")
    assert changes(came_back(document)) == [
        ("text1.en", "old ", "", "Rana"),
        ("text1.en", "clinic", "ward", "Omar"),
    ]


def test_changes_upon_an_untracked_change_are_both_there() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: rewritten(one, "today", "on Sunday"))
    document = put_for(document, FIRST, "free", "free of charge", "Rana")
    assert changes(came_back(document)) == [
        ("text1.en", "today", "on Sunday", ""),
        ("text1.en", "free", "free of charge", "Rana"),
    ]


@pytest.mark.parametrize("facing", [False, True])
def test_a_tracked_paragraph_end_parts_the_row(facing: bool) -> None:
    document = copy_of(RELEASE, facing=facing)
    whole = next(one for one in document.paragraphs if one.bookmarks[0].name == "_bn_en_text_1")
    cut = len("The old clinic opens today.")
    text = whole.pieces[0].text
    head = replace(
        whole,
        pieces=(Piece(text[:cut]),),
        bookmarks=(Range("_bn_en_text_1", 0, cut),),
        mark=put_in("Omar"),
    )
    tail = replace(
        whole,
        pieces=(Piece(" ", change=struck("Omar")), Piece(text[cut + 1 :])),
        bookmarks=(Range("_bn_en_text_1", 0, len(text) - cut),),
    )
    held = list(document.paragraphs)
    place = held.index(whole)
    found = came_back(numbered(document, [*held[:place], head, tail, *held[place + 1 :]]))
    assert changes(found) == [("text1.en", " ", "\u2029", "Omar")]
    parted = suggestions.accept(found.release, found.release.suggestions[0].id)
    assert cell_text(parted, FIRST) == "The old clinic opens today."
    assert cell_text(parted, replace(ARABIC_FIRST, owner=parted.rows[1].id)) == "وهي مجانية."
    document = numbered(document, [*held[:place], head, tail, *held[place + 1 :]])
    assert taken_back(document, parted, "x").release == parted


@pytest.mark.parametrize("tracked", [True, False])
@pytest.mark.parametrize("facing", [True, False])
def test_new_paragraphs_come_after_the_cell_before_them(tracked: bool, facing: bool) -> None:
    by = put_in("Rana") if tracked else None
    later = by and replace(by, when=MORNING + timedelta(minutes=3))
    new = (Para((Piece("First new.", change=by),), 0), Para((Piece("Second.", change=later),), 0))
    document = after(copy_of(RELEASE, facing=facing), SECOND, *new)
    found = came_back(document)
    author = "Rana" if tracked else ""
    assert changes(found) == [("text2.en", "", "\u2029First new.\u2029Second.", author)]
    taken = suggestions.accept_all(found.release, [found.release.suggestions[0].id])
    assert [cell_text(taken, Address("text", row.id, "en")) for row in taken.rows[2:4]] == [
        "First new.",
        "Second.",
    ]
    assert taken_back(document, taken, "x").release == taken


def test_a_new_paragraph_under_words_of_bayans_goes_before_the_next_cell() -> None:
    document = copy_of(RELEASE)
    new = Para((Piece("Read this.", change=put_in("Rana")),), 0)
    held = list(document.paragraphs)
    found = came_back(numbered(document, [held[0], new, *held[1:]]))
    assert changes(found) == [("headline.en", "", "Read this.\u2029", "Rana")]
    end = came_back(numbered(document, [*held, new]))
    assert changes(end) == [("phone4.", "", "\u2029Read this.", "Rana")]


def test_paragraphs_that_were_joined_are_joined_and_struck_out() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: replace(one, mark=struck("Omar")))
    document = put_for(document, SECOND, "six", "seven", "Omar")
    expected = [
        ("text1.en", "", "It is open seven days a week.", "Omar"),
        ("text2.en", "It is open six days a week.", "", "Omar"),
    ]
    assert changes(came_back(document)) == expected
    held = list(copy_of(RELEASE).paragraphs)
    place = next(i for i, one in enumerate(held) if one.bookmarks[0].name == "_bn_en_text_1")
    first, second = held[place : place + 2]
    length = len(first.pieces[0].text)
    joined = replace(
        first,
        pieces=(*first.pieces, *second.pieces),
        bookmarks=(
            *first.bookmarks,
            *(
                replace(one, start=one.start + length, end=one.end + length)
                for one in second.bookmarks
            ),
        ),
    )
    found = came_back(numbered(document, [*held[:place], joined, *held[place + 2 :]]))
    assert changes(found) == [
        (at, old, new.replace("seven", "six"), "") for at, old, new, _ in expected
    ]


def test_a_paragraph_that_was_struck_out_whole_joins_nothing() -> None:
    document = replaced(FIRST, "The old clinic opens today. It is free.", "", "Omar")
    document = changed(document, FIRST, lambda one: replace(one, mark=struck("Omar")))
    assert changes(came_back(document)) == [
        ("text1.en", "The old clinic opens today. It is free.", "", "Omar")
    ]


def test_a_cell_that_is_gone_was_struck_out() -> None:
    document = copy_of(RELEASE)
    kept = [one for one in document.paragraphs if one.bookmarks[0].name != "_bn_ar_items_3_1"]
    assert changes(came_back(numbered(document, kept))) == [("items3.ar", "الأشعة", "", "")]


def test_a_cell_that_lost_its_bookmark_is_known_by_its_words() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: replace(one, bookmarks=()))
    document = numbered(document, list(document.paragraphs))
    assert came_back(document).release == RELEASE
    bare = replace(RELEASE, suggestions=())
    everything = numbered(document, [replace(one, bookmarks=()) for one in document.paragraphs])
    assert came_back(everything).release == bare


def test_looks_are_suggested_with_the_same_words() -> None:
    def bold(by: Change | None) -> WordDocument:
        def change(paragraph: Para) -> Para:
            text = paragraph.pieces[0].text
            pieces = (Piece(text[:4]), Piece(text[4:7], bold=True, looked=by), Piece(text[7:]))
            return replace(paragraph, pieces=pieces)

        return changed(copy_of(RELEASE), FIRST, change)

    for by, author in ((put_in("Rana"), "Rana"), (None, "")):
        found = came_back(bold(by))
        assert changes(found) == [("text1.en", "old", "old", author)]
        assert found.release.suggestions[0].new == (Span("old", bold=True),)
        taken = suggestions.accept(found.release, found.release.suggestions[0].id)
        assert taken_back(bold(by), taken, "x").release == taken


def test_links_that_bayan_makes_are_no_part_of_a_suggestion() -> None:
    mail = "press@example.org"
    release = replace(RELEASE, rows=(Paragraph(1, pair(f"Write to {mail} today")),))
    whole = f"Write to {mail} today"

    def linked(paragraph: Para) -> Para:
        pieces = (Piece(whole[:9]), Piece(mail, href=f"mailto:{mail}"), Piece(" today"))
        return put(replace(paragraph, pieces=pieces), 14, "-office", put_in("Rana"))

    found = taken_back(changed(copy_of(release), FIRST, linked), release, "x")
    assert [one.new for one in found.release.suggestions] == [rich("-office")]


@pytest.mark.parametrize("is_inside", [False, True])
def test_words_between_a_dateline_and_its_text_belong_to_the_text(is_inside: bool) -> None:
    dash = made("MOSUL – ", 1)

    def led(paragraph: Para) -> Para:
        by = len("MOSUL – ")
        ranges = (
            replace(one, start=one.start + by, end=one.end + by) for one in paragraph.bookmarks
        )
        held = replace(
            paragraph,
            pieces=(*dash.pieces, *paragraph.pieces),
            bookmarks=(*dash.bookmarks, *ranges),
        )
        between = put(held, by, "Today ", put_in("Rana"))
        inside = replace(
            between, bookmarks=(replace(dash.bookmarks[0], end=by + 6), between.bookmarks[1])
        )
        return inside if is_inside else between

    found = came_back(changed(copy_of(RELEASE), FIRST, led))
    assert changes(found) == [("text1.en", "", "Today ", "Rana")]
    assert found.report.entries == ()


def test_a_change_of_bayans_own_words_is_told_and_not_made() -> None:
    document = copy_of(RELEASE)
    held = list(document.paragraphs)
    own = strike(put(held[-1], 5, "?", put_in("Rana")), 0, 2, struck("Rana"))
    found = came_back(numbered(document, [*held[:-1], own]))
    assert found.release == RELEASE
    assert [describe(one) for one in found.report.entries] == [
        f"copy.docx:{len(held)}: left over: words that Bayan makes were changed; change the field "
        "that they come from: “End? –”"
    ]


def test_without_names_for_bayans_words_only_what_was_tracked_is_a_reviewers() -> None:
    document = replaced(FIRST, "old", "new", "Rana")
    bare = [
        replace(one, bookmarks=()) if "own" in one.bookmarks[0].name else one
        for one in document.paragraphs
    ]
    new = Para((Piece("Also this.", change=put_in("Rana")),), 0)
    found = came_back(after(numbered(document, bare), SECOND, new, Para((Piece("Whose?"),), 0)))
    assert changes(found) == [
        ("text1.en", "old", "new", "Rana"),
        ("text2.en", "", "\u2029Also this.", "Rana"),
    ]
