from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import FileError
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document, load
from app.storage.autosave import Autosave

CRASH = """
import os, sys
from pathlib import Path
from app.localized import Localized
from app.model import Release, rich
from app.storage import Document
from app.storage.autosave import Autosave
folder, key, text, original = sys.argv[1:]
autosave = Autosave(Path(folder))
document = Document(Release(headline=Localized(en=rich(text))))
autosave.keep(document, Path(original) if original else None, key)
print("kept", flush=True)
sys.stdin.read(1)
os._exit(9)
"""


def _document(text: str) -> Document:
    return Document(Release(headline=Localized(en=rich(text))))


def _start(folder: Path, key: str, text: str, original: str = "") -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", CRASH, str(folder), key, text, original],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    return child


def _crash(child: subprocess.Popen[str]) -> None:
    child.communicate("x")


def test_after_a_crash_the_next_start_finds_what_was_not_saved(tmp_path: Path) -> None:
    _crash(_start(tmp_path, "a1", "Unsaved", str(tmp_path / "نشرة.bayan")))
    (found,) = Autosave(tmp_path).pending()
    assert load(found.path) == _document("Unsaved")
    assert (found.key, found.original) == ("a1", tmp_path / "نشرة.bayan")
    assert abs((datetime.now(UTC) - found.saved_at).days) == 0


def test_work_of_a_program_that_still_runs_is_not_offered(tmp_path: Path) -> None:
    child = _start(tmp_path, "a1", "Being written")
    assert Autosave(tmp_path).pending() == ()
    _crash(child)
    assert [one.original for one in Autosave(tmp_path).pending()] == [None]


def test_a_program_does_not_offer_its_own_work_nor_take_another_s_key(tmp_path: Path) -> None:
    mine = Autosave(tmp_path)
    mine.keep(_document("One"), None, "mine")
    assert mine.pending() == ()
    child = _start(tmp_path, "theirs", "Two")
    with pytest.raises(FileError, match="another program"):
        mine.keep(_document("One"), None, "theirs")
    _crash(child)


def test_the_last_state_is_kept_and_nothing_after_it_was_discarded(tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "state" / "recovery")
    autosave.keep(_document("One"), None, "k")
    autosave.keep(_document("Two"), tmp_path / "a.bayan", "k")
    assert load(tmp_path / "state" / "recovery" / "k.bayan") == _document("Two")
    autosave.discard("k")
    assert list((tmp_path / "state" / "recovery").iterdir()) == []
    autosave.keep(_document("Three"), None, "k")


def test_what_was_recovered_is_forgotten_when_it_is_discarded(tmp_path: Path) -> None:
    _crash(_start(tmp_path, "a1", "Unsaved"))
    autosave = Autosave(tmp_path)
    (found,) = autosave.pending()
    autosave.discard(found.key)
    assert autosave.pending() == ()


def test_the_latest_comes_first_and_a_damaged_note_only_costs_the_path(tmp_path: Path) -> None:
    _crash(_start(tmp_path, "old", "Old", "/a/old.bayan"))
    _crash(_start(tmp_path, "new", "New", "/a/new.bayan"))
    os.utime(tmp_path / "old.bayan", (1, 1))
    (tmp_path / "new.json").write_bytes(b"{")
    assert [(one.key, one.original) for one in Autosave(tmp_path).pending()] == [
        ("new", None),
        ("old", Path("/a/old.bayan")),
    ]


def test_nothing_is_pending_where_there_is_no_folder(tmp_path: Path) -> None:
    assert Autosave(tmp_path / "none").pending() == ()


@pytest.mark.parametrize("key", ["", "../a", "a/b", "a.b", "مفتاح"])
def test_a_key_is_a_plain_name(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match="no key"):
        Autosave(tmp_path).keep(_document("x"), None, key)


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    with pytest.raises(FileError, match="no autosave: "):
        Autosave(tmp_path / "state").keep(_document("x"), None, "k")
