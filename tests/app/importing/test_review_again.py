"""What came back is taken in once, whatever became of its words since."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.edits import add_row, remove_row
from app.errors import FileError
from app.importing.review import Share, taken_back
from app.importing.word.document import Paragraph as Para
from app.importing.word.document import Piece, Range, Remark, WordDocument
from app.lookup import cell_text, read_plain
from app.model import (
    Paragraph,
    Release,
    plain,
    rich,
)
from app.pairs import split_row
from app.review import suggestions, threads
from app.review.anchors import is_stale
from app.storage.release_json import to_json
from app.writing import set_cell
from tests.app.importing.copies import (
    MORNING,
    changed,
    copy_of,
    numbered,
    put,
    put_in,
    remarked,
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


def test_two_reviewers_of_one_version_are_both_heard() -> None:
    one = replaced(FIRST, "old clinic", "new clinic", "Rana")
    other = replaced(FIRST, "clinic opens", "ward opens", "Omar")
    found = came_back(other, came_back(one).release)
    assert len(found.release.suggestions) == 2
    ids = tuple(held.id for held in found.release.suggestions)
    assert suggestions.conflicts(found.release) == (ids,)
    again = came_back(one, found.release)
    assert again.release == found.release
    assert again.shares == ()


def test_the_same_words_changed_twice_alike_are_two_suggestions() -> None:
    release = replace(RELEASE, rows=(Paragraph(1, pair("A day and a day")),))
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
    document = replaced(FIRST, "old clinic", "new clinic", "Rana")
    document = put_for(document, FIRST, "free", "free of charge", "Rana")
    now = set_cell(RELEASE, FIRST, rich("Today the old hospital opens today. It is free."))
    found = came_back(document, now)
    stale, fresh = found.release.suggestions
    assert (read_plain(found.release, stale.at), plain(stale.old)) == ("old hospital", "old clinic")
    assert is_stale(found.release, stale)
    assert not is_stale(found.release, fresh)
    done = suggestions.accept_all(found.release, [stale.id, fresh.id])
    assert cell_text(done, FIRST) == "Today the old hospital opens today. It is free of charge."


def test_rows_that_were_moved_parted_or_taken_out_since_are_followed() -> None:
    document = replaced(FIRST, "free", "free of charge", "Rana")
    document = put_for(document, SECOND, "six", "seven", "Rana")
    now, here = split_row(RELEASE, replace(FIRST, start=27))
    now = add_row(remove_row(now, 2), "rows", 0, Paragraph)[0]
    found = came_back(document, now)
    (one,) = found.release.suggestions
    assert one.at.owner == here.owner
    assert read_plain(found.release, one.at) == "free"
    assert [entry.code for entry in found.report.entries] == ["review_row_gone"]
    assert found.report.entries[0].taken == "seven"


def test_a_copy_in_one_language_says_nothing_of_the_other() -> None:
    english = replace(RELEASE, languages=RELEASE.languages[:1])
    document = copy_of(english)
    document = replace(document, snapshot=to_json(english))
    document = put_for(document, FIRST, "old", "new", "Rana")
    assert changes(came_back(document)) == [("text1.en", "old", "new", "Rana")]


def test_a_copy_of_another_release_brings_nothing() -> None:
    other = Release(
        headline=pair("Road to Basra is closed"),
        rows=(Paragraph(1, pair("Sand covers it.")),),
        next_id=9,
    )
    found = came_back(replaced(FIRST, "old", "new", "Rana"), other)
    assert found.release == other
    assert [entry.code for entry in found.report.entries] == ["review_other_release"]


@pytest.mark.parametrize("snapshot", [None, b"{", to_json(replace(RELEASE, next_id=1))])
def test_a_copy_without_its_snapshot_is_taken_for_one_of_the_release_at_hand(
    snapshot: bytes | None,
) -> None:
    document = replace(replaced(FIRST, "old", "new", "Rana"), snapshot=snapshot)
    found = came_back(document)
    assert changes(found) == [("text1.en", "old", "new", "Rana")]
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
        came_back(flooded)


ASKED = Remark("0", "Rana", "Which one?", MORNING)


def test_a_comment_becomes_a_thread_on_its_words_with_its_answers() -> None:
    answer = Remark("1", "Omar", "The one in the east.", MORNING, parent="0")
    document = remarked(replaced(FIRST, "The", "This", "Rana"), FIRST, "clinic", answer, ASKED)
    found = came_back(document)
    (thread,) = found.release.threads
    assert read_plain(found.release, thread.at) == "clinic"
    assert [(one.author, one.text) for one in thread.comments] == [
        ("Rana", "Which one?"),
        ("Omar", "The one in the east."),
    ]
    assert found.shares == (Share("Rana", 1, 1), Share("Omar", 0, 1))
    assert came_back(document, found.release).release == found.release


def test_a_thread_that_went_out_comes_back_with_answers_and_as_settled_as_it_was_left() -> None:
    at = replace(ARABIC_FIRST, start=0, end=4)
    asked, thread = threads.add(RELEASE, at, "Which one?", "Rana", MORNING)
    answer = Remark("7", "Omar", "This one.", MORNING, parent="0")
    document = remarked(copy_of(asked), ARABIC_FIRST, "تفتح", replace(ASKED, resolved=True), answer)
    since = threads.answer(asked, thread, "Anyone?", "Rana", MORNING)
    found = came_back(document, since)
    (held,) = found.release.threads
    assert [one.text for one in held.comments] == ["Which one?", "Anyone?", "This one."]
    assert held.resolved
    assert found.shares == (Share("Omar", 0, 1),)
    reopened = threads.reopen(found.release, thread)
    untouched = remarked(copy_of(asked), ARABIC_FIRST, "تفتح", ASKED)
    assert came_back(untouched, reopened).release == reopened


def test_a_comment_beside_every_cell_is_on_the_nearest() -> None:
    document = copy_of(RELEASE)
    held = list(document.paragraphs)
    held[0] = replace(held[0], comments=(Range("0", 0, 3),))
    held[-1] = replace(held[-1], comments=(Range("1", 0, 3),))
    remarks = (ASKED, replace(ASKED, id="1"), replace(ASKED, id="2", text="On nothing"))
    found = came_back(replace(numbered(document, held), remarks=remarks))
    assert [(one.at.part, one.at.owner) for one in found.release.threads] == [
        ("headline", 0),
        ("phone", 4),
    ]
    assert [(one.code, one.taken) for one in found.report.entries] == [
        ("review_comment", "On nothing")
    ]


def test_answers_in_a_circle_are_still_comments() -> None:
    one, other = replace(ASKED, parent="1"), replace(ASKED, id="1", parent="0")
    found = came_back(remarked(copy_of(RELEASE), FIRST, "clinic", one, other))
    assert [len(thread.comments) for thread in found.release.threads] == [2]
