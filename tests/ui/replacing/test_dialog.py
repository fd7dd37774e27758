"""The list of replacements, as a person sees and ticks it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.model import Contact, Paragraph, Quotation, Release, rich
from app.search.query import Query
from app.search.replace import planned
from tests.searching import find
from tests.ui.hand import click, press
from ui.replacing.dialog import ReplaceDialog

RELEASE = Release(
    headline=Localized(ar=rich("بئر")),
    rows=(
        Paragraph(1, Localized(en=rich("A well, a well.<b>"), ar=rich("بئر في القرية."))),
        Quotation(2, Localized(), Localized(en="Rana Well")),
    ),
    contacts=(Contact(3, email="well@example.org"),),
    next_id=4,
)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReplaceDialog:
    query = Query("well|بئر", is_pattern=True)
    plan = planned(RELEASE, find(RELEASE, query), "<x>", query)
    made = ReplaceDialog(RELEASE, plan, None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_hit_is_shown_with_its_place_and_its_sentence(dialog: ReplaceDialog) -> None:
    lines = [dialog.plan.line(row) for row in range(dialog.plan.rowCount())]
    assert [line.where for line in lines] == [
        "Headline · Arabic",
        "Row 1 · Paragraph · English",
        "Row 1 · Paragraph · English",
        "Row 1 · Paragraph · Arabic",
        "Row 2 · Speaker · English",
        "Contact · E-mail",
    ]
    assert (lines[1].before, lines[1].old, lines[1].new) == ("A ", "well", "<x>")
    assert lines[1].after == ", a well.<b>"
    assert lines[3].language.direction == "rtl"


def test_a_hit_is_left_out_by_mouse_and_by_keyboard(dialog: ReplaceDialog) -> None:
    view = dialog.list.viewport()
    click(view, dialog.list.visualRect(dialog.plan.index(1)).center() + QPoint(20, 0))
    press(dialog.list, Qt.Key.Key_Down)
    press(dialog.list, Qt.Key.Key_Space)
    assert [one.at.language for one in dialog.taken()] == ["ar", "ar", "en", ""]
    assert dialog.count.text() == "4 of 6 chosen"
    assert dialog.all.checkState() == Qt.CheckState.PartiallyChecked


def test_all_are_taken_or_none(dialog: ReplaceDialog) -> None:
    replace = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    click(dialog.all, QPoint(8, dialog.all.height() // 2))
    assert dialog.taken() == ()
    assert not replace.isEnabled()
    click(dialog.all, QPoint(8, dialog.all.height() // 2))
    assert len(dialog.taken()) == 6
    assert replace.isEnabled()


def test_a_screen_reader_is_told_what_becomes_of_what(dialog: ReplaceDialog) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    words = str(dialog.plan.index(4).data(role))
    assert words == "Row 2 · Speaker · English: “Well” becomes “<x>” in “Rana Well”"


def test_the_words_are_painted_in_the_direction_of_their_language(dialog: ReplaceDialog) -> None:
    rows = [dialog.list.visualRect(dialog.plan.index(row)) for row in (0, 4)]
    image = dialog.list.viewport().grab().toImage()
    sides = []
    for rect in rows:
        middle = rect.center().x()
        red = [
            x
            for x in range(rect.left(), rect.right())
            for y in range(rect.top() + 24, rect.bottom() - 4)
            if image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 60
        ]
        assert red
        sides.append("right" if min(red) > middle else "left")
    assert sides == ["right", "left"]
