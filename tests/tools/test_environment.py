"""The environment is made once, made anew when it may not be trusted, and never left half-made."""

from __future__ import annotations

import shutil
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.environment import Environment


@dataclass
class Filler:
    """Stands where the packages are installed: notes what it was asked, and what it found."""

    asked: list[tuple[str, bool]] = field(default_factory=list)
    fails: bool = False

    def __call__(self, folder: Path, level: str, anew: bool) -> None:
        self.asked.append((level, anew))
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        (folder / "bin" / "python").touch()
        if self.fails:
            raise KeyboardInterrupt


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    locks = root / "tools" / "lock"
    locks.mkdir(parents=True)
    for file in (root / "pyproject.toml", root / "bayan.py", locks / "dev.txt"):
        file.write_text("as it was", encoding="utf-8")
    return root


def test_a_second_run_finds_everything_done(checkout: Path) -> None:
    filler = Filler()
    assert Environment(checkout, filler).require("dev")
    assert not Environment(checkout, filler).require("dev")
    assert filler.asked == [("dev", True)]


def test_what_tests_need_is_added_to_what_running_needs(checkout: Path) -> None:
    filler = Filler()
    for level in ("runtime", "dev", "runtime"):
        Environment(checkout, filler).require(level)
    assert filler.asked == [("runtime", True), ("dev", False)]


@pytest.mark.parametrize("file", ["pyproject.toml", "bayan.py", "tools/lock/dev.txt"])
def test_what_was_made_from_other_files_is_made_anew(checkout: Path, file: str) -> None:
    filler = Filler()
    Environment(checkout, filler).require("runtime")
    (checkout / file).write_text("changed", encoding="utf-8")
    Environment(checkout, filler).require("runtime")
    assert filler.asked == [("runtime", True), ("runtime", True)]


def test_a_moved_checkout_is_set_up_anew(checkout: Path) -> None:
    filler = Filler()
    Environment(checkout, filler).require("runtime")
    moved = checkout.rename(checkout.with_name("elsewhere"))
    assert Environment(moved, filler).require("runtime")
    assert filler.asked[-1] == ("runtime", True)


def test_another_python_is_a_reason_to_begin_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filler = Filler()
    Environment(checkout, filler).require("runtime")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert Environment(checkout, filler).require("runtime")


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    filler = Filler()
    Environment(checkout, filler).require("runtime")
    shutil.rmtree(checkout / ".venv" / "bin")
    assert Environment(checkout, filler).require("runtime")


@pytest.mark.parametrize("held", [(), ("runtime",)])
def test_an_interrupted_set_up_begins_from_nothing_next_time(
    checkout: Path, held: tuple[str, ...]
) -> None:
    filler = Filler()
    for level in held:
        Environment(checkout, filler).require(level)
    filler.fails = True
    with pytest.raises(KeyboardInterrupt):
        Environment(checkout, filler).require("dev")
    filler.fails = False
    assert Environment(checkout, filler).require("dev")
    assert filler.asked[-1] == ("dev", True)


def test_two_commands_at_once_make_it_once(checkout: Path) -> None:
    filler = Filler()
    both = [
        threading.Thread(target=Environment(checkout, filler).require, args=("dev",))
        for _ in range(2)
    ]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert filler.asked == [("dev", True)]
