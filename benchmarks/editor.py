"""How long the editor takes to come up, to open a release and to show a key, in one command.

usage: python benchmarks/editor.py [--rounds N] [--date DAY] [--note TEXT] [--out FILE]

Prints the figures and writes them to docs/benchmarks-editor.md. Every round each start has its
turn, the bare window among them. Under Xvfb as well where that is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from msgspec import Struct

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.storage import Document, save
from benchmarks.generated import release
from benchmarks.tables import milliseconds, ratio, table
from benchmarks.versions import python

ROOT = Path(__file__).resolve().parent.parent
CHILD = ROOT / "benchmarks" / "editor_child.py"
SAMPLE = ROOT / "resources" / "samples" / "sample.bayan"
LENGTHS = (5, 40, 300)
LIMIT_S = 180
MEGABYTE = 1_000_000


class Figures(Struct, frozen=True):
    """Of one platform: seconds to the first paint, to open, and per key; bytes.

    late: modules that the start loaded and should not have.
    """

    platform: str
    bare: float
    sample: float
    late: tuple[str, ...]
    opened: dict[int, float]
    memory: dict[int, int]
    keys: dict[str, tuple[float, float]]
    typed_memory: int


def measure(platform: str, rounds: int, folder: Path, settings: dict[str, str]) -> Figures:
    """Everything on one platform of Qt."""
    files = {rows: folder / f"{rows}.bayan" for rows in LENGTHS}
    for rows, file in files.items():
        save(file, Document(release(rows)))
    bare, sample = [], []
    late: set[str] = set()
    for _ in range(rounds + 1):  # the first warms the disk and does not count
        bare.append(_start(settings, "bare")[0])
        seconds, loaded = _start(settings, "sample", SAMPLE)
        sample.append(seconds)
        late |= set(loaded)
    opened = {n: [_run(settings, "rows", file) for _ in range(rounds)] for n, file in files.items()}
    typed = _run(settings, "keys", files[LENGTHS[-1]])
    return Figures(
        platform,
        median(bare[1:]),
        median(sample[1:]),
        tuple(sorted(late)),
        {n: median(one["seconds"] for one in held) for n, held in opened.items()},
        {n: int(median(one["memory"] for one in held)) for n, held in opened.items()},
        {code: (median(typed[code]), _late_key(typed[code])) for code in ("en", "ar")},
        typed["peak"],
    )


def report(figures: Sequence[Figures], rounds: int, day: str, note: str) -> str:
    """The page."""
    head = ["", *(one.platform for one in figures)]
    rows = [
        ["first paint of a bare PySide6 window, ms", *_each(figures, lambda one: one.bare)],
        ["first paint of the sample's text, ms", *_each(figures, lambda one: one.sample)],
        ["ratio (bar 1.6)", *(ratio(one.sample, one.bare) for one in figures)],
        ["loaded too early", *(", ".join(one.late) or "nothing" for one in figures)],
    ]
    for n in LENGTHS:
        rows.append([f"{n} rows: open, ms", *_each(figures, partial(_opened, n))])
        held = (f"{one.memory[n] / MEGABYTE:.0f}" for one in figures)
        rows.append([f"{n} rows: memory, MB", *held])
    for code, name in (("en", "English"), ("ar", "Arabic")):
        for index, what in enumerate(("median", "95th percentile")):
            words = f"key to paint, {name}, {what}, ms"
            rows.append([words, *_each(figures, partial(_key, code, index))])
    held = (f"{one.typed_memory / MEGABYTE:.0f}" for one in figures)
    rows.append(["largest memory while typing in 300 rows, MB (bar 200)", *held])
    return (
        f"{INTRODUCTION.format(rounds=rounds, keys=160)}\n{table(head, rows)}\n\n{_foot(day, note)}"
    )


INTRODUCTION = """# Benchmarks of the editor

Written by `make bench-editor` (`python benchmarks/editor.py`); do not edit. Medians of {rounds}
rounds, each start in a process of its own with its bytecode kept, from the start of the process to
the end of the paint. *Open*: from the call to the end of the first paint, in a window that stands
there. *Key to paint*: {keys} keys per language in the middle of 300 rows, in runs as people
type, with spelling, what is in step, checks of figures and the live preview on; from the key to
the end of the paint.
"""


def _foot(day: str, note: str) -> str:
    return f"Python {python()}, {os.cpu_count()} processors. {day}. {note}".strip() + "\n"


def _each(figures: Sequence[Figures], value: Callable[[Figures], float]) -> list[str]:
    return [milliseconds(value(one)) for one in figures]


def _opened(rows: int, one: Figures) -> float:
    return one.opened[rows]


def _key(code: str, index: int, one: Figures) -> float:
    return one.keys[code][index]


def _late_key(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=20)[-1]


def _start(settings: dict[str, str], *arguments: object) -> tuple[float, Sequence[str]]:
    begun = perf_counter()
    said = _run(settings, *arguments)
    return said["clock"] - begun, said["late"]


def _run(settings: dict[str, str], *arguments: object) -> Any:  # noqa: ANN401  JSON
    command = [sys.executable, str(CHILD), *map(str, arguments)]
    done = subprocess.run(
        command, env=settings, capture_output=True, text=True, timeout=LIMIT_S, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def _screen() -> Iterator[str]:
    """The display of an Xvfb of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Measures and writes the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--date", default="")
    parser.add_argument("--note", default="")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks-editor.md")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": held}
        settings.pop("PYTHONDONTWRITEBYTECODE", None)
        figures = [measure("offscreen", given.rounds, folder, settings)]
        if shutil.which("Xvfb"):
            with _screen() as display:
                shown = {**settings, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                figures.append(measure("Xvfb", given.rounds, folder, shown))
    page = report(figures, given.rounds, given.date, given.note)
    print(page)
    given.out.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
