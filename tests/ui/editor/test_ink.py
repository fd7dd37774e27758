"""The letters of a cell are painted whole, also what hangs below a last line with marks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.model import ARABIC, ENGLISH, Language, rich
from ui.editor.box import Box
from ui.editor.marks import Mark


def lowest_ink(box: Box) -> int:
    """The lowest row of pixels that anything is painted in."""
    picture = box.grab().toImage()
    ground = picture.pixel(0, picture.height() - 1)
    rows = range(picture.height() - 1, -1, -1)
    columns = range(picture.width())
    return next(y for y in rows if any(picture.pixel(x, y) != ground for x in columns))


@pytest.mark.parametrize("pane", [ENGLISH, ARABIC])
@pytest.mark.parametrize("role", ["headline", "subheadline", "paragraph"])
@pytest.mark.usefixtures("_dressed")
def test_a_mark_cuts_nothing_off_the_last_line(qtbot: QtBot, pane: Language, role: str) -> None:
    text = " ".join([{"en": "gypsy", "ar": "حي بج"}[pane.code]] * 6)
    parent = QWidget()
    qtbot.addWidget(parent)
    box = Box(pane, role, 2.0, parent)
    box.fill(rich(text))
    box.resize(400, box.height_at(400) + 100)
    before = lowest_ink(box)
    box.show_marks("spelling", [Mark(len(text) - 2, len(text), "misspelt", "")])
    assert lowest_ink(box) >= before
