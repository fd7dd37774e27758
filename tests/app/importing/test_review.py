"""What reviewers did to a copy comes back at the very words it was done to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.edits import add_row, remove_row
from app.errors import FileError
from app.importing.phrases import describe
from app.importing.review import Reviewed, Share, taken_back
from app.importing.word.document import Change, Piece, Range, Remark, WordDocument
from app.importing.word.document import Paragraph as Para
from app.localized import Localized
from app.lookup import cell_text, read_plain
from app.model import (
    Bullets,
    Contact,
    Paragraph,
    Prose,
    Release,
    Span,
    plain,
    rich,
)
from app.pairs import split_row
from app.review import suggestions, threads
from app.review.anchors import is_stale
from app.storage.coherence import require_sound
from app.storage.release_json import to_json
from app.writing import set_cell
from tests.app.importing.copies import (
    MORNING,
    after,
    changed,
    copy_of,
    made,
    numbered,
    put,
    put_in,
    remarked,
    rewritten,
    strike,
    struck,
)
from tests.strategies import releases, texts

FIRST, SECOND = Address("text", 1, "en"), Address("text", 2, "en")
ARABIC_FIRST = Address("text", 1, "ar")


def _pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


RELEASE = Release(
    headline=_pair("Clinic opens in Mosul", "افتتاح عيادة في الموصل"),
    rows=(
        Paragraph(
            1, _pair("The old clinic opens today. It is free.", "تفتح العيادة اليوم. وهي مجانية.")
        ),
        Paragraph(2, _pair("It is open six days a week.", "تعمل ستة أيام في الأسبوع.")),
        Bullets(3, (_pair("Vaccines", "اللقاحات"), _pair("X-rays", "الأشعة"))),
    ),
    contacts=(Contact(4, Localized(en="Press office", ar="المكتب"), phone="+964 770 000 0000"),),
    next_id=5,
)


def _back(document: WordDocument, release: Release | None = RELEASE) -> Reviewed:
    found = taken_back(document, release, "copy.docx")
    require_sound(found.release, "x")
    return found


def _changes(found: Reviewed) -> list[tuple[str, str, str, str]]:
    """Where, which words, what for them, who; as a person would name them."""
    for one in found.release.suggestions:
        assert read_plain(found.release, one.at) == plain(one.old) or is_stale(found.release, one)
    return [
        (
            f"{one.at.part}{one.at.owner or ''}.{one.at.language}",
            plain(one.old),
            plain(one.new),
            one.author,
        )
        for one in found.release.suggestions
    ]


def _replaced(at: Address, old: str, new: str, author: str) -> WordDocument:
    """A copy in which somebody put some words for others."""
    return _replace(copy_of(RELEASE), at, old, new, author)


def _replace(document: WordDocument, at: Address, old: str, new: str, author: str) -> WordDocument:
    def change(paragraph: Para) -> Para:
        start = "".join(piece.text for piece in paragraph.pieces).index(old)
        held = put(paragraph, start + len(old), new, put_in(author)) if new else paragraph
        return strike(held, start, start + len(old), struck(author)) if old else held

    return changed(document, at, change)


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
    document = _replace(document, FIRST, "old clinic", "new clinic", "Rana")
    document = _replace(document, ARABIC_FIRST, "مجانية", "بلا مقابل", "Omar")
    document = _replace(document, Address("phone", 4), "000 0000", "000 0009", "Omar")
    found = _back(document)
    assert _changes(found) == [
        ("text1.en", "old clinic", "new clinic", "Rana"),
        ("text1.ar", "مجانية", "بلا مقابل", "Omar"),
        ("phone4.", "000 0000", "000 0009", "Omar"),
    ]
    assert found.shares == (Share("Rana", 1), Share("Omar", 2))
    assert found.release.suggestions[0].when == MORNING
    assert found.report.entries == ()


def test_words_of_two_people_side_by_side_stay_two_suggestions() -> None:
    document = _replaced(FIRST, "old ", "", "Rana")
    document = _replace(document, FIRST, "clinic", "ward", "Omar")
    assert _changes(_back(document)) == [
        ("text1.en", "old ", "", "Rana"),
        ("text1.en", "clinic", "ward", "Omar"),
    ]


def test_changes_upon_an_untracked_change_are_both_there() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: rewritten(one, "today", "on Sunday"))
    document = _replace(document, FIRST, "free", "free of charge", "Rana")
    assert _changes(_back(document)) == [
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
    found = _back(numbered(document, [*held[:place], head, tail, *held[place + 1 :]]))
    assert _changes(found) == [("text1.en", " ", "\u2029", "Omar")]
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
    found = _back(document)
    author = "Rana" if tracked else ""
    assert _changes(found) == [("text2.en", "", "\u2029First new.\u2029Second.", author)]
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
    found = _back(numbered(document, [held[0], new, *held[1:]]))
    assert _changes(found) == [("headline.en", "", "Read this.\u2029", "Rana")]
    end = _back(numbered(document, [*held, new]))
    assert _changes(end) == [("phone4.", "", "\u2029Read this.", "Rana")]


def test_paragraphs_that_were_joined_are_joined_and_struck_out() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: replace(one, mark=struck("Omar")))
    document = _replace(document, SECOND, "six", "seven", "Omar")
    expected = [
        ("text1.en", "", "It is open seven days a week.", "Omar"),
        ("text2.en", "It is open six days a week.", "", "Omar"),
    ]
    assert _changes(_back(document)) == expected
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
    found = _back(numbered(document, [*held[:place], joined, *held[place + 2 :]]))
    assert _changes(found) == [
        (at, old, new.replace("seven", "six"), "") for at, old, new, _ in expected
    ]


def test_a_paragraph_that_was_struck_out_whole_joins_nothing() -> None:
    document = _replaced(FIRST, "The old clinic opens today. It is free.", "", "Omar")
    document = changed(document, FIRST, lambda one: replace(one, mark=struck("Omar")))
    assert _changes(_back(document)) == [
        ("text1.en", "The old clinic opens today. It is free.", "", "Omar")
    ]


def test_a_cell_that_is_gone_was_struck_out() -> None:
    document = copy_of(RELEASE)
    kept = [one for one in document.paragraphs if one.bookmarks[0].name != "_bn_ar_items_3_1"]
    assert _changes(_back(numbered(document, kept))) == [("items3.ar", "الأشعة", "", "")]


def test_a_cell_that_lost_its_bookmark_is_known_by_its_words() -> None:
    document = changed(copy_of(RELEASE), FIRST, lambda one: replace(one, bookmarks=()))
    document = numbered(document, list(document.paragraphs))
    assert _back(document).release == RELEASE
    bare = replace(RELEASE, suggestions=())
    everything = numbered(document, [replace(one, bookmarks=()) for one in document.paragraphs])
    assert _back(everything).release == bare


def test_looks_are_suggested_with_the_same_words() -> None:
    def bold(by: Change | None) -> WordDocument:
        def change(paragraph: Para) -> Para:
            text = paragraph.pieces[0].text
            pieces = (Piece(text[:4]), Piece(text[4:7], bold=True, looked=by), Piece(text[7:]))
            return replace(paragraph, pieces=pieces)

        return changed(copy_of(RELEASE), FIRST, change)

    for by, author in ((put_in("Rana"), "Rana"), (None, "")):
        found = _back(bold(by))
        assert _changes(found) == [("text1.en", "old", "old", author)]
        assert found.release.suggestions[0].new == (Span("old", bold=True),)
        taken = suggestions.accept(found.release, found.release.suggestions[0].id)
        assert taken_back(bold(by), taken, "x").release == taken


def test_links_that_bayan_makes_are_no_part_of_a_suggestion() -> None:
    mail = "press@example.org"
    release = replace(RELEASE, rows=(Paragraph(1, _pair(f"Write to {mail} today")),))
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

    found = _back(changed(copy_of(RELEASE), FIRST, led))
    assert _changes(found) == [("text1.en", "", "Today ", "Rana")]
    assert found.report.entries == ()


def test_a_change_of_bayans_own_words_is_told_and_not_made() -> None:
    document = copy_of(RELEASE)
    held = list(document.paragraphs)
    own = strike(put(held[-1], 5, "?", put_in("Rana")), 0, 2, struck("Rana"))
    found = _back(numbered(document, [*held[:-1], own]))
    assert found.release == RELEASE
    assert [describe(one) for one in found.report.entries] == [
        f"copy.docx:{len(held)}: left over: words that Bayan makes were changed; change the field "
        "that they come from: “End? –”"
    ]


def test_without_names_for_bayans_words_only_what_was_tracked_is_a_reviewers() -> None:
    document = _replaced(FIRST, "old", "new", "Rana")
    bare = [
        replace(one, bookmarks=()) if "own" in one.bookmarks[0].name else one
        for one in document.paragraphs
    ]
    new = Para((Piece("Also this.", change=put_in("Rana")),), 0)
    found = _back(after(numbered(document, bare), SECOND, new, Para((Piece("Whose?"),), 0)))
    assert _changes(found) == [
        ("text1.en", "old", "new", "Rana"),
        ("text2.en", "", "\u2029Also this.", "Rana"),
    ]


def test_two_reviewers_of_one_version_are_both_heard() -> None:
    one = _replaced(FIRST, "old clinic", "new clinic", "Rana")
    other = _replaced(FIRST, "clinic opens", "ward opens", "Omar")
    found = _back(other, _back(one).release)
    assert len(found.release.suggestions) == 2
    ids = tuple(held.id for held in found.release.suggestions)
    assert suggestions.conflicts(found.release) == (ids,)
    again = _back(one, found.release)
    assert again.release == found.release
    assert again.shares == ()


def test_the_same_words_changed_twice_alike_are_two_suggestions() -> None:
    release = replace(RELEASE, rows=(Paragraph(1, _pair("A day and a day")),))
    document = copy_of(release)

    def both(paragraph: Para) -> Para:
        for place in (15, 5):
            paragraph = put(paragraph, place, "s", put_in("Rana"))
        return paragraph

    document = changed(document, FIRST, both)
    back = taken_back(document, release, "x").release
    assert len(back.suggestions) == 2
    assert taken_back(document, back, "x").release == back
    half = suggestions.accept(back, back.suggestions[0].id)
    assert taken_back(document, half, "x").release == half


def test_words_that_were_changed_since_are_shown_with_what_was_wanted() -> None:
    document = _replaced(FIRST, "old clinic", "new clinic", "Rana")
    document = _replace(document, FIRST, "free", "free of charge", "Rana")
    now = set_cell(RELEASE, FIRST, rich("Today the old hospital opens today. It is free."))
    found = _back(document, now)
    stale, fresh = found.release.suggestions
    assert (read_plain(found.release, stale.at), plain(stale.old)) == ("old hospital", "old clinic")
    assert is_stale(found.release, stale)
    assert not is_stale(found.release, fresh)
    done = suggestions.accept_all(found.release, [stale.id, fresh.id])
    assert cell_text(done, FIRST) == "Today the old hospital opens today. It is free of charge."


def test_rows_that_were_moved_parted_or_taken_out_since_are_followed() -> None:
    document = _replaced(FIRST, "free", "free of charge", "Rana")
    document = _replace(document, SECOND, "six", "seven", "Rana")
    now, here = split_row(RELEASE, replace(FIRST, start=27))
    now = add_row(remove_row(now, 2), "rows", 0, Paragraph)[0]
    found = _back(document, now)
    (one,) = found.release.suggestions
    assert one.at.owner == here.owner
    assert read_plain(found.release, one.at) == "free"
    assert [entry.code for entry in found.report.entries] == ["review_row_gone"]
    assert found.report.entries[0].taken == "seven"


def test_a_copy_in_one_language_says_nothing_of_the_other() -> None:
    english = replace(RELEASE, languages=RELEASE.languages[:1])
    document = copy_of(english)
    document = replace(document, snapshot=to_json(english))
    document = _replace(document, FIRST, "old", "new", "Rana")
    assert _changes(_back(document)) == [("text1.en", "old", "new", "Rana")]


def test_a_copy_of_another_release_brings_nothing() -> None:
    other = Release(
        headline=_pair("Road to Basra is closed"),
        rows=(Paragraph(1, _pair("Sand covers it.")),),
        next_id=9,
    )
    found = _back(_replaced(FIRST, "old", "new", "Rana"), other)
    assert found.release == other
    assert [entry.code for entry in found.report.entries] == ["review_other_release"]


@pytest.mark.parametrize("snapshot", [None, b"{", to_json(replace(RELEASE, next_id=1))])
def test_a_copy_without_its_snapshot_is_taken_for_one_of_the_release_at_hand(
    snapshot: bytes | None,
) -> None:
    document = replace(_replaced(FIRST, "old", "new", "Rana"), snapshot=snapshot)
    found = _back(document)
    assert _changes(found) == [("text1.en", "old", "new", "Rana")]
    assert [entry.code for entry in found.report.entries] == ["review_no_snapshot"]
    with pytest.raises(FileError, match="open the release"):
        taken_back(document, None, "x")


def test_any_other_document_is_no_copy() -> None:
    document = WordDocument((Para((Piece("A letter."),), 1),))
    with pytest.raises(FileError, match="no copy for review"):
        taken_back(document, RELEASE, "letter.docx")


def test_far_more_than_a_review_is_refused_in_one_sentence() -> None:
    document = copy_of(RELEASE)
    flooded = replace(document, remarks=tuple(Remark(str(i), "Rana", "?") for i in range(6000)))
    with pytest.raises(FileError, match=r"copy.docx: there is far more in it than a review"):
        _back(flooded)


ASKED = Remark("0", "Rana", "Which one?", MORNING)


def test_a_comment_becomes_a_thread_on_its_words_with_its_answers() -> None:
    answer = Remark("1", "Omar", "The one in the east.", MORNING, parent="0")
    document = remarked(_replaced(FIRST, "The", "This", "Rana"), FIRST, "clinic", answer, ASKED)
    found = _back(document)
    (thread,) = found.release.threads
    assert read_plain(found.release, thread.at) == "clinic"
    assert [(one.author, one.text) for one in thread.comments] == [
        ("Rana", "Which one?"),
        ("Omar", "The one in the east."),
    ]
    assert found.shares == (Share("Rana", 1, 1), Share("Omar", 0, 1))
    assert _back(document, found.release).release == found.release


def test_a_thread_that_went_out_comes_back_with_answers_and_as_settled_as_it_was_left() -> None:
    at = replace(ARABIC_FIRST, start=0, end=4)
    asked, thread = threads.add(RELEASE, at, "Which one?", "Rana", MORNING)
    answer = Remark("7", "Omar", "This one.", MORNING, parent="0")
    document = remarked(copy_of(asked), ARABIC_FIRST, "تفتح", replace(ASKED, resolved=True), answer)
    since = threads.answer(asked, thread, "Anyone?", "Rana", MORNING)
    found = _back(document, since)
    (held,) = found.release.threads
    assert [one.text for one in held.comments] == ["Which one?", "Anyone?", "This one."]
    assert held.resolved
    assert found.shares == (Share("Omar", 0, 1),)
    reopened = threads.reopen(found.release, thread)
    untouched = remarked(copy_of(asked), ARABIC_FIRST, "تفتح", ASKED)
    assert _back(untouched, reopened).release == reopened


def test_a_comment_beside_every_cell_is_on_the_nearest() -> None:
    document = copy_of(RELEASE)
    held = list(document.paragraphs)
    held[0] = replace(held[0], comments=(Range("0", 0, 3),))
    held[-1] = replace(held[-1], comments=(Range("1", 0, 3),))
    remarks = (ASKED, replace(ASKED, id="1"), replace(ASKED, id="2", text="On nothing"))
    found = _back(replace(numbered(document, held), remarks=remarks))
    assert [(one.at.part, one.at.owner) for one in found.release.threads] == [
        ("headline", 0),
        ("phone", 4),
    ]
    assert [(one.code, one.taken) for one in found.report.entries] == [
        ("review_comment", "On nothing")
    ]


def test_answers_in_a_circle_are_still_comments() -> None:
    one, other = replace(ASKED, parent="1"), replace(ASKED, id="1", parent="0")
    found = _back(remarked(copy_of(RELEASE), FIRST, "clinic", one, other))
    assert [len(thread.comments) for thread in found.release.threads] == [2]
