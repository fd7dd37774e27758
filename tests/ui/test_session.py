"""One history for everything: undo and redo bring back the very releases."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.address import Address
from app.edits import add_row, move_row, remove_row, set_text, set_value
from app.instep.cells import compare
from app.instep.standing import standing_at
from app.localized import Localized
from app.lookup import read_plain
from app.model import Comment, Dismissal, Paragraph, Release, Thread, rich
from app.pairs import split_row
from tests.strategies import releases
from ui.session import Session

HEADLINE = Address("headline", language="en")


def _type(session: Session, text: str) -> None:
    session.edit(
        "Typing", lambda release: set_text(release, HEADLINE, rich(text)), HEADLINE, "headline"
    )


def _steps(release: Release) -> st.SearchStrategy[list[tuple[str, object]]]:
    ids = [row.id for row in release.rows]
    kinds: list[st.SearchStrategy[tuple[str, object]]] = [
        st.tuples(st.just("add"), st.integers(0, 3)),
        st.tuples(st.just("type"), st.text(max_size=5)),
        st.tuples(st.just("state"), st.sampled_from(["draft", "final"])),
    ]
    if ids:
        kinds.append(st.tuples(st.just("move"), st.sampled_from(ids)))
        kinds.append(st.tuples(st.just("remove"), st.sampled_from(ids)))
    return st.lists(st.one_of(kinds), max_size=8)


def _apply(session: Session, step: tuple[str, object]) -> None:
    name, value = step

    def changed(release: Release) -> Release:
        ids = {row.id for row in release.rows}
        if name == "add":
            assert isinstance(value, int)
            return add_row(release, "rows", value, Paragraph)[0]
        if name == "state":
            return set_value(release, Address("state"), value)
        if name in {"move", "remove"} and value in ids:
            assert isinstance(value, int)
            return move_row(release, value, 1) if name == "move" else remove_row(release, value)
        return release

    if name == "type":
        _type(session, str(value))
    else:
        session.edit(name, changed)


@given(st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_all_and_redoing_all_gives_the_same_releases(
    qtbot: QtBot, data: st.DataObject
) -> None:
    start = data.draw(releases(pictures=False, kept=True))
    session = Session(start)
    seen = [start]
    session.changed.connect(lambda _, new, __: seen.append(new))
    for step in data.draw(_steps(start)):
        _apply(session, step)
    end = session.release
    for _ in range(session.history.count()):
        session.history.undo()
    assert session.release == start
    for _ in range(session.history.count()):
        session.history.redo()
    assert session.release is end
    assert session.release == end


def test_typing_in_one_place_is_one_step_until_it_is_sealed(qtbot: QtBot) -> None:
    session = Session(Release())
    for text in ("a", "ab", "abc"):
        _type(session, text)
    session.seal()
    _type(session, "abcd")
    assert session.history.count() == 2
    session.history.undo()
    assert session.release.headline == Localized(en=rich("abc"))


def test_typing_what_was_there_again_leaves_the_release_saved(qtbot: QtBot) -> None:
    session = Session(Release(headline=Release().headline))
    _type(session, "x")
    assert not session.history.isClean()
    session.edit("Typing", lambda _: Release(), HEADLINE, "headline")
    assert session.history.isClean()


def test_typing_after_a_save_is_a_step_of_its_own(qtbot: QtBot) -> None:
    session = Session(Release())
    _type(session, "a")
    session.history.setClean()
    _type(session, "ab")
    session.history.undo()
    assert session.history.isClean()
    assert session.release.headline == Localized(en=rich("a"))


def test_an_edit_that_changes_nothing_makes_no_step(qtbot: QtBot) -> None:
    session = Session(Release())
    assert not session.edit("Nothing", lambda release: release)
    assert session.history.count() == 0


def test_a_release_that_is_read_only_takes_no_edit(qtbot: QtBot) -> None:
    session = Session(Release())
    session.open(Release(reference="PR/1"), {}, read_only=True)
    _type(session, "x")
    assert session.release == Release(reference="PR/1")


def test_the_widget_that_made_a_change_is_named_once_and_not_at_undo(qtbot: QtBot) -> None:
    session, origin = Session(Release()), object()
    heard: list[object] = []
    session.changed.connect(lambda _, __, who: heard.append(who))
    session.edit("Set", lambda release: set_text(release, HEADLINE, rich("x")), origin=origin)
    session.history.undo()
    session.history.redo()
    assert heard == [origin, None, None]


def test_undo_points_to_where_the_cursor_was_and_redo_to_where_it_went(qtbot: QtBot) -> None:
    session = Session(Release())
    heard: list[object] = []
    session.pointed.connect(heard.append)
    session.here = Address("subheadline", language="ar")
    session.edit("Set", lambda release: set_text(release, HEADLINE, rich("x")), at=HEADLINE)
    session.history.undo()
    session.history.redo()
    assert heard == [HEADLINE, Address("subheadline", language="ar"), HEADLINE]


def test_pictures_stay_at_hand_for_undo(qtbot: QtBot) -> None:
    session = Session(Release())
    session.add_media("a.png", b"1")
    session.add_media("a.png", b"2")
    assert session.media == {"a.png": b"1"}


def test_a_comment_stays_with_its_words_while_others_are_typed(qtbot: QtBot) -> None:
    at = Address("headline", language="en", start=4, end=10)
    thread = Thread(1, at, (Comment("Rana", "Which one?"),))
    before = Release(headline=Localized(en=rich("Old clinic")), threads=(thread,), next_id=2)
    session = Session(before)
    _type(session, "Very old clinic")
    assert read_plain(session.release, session.release.threads[0].at) == "clinic"
    session.history.undo()
    assert session.release is before


def test_what_was_compared_goes_over_into_both_halves_and_comes_back_by_undo(qtbot: QtBot) -> None:
    row = Paragraph(1, Localized(en=rich("One. Two."), ar=rich("واحد. اثنان.")))
    before = compare(Release(rows=(row,), next_id=2), [Address("text", 1)], "Rana")
    session = Session(before)
    session.edit("Split", lambda release: split_row(release, Address("text", 1, "en", start=5))[0])
    halves = [Address("text", 1), Address("text", 2)]
    assert [standing_at(session.release, at).state for at in halves] == ["in step", "in step"]
    session.history.undo()
    assert session.release is before


def test_what_was_let_stand_goes_with_its_words_and_comes_back_by_undo(qtbot: QtBot) -> None:
    row = Paragraph(1, Localized(en=rich("One. 28 wells."), ar=rich("واحد. 82 بئرا.")))
    held = Dismissal("figure_differs", Address("text", 1, "en"), "28", "so")
    before = Release(rows=(row,), dismissals=(held,), next_id=2)
    session = Session(before)
    session.edit("Split", lambda release: split_row(release, Address("text", 1, "en", start=5))[0])
    assert [one.at.owner for one in session.release.dismissals] == [2]
    session.edit("Remove", lambda release: remove_row(release, 2))
    assert session.release.dismissals == ()
    session.history.undo()
    session.history.undo()
    assert session.release is before
