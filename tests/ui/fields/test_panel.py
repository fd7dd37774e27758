"""The side panel of what a release has once, and the line on top of the sheet that opens it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.model import Contact, Embargo, Release
from tests.ui.hand import click, press, write
from ui.editor.dateline import DatelineBand
from ui.fields.panel import FieldsPanel
from ui.window import Window


def _pick(combo: QComboBox, id_: str) -> None:
    combo.setCurrentIndex(combo.findData(id_))
    combo.activated.emit(combo.currentIndex())


def test_the_line_on_top_reads_as_the_release_will(window: Window, dateline: DatelineBand) -> None:
    release = Release(
        state="corrected", date=date(2026, 5, 4), reference="7/26",
        place=Localized(en="Basra", ar="البصرة"), embargo=Embargo(datetime(2026, 5, 5, 9)),
    )  # fmt: skip
    window.session.edit("test", lambda _: release)
    assert dateline.lines("en") == (
        "CORRECTED",
        "EMBARGOED UNTIL 09:00 (Baghdad time, GMT+3), Tuesday, 5 May 2026",
        "Basra | 4 May 2026 | Reference: 7/26",
    )
    assert dateline.lines("ar") == (
        "نسخة مصححة",
        "محظور النشر حتى الساعة 09:00 (بتوقيت بغداد)، الثلاثاء 5 أيار 2026",
        "البصرة | 4 أيار 2026 | المرجع: 7/26",
    )


def test_a_click_on_the_line_opens_the_panel_with_the_cursor_in_it(
    window: Window, dateline: DatelineBand
) -> None:
    click(dateline.button)
    assert window.side.shown == "fields"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.side.panel("fields").isAncestorOf(focus)
    assert window.commands.actions["fields"].isChecked()


def test_enter_on_the_line_opens_the_panel_and_escape_goes_back_to_the_text(
    window: Window, dateline: DatelineBand
) -> None:
    cell = window.sheet.current_cell()
    window.sheet.go_to(window.sheet.strips[3].at)
    cell = window.sheet.current_cell()
    dateline.button.setFocus()
    press(dateline.button, Qt.Key.Key_Return)
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.side.shown == "fields"
    assert QApplication.focusWidget() is cell


def test_the_line_grows_with_what_it_says(window: Window, dateline: DatelineBand) -> None:
    before = dateline.height()
    window.session.edit("test", lambda _: Release(embargo=Embargo(datetime(2026, 5, 5, 9))))
    assert dateline.height() > before
    window.session.history.undo()
    assert dateline.height() == before


def test_a_screen_reader_hears_what_the_line_says(window: Window, dateline: DatelineBand) -> None:
    window.session.edit("test", lambda _: Release(state="final", date=date(2026, 5, 4)))
    assert dateline.button.accessibleName() == "Fields: 4 May 2026. 4 أيار 2026"


def test_kind_and_state_are_chosen_by_name_and_kept_by_id(
    window: Window, panel: FieldsPanel
) -> None:
    _pick(panel.kind, "media_advisory")
    _pick(panel.state, "final")
    release = window.session.release
    assert (release.kind, release.state) == ("media_advisory", "final")
    window.session.history.undo()
    assert panel.state.currentData() == "draft"


def test_a_kind_is_named_in_both_languages(panel: FieldsPanel) -> None:
    assert "Press Release" in panel.kind.itemText(0)
    assert "بيان صحفي" in panel.kind.itemText(0)


def test_a_kind_that_is_not_on_the_list_is_shown_and_kept(
    window: Window, panel: FieldsPanel
) -> None:
    window.session.open(Release(kind="fact_sheet"), {})
    assert panel.kind.currentText() == "fact_sheet"
    assert window.session.release.kind == "fact_sheet"


def test_a_reference_that_is_typed_is_one_step(window: Window, panel: FieldsPanel) -> None:
    write(panel.reference, "IQ/26")
    assert window.session.release.reference == "IQ/26"
    assert window.session.history.count() == 1
    window.session.history.undo()
    assert panel.reference.text() == ""


def test_the_key_for_undo_takes_back_the_last_step_whatever_has_the_keyboard(
    window: Window, panel: FieldsPanel
) -> None:
    write(panel.reference, "IQ/26")
    panel.place.lines["en"].setFocus()
    window.session.seal()
    write(panel.place.lines["en"], "Qqq")
    for _ in range(2):
        press(panel.place.lines["en"], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.release.place == Localized()
    assert window.session.release.reference == ""
    assert window.session.history.index() == 0


def test_the_end_mark_is_ticked_in_the_panel_too(window: Window, panel: FieldsPanel) -> None:
    panel.end_mark.click()
    assert window.session.release.end_mark
    window.session.history.undo()
    assert not panel.end_mark.isChecked()


def test_what_is_chosen_is_listed_with_its_count(window: Window, panel: FieldsPanel) -> None:
    contact = Contact(1, Localized(en="Press desk"), phone="+964 770 123 4567")
    window.session.edit(
        "test", lambda _: Release(entities=("IOM",), goals=(6, 99), contacts=(contact,))
    )
    assert panel.entities.lines() == ("International Organization for Migration",)
    assert panel.goals.lines() == ("Clean Water and Sanitation", "99")
    assert panel.contacts.lines() == ("Press desk\n\u2068+964\u00a0770\u00a0123\u00a04567\u2069",)


def test_a_release_that_is_read_only_cannot_be_changed_in_the_panel(
    window: Window, panel: FieldsPanel
) -> None:
    window.session.open(Release(), {}, read_only=True)
    assert not panel.reference.isEnabled()
    window.session.allow_writing()
    assert panel.reference.isEnabled()


def test_the_panel_needs_no_more_room_than_a_small_window_has(
    window: Window, panel: FieldsPanel, qtbot: QtBot
) -> None:
    window.resize(1093, 614)
    window.session.edit("test", lambda _: Release(embargo=Embargo(datetime(2026, 5, 5, 9))))
    panel.setFixedWidth(300)
    qtbot.wait(1)
    for field in panel.viewport().findChildren(QWidget):
        if field.isVisible():
            right = field.mapTo(panel, field.rect().topRight()).x()
            assert right <= 300, field


def test_everything_in_the_panel_that_takes_the_focus_has_a_name(
    window: Window, panel: FieldsPanel
) -> None:
    window.session.edit("test", lambda _: Release(embargo=Embargo(datetime(2026, 5, 5, 9))))
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget
