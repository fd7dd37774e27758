"""Bookmarks and answers that a program put in other places than they had."""

from __future__ import annotations

from msgspec.structs import replace

from app.address import Address
from app.bookmarks import bookmark, own
from app.importing.review import taken_back
from app.importing.word.document import Paragraph, Piece, Range, Remark, WordDocument
from app.localized import Localized
from app.model import Comment, Release, Thread, plain, rich
from app.model import Paragraph as Row
from app.storage.release_json import to_json
from tests.app.importing.copies import (
    MORNING,
    cell_paragraph,
    made,
    numbered,
    put_in,
    remarked,
    struck,
)

FIRST, SECOND = Address("text", 1, "en"), Address("text", 2, "en")
RELEASE = Release(
    rows=(
        Row(1, Localized(en=rich("It is free."))),
        Row(2, Localized(en=rich("Doctors stay. Nurses come."))),
    ),
    next_id=3,
)


def _copy(*paragraphs: Paragraph) -> WordDocument:
    document = WordDocument((), snapshot=to_json(RELEASE))
    return numbered(document, [made("How to review", 1), *paragraphs])


def test_the_first_half_of_a_paragraph_may_be_left_without_a_name() -> None:
    whole = cell_paragraph(RELEASE, SECOND, 3)
    head = replace(whole, pieces=(Piece("Doctors stay. "),), bookmarks=(), mark=put_in("Omar"))
    tail = replace(
        whole, pieces=(Piece("Nurses come."),), bookmarks=(Range(bookmark(SECOND), 0, 12),)
    )
    found = taken_back(_copy(cell_paragraph(RELEASE, FIRST, 2), head, tail), RELEASE, "x")
    (one,) = found.release.suggestions
    assert (replace(one.at, start=0, end=-1), plain(one.new), one.author) == (
        SECOND,
        "\u2029",
        "Omar",
    )
    assert plain(rich("Doctors stay. Nurses come."))[: one.at.start].strip() == "Doctors stay."


def test_a_paragraph_put_in_behind_a_cell_still_belongs_to_that_cell() -> None:
    first = replace(cell_paragraph(RELEASE, FIRST, 2), mark=put_in("Omar"))
    new = Paragraph((Piece("Come early.", change=put_in("Omar")),), 3, mark=put_in("Omar"))
    more = Paragraph((Piece("Bring water.", change=put_in("Omar")),), 4)
    found = taken_back(_copy(first, new, more, cell_paragraph(RELEASE, SECOND, 5)), RELEASE, "x")
    (one,) = found.release.suggestions
    assert one.at == replace(FIRST, start=11, end=11)
    assert plain(one.new) == "\u2029Come early.\u2029Bring water."


def test_words_of_ours_may_stand_behind_their_bookmark() -> None:
    name = own(7, "»")
    pieces = (Piece("It is free."), Piece("»"), Piece(" today", change=put_in("Omar", MORNING)))
    marked = (Range(bookmark(FIRST), 0, 10), Range(name, 11, 11))
    found = taken_back(
        _copy(Paragraph(pieces, 2, bookmarks=marked), cell_paragraph(RELEASE, SECOND, 3)),
        RELEASE,
        "x",
    )
    assert found.report.entries == ()
    assert [(plain(one.old), plain(one.new)) for one in found.release.suggestions] == [
        ("", " today")
    ]


def test_words_of_ours_that_were_struck_out_are_told() -> None:
    name = own(7, "»")
    pieces = (Piece("It is free."), Piece("»", change=struck("Omar")))
    marked = (Range(bookmark(FIRST), 0, 11), Range(name, 11, 12))
    found = taken_back(
        _copy(Paragraph(pieces, 2, bookmarks=marked), cell_paragraph(RELEASE, SECOND, 3)),
        RELEASE,
        "x",
    )
    assert [one.code for one in found.report.entries] == ["review_own_words"]


def test_an_answer_that_does_not_say_what_it_answers_goes_on_with_the_thread() -> None:
    asked = Thread(3, replace(SECOND, start=0, end=7), (Comment("Rana", "All?"),))
    release = replace(RELEASE, threads=(asked,), next_id=4)
    copy = replace(
        _copy(cell_paragraph(release, FIRST, 2), cell_paragraph(release, SECOND, 3)),
        snapshot=to_json(release),
    )
    remarks = (Remark("0", "Rana", "All?"), Remark("1", "Omar", "All."))
    taken = taken_back(remarked(copy, SECOND, "Doctors", *remarks), release, "x").release
    (thread,) = taken.threads
    assert [comment.text for comment in thread.comments] == ["All?", "All."]
    again = taken_back(remarked(copy, SECOND, "Doctors", *remarks), taken, "x").release
    assert again == taken
