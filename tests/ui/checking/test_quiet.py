"""A person who writes is not told what they are about to write anyway."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.checking.found import AR, EN, RELEASE, entries, wait
from tests.ui.hand import focused, press, write
from ui.editor.pair import PairBand
from ui.window import Window

BEGUN = Release(rows=(Paragraph(1), Paragraph(2)), next_id=3)
HALF = replace(
    RELEASE, rows=(Paragraph(1, Localized(en=rich("They dug 28 wells in May."), ar=rich("حفروا"))),)
)


def band(window: Window, row: int) -> PairBand:
    found = window.sheet.band(Address("text", row))
    assert isinstance(found, PairBand)
    return found


def signs(window: Window) -> set[str]:
    bands = [one for one in window.sheet.bands() if isinstance(one, PairBand)]
    return {one.spine.state(which) for one in bands for which in ("findings", "figures")} - {""}


def marks(window: Window, at: Address) -> list[str]:
    cell = window.sheet.cell(at)
    assert cell is not None
    text = cell.text()
    return [text[one.start : one.end] for one in cell.markings.of("findings")]


def type_at_end(window: Window, at: Address, words: str, qtbot: QtBot) -> None:
    cell = window.sheet.cell(at)
    assert cell is not None
    end = len(cell.text())
    window.sheet.go_to(replace(at, start=end, end=end))
    write(window.sheet.current_cell(), words)
    wait(qtbot, window)


def test_a_draft_has_no_sign_where_nothing_is_written_yet(window: Window, qtbot: QtBot) -> None:
    window.session.open(BEGUN, {})
    type_at_end(window, Address("headline", language="en"), "Wells", qtbot)
    assert entries(window, "row_empty")
    assert entries(window, "date_missing")
    assert signs(window) == set()


def test_a_final_release_has_a_sign_where_nothing_is_written(window: Window, qtbot: QtBot) -> None:
    window.session.open(replace(BEGUN, state="final"), {})
    type_at_end(window, Address("headline", language="en"), "Wells", qtbot)
    assert "warning" in signs(window)


@pytest.mark.parametrize("way", ["click", "tab"])
def test_what_is_wrong_is_said_once_the_cursor_goes_on(
    window: Window, qtbot: QtBot, way: str
) -> None:
    window.session.open(replace(HALF, rows=(*BEGUN.rows,)), {})
    type_at_end(window, EN, "They dug 28 wells.", qtbot)
    type_at_end(window, AR, "حفروا 82 ", qtbot)
    assert (marks(window, EN), marks(window, AR), signs(window)) == ([], [], set())
    if way == "tab":
        press(window.sheet.current_cell(), Qt.Key.Key_Tab)
    else:
        window.sheet.go_to(Address("text", 2, "ar"))
    qtbot.waitUntil(lambda: "28" in marks(window, EN) and "82" in marks(window, AR))
    assert band(window, 1).spine.state("figures") == "differ"


def test_what_was_said_before_goes_as_it_is_put_right(window: Window, qtbot: QtBot) -> None:
    window.session.open(HALF, {})
    wait(qtbot, window)
    assert "28" in marks(window, EN)
    type_at_end(window, AR, " 28 ", qtbot)
    assert "28" not in marks(window, EN)


def test_what_is_pasted_is_looked_at_at_once(window: Window, qtbot: QtBot) -> None:
    window.session.open(replace(HALF, rows=(*BEGUN.rows,)), {})
    type_at_end(window, EN, "They dug 28 wells.", qtbot)
    window.sheet.go_to(AR)
    QGuiApplication.clipboard().setText("حفروا 82 بئرا.")
    window.in_cell("paste")
    wait(qtbot, window)
    assert "82" in marks(window, AR)


@pytest.mark.parametrize("codes", [("en", "ar"), ("en",)])
def test_what_a_field_lacks_can_be_typed_at_once(
    window: Window, qtbot: QtBot, codes: tuple[str, ...]
) -> None:
    places = {code: RELEASE.place[code] for code in codes}
    lacking = replace(RELEASE, rows=(), place=Localized(places))
    window.session.open(replace(lacking, date=None) if len(codes) > 1 else lacking, {})
    window.sheet.go_to(Address("headline", language="en"))
    wait(qtbot, window)
    while window.side.shown != "fields":
        window.commands.actions["next_finding"].trigger()
    name = focused().accessibleName()
    assert name == ("Date" if len(codes) > 1 else "Place, Arabic")


def test_the_line_on_top_of_a_draft_asks_for_date_and_place(window: Window) -> None:
    window.session.open(BEGUN, {})
    line = window.sheet.band(Address("dateline"))
    assert line is not None
    asking = line.height_at(900)
    window.session.edit("test", lambda release: replace(release, date=RELEASE.date))
    assert line.height_at(900) == asking  # the date stands where it was asked for
