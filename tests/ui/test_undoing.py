"""Whatever is done to rows, undo and redo bring back the release and the place of the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import blocks, pairs
from app.address import Address
from app.clip import clip, insert_clip, unclip
from app.edits import Section
from app.localized import Localized
from app.lookup import owners, read_plain
from app.model import SECTIONS, Bullets, Image, Paragraph, Release, Row, rich
from app.pairs import RowKind
from app.storage import Document, media_name
from app.storage.coherence import require_sound
from app.writing import start_of
from tests.addresses import localized_addresses
from tests.strategies import image_bytes, releases
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.session import Picked, Place, Session
from ui.window import Window

KEY = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PICTURE = image_bytes()
NAME = media_name(PICTURE)
KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")
Step: TypeAlias = Callable[[Release], Release]


def _shown(release: Release) -> Release:
    """The release with every picture under the name that its bytes have."""
    rows = {
        section: tuple(
            replace(row, media=NAME) if isinstance(row, Image) else row
            for row in getattr(release, section)
        )
        for section in SECTIONS
    }
    return replace(release, **rows)


@st.composite
def _steps(draw: st.DrawFn) -> Step:
    """An edit of the rows that there are when it comes to it."""
    name = draw(st.sampled_from(["move", "place", "copy", "remove", "convert", "paste", "split"]))
    first, last, by = draw(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(-3, 3)))
    kind, section = draw(st.tuples(st.sampled_from(KINDS), st.sampled_from(SECTIONS)))

    def step(release: Release) -> Release:
        ids = [row.id for part in SECTIONS for row in getattr(release, part)]
        if not ids:
            return release
        chosen = blocks.rows_between(release, ids[first % len(ids)], ids[last % len(ids)])
        return _done(release, name, chosen, by, kind, section)

    return step


def _done(  # noqa: PLR0917
    release: Release, name: str, ids: tuple[int, ...], by: int, kind: RowKind, section: Section
) -> Release:
    doing: dict[str, Step] = {
        "move": lambda held: blocks.move_rows(held, ids, by),
        "place": lambda held: blocks.place_rows(held, ids, section, by + 3),
        "copy": lambda held: blocks.duplicate_rows(held, ids)[0],
        "remove": lambda held: blocks.remove_rows(held, ids),
        "convert": lambda held: blocks.convert_rows(held, ids, kind)[0],
        "paste": lambda held: insert_clip(held, section, by + 3, _clipped(held, ids))[0],
        "split": lambda held: _split(held, ids[0], by + 3),
    }
    return doing[name](release)


def _clipped(release: Release, ids: tuple[int, ...]) -> Release:
    return unclip(clip(Document(release, {NAME: PICTURE}), ids)).release


def _split(release: Release, row: int, start: int) -> Release:
    held = owners(release)[row]
    if isinstance(held, Image) or (isinstance(held, Bullets) and not held.items):
        return release
    return pairs.split_row(release, replace(start_of(release, row, "en"), start=start))[0]


@given(releases(reviewed=True, kept=True).map(_shown), st.lists(_steps(), max_size=7))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_and_redo_of_whatever_is_done_to_rows_give_the_same_releases(
    qtbot: QtBot, release: Release, steps: list[Step]
) -> None:
    session = Session(release)
    seen = [release]
    for step in steps:
        if session.edit("Step", step):
            seen.append(session.release)
            require_sound(session.release, "after a step")
    for before in reversed(seen[:-1]):
        session.history.undo()
        assert session.release is before
    for after in seen[1:]:
        session.history.redo()
        assert session.release is after


def _place(window: Window) -> Place:
    """Where a person sees the cursor, or which rows they see selected."""
    if window.sheet.selection.rows:
        assert window.sheet.selection.hasFocus()
        return Picked(window.sheet.selection.rows)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Cell)
    place = focus.viewport().mapTo(window.sheet.viewport(), focus.cursorRect().center())
    assert 0 < place.y() < window.sheet.viewport().height()
    return focus.address()


def _act(window: Window, action: str) -> None:
    if action == "type":
        write(QApplication.focusWidget(), "x")
    elif action == "split":
        press(QApplication.focusWidget(), KEY.Key_Return)
    elif action == "join":
        press(QApplication.focusWidget(), KEY.Key_Backspace)
    else:
        window.commands.actions[action].trigger()


ACTIONS = (
    "type", "split", "join", "up", "down", "duplicate", "remove", "cut", "copy", "paste",
    "paragraph", "heading", "quotation", "list", "below", "above", "bold",
)  # fmt: skip


def _go_anywhere(window: Window, data: st.DataObject) -> None:
    """The cursor, with words selected, or whole rows."""
    release = window.session.release
    rows: list[Row] = [row for part in SECTIONS for row in getattr(release, part)]
    if rows and data.draw(st.integers(0, 2)) == 0:
        ends = [data.draw(st.sampled_from(rows)).id for _ in range(2)]
        window.sheet.selection.extend(*ends)
        return
    texts = [at for at in localized_addresses(release) if at.part != "place"]  # has no cell
    at = data.draw(st.sampled_from(sorted(texts, key=str)))
    length = len(read_plain(release, at))
    start = data.draw(st.integers(0, length))
    window.sheet.go_to(replace(at, start=start, end=data.draw(st.integers(start, length))))


@given(data=st.data())
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_brings_back_release_and_cursor_and_redo_too(
    window: Window, data: st.DataObject
) -> None:
    session = window.session
    QGuiApplication.clipboard().clear()
    session.open(_shown(data.draw(releases())), {NAME: PICTURE})
    seen: list[tuple[Release, Place, Release, Place]] = []
    for _ in range(data.draw(st.integers(1, 6))):
        _go_anywhere(window, data)
        before, place, count = session.release, _place(window), session.history.count()
        _act(window, data.draw(st.sampled_from(ACTIONS)))
        session.seal()
        if session.history.count() > count:
            seen.append((before, place, session.release, _place(window)))
    for release, place, _, _ in reversed(seen):
        session.history.undo()
        assert session.release is release
        assert _place(window) == place
    for _, _, release, place in seen:
        session.history.redo()
        assert session.release is release
        assert _place(window) == place


def test_what_is_pasted_over_words_is_one_step_however_many_looks_it_has(window: Window) -> None:
    mime = QMimeData()
    mime.setHtml("<p>a <b>b</b> <i>c</i></p>")
    QGuiApplication.clipboard().setMimeData(mime)
    window.session.open(Release(rows=(Paragraph(1, Localized(en=rich("old"))),), next_id=2), {})
    window.sheet.go_to(Address("text", 1, "en", start=0, end=3))
    window.commands.actions["paste"].trigger()
    assert window.session.history.count() == 1
    window.session.history.undo()
    assert _place(window) == Address("text", 1, "en", start=0, end=3)


@pytest.mark.parametrize("select", [False, True])
def test_when_the_last_row_is_gone_the_cursor_is_in_the_headline(
    window: Window, select: bool
) -> None:
    window.session.open(Release(rows=(Paragraph(1, Localized(en=rich("x"))),), next_id=2), {})
    window.sheet.go_to(Address("text", 1, "ar"))
    if select:
        press(QApplication.focusWidget(), KEY.Key_Down, SHIFT)
    window.commands.actions["remove"].trigger()
    assert _place(window) == Address("headline", 0, "ar", end=0)


@pytest.mark.parametrize("modifiers", [(KEY.Key_Z, CTRL | SHIFT), (KEY.Key_Y, CTRL)])
def test_either_of_the_keys_that_people_know_does_it_again(
    window: Window, qtbot: QtBot, modifiers: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.sheet.go_to(Address("headline", language="en"))
    write(window.sheet.current_cell(), "Wells")
    written = window.session.release
    window.session.history.undo()
    press(window.sheet.current_cell(), *modifiers)
    assert window.session.release == written
