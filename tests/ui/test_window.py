"""The window as a whole: export, import, menus, zoom, and what a start does not load."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from app.address import Address
from app.edits import empty_release
from app.model import Image, Release
from resources import resource
from tests.ui.answers import Answers
from ui.desk import Folders
from ui.exporting import ExportChoice
from ui.guard import Guard
from ui.layouts import LAYOUTS
from ui.main import show
from ui.window import Window


@pytest.fixture
def wells(window: Window, release: Release, tmp_path: Path) -> Window:
    window.session.open(release, {})
    window.desk.path = tmp_path / "wells.bayan"
    return window


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ((("pdf",), LAYOUTS[:1]), ["wells-reopen-en.pdf"]),
        ((("docx",), LAYOUTS[1:3]), ["wells-reopen-ar.docx", "wells-reopen-en-ar.docx"]),
        ((("pdf",), LAYOUTS[3:]), ["wells-reopen-en-ar-stacked.pdf"]),
        ((("visual-txt",), LAYOUTS[1:2]), ["wells-reopen-ar.visual.txt"]),
    ],
)
def test_export_writes_the_chosen_files(
    wells: Window, answers: Answers, tmp_path: Path, choice: tuple[Any, Any], names: list[str]
) -> None:
    answers.on_export = ExportChoice(*choice, tmp_path / "out")
    wells.commands.actions["export"].trigger()
    assert answers.told == []
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names


def test_an_export_that_fails_is_told_and_leaves_no_file(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    window.session.add_media("0" * 64 + ".png", b"no picture")
    window.rows.add(partial(Image, media="0" * 64 + ".png"))
    answers.on_export = ExportChoice(("docx", "pdf"), LAYOUTS, tmp_path / "out")
    window.commands.actions["export"].trigger()
    assert len(answers.told) == 1
    assert not (tmp_path / "out").exists()


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, ...]:
    paths = []
    for code in ("en", "ar"):
        path = tmp_path / f"draft.{code}.txt"
        path.write_bytes(resource("samples", f"sample.{code}.txt").read_bytes())
        paths.append(path)
    return tuple(paths)


def test_an_import_is_shown_before_it_replaces_anything(
    window: Window, answers: Answers, texts: tuple[Path, ...]
) -> None:
    answers.on_texts = texts
    answers.takes_import = False
    window.commands.actions["import"].trigger()
    assert answers.imported is not None
    assert answers.imported.report.entries[0].source.name == "draft.en.txt"
    assert window.session.release == empty_release()


def test_an_import_that_is_taken_is_a_new_unsaved_release(
    window: Window, answers: Answers, texts: tuple[Path, ...]
) -> None:
    answers.on_texts = texts
    window.commands.actions["import"].trigger()
    assert len(window.session.release.rows) > 3
    assert set(window.session.release.headline) == {"en", "ar"}
    assert window.isWindowModified()
    assert window.desk.path is None


def test_a_text_that_cannot_be_imported_is_told(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_texts = (tmp_path / "missing.txt",)
    window.commands.actions["import"].trigger()
    assert len(answers.told) == 1
    assert window.session.release == empty_release()


def test_zoom_changes_the_text_and_not_the_release(window: Window, release: Release) -> None:
    window.session.open(release, {})
    for id_ in ("larger", "larger", "smaller"):
        window.commands.actions[id_].trigger()
    assert window.sheet.zoom == 1.15
    window.commands.actions["as_is"].trigger()
    assert window.sheet.zoom == 1.0
    assert window.session.release is release


def _walk(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += _walk(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_every_action_is_in_a_menu_and_no_shortcut_is_there_twice(window: Window) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = [one for menu in menus if isinstance(menu, QMenu) for one in _walk(menu)]
    assert set(window.actions()) <= set(listed)
    shortcuts = [key.toString() for action in listed for key in action.shortcuts()]
    assert len(shortcuts) == len(set(shortcuts))


def test_about_says_that_nothing_leaves_the_machine(window: Window, answers: Answers) -> None:
    window.commands.actions["about"].trigger()
    assert "Nothing you write leaves this machine" in answers.asked[0]


def test_the_menu_of_a_cell_has_what_its_text_and_its_row_take(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    offered = {}
    for at in (Address("headline", language="en"), Address("text", 1, "ar")):
        window.sheet.go_to(at)
        cell = window.sheet.cell(at)
        assert cell is not None
        menu = window.rows.text_menu(cell, 0)
        offered[at.part] = {action.text().replace("&", "") for action in menu.actions()}
        menu.deleteLater()
    assert {"Cut", "Bold", "Link…"} <= offered["headline"]
    assert offered["text"] - offered["headline"] >= {"Move up", "Kind of row", "Remove"}


def test_row_actions_wait_for_a_row(window: Window, release: Release) -> None:
    window.session.open(release, {})
    assert not window.commands.actions["up"].isEnabled()
    window.sheet.go_to(Address("text", 2, "en"))
    assert window.commands.actions["up"].isEnabled()


def test_arabic_is_copied_as_visual_text_the_selection_or_the_whole(
    window: Window, release: Release
) -> None:
    window.session.open(release, {})
    action, clipboard = window.commands.actions["copy_visual"], QGuiApplication.clipboard()
    window.sheet.go_to(Address("text", 1, "ar"))
    action.trigger()
    assert clipboard.text() == ".ﻥﺎﻨﺛﺍ .ﺪﺣﺍﻭ"
    window.sheet.go_to(Address("text", 1, "ar", start=0, end=5))
    action.trigger()
    assert clipboard.text() == ".ﺪﺣﺍﻭ"
    window.sheet.go_to(Address("text", 1, "en"))
    assert not action.isEnabled()


def test_a_fault_nobody_foresaw_keeps_a_copy_and_is_told_once(
    window: Window, answers: Answers, folders: Folders
) -> None:
    window.session.edit("Set", lambda _: Release(reference="unsaved"))
    seen: list[object] = []
    guard = Guard(window.desk, lambda *fault: seen.append(fault))
    fault = ValueError("odd")
    guard(ValueError, fault, None)
    assert len(answers.told) == 1
    assert "odd" in answers.told[0]
    assert len(list((folders.state / "autosave").glob("*.bayan"))) == 1
    assert "ValueError: odd" in (folders.state / "last-fault.txt").read_text("utf-8")
    assert len(seen) == 1


START = """
import sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.ui.answers import Answers
from ui.desk import Folders
from ui.shell import Shell
folder = Path(tempfile.mkdtemp())
window = Shell(application, Folders(folder, folder, folder), Answers(folder)).window
window.show()
application.processEvents()
heavy = {
    "reportlab", "docx", "pypdfium2", "uharfbuzz", "lxml", "PIL", "phonenumbers", "regex",
}
heavy |= {"markdown_it", "arabic_reshaper"}
loaded = heavy & {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded | {"PySide6.QtPrintSupport"} & set(sys.modules)))
window.preview.stop()
window.desk.close()
"""


def test_a_start_loads_no_exporter_no_importer_and_no_rasterizer() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": ".", "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_on_a_small_screen_no_foot_of_the_window_is_below_the_edge(window: Window) -> None:
    window.hide()
    show(window)
    assert window.isMaximized()


@pytest.mark.skipif(os.name != "posix", reason="SIGINT as POSIX has it")
def test_ctrl_c_in_the_terminal_ends_the_editor_at_once(tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication\n"
        "from ui.main import open_editor\napplication = QApplication([])\n"
        "QTimer.singleShot(0, lambda: print('open', flush=True))\nopen_editor(None)"
    )
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": ".", "QT_QPA_PLATFORM": "offscreen", **folders},
    ) as editor:  # fmt: skip
        assert editor.stdout is not None
        assert editor.stdout.readline() == b"open\n"
        editor.send_signal(signal.SIGINT)
        assert editor.wait(30) == -signal.SIGINT
