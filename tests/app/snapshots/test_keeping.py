"""Versions are kept and brought back, and nothing of now is lost by it."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import edits
from app.address import Address
from app.instep.cells import compare
from app.instep.standing import standing_at
from app.localized import Localized
from app.model import Comment, Dismissal, Image, Paragraph, Release, Thread, plain, rich
from app.snapshots.between import between
from app.snapshots.keeping import drop, is_kept, keep, rename, restore
from app.storage import Document, decode, encode, media_name
from app.storage.coherence import require_coherent
from app.writing import set_cell
from tests.documents import document_of
from tests.strategies import image_bytes, releases

NOON = datetime(2026, 5, 4, 12, 0)
HEADLINE = Address("headline", language="en")
FIRST = Release(
    headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
    rows=(Paragraph(1, Localized(en=rich("One."), ar=rich("واحد."))), Paragraph(2)),
    next_id=3,
)


def headline(release: Release) -> str:
    return plain(release.headline["en"])


def test_a_version_is_the_release_as_it_stands_by_a_name_at_a_time() -> None:
    held = keep(keep(FIRST, "Draft", "Rana", NOON), "Second")
    assert [(one.name, one.by, one.when) for one in held.snapshots] == [
        ("Draft", "Rana", NOON),
        ("Second", "", None),
    ]
    assert held.snapshots[0].release == FIRST
    assert held.snapshots[1].release.snapshots == ()
    assert is_kept(held)
    assert not is_kept(set_cell(held, HEADLINE, rich("Other")))


def test_versions_are_renamed_and_dropped() -> None:
    held = keep(keep(FIRST, "a"), "b")
    assert [one.name for one in rename(held, 0, "First draft").snapshots] == ["First draft", "b"]
    assert [one.name for one in drop(held, 0).snapshots] == ["b"]


def test_what_is_brought_back_leaves_the_state_of_now_among_the_versions() -> None:
    changed = set_cell(keep(FIRST, "Draft"), HEADLINE, rich("Wells closed"))
    back = restore(changed, 0, "Before", "Omar", NOON)
    assert headline(back) == "Wells reopen"
    assert [one.name for one in back.snapshots] == ["Draft", "Before"]
    assert headline(back.snapshots[1].release) == "Wells closed"
    again = restore(back, 1, "Before", "Omar", NOON)
    assert headline(again) == "Wells closed"
    assert again.snapshots == back.snapshots


def test_no_id_is_used_again_and_comments_stay_with_words_that_are_still_there() -> None:
    held, new = edits.add_row(keep(FIRST, "Draft"), "rows", 2, Paragraph)
    held = set_cell(held, Address("text", new, "en"), rich("New row"))
    on_new = Thread(held.next_id, Address("text", new, "en", start=0, end=3), (Comment("R", "?"),))
    at = Address("headline", language="en", start=0, end=5)
    on_old = Thread(held.next_id + 1, at, (Comment("R", "Which?"),))
    held = replace(held, threads=(on_new, on_old), next_id=held.next_id + 2)
    back = restore(held, 0, "Before")
    assert back.threads == (on_old,)
    assert back.next_id == held.next_id
    assert edits.add_row(back, "rows", 0, Paragraph)[1] > new


def test_what_was_compared_then_fits_the_texts_of_then_again() -> None:
    headline_ = Address("headline")
    then = keep(compare(FIRST, [headline_], "Rana"), "Draft")
    changed = set_cell(then, HEADLINE, rich("Wells closed"))
    changed = compare(changed, [headline_, Address("text", 1)], "Omar")
    back = restore(changed, 0, "Before")
    assert standing_at(back, headline_).state == "in step"
    assert {one.at: one.by for one in back.comparisons} == {
        headline_: "Rana",
        Address("text", 1): "Omar",
    }


def test_what_was_dismissed_is_of_now_and_of_no_version() -> None:
    first = Dismissal("figure_differs", Address("text", 1), "One", "so it was said")
    second = Dismissal("date_missing", Address("date"))
    held = keep(replace(FIRST, dismissals=(first,)), "Draft")
    assert held.snapshots[0].release.dismissals == ()
    held = replace(held, dismissals=(first, second))
    assert is_kept(held)
    assert restore(held, 0, "Before").dismissals == (first, second)


def test_a_picture_that_only_a_version_shows_stays_in_the_file() -> None:
    name = media_name(image_bytes())
    release = keep(Release(rows=(Image(1, name),), next_id=2), "With the picture")
    release = edits.remove_row(release, 1)
    saved = decode(encode(Document(release, {name: image_bytes(), "b.png": b""})), "x")
    assert saved.media == {name: image_bytes()}
    back = restore(saved.release, 0, "Before")
    require_coherent(Document(back, saved.media), "x")
    gone = decode(encode(Document(drop(release, 0), saved.media)), "x")
    assert gone.media == {}


def test_an_id_that_a_thread_took_meanwhile_in_a_file_of_another_program_is_not_there_twice() -> (
    None
):
    thread = Thread(1, Address("headline", language="en"), (Comment("R", "?"),))
    odd = replace(keep(FIRST, "Draft"), rows=(), threads=(thread,))
    back = restore(odd, 0, "Before")
    require_coherent(Document(back), "x")
    assert [one.comments for one in back.threads] == [thread.comments]


@given(releases(reviewed=True, kept=True), releases(kept=True))
def test_whatever_was_kept_comes_back_to_the_word(now: Release, then: Release) -> None:
    held = replace(now, snapshots=keep(replace(then, snapshots=()), "Then").snapshots)
    back = restore(held, 0, "Before")
    assert between(then, back).count() == 0
    require_coherent(document_of(back), "x")
    assert back.snapshots[0] == held.snapshots[0]
    assert is_kept(back)
    if len(back.snapshots) > 1:
        assert between(now, restore(back, 1, "Again")).count() == 0


@given(releases(reviewed=True, kept=True))
def test_keeping_and_bringing_back_at_once_changes_nothing(release: Release) -> None:
    kept = keep(release, "Now")
    assert restore(kept, len(kept.snapshots) - 1, "Before") == kept


@pytest.mark.parametrize("index", [1, 5])
def test_there_is_no_version_beyond_the_last(index: int) -> None:
    with pytest.raises(IndexError):
        restore(keep(FIRST, "Draft"), index, "Before")


@given(releases(kept=True), st.text(max_size=10))
def test_versions_are_saved_under_whatever_they_are_called(release: Release, name: str) -> None:
    document = document_of(keep(release, name, "Rana", NOON))
    assert decode(encode(document), "x") == document
