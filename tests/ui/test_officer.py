"""A release from nothing to the files, with the keyboard, and all the way back and forth again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.address import Address
from app.edits import empty_release
from app.model import Bullets, Heading, Image, Paragraph, Quotation, Release, plain
from app.storage import load
from tests.strategies import image_bytes
from tests.ui.answers import Answers
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.exporting import ExportChoice
from ui.layouts import FACING
from ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

TEXTS = (
    ("", "Wells reopen in three districts.", "إعادة فتح الآبار في ثلاثة أقضية."),
    ("", "Some 8,500 people have water again.", "عادت المياه إلى نحو 8,500 شخص."),
    ("## ", "What was done", "ما الذي أنجز"),
    ("- ", "28 pumps", "28 مضخة"),
    ("> ", "We did it together.", "أنجزنا ذلك معا."),
    ("", "Work goes on until 2027.", "يستمر العمل حتى عام 2027."),
    ("", "Water is tested each week.", "تُفحص المياه كل أسبوع."),
)


def _cell() -> Cell:
    """Where the cursor is; a person sees it blink."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, Cell)
    return focus


def _say(english: str, arabic: str) -> None:
    """Writes the pair in which the cursor stands, and comes back to its English."""
    write(_cell(), english)
    press(_cell(), Qt.Key.Key_Tab)
    assert _cell().pane.code == "ar"
    write(_cell(), arabic)
    press(_cell(), Qt.Key.Key_Backtab, SHIFT)
    assert _cell().pane.code == "en"


def _down() -> None:
    """To the cell below, from whatever line of this one."""
    press(_cell(), Qt.Key.Key_End, CONTROL)
    press(_cell(), Qt.Key.Key_Down)


def _shortcut(window: QWidget, keys: str) -> None:
    QTest.keySequence(window, keys)


def _write_release(window: Window, answers: Answers, picture: Path, qtbot: QtBot) -> None:
    window.sheet.go_to(Address("headline", language="en"))
    _say("Wells reopen", "إعادة فتح الآبار")
    _down()
    _say("Water for three districts", "مياه لثلاثة أقضية")
    _down()
    for index, (marker, english, arabic) in enumerate(TEXTS):
        if index:
            _shortcut(window, "Ctrl+Return")
        write(_cell(), marker)
        _say(english, arabic)
        if marker == "> ":
            _down()
            _say("Rana Aziz", "رنا عزيز")
            _down()
            _say("Head of office", "رئيسة المكتب")
    answers.on_pictures = (picture,)
    window.commands.actions["picture"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.session.release.rows[-1], Image))
    _say("A pump at work", "مضخة في أثناء العمل")
    _down()
    _say("Photo desk", "قسم الصور")
    _down()
    _say("A pump beside a well", "مضخة بجانب بئر")
    window.commands.actions["contact"].trigger()
    _say("Press desk", "المكتب الصحفي")
    _down()
    _say("Information unit", "وحدة الإعلام")
    _down()
    write(_cell(), "+964 770 000 0000")
    _down()
    write(_cell(), "press@example.org")


def _all_at_once(window: Window, id_: str) -> int:
    """Triggers an action until it is greyed out; how many times."""
    action, count = window.commands.actions[id_], 0
    while action.isEnabled():
        action.trigger()
        count += 1
    return count


@pytest.fixture
def written(window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot) -> Window:
    picture = tmp_path / "pump.png"
    picture.write_bytes(image_bytes())
    _write_release(window, answers, picture, qtbot)
    return window


def test_a_release_is_written_with_the_keyboard_in_both_languages(written: Window) -> None:
    release = written.session.release
    kinds = [type(row) for row in release.rows]
    assert kinds == [
        Paragraph, Paragraph, Heading, Bullets, Quotation, Paragraph, Paragraph, Image,
    ]  # fmt: skip
    assert plain(release.headline["ar"]) == "إعادة فتح الآبار"
    for row, (_, english, arabic) in zip(release.rows, TEXTS, strict=False):
        text = row.items[0] if isinstance(row, Bullets) else getattr(row, "text", None)
        assert text is not None
        assert (plain(text["en"]), plain(text["ar"])) == (english, arabic)
    quotation = release.rows[4]
    assert isinstance(quotation, Quotation)
    assert (quotation.speaker["en"], quotation.post["ar"]) == ("Rana Aziz", "رئيسة المكتب")
    image = release.rows[-1]
    assert isinstance(image, Image)
    assert (plain(image.caption["en"]), image.alt["ar"]) == ("A pump at work", "مضخة بجانب بئر")
    (contact,) = release.contacts
    assert (contact.phone, contact.email) == ("+964 770 000 0000", "press@example.org")


def test_it_is_saved_opened_exported_undone_to_nothing_and_done_again(
    written: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_save = tmp_path / "wells.bayan"
    _shortcut(written, "Ctrl+S")
    first = answers.on_save.read_bytes()
    end = written.session.release
    assert load(answers.on_save).release == end
    answers.on_export = ExportChoice(("pdf", "docx"), (FACING,), tmp_path / "out")
    _shortcut(written, "Ctrl+Shift+E")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["wells-reopen-en-ar.docx", "wells-reopen-en-ar.pdf"]
    assert answers.told == []

    steps = _all_at_once(written, "undo")
    assert written.session.release == empty_release()
    assert _all_at_once(written, "redo") == steps
    assert written.session.release == end
    _shortcut(written, "Ctrl+S")
    assert answers.on_save.read_bytes() == first
    assert written.desk.open(answers.on_save)
    assert written.session.release == end


def test_what_is_seen_after_all_of_it_is_what_is_in_the_release(written: Window) -> None:
    _all_at_once(written, "undo")
    _all_at_once(written, "redo")
    release: Release = written.session.release
    for row in release.rows:
        if isinstance(row, Paragraph):
            for code in ("en", "ar"):
                cell = written.sheet.cell(Address("text", row.id, code))
                assert cell is not None
                assert cell.toPlainText() == plain(row.text[code])
