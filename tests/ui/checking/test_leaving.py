"""A release with open errors does not go out unasked."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.exporting import Layout
from app.model import Release
from tests.ui.answers import Answers
from tests.ui.checking.found import FIGURE, FIRST, entry, report
from tests.ui.hand import write
from ui.checking.reading import Reader
from ui.checking.report import Report
from ui.exporting import ExportChoice
from ui.layouts import ENGLISH
from ui.window import Window


def choice(folder: Path, layout: Layout = ENGLISH) -> ExportChoice:
    return ExportChoice(("pdf",), (layout,), folder)


def export(window: Window) -> None:
    window.commands.actions["export"].trigger()


def test_an_export_names_the_errors_and_leads_to_them(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_errors, answers.on_export = "show", choice(tmp_path)
    export(checked)
    held = entry(checked, FIGURE)
    assert f"{held.place}: {held.sentence}" in answers.errors_shown
    assert list(tmp_path.glob("*.pdf")) == []
    assert checked.side.shown == "findings"
    here = checked.sheet.here
    first = next(one for one in report(checked).open() if one.severity == "error")
    assert first.finding.address.owner
    assert here == first.finding.address


def test_it_goes_out_all_the_same_when_a_person_says_so(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_errors, answers.on_export = "go", choice(tmp_path)
    export(checked)
    assert answers.errors_asked == ["export"]
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_what_is_cancelled_does_not_go_out(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_errors, answers.on_export = "cancel", choice(tmp_path)
    export(checked)
    assert list(tmp_path.glob("*.pdf")) == []
    assert checked.side.shown != "findings"


def test_only_so_many_errors_are_named(
    window: Window, answers: Answers, tmp_path: Path, release: Release
) -> None:
    rows = tuple(replace(release.rows[0], id=number) for number in range(10, 30))
    window.session.open(replace(release, rows=rows, next_id=40, contacts=()), {})
    window.session.edit("x", lambda held: replace(held, date=None))
    answers.on_errors, answers.on_export = "cancel", choice(tmp_path)
    export(window)
    assert len(answers.errors_shown) <= 8


def test_a_release_without_errors_goes_out_unasked(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_export = choice(tmp_path)
    profile = replace(checked.preview._profile, severities={
        one.finding.code: "warning" for one in report(checked).open()
    })  # fmt: skip
    checked.output.housed.emit(profile)
    export(checked)
    QApplication.processEvents()
    assert answers.errors_asked == []


def test_a_check_that_fails_is_said_and_keeps_no_release_in(
    checked: Window, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(reader: Reader, release: Release) -> Report:
        raise RuntimeError(f"{reader}: no rule for {release.headline}")

    monkeypatch.setattr(Reader, "report", fail)
    checked.session.edit("x", lambda held: replace(held, date=None))
    answers.on_export = choice(tmp_path)
    said: list[str] = []
    checked.checking.noted.connect(said.append)
    export(checked)
    assert "cannot be made" in said[0]
    assert answers.errors_asked == []
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_what_was_just_written_is_checked_while_the_window_goes_on(
    checked: Window, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, is_painting = Reader.report, Event()

    def late(reader: Reader, release: Release) -> Report:
        assert is_painting.wait(10), "the window stood still"
        return made(reader, release)

    monkeypatch.setattr(Reader, "report", late)
    checked.sheet.go_to(FIRST)
    write(checked.sheet.current_cell(), "جاء 7 ")
    QTimer.singleShot(0, is_painting.set)
    answers.on_errors, answers.on_export = "cancel", choice(tmp_path)
    export(checked)
    assert any("7" in line for line in answers.errors_shown)


def test_a_window_that_goes_while_it_is_checked_puts_nothing_out(
    checked: Window, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, is_gone = Reader.report, Event()

    def late(reader: Reader, release: Release) -> Report:
        assert is_gone.wait(10)
        return made(reader, release)

    def go() -> None:
        is_gone.set()
        checked.checking.stop()

    monkeypatch.setattr(Reader, "report", late)
    checked.session.edit("x", lambda held: replace(held, date=None))
    QTimer.singleShot(0, go)
    answers.on_export = choice(tmp_path)
    export(checked)
    assert (answers.asked, answers.errors_asked) == ([], [])


def test_printing_asks_as_well(checked: Window, answers: Answers) -> None:
    answers.on_errors = "cancel"
    checked.commands.actions["print"].trigger()
    assert answers.errors_asked == ["print"]
    assert answers.asked == []
