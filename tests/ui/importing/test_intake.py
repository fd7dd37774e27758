"""Texts that come into the editor: from files, from the clipboard, dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.address import Address
from app.edits import empty_release
from app.model import Release, plain
from app.storage import Document, save
from resources import resource
from tests.ui.answers import Answers
from tests.wells import ARABIC, ENGLISH
from ui.window import Window


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, ...]:
    paths = (tmp_path / "draft.en.txt", tmp_path / "draft.ar.txt")
    for path, text in zip(paths, (ENGLISH, ARABIC), strict=True):
        path.write_text(text, "utf-8")
    return paths


def _headline(window: Window, code: str) -> str:
    return plain(window.session.release.headline.get(code, ()))


def _mime(*urls: str) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl(url) for url in urls])
    return held


def _enters(over: QWidget, mime: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def _drop(window: Window, mime: QMimeData) -> None:
    event = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_files_dropped_on_the_window_are_imported(
    window: Window, answers: Answers, texts: tuple[Path, ...], qtbot: QtBot
) -> None:
    mime = _mime(*(path.as_uri() for path in texts))
    assert _enters(window, mime)
    _drop(window, mime)
    qtbot.waitUntil(lambda: _headline(window, "en") == "Wells reopen in the east")
    assert _headline(window, "ar") == "إعادة فتح الآبار في الشرق"
    assert answers.told == []


def test_a_file_dropped_on_a_cell_is_for_the_window_and_not_for_the_text(
    window: Window, texts: tuple[Path, ...]
) -> None:
    cell = window.sheet.cell(Address("headline", language="en"))
    assert cell is not None
    mime = _mime(texts[0].as_uri())
    mime.setText(str(texts[0]))
    assert not cell.canInsertFromMimeData(mime)
    assert _enters(cell.viewport(), mime)


def test_what_is_no_file_of_this_machine_is_not_taken(
    window: Window, texts: tuple[Path, ...]
) -> None:
    assert not _enters(window, _mime("https://example.org/draft.docx"))
    assert not _enters(window, _mime(texts[0].as_uri(), "https://example.org/draft.docx"))
    assert not _enters(window, QMimeData())


def test_a_release_dropped_on_the_window_is_opened(
    window: Window, release: Release, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "wells.bayan"
    save(path, Document(release))
    _drop(window, _mime(path.as_uri()))
    qtbot.waitUntil(lambda: window.desk.path == path)
    assert window.session.release == release


def test_text_on_the_clipboard_is_imported(window: Window, answers: Answers) -> None:
    QGuiApplication.clipboard().setText(f"{ENGLISH}\n{ARABIC}")
    window.commands.actions["import_clipboard"].trigger()
    assert answers.imported is not None
    assert answers.imported.report.entries[0].source.name == "Clipboard"
    assert _headline(window, "en") == "Wells reopen in the east"
    assert _headline(window, "ar") == "إعادة فتح الآبار في الشرق"


def test_a_page_of_the_web_on_the_clipboard_keeps_its_headings(window: Window) -> None:
    held = QMimeData()
    held.setHtml("<h1>Wells reopen</h1><p>The wells were opened.</p><h2>Why</h2><p>Rain.</p>")
    held.setText("as text")
    QGuiApplication.clipboard().setMimeData(held)
    window.commands.actions["import_clipboard"].trigger()
    assert _headline(window, "en") == "Wells reopen"
    kinds = [type(row).__name__ for row in window.session.release.rows]
    assert kinds == ["Paragraph", "Heading", "Paragraph"]


def test_an_empty_clipboard_is_told(window: Window, answers: Answers) -> None:
    QGuiApplication.clipboard().setText("  \n")
    window.commands.actions["import_clipboard"].trigger()
    assert answers.told == ["There is no text on the clipboard."]
    assert window.session.release == empty_release()


def test_a_file_of_another_kind_is_told_in_its_sentence(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(resource("samples", "sample.bayan").read_bytes()[:200])
    window.intake.take((path,))
    assert len(answers.told) == 1
    assert "picture.png" in answers.told[0]
    assert window.session.release == empty_release()
    assert QGuiApplication.overrideCursor() is None


def test_an_import_waits_for_what_becomes_of_unsaved_changes(
    window: Window, answers: Answers, release: Release, texts: tuple[Path, ...]
) -> None:
    window.session.edit("Typing", lambda _: release)
    answers.on_unsaved = "cancel"
    window.intake.take(texts)
    assert window.session.release == release
    assert answers.asked == ["unsaved New release"]


def test_an_import_is_one_step_that_can_be_taken_back(
    window: Window, texts: tuple[Path, ...]
) -> None:
    window.intake.take(texts)
    assert _headline(window, "en")
    window.commands.actions["undo"].trigger()
    assert window.session.release == empty_release()
    window.commands.actions["redo"].trigger()
    assert _headline(window, "ar") == "إعادة فتح الآبار في الشرق"
