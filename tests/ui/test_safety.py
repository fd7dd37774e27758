"""What a person sees when the file goes wrong under the editor; nothing is ever lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document, load, save
from tests.ui.answers import Answers
from tests.ui.disks import BadDisk, mounted
from tests.ui.hand import click, press
from tests.ui.headlines import headline, type_headline
from ui.desk import Folders
from ui.main import begin
from ui.window import Window

ROOT = Path(__file__).parents[2]
PATIENCE = 20_000  # milliseconds


@pytest.fixture
def file(tmp_path: Path, release: Release) -> Path:
    path = tmp_path / "wells.bayan"
    save(path, Document(release))
    return path


@pytest.fixture
def opened(window: Window, file: Path) -> Window:
    assert window.desk.open(file)
    return window


def _shown(window: Window) -> str:
    cell = window.sheet.cell(Address("headline", language="en"))
    assert cell is not None
    return cell.toPlainText()


def _write_there(file: Path, text: str) -> None:
    """As another program does that knows nothing of locks."""
    held = load(file)
    changed = replace(held.release, headline=Localized(en=rich(text)))
    save(file, Document(changed, held.media))


def _press(window: Window, words: str) -> None:
    click(next(one for one in window.banner.buttons if one.text() == words))


def _wait_for_banner(window: Window, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.banner.text(), timeout=PATIENCE)
    assert window.banner.isVisible()


CHANGED = "Another program has changed “wells” since it was opened here."


def test_a_change_by_another_program_is_said_while_the_text_stays(
    opened: Window, file: Path, qtbot: QtBot
) -> None:
    type_headline(opened, "Mine: ")
    _write_there(file, "Theirs")
    _wait_for_banner(opened, qtbot, CHANGED)
    assert _shown(opened) == "Mine: Wells reopen"
    assert [one.text() for one in opened.banner.buttons] == [
        "Load the file", "Keep mine", "Save mine as…",
    ]  # fmt: skip


def test_what_another_program_wrote_is_loaded_and_one_step_leads_back(
    opened: Window, file: Path, qtbot: QtBot
) -> None:
    type_headline(opened, "Mine: ")
    _write_there(file, "Theirs")
    _wait_for_banner(opened, qtbot, CHANGED)
    _press(opened, "Load the file")
    assert _shown(opened) == "Theirs"
    assert not opened.isWindowModified()
    assert not opened.banner.isVisible()
    opened.commands.actions["undo"].trigger()
    assert _shown(opened) == "Mine: Wells reopen"
    assert opened.isWindowModified()


def test_who_keeps_their_own_text_saves_it_without_being_asked_again(
    opened: Window, answers: Answers, file: Path, qtbot: QtBot
) -> None:
    _write_there(file, "Theirs")
    _wait_for_banner(opened, qtbot, CHANGED)
    _press(opened, "Keep mine")
    assert opened.isWindowModified()
    assert not opened.banner.isVisible()
    opened.commands.actions["save"].trigger()
    assert answers.asked == []
    assert headline(load(file).release) == "Wells reopen"


def test_both_texts_are_kept_by_saving_under_another_name(
    opened: Window, answers: Answers, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    type_headline(opened, "Mine: ")
    _write_there(file, "Theirs")
    _wait_for_banner(opened, qtbot, CHANGED)
    answers.on_save = tmp_path / "mine.bayan"
    _press(opened, "Save mine as…")
    assert headline(load(file).release) == "Theirs"
    assert headline(load(tmp_path / "mine.bayan").release) == "Mine: Wells reopen"
    assert not opened.banner.isVisible()


@pytest.mark.parametrize(
    ("answer", "in_file", "shown"),
    [
        ("mine", "Mine: Wells reopen", "Mine: Wells reopen"),
        ("theirs", "Theirs", "Theirs"),
        ("cancel", "Theirs", "Mine: Wells reopen"),
    ],
)
def test_a_change_that_nobody_told_of_is_asked_about_before_it_is_written_over(
    opened: Window, answers: Answers, answer: str, in_file: str, shown: str
) -> None:
    file = opened.desk.path
    assert file is not None
    type_headline(opened, "Mine: ")
    _write_there(file, "Theirs")
    answers.on_clash = answer  # type: ignore[assignment]
    opened.commands.actions["save"].trigger()
    assert answers.asked == ["clash over wells"]
    assert (headline(load(file).release), _shown(opened)) == (in_file, shown)


def test_leaving_is_called_off_when_the_other_text_is_loaded_instead_of_saving(
    opened: Window, answers: Answers, file: Path
) -> None:
    type_headline(opened, "Mine: ")
    _write_there(file, "Theirs")
    answers.on_unsaved, answers.on_clash = "save", "theirs"
    assert not opened.close()
    opened.commands.actions["undo"].trigger()
    assert _shown(opened) == "Mine: Wells reopen"


def test_a_drive_that_tells_of_nothing_is_looked_at_when_a_person_comes_back(
    opened: Window, file: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    watcher = opened.desk.disk._watcher
    watcher.removePaths([*watcher.files(), *watcher.directories()])
    _write_there(file, "Theirs")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    _wait_for_banner(opened, qtbot, CHANGED)


def test_own_saves_and_a_file_that_is_only_touched_make_no_alarm(
    opened: Window, file: Path, qtbot: QtBot
) -> None:
    type_headline(opened, "Mine: ")
    opened.commands.actions["save"].trigger()
    assert opened.desk.disk.look() == "same"
    os.utime(file, (1, 1))
    file.write_bytes(file.read_bytes())
    assert opened.desk.disk.look() == "same"
    qtbot.wait(500)
    assert not opened.banner.isVisible()


@pytest.mark.parametrize("is_renamed", [True, False])
def test_a_file_that_is_gone_is_said_and_saving_writes_it_anew(
    opened: Window, file: Path, qtbot: QtBot, is_renamed: bool
) -> None:
    if is_renamed:
        file.rename(file.with_name("elsewhere.bayan"))
    else:
        file.unlink()
    _wait_for_banner(opened, qtbot, "The file of “wells” is not there any more")
    assert opened.isWindowModified()
    _press(opened, "Save it again")
    assert headline(load(file).release) == "Wells reopen"
    assert not opened.banner.isVisible()
    assert not opened.isWindowModified()


def test_a_file_that_comes_back_is_no_matter(opened: Window, file: Path, qtbot: QtBot) -> None:
    aside = file.rename(file.with_name("elsewhere.bayan"))
    _wait_for_banner(opened, qtbot, "The file of “wells” is not there any more")
    aside.rename(file)
    qtbot.waitUntil(lambda: not opened.banner.isVisible(), timeout=PATIENCE)


def test_a_folder_that_is_gone_keeps_the_text_and_offers_another_place(
    window: Window, answers: Answers, release: Release, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    file = folder / "wells.bayan"
    save(file, Document(release))
    window.desk.open(file)
    for one in folder.iterdir():
        one.unlink()
    folder.rmdir()
    _wait_for_banner(window, qtbot, "or its drive is away")
    _press(window, "Save it again")
    assert answers.told == [f"{file}: cannot be written: there is no such file or folder."]
    answers.on_save = tmp_path / "saved.bayan"
    _press(window, "Save mine as…")
    assert headline(load(tmp_path / "saved.bayan").release) == "Wells reopen"
    assert not window.banner.isVisible()


@pytest.fixture(params=["full", "read-only"])
def disk(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BadDisk]:
    with mounted(tmp_path / "disk") as is_mounted:
        yield BadDisk(request.param, tmp_path / "disk", is_mounted, monkeypatch)


def test_a_disk_that_takes_nothing_leaves_the_old_file_and_keeps_the_work(
    window: Window, answers: Answers, disk: BadDisk
) -> None:
    file = disk.folder / "wells.bayan"
    save(file, Document(Release(headline=Localized(en=rich("Wells reopen")))))
    before = file.read_bytes()
    window.desk.open(file)
    disk.spoil()
    type_headline(window, "Mine: ")
    window.commands.actions["save"].trigger()
    assert len(answers.told) == 1
    assert answers.told[0].startswith(f"{file}: cannot be written: ")
    assert re.search(disk.says, answers.told[0])
    assert file.read_bytes() == before
    assert window.isWindowModified()
    assert _shown(window) == "Mine: Wells reopen"
    window.desk.keeper.wait()
    (copy,) = (window.desk.folders.state / "autosave").glob("*.bayan")
    assert headline(load(copy).release) == "Mine: Wells reopen"
    window.commands.actions["save_as"].trigger()
    assert answers.on_save is not None
    assert headline(load(answers.on_save).release) == "Mine: Wells reopen"
    assert not window.isWindowModified()


@pytest.mark.parametrize("disk", ["read-only"], indirect=True)
def test_a_folder_that_takes_no_file_is_said_when_a_file_in_it_is_opened(
    window: Window, answers: Answers, disk: BadDisk
) -> None:
    if not disk.is_mounted and os.geteuid() == 0:
        pytest.skip("as root, and without a file system to mount, every folder takes files")
    file = disk.folder / "wells.bayan"
    save(file, Document(Release(headline=Localized(en=rich("Wells reopen")))))
    disk.spoil()
    window.desk.open(file)
    assert window.banner.text() == (
        "The folder of “wells” takes no file: nothing can be saved in it."
    )
    type_headline(window, "Mine: ")
    _press(window, "Save as…")
    assert answers.on_save is not None
    assert headline(load(answers.on_save).release) == "Mine: Wells reopen"
    assert not window.banner.isVisible()


EDITOR = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.address import Address
from tests.ui.answers import Answers
from tests.ui.hand import write
from tests.ui.headlines import headline, type_headline
from tests.ui.proofs import Here
from ui.desk import Folders
from ui.main import begin
from ui.shell import Shell

folder, file, typed = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
application = QApplication([])
answers = Answers(folder)
folders = Folders(folder / "config", folder / "state", folder)
shell = Shell(application, folders, answers, prover=Here)
window = shell.window
window.show()
begin(window, file)
at = Address("headline", language="en")
window.sheet.go_to(at)
if typed:
    window.desk.keeper.kept.connect(lambda: print("kept", flush=True))
    write(window.sheet.cell(at), typed)
else:
    print("open", flush=True)


def listen():
    line = sys.stdin.readline()
    if line.startswith("write"):
        write(window.sheet.cell(at), line.split(maxsplit=1)[1].strip() + " ")
        window.desk.save()
    window.close()
    shell.end()
    print("closed", flush=True)


if not typed:
    QTimer.singleShot(0, listen)
    application.processEvents()
else:
    application.exec()
"""


