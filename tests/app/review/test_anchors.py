"""Comments and suggestions stay with their words through every kind of edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import edits
from app.address import Address
from app.localized import Localized
from app.lookup import cell_text, read_plain
from app.model import (
    Bullets,
    Comment,
    Heading,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Suggestion,
    Thread,
    plain,
    rich,
)
from app.pairs import RowKind, convert_row, join_rows, split_row
from app.review.anchors import follow, is_stale
from app.storage.coherence import require_coherent
from app.writing import set_cell
from tests.addresses import localized_addresses
from tests.documents import document_of
from tests.strategies import releases, texts

HERE = Address("text", 1, "en")
KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")


def _pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


def _with(release: Release, at: Address, words: str, *, item: int = 0) -> Release:
    """The release with a thread and a suggestion on words of a cell."""
    text = cell_text(release, at)
    assert text is not None
    start = text.index(words)
    at = replace(at, start=start, end=start + len(words), item=item)
    first = release.next_id
    return replace(
        release,
        threads=(*release.threads, Thread(first, at, (Comment("Rana", "?"),))),
        suggestions=(
            *release.suggestions,
            Suggestion(first + 1, at, rich(words), rich("other"), "Omar"),
        ),
        next_id=first + 2,
    )


def _retyped(release: Release, at: Address, text: str) -> Release:
    return follow(release, set_cell(release, at, rich(text)))


def _words(release: Release) -> tuple[list[str], list[str]]:
    threads = [read_plain(release, one.at) for one in release.threads]
    return threads, [read_plain(release, one.at) for one in release.suggestions]


OLD = "The old clinic opens today."


@pytest.mark.parametrize(
    ("text", "thread", "suggestion", "stale"),
    [
        ("Now the old clinic opens today.", "old clinic", "old clinic", False),
        ("The old clinic opens at noon.", "old clinic", "old clinic", False),
        ("The old clinics opens today.", "old clinic", "old clinic", False),
        ("The old big clinic opens today.", "old big clinic", "old big clinic", True),
        ("The old hospital opens today.", "old hospital", "old hospital", True),
        ("The new opens today.", "new", "new", True),
        ("The ward opens today.", "ward", "ward", True),
        ("The old ward began today.", "old ", "old ward began", True),
        ("The  opens today.", "", "", True),
        ("", "", "", True),
    ],
)
def test_words_that_were_written_over(text: str, thread: str, suggestion: str, stale: bool) -> None:
    before = _with(Release(rows=(Paragraph(1, _pair(OLD)),), next_id=2), HERE, "old clinic")
    after = _retyped(before, HERE, text)
    assert _words(after) == ([thread], [suggestion])
    assert is_stale(after, after.suggestions[0]) == stale
    assert plain(after.suggestions[0].old) == "old clinic"


def test_nothing_is_made_anew_where_no_word_moved() -> None:
    before = _with(Release(rows=(Paragraph(1, _pair(OLD)), Paragraph(2)), next_id=3), HERE, "old")
    after = set_cell(before, Address("text", 2, "en"), rich("More."))
    assert follow(before, after) is after
    plain_release = Release(rows=before.rows, next_id=3)
    after = set_cell(plain_release, HERE, rich("More."))
    assert follow(plain_release, after) is after


def test_a_row_that_goes_takes_its_comments_along() -> None:
    before = _with(Release(rows=(Paragraph(1, _pair(OLD)),), next_id=2), HERE, "old clinic")
    after = follow(before, edits.remove_row(before, 1))
    assert (after.threads, after.suggestions) == ((), ())
    assert len(before.threads) == 1


TWO = Release(
    rows=(
        Paragraph(1, _pair("It opens. It is free.", "تفتح اليوم. وهي مجانية.")),
        Heading(2, _pair("The staff", "العاملون")),
    ),
    next_id=3,
)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_splitting_and_joining_rows_carries_the_words_of_both_languages(language: str) -> None:
    release = TWO
    for code, words in (("en", ("opens", "free")), ("ar", ("تفتح", "مجانية"))):
        for word in words:
            release = _with(release, Address("text", 1, code), word)
    at = Address("text", 1, language, start=len("It opens." if language == "en" else "تفتح اليوم."))
    parted, here = split_row(release, at)
    parted = follow(release, parted)
    assert _words(parted) == _words(release)
    assert {one.at.owner for one in parted.threads} == {1, here.owner}
    joined = follow(parted, join_rows(parted, here)[0])
    assert _words(joined) == _words(release)
    assert joined.threads == release.threads


def test_an_item_that_moves_in_its_list_keeps_its_comments() -> None:
    items = (_pair("Water"), _pair("Food and tents"))
    before = Release(rows=(Bullets(1, items),), next_id=2)
    last = Address("items", 1, "en", 1)
    before = _with(before, last, "Food", item=1)
    before = _with(before, last, "tents", item=1)
    parted = follow(before, split_row(before, replace(last, start=4))[0])
    assert _words(parted)[0] == ["Food", "tents"]
    assert [one.at.item for one in parted.threads] == [1, 2]
    rows = follow(parted, convert_row(parted, 1, "paragraph"))
    assert _words(rows)[0] == ["Food", "tents"]
    assert {one.at.part for one in rows.threads} == {"text"}
    back = follow(before, convert_row(before, 1, "quotation"))
    assert _words(back)[0] == ["Food", "tents"]


def test_words_that_could_have_gone_to_two_places_go_to_none() -> None:
    before = _with(Release(rows=(Paragraph(1, _pair("Yes")),), next_id=2), HERE, "Yes")
    gone = replace(before, rows=(Paragraph(7, _pair("Yes")), Paragraph(8, _pair("Yes"))), next_id=9)
    assert follow(before, gone).threads == ()


def test_a_quotation_that_becomes_a_list_keeps_what_was_said_of_its_text() -> None:
    row = Quotation(1, _pair("We are ready"), Localized(en="The head nurse"))
    before = _with(Release(rows=(row,), next_id=2), HERE, "ready")
    after = follow(before, convert_row(before, 1, "list"))
    assert _words(after)[0] == ["ready"]


@given(releases(reviewed=True), st.data())
def test_whatever_is_done_no_anchor_leads_nowhere(release: Release, data: st.DataObject) -> None:
    for _ in range(3):
        release = follow(release, _edited(release, data))
        require_coherent(document_of(release), "x")
        places = [one.at for one in release.threads] + [one.at for one in release.suggestions]
        for at in places:
            text = cell_text(release, at)
            assert text is not None
            assert 0 <= at.start <= at.end <= len(text)


def _edited(release: Release, data: st.DataObject) -> Release:
    ids = [row.id for row in release.rows]
    cells = localized_addresses(release)
    kind = data.draw(
        st.sampled_from(["write", *(("remove", "split", "join", "convert") if ids else ())])
    )
    if kind == "write":
        at = data.draw(st.sampled_from(cells))
        text = data.draw(texts(at.language))
        is_rich = at.part in {"headline", "subheadline", "text", "items", "caption"}
        return set_cell(release, at, rich(text) if is_rich else text)
    row = data.draw(st.sampled_from(ids))
    if kind == "remove":
        return edits.remove_row(release, row)
    if kind == "convert":
        return convert_row(release, row, data.draw(st.sampled_from(KINDS)))
    own = [at for at in cells if at.owner == row and at.part in {"text", "items"}]
    if not own:
        return release
    at = data.draw(st.sampled_from(own))
    if kind == "split":
        return split_row(release, replace(at, start=data.draw(st.integers(0, 30))))[0]
    return join_rows(release, at)[0]


@given(releases(reviewed=True), st.data())
def test_words_beside_what_was_typed_are_still_the_same_words(
    release: Release, data: st.DataObject
) -> None:
    if not release.threads:
        return
    thread = data.draw(st.sampled_from(release.threads))
    text = cell_text(release, thread.at)
    assert text is not None
    head, kept, tail = (
        text[: thread.at.start],
        text[thread.at.start : thread.at.end],
        text[thread.at.end :],
    )
    if not kept:
        return
    code = thread.at.language or "en"
    typed = data.draw(texts(code, max_size=5)) + "|"
    where = data.draw(st.integers(0, len(head)))
    new = head[:where] + "|" + typed + head[where:] + kept + tail
    is_rich = thread.at.part in {"headline", "subheadline", "text", "items", "caption"}
    after = follow(release, set_cell(release, thread.at, rich(new) if is_rich else new))
    moved = next(one for one in after.threads if one.id == thread.id)
    assert read_plain(after, moved.at) == kept
