"""A thread is opened, answered, settled and taken away; each is a release of its own."""

from datetime import datetime

import pytest

from app.address import Address
from app.model import Comment, Paragraph, Release, Thread
from app.review import threads

AT = Address("text", 1, "en", start=0, end=3)
WHEN = datetime(2026, 3, 9, 10, 30)
EMPTY = Release(rows=(Paragraph(1),), next_id=2)


def test_what_is_said_is_kept_in_order() -> None:
    release, thread = threads.add(EMPTY, AT, "Is this so?", "Rana", WHEN)
    release = threads.answer(release, thread, "It is.", "Omar", WHEN)
    said = (Comment("Rana", "Is this so?", WHEN), Comment("Omar", "It is.", WHEN))
    assert release.threads == (Thread(2, AT, said),)
    assert release.next_id == 3


def test_an_answer_opens_a_settled_thread_again() -> None:
    release, thread = threads.add(EMPTY, AT, "Is this so?", "Rana", WHEN)
    settled = threads.resolve(release, thread)
    assert settled.threads[0].resolved
    assert threads.resolve(settled, thread) is settled
    assert threads.reopen(settled, thread) == release
    assert not threads.answer(settled, thread, "No.", "Omar", WHEN).threads[0].resolved


def test_a_thread_that_was_taken_away_is_gone_and_its_id_stays_used() -> None:
    release, thread = threads.add(EMPTY, AT, "Is this so?", "Rana", WHEN)
    assert threads.delete(release, thread).threads == ()
    assert threads.delete(release, thread).next_id == 3
    with pytest.raises(LookupError):
        threads.answer(EMPTY, thread, "It is.", "Omar", WHEN)
