"""A person keeps the release under names, compares what was kept, and goes back to it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Image, Release
from app.storage import load, media_name
from tests.strategies import image_bytes
from tests.ui.answers import Answers
from tests.ui.hand import click, press, write
from ui.versions.comparing import Comparing
from ui.versions.painter import COUNT
from ui.versions.panel import Panel
from ui.window import Window

Key, Mods = Qt.Key, Qt.KeyboardModifier
ENGLISH, ARABIC = Address("headline", language="en"), Address("headline", language="ar")
CTRL_ALT = Mods.ControlModifier | Mods.AltModifier


def go(window: Window, at: Address) -> None:
    window.sheet.go_to(Address(at.part, at.owner, at.language, at.item, 0, 0))


def panel(window: Window) -> Panel:
    found = window.side.panel("versions")
    assert isinstance(found, Panel)
    return found


def keep(window: Window, name: str = "") -> None:
    """By the key, with another name or the one that is suggested."""
    press(window, Key.Key_S, CTRL_ALT)
    field = panel(window).name
    assert field.hasFocus()
    if name:
        write(field, name)
    press(field, Key.Key_Return)


def listed(window: Window) -> list[tuple[str, str, str]]:
    shown = panel(window).list
    items = [shown.item(row) for row in range(shown.count())]
    by = Qt.ItemDataRole.AccessibleDescriptionRole
    return [(item.text(), item.data(by) or "", item.data(COUNT) or "") for item in items]


def choose(window: Window, *rows: int) -> None:
    """Selects lines of the list, counted from the top."""
    shown = panel(window).list
    shown.clearSelection()
    for row in rows:
        shown.item(row).setSelected(True)
    shown.setFocus()


def comparing(window: Window) -> Comparing:
    held = window.versions.comparing
    assert held is not None
    assert held.isVisible()
    return held


def told(window: Window) -> str:
    return comparing(window).sheet.toPlainText().replace("\u2009", "|")


def test_the_release_is_kept_by_a_key_under_a_name(window: Window, release: Release) -> None:
    window.session.open(release, {})
    window.preferences.choose(user="Rana Aziz")
    go(window, ENGLISH)
    keep(window)
    assert window.side.shown == "versions"
    assert window.sheet.cell(ENGLISH) is QApplication.focusWidget()
    keep(window, "For the head of office")
    who = "\u2068Rana Aziz\u2069, \u20682026-05-04 12:00\u2069"
    assert listed(window) == [
        ("For the head of office", who, "No difference"),
        ("Version 1", who, "No difference"),
    ]
    assert panel(window).name.text() == "Version 3"
    assert window.session.history.count() == 2
    window.session.history.undo()
    assert [one[0] for one in listed(window)] == ["Version 1"]


def test_how_much_differs_is_counted_a_moment_after_the_last_key(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    window.session.open(release, {})
    keep(window)
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    qtbot.waitUntil(lambda: listed(window)[0][2].startswith("1 difference"))
    window.rows.add_to("notes")
    qtbot.waitUntil(lambda: listed(window)[0][2].startswith("2 difference"))


def test_a_version_is_compared_with_now_word_by_word_in_both_languages(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    keep(window, "Draft")
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    go(window, Address("text", 1, "ar"))
    press(window.sheet.cell(Address("text", 1, "ar")), Key.Key_Delete, Mods.ControlModifier)
    write(window.sheet.cell(Address("text", 1, "ar")), "ثلاثة")
    choose(window, 0)
    press(panel(window).list, Key.Key_Return)
    assert "From “\u2068Draft\u2069” to now" in comparing(window).head.text()
    assert comparing(window).count.text().startswith("2 difference")
    assert "Two Wells reopen" in told(window)
    assert "واحد|ثلاثة" in told(window)
    assert "We did it." not in told(window)
    comparing(window).everything.click()
    assert "We did it." in told(window)
    cursor = comparing(window).sheet.document().find("واحد")
    assert cursor.charFormat().fontStrikeOut()
    assert cursor.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    cursor = comparing(window).sheet.document().find("ثلاثة")
    assert cursor.charFormat().fontUnderline()


def test_english_stands_left_and_arabic_right(window: Window, release: Release) -> None:
    window.session.open(release, {})
    keep(window)
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    choose(window, 0)
    click(panel(window).compare)
    sheet = comparing(window).sheet
    english = sheet.cursorRect(sheet.document().find("reopen"))
    arabic = sheet.cursorRect(sheet.document().find("الآبار"))
    assert english.right() < sheet.viewport().width() / 2 < arabic.left()


def test_two_versions_are_compared_with_each_other_the_earlier_first(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    keep(window, "First")
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    keep(window, "Second")
    window.rows.add_to("notes")
    choose(window, 0, 1)
    click(panel(window).compare)
    assert "From “\u2068First\u2069” to “\u2068Second\u2069”" in comparing(window).head.text()
    assert comparing(window).count.text().startswith("1 difference")


def test_facts_and_rows_that_came_went_or_moved_are_named(window: Window, release: Release) -> None:
    window.session.open(release, {})
    keep(window)
    go(window, Address("text", 1, "en"))
    window.rows.move(1)
    go(window, Address("text", 3, "en"))
    window.rows.remove()
    window.rows.add_to("notes")
    window.session.edit("End mark", lambda held: replace(held, end_mark=True))
    choose(window, 0)
    click(panel(window).compare)
    for words in ("Moved", "Removed", "Added", "End mark: \u2068no\u2069 → \u2068yes\u2069"):
        assert words in told(window)


def test_a_version_comes_back_as_one_step_and_the_state_of_now_was_kept(
    window: Window, release: Release, answers: Answers
) -> None:
    window.session.open(release, {})
    keep(window, "Draft")
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    steps = window.session.history.count()
    choose(window, 0)
    click(panel(window).restore)
    cell = window.sheet.cell(ENGLISH)
    assert cell is not None
    assert cell.toPlainText() == "Wells reopen"
    assert [one[0] for one in listed(window)] == ["Before going back to “Draft”", "Draft"]
    assert window.session.history.count() == steps + 1
    window.session.history.undo()
    assert cell.toPlainText() == "Two Wells reopen"
    assert [one[0] for one in listed(window)] == ["Draft"]


def test_what_is_compared_can_be_brought_back_from_there(window: Window, release: Release) -> None:
    window.session.open(release, {})
    keep(window, "Draft")
    go(window, ENGLISH)
    write(window.sheet.cell(ENGLISH), "Two ")
    choose(window, 0)
    click(panel(window).compare)
    held = comparing(window)
    click(held.restore)
    assert not held.isVisible()
    cell = window.sheet.cell(ENGLISH)
    assert cell is not None
    assert cell.toPlainText() == "Wells reopen"


def test_versions_are_renamed_and_removed_by_keyboard(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    window.session.open(release, {})
    keep(window, "Draft")
    keep(window, "Other")
    choose(window, 1)
    panel(window).list.setCurrentRow(1)
    press(panel(window).list, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    write(field, "First draft")
    press(field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.release.snapshots[0].name == "First draft")
    assert [one[0] for one in listed(window)] == ["Other", "First draft"]
    choose(window, 0)
    press(panel(window).list, Key.Key_Delete)
    assert [one.name for one in window.session.release.snapshots] == ["First draft"]
    press(panel(window).list, Key.Key_Escape)
    assert window.sheet.isAncestorOf(QApplication.focusWidget() or window)


def test_a_picture_that_only_a_version_shows_is_in_the_saved_file(
    window: Window, answers: Answers
) -> None:
    name = media_name(image_bytes())
    window.session.open(Release(rows=(Image(1, name),), next_id=2), {name: image_bytes()})
    keep(window, "With the picture")
    go(window, Address("caption", 1, "en"))
    window.rows.remove()
    assert window.desk.save()
    assert answers.on_save is not None
    assert dict(load(answers.on_save).media) == {name: image_bytes()}
    choose(window, 0)
    click(panel(window).restore)
    assert window.session.release.rows == (Image(1, name),)
    assert name in window.session.media


def test_nothing_is_kept_or_brought_back_in_a_release_that_is_read_only(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    keep(window, "Draft")
    held = window.session.release
    window.session.open(held, {}, read_only=True)
    choose(window, 0)
    shown = panel(window)
    assert shown.compare.isEnabled()
    assert not any(
        one.isEnabled() for one in (shown.keep, shown.name, shown.restore, shown.rename, shown.drop)
    )
    assert not window.commands.actions["keep_version"].isEnabled()
    click(shown.compare)
    assert not comparing(window).restore.isEnabled()
    assert "Nothing differs." in told(window)
