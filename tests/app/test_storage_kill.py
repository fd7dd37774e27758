"""Whenever the program dies while it saves, the file holds the last state or the one before."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import load
from tests.app.saver import state

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")
KILLS = 200


@pytest.fixture
def saver() -> Iterator[subprocess.Popen[str]]:
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.saver"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=root,
    ) as process:  # fmt: skip
        yield process


def _kill_while_saving(saver: subprocess.Popen[str], path: Path, first: int, after: float) -> int:
    """The last state that the process said it had saved, when killed ``after`` its first."""
    assert saver.stdin is not None
    assert saver.stdout is not None
    saver.stdin.write(f"{path} {first}\n")
    saver.stdin.flush()
    said = iter(saver.stdout.readline, "ended\n")
    process, saved = next(said), next(said)
    time.sleep(after)
    os.kill(int(process.removeprefix("started ")), signal.SIGKILL)
    return int([saved, *said][-1])


def test_the_file_survives_two_hundred_kills(saver: subprocess.Popen[str], tmp_path: Path) -> None:
    path = tmp_path / "release.bayan"
    chance = random.Random(20260309)
    last = 0
    for kill in range(KILLS):
        saved = _kill_while_saving(saver, path, last + 1, chance.uniform(0, 0.02))
        document = load(path)
        last = int(document.release.reference)
        assert document == state(last)
        assert last in (saved, saved + 1), f"kill {kill}"
        assert len(list(tmp_path.iterdir())) <= 2
