"""New, open, save, the question before work is lost, locks, autosave and recovery."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.address import Address
from app.edits import empty_release
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document, load, save
from app.storage.autosave import Autosave
from app.storage.lock import Holder, Lock
from tests.ui.answers import Answers
from tests.ui.conftest import NOON, close_window, open_window
from tests.ui.hand import write
from tests.ui.headlines import headline, type_headline
from ui.asking import Wanted
from ui.desk import Folders
from ui.leftovers import recover
from ui.main import begin
from ui.window import Window

OTHERS = Holder("layla", "press-desk-7", 4711, NOON)


@pytest.fixture
def file(tmp_path: Path, release: Release) -> Path:
    path = tmp_path / "wells.bayan"
    save(path, Document(release))
    return path


def test_a_release_is_opened_changed_saved_and_read_again(window: Window, file: Path) -> None:
    assert window.desk.open(file)
    assert not window.isWindowModified()
    type_headline(window, "New: ")
    assert window.isWindowModified()
    assert "[*]" in window.windowTitle()
    assert window.windowTitle().startswith("wells")
    assert window.desk.save()
    assert not window.isWindowModified()
    assert headline(load(file).release) == "New: Wells reopen"


def test_undoing_to_the_saved_state_takes_the_mark_away(window: Window, file: Path) -> None:
    window.desk.open(file)
    type_headline(window, "x")
    window.session.history.undo()
    assert not window.isWindowModified()


def test_a_new_release_asks_where_to_save_and_is_called_after_its_headline(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    type_headline(window, "Wells reopen in Basra")
    answers.on_save = tmp_path / "first"
    assert window.desk.save()
    assert answers.asked == ["save as wells-reopen-in-basra.bayan"]
    assert headline(load(tmp_path / "first.bayan").release) == "Wells reopen in Basra"
    assert window.desk.name == "first"


@pytest.mark.parametrize(("answer", "is_left"), [("discard", True), ("cancel", False)])
def test_changes_are_asked_for_before_they_are_lost(
    window: Window, answers: Answers, file: Path, answer: str, is_left: bool
) -> None:
    window.desk.open(file)
    type_headline(window, "x")
    answers.on_unsaved = answer  # type: ignore[assignment]
    assert window.desk.new() is is_left
    assert answers.asked == ["unsaved wells"]
    assert (window.session.release == empty_release()) is is_left
    assert headline(load(file).release) == "Wells reopen"


def test_save_as_the_answer_saves_before_the_next_release_is_opened(
    window: Window, answers: Answers, file: Path
) -> None:
    window.desk.open(file)
    type_headline(window, "x")
    answers.on_unsaved = "save"
    assert window.desk.new()
    assert headline(load(file).release) == "xWells reopen"


def test_closing_with_changes_asks_and_can_be_called_off(window: Window, answers: Answers) -> None:
    type_headline(window, "x")
    assert not window.close()
    assert window.isVisible()
    assert answers.asked == ["unsaved New release"]


def test_a_file_that_is_no_release_is_told_in_a_sentence_and_nothing_is_replaced(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.bayan"
    broken.write_bytes(b"no zip")
    type_headline(window, "x")
    window.session.history.setClean()
    assert not window.desk.open(broken)
    assert answers.told == [f"{broken}: the file is broken or is not a Bayan release."]
    assert headline(window.session.release) == "x"


def test_a_folder_that_takes_no_file_is_told_and_the_release_stays_unsaved(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    type_headline(window, "x")
    answers.on_save = tmp_path / "missing" / "a.bayan"
    assert not window.desk.save()
    assert len(answers.told) == 1
    assert window.isWindowModified()


def test_recent_files_come_latest_first_and_without_those_that_are_gone(
    window: Window, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.bayan"
    save(other, Document(Release()))
    window.desk.open(other)
    window.desk.open(file)
    assert window.desk.recent.paths() == (file, other)
    other.unlink()
    assert window.desk.recent.paths() == (file,)


def test_a_release_that_somebody_has_open_is_read_only_and_says_who(
    window: Window, file: Path
) -> None:
    lock = Lock.acquire(file, OTHERS)
    window.desk.open(file)
    assert window.banner.isVisible()
    assert "Layla on press-desk-7 has had it open" in window.banner.text()
    assert "read only" in window.windowTitle()
    type_headline(window, "x")
    assert headline(window.session.release) == "Wells reopen"
    lock.release()


def test_a_copy_of_a_release_that_is_read_only_can_be_written_in(
    window: Window, answers: Answers, file: Path, tmp_path: Path
) -> None:
    Lock.acquire(file, OTHERS)
    window.desk.open(file)
    answers.on_save = tmp_path / "copy.bayan"
    assert window.desk.save()
    type_headline(window, "x")
    assert headline(window.session.release) == "xWells reopen"
    assert not window.banner.isVisible()
    assert headline(load(file).release) == "Wells reopen"


def test_the_lock_is_held_while_a_release_is_open_and_given_up_after(
    window: Window, answers: Answers, file: Path
) -> None:
    window.desk.open(file)
    held = list(file.parent.glob(".~lock*"))
    window.desk.new()
    assert (len(held), list(file.parent.glob(".~lock*"))) == (1, [])


def test_unsaved_typing_is_kept_by_itself_and_forgotten_once_saved(
    window: Window, folders: Folders, file: Path, qtbot: QtBot
) -> None:
    window.desk.open(file)
    with qtbot.waitSignal(window.desk.keeper.kept, timeout=5000):
        type_headline(window, "Kept ")
    copies = list((folders.state / "autosave").glob("*.bayan"))
    assert [headline(load(copy).release) for copy in copies] == ["Kept Wells reopen"]
    window.desk.save()
    window.desk.keeper.wait()
    assert not list((folders.state / "autosave").glob("*.bayan"))


def test_autosave_comes_at_most_two_seconds_after_the_first_key(window: Window) -> None:
    assert window.desk._autosave.interval() < 2000
    type_headline(window, "x")
    due = window.desk._autosave.remainingTime()
    type_headline(window, "y")
    assert window.desk._autosave.remainingTime() <= due


CRASH = """
import os, signal, sys
from pathlib import Path
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document
from app.storage.autosave import Autosave
release = Release(headline=Localized(en=rich("Left behind")))
Autosave(Path(sys.argv[1])).keep(Document(release), Path(sys.argv[2]), "crashed")
os.kill(os.getpid(), signal.SIGKILL)
"""


def _crash(folders: Folders, file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(folders.state / "autosave"), str(file)],
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert done.returncode == -signal.SIGKILL


def test_after_a_crash_the_next_start_offers_what_was_not_saved(
    window: Window, answers: Answers, folders: Folders, file: Path
) -> None:
    _crash(folders, file)
    begin(window, file)
    assert answers.asked[0].startswith(f"recover {file}")
    assert headline(window.session.release) == "Left behind"
    assert window.isWindowModified()
    assert window.desk.path == file
    assert headline(load(file).release) == "Wells reopen"
    window.session.history.undo()
    assert headline(window.session.release) == "Wells reopen"


def _begin_without_the_copy(window: Window, answers: Answers, file: Path, answer: Wanted) -> None:
    answers.on_recovery = answer
    begin(window, file)
    window.desk.keeper.wait()
    assert headline(window.session.release) == "Wells reopen"


def test_what_a_person_does_not_want_back_is_not_offered_again(
    window: Window, answers: Answers, folders: Folders, file: Path
) -> None:
    _crash(folders, file)
    _begin_without_the_copy(window, answers, file, "delete")
    assert Autosave(folders.state / "autosave").pending() == ()


def test_what_a_person_puts_off_is_offered_again(
    window: Window, answers: Answers, folders: Folders, file: Path
) -> None:
    _crash(folders, file)
    _begin_without_the_copy(window, answers, file, "later")
    answers.on_recovery = "open"
    assert recover(window.desk)
    assert headline(window.session.release) == "Left behind"


def test_a_second_window_does_not_offer_what_the_first_is_still_writing(
    window: Window, answers: Answers, folders: Folders, qtbot: QtBot
) -> None:
    type_headline(window, "x")
    window.desk.keep_now()
    window.desk.keeper.wait()
    second = open_window(qtbot, folders, answers)
    assert not recover(second.desk)
    close_window(second, answers)


def test_the_times_of_a_lock_come_from_the_clock_that_was_passed_in(
    window: Window, file: Path
) -> None:
    window.desk.open(file)
    lock = next(file.parent.glob(".~lock*"))
    assert NOON.isoformat() in lock.read_text("utf-8")
    assert datetime.now() != NOON


def test_a_headline_in_two_languages_survives_saving(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    for code, text in (("en", "Wells"), ("ar", "آبار")):
        at = Address("headline", language=code)
        window.sheet.go_to(at)
        write(window.sheet.cell(at), text)
    window.desk.save()
    held = load(tmp_path / "saved.bayan").release.headline
    assert held == Localized(en=rich("Wells"), ar=rich("آبار"))
