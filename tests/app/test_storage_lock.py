from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import FileError
from app.storage.lock import Holder, Lock, LockedError, lock_file, this_process
from app.storage.processes import is_alive

SINCE = datetime(2026, 3, 9, 8, 15, tzinfo=UTC)
ME = replace(this_process(SINCE), user="Mina")
ELSEWHERE = Holder("Sami", "another-machine", 1, SINCE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "نشرة.bayan"


def _dead_process() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_a_second_program_hears_who_has_the_document_open(path: Path) -> None:
    Lock.acquire(path, ME)
    with pytest.raises(LockedError) as caught:
        Lock.acquire(path, replace(ME, process=os.getppid()))
    assert caught.value.holder == ME
    assert f"Mina on {ME.host} has had it open since 2026-03-09 08:15" in str(caught.value)


def test_after_release_anybody_may_take_it_and_nothing_is_left(path: Path) -> None:
    Lock.acquire(path, ME).release()
    assert list(path.parent.iterdir()) == []
    Lock.acquire(path, ELSEWHERE)


def test_two_names_of_one_file_have_one_lock(path: Path) -> None:
    path.touch()
    link = path.with_name("link.bayan")
    link.symlink_to(path)
    Lock.acquire(path, ME)
    with pytest.raises(LockedError):
        Lock.acquire(link, ME)


def test_the_lock_of_a_dead_process_of_this_machine_is_no_lock(path: Path) -> None:
    Lock.acquire(path, replace(ME, process=_dead_process()))
    Lock.acquire(path, ME)
    with pytest.raises(LockedError):
        Lock.acquire(path, ELSEWHERE)
    assert [one.name for one in path.parent.iterdir()] == [lock_file(path).name]


def test_nothing_is_known_of_processes_of_another_machine(path: Path) -> None:
    Lock.acquire(path, replace(ELSEWHERE, process=_dead_process()))
    with pytest.raises(LockedError, match="Sami on another-machine"):
        Lock.acquire(path, ME)


def test_a_person_may_take_a_lock_over_and_then_it_is_not_released_for_them(path: Path) -> None:
    theirs = Lock.acquire(path, ELSEWHERE)
    Lock.acquire(path, ME, force=True)
    theirs.release()
    with pytest.raises(LockedError, match="Mina"):
        Lock.acquire(path, ELSEWHERE)


def test_a_lock_that_nobody_can_read_is_somebody_s(path: Path) -> None:
    lock_file(path).write_bytes(b"{")
    with pytest.raises(LockedError, match="somebody has it open"):
        Lock.acquire(path, ME)
    Lock.acquire(path, ME, force=True)


def test_a_folder_that_takes_no_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be locked: there is no such file or folder"):
        Lock.acquire(tmp_path / "nowhere" / "a.bayan", ME)


def test_a_very_long_name_has_a_lock_too(tmp_path: Path) -> None:
    Lock.acquire(tmp_path / ("ب" * 124 + ".bayan"), ME).release()


def test_this_process_is_alive_and_others_are_not() -> None:
    assert is_alive(os.getpid())
    assert not is_alive(_dead_process())
    assert not is_alive(0)
    assert not is_alive(1 << 62)