def _editor(folder: Path, file: Path, typed: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", EDITOR, str(folder), str(file), typed],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ".", "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


def test_typing_that_was_not_saved_when_the_editor_was_killed_is_offered_at_the_next_start(
    window: Window, answers: Answers, folders: Folders, file: Path, tmp_path: Path
) -> None:
    with _editor(tmp_path, file, "Unsaved ") as editor:
        assert editor.stdout is not None
        assert editor.stdout.readline() == "kept\n"
        editor.kill()
    begin(window, file)
    assert answers.asked[0].startswith(f"recover {file}")
    assert _shown(window) == "Unsaved Wells reopen"
    assert window.isWindowModified()
    assert headline(load(file).release) == "Wells reopen"
    window.commands.actions["save"].trigger()
    assert headline(load(file).release) == "Unsaved Wells reopen"


def test_a_file_that_another_editor_has_open_is_read_only_until_it_is_closed_there(
    window: Window, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with _editor(other, file, "") as editor:
        assert editor.stdin is not None
        assert editor.stdout is not None
        assert editor.stdout.readline() == "open\n"
        window.desk.open(file)
        assert "has had it open" in window.banner.text()
        assert "read only" in window.windowTitle()
        type_headline(window, "x")
        assert _shown(window) == "Wells reopen"
        editor.stdin.write("write Theirs:\n")
        editor.stdin.flush()
        assert editor.stdout.readline() == "closed\n"
    _wait_for_banner(window, qtbot, "“wells” is not open anywhere else any more.")
    _press(window, "Write in it")
    assert _shown(window) == "Theirs: Wells reopen"
    assert "read only" not in window.windowTitle()
    assert not window.banner.isVisible()
    type_headline(window, "Mine after ")
    window.commands.actions["save"].trigger()
    assert headline(load(file).release) == "Mine after Theirs: Wells reopen"


def test_the_banner_is_worked_with_the_keyboard(opened: Window, file: Path, qtbot: QtBot) -> None:
    _write_there(file, "Theirs")
    _wait_for_banner(opened, qtbot, CHANGED)
    button = opened.banner.buttons[0]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert _shown(opened) == "Theirs"
