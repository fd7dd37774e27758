from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from app.errors import FileError
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document, load, read_bytes, save, write_atomic

OLD = Document(Release(headline=Localized(en=rich("Old"))))
NEW = Document(Release(headline=Localized(en=rich("New"))))
posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links are POSIX ones here")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "نشرة صحفية.bayan"
    save(path, OLD)
    return path


def _names(path: Path) -> list[str]:
    return [one.name for one in path.parent.iterdir()]


def test_a_save_replaces_the_file_and_leaves_nothing_beside_it(file: Path) -> None:
    save(file, NEW)
    assert load(file) == NEW
    assert _names(file) == [file.name]


@posix
def test_a_save_keeps_the_permissions_of_the_file(file: Path) -> None:
    file.chmod(0o640)
    save(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@posix
def test_a_new_file_has_the_permissions_that_the_person_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(tmp_path / "a.bayan", NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.bayan").stat().st_mode) == 0o640


@posix
def test_a_link_still_points_to_the_file_that_was_saved(file: Path) -> None:
    link = file.with_name("link.bayan")
    link.symlink_to(file.name)
    save(link, NEW)
    assert link.is_symlink()
    assert load(file) == NEW


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    file: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "replace":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(os, "fsync" if step == "fsync" else "fdopen", full)
    with pytest.raises(FileError, match="cannot be written: the disk is full") as caught:
        save(file, NEW)
    monkeypatch.undo()
    assert str(file) in str(caught.value)
    assert load(file) == OLD
    assert _names(file) == [file.name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_device_is_not_overwritten() -> None:
    with pytest.raises(FileError):
        read_bytes(Path("/dev/full"), 10)


@posix
def test_a_disk_that_fills_up_under_the_file_leaves_the_old_one(file: Path) -> None:
    """The limit on file sizes stops a write in the middle, as a full disk does."""
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from app.errors import FileError; from app.storage import write_atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "try: write_atomic(Path(sys.argv[1]), b'x' * 50000)\n"
        "except FileError as fault: print(fault.what.partition(':')[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(file)],
        capture_output=True, encoding="utf-8", check=True, cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.stdout == "cannot be written\n"
    assert load(file) == OLD
    assert _names(file) == [file.name]


def test_what_a_killed_process_left_is_cleared_at_the_next_save(file: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from app.storage import write_atomic\n"
        "Path.replace = lambda *_: os._exit(9)\n"
        "write_atomic(Path(sys.argv[1]), b'new')\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(file)], check=False, cwd=root)
    left = [name for name in _names(file) if name != file.name]
    assert len(left) == 1
    assert left[0].startswith(".")
    write_atomic(file.with_name("another.txt"), b"")
    assert left[0] in _names(file)
    save(file, NEW)
    assert sorted(_names(file)) == sorted([file.name, "another.txt"])


def test_a_file_beside_that_is_still_being_written_is_left_alone(file: Path) -> None:
    from app.storage.atomic import _mark

    other = file.with_name(f"{_mark(file)}{os.getpid()}-00000000.part")
    other.write_bytes(b"half")
    save(file, NEW)
    assert other.read_bytes() == b"half"


def test_a_name_as_long_as_the_system_allows_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("ب" * 124 + ".bayan")
    save(path, NEW)
    assert load(path) == NEW


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere/a.bayan", "cannot be written: there is no such file or folder"),
        (".", "cannot be written: it is a folder"),
    ],
)
def test_what_cannot_be_written_says_why(tmp_path: Path, path: str, said: str) -> None:
    with pytest.raises(FileError, match=said):
        save(tmp_path / path, NEW)


def test_a_read_only_file_is_not_replaced(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileError, match="you are not allowed to"):
        save(file, NEW)
    assert load(file) == OLD


@pytest.mark.parametrize(
    ("path", "said"), [("none.bayan", "no such file or folder"), (".", "it is not a file")]
)
def test_what_cannot_be_read_says_why(tmp_path: Path, path: str, said: str) -> None:
    with pytest.raises(FileError, match=said):
        load(tmp_path / path)


def test_no_more_than_the_limit_is_read(file: Path) -> None:
    assert read_bytes(file, file.stat().st_size) == file.read_bytes()
    with pytest.raises(FileError, match="larger than"):
        read_bytes(file, file.stat().st_size - 1)
