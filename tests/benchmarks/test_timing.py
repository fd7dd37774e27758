from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchmarks.jobs import Job
from benchmarks.peers.table import Peer
from benchmarks.timing import FailedError, run, take_turns


def peer(key: str, code: str) -> Peer:
    """A program of a few lines of Python, which finds its path in ``sys.argv[1]``."""

    def command(_: Path, out: Path, times: int) -> list[str]:
        return [sys.executable, "-I", "-S", "-c", code, str(out), str(times)]

    return Peer(key, key, lambda: "", lambda: "1", command)


WRITES = "import sys; open(sys.argv[1], 'a').write(sys.argv[2])"


def test_a_process_is_measured(tmp_path: Path) -> None:
    done = run([sys.executable, "-c", "pass"], os.environ, tmp_path / "log")
    assert done.status == 0
    assert done.memory > 1_000_000


def test_what_a_failed_process_said_last_is_the_reason(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "raise SystemExit('no such font')"]
    with pytest.raises(FailedError, match="no such font"):
        run(command, os.environ, tmp_path / "log")


def test_programs_take_turns_and_a_failed_one_is_left_out(tmp_path: Path) -> None:
    good, bad = peer("good", WRITES), peer("bad", "raise SystemExit('it is ill')")
    idle = peer("idle", "pass")
    one = Job("ar", "ar", tmp_path, "")
    turns = take_turns([(good, one), (bad, one), (idle, one)], 2, os.environ, warm=3)
    assert set(turns.figures) == {("good", "ar")}
    assert turns.failed == {"bad": "it is ill", "idle": "it wrote nothing"}
    assert (tmp_path / "good.pdf").read_text() == "14" * 3
    assert turns.figures["good", "ar"].size == 6
