"""How Bayan's time, memory and file grow with a text, and where the time of a short one goes."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

import msgspec
from msgspec import Struct

from app.compose import compose
from app.profile import neutral_profile
from benchmarks.generated import release
from benchmarks.jobs import Job, job
from benchmarks.peers.table import BAYAN
from benchmarks.quality import pages_of
from benchmarks.timing import Figures, output, run, take_turns
from exporters.pdf.layouts import layout

PAGES = (1, 2, 10, 100)
_TRIED = 200


class Grown(Struct, frozen=True):
    """The figures of a text that was to fill ``asked`` pages and filled ``pages``."""

    language: str
    asked: int
    pages: int
    figures: Figures


def growth(
    folder: Path,
    codes: Sequence[str],
    rounds: int,
    environment: Mapping[str, str],
    sizes: Sequence[int] = PAGES,
) -> list[Grown]:
    """Texts of every size in every language, in turns, each in fresh processes."""
    asked = {
        (code, size): job(release(rows), code, folder / f"{code}-{size}")
        for code in codes
        for size, rows in zip(sizes, _rows(code, sizes), strict=True)
    }
    turns = take_turns([(BAYAN, one) for one in asked.values()], rounds, environment, warm=0)
    return [
        Grown(code, size, pages_of(output(BAYAN, one)), turns.figures[BAYAN.key, one.name])
        for (code, size), one in asked.items()
    ]


def _rows(code: str, sizes: Sequence[int]) -> list[int]:
    """How many rows fill so many pages, the last one to three quarters, by laying some out."""
    composition = compose(release(_TRIED), {}, neutral_profile(), [code])
    a_page = _TRIED / (layout(composition).page_count - 0.5)
    return [max(1, round((size - 0.25) * a_page) - 1) for size in sizes]


def stages(at: Job, rounds: int, environment: Mapping[str, str]) -> dict[str, float]:
    """Median seconds of Python's own start and of every stage after it, in fresh processes."""
    out, log = at.folder / "stages.pdf", at.folder / "log.txt"
    command = [sys.executable, "-m", "benchmarks.stages", str(at.folder), str(out)]
    samples = []
    for _ in range(rounds + 1):
        bare = run([sys.executable, "-c", "pass"], environment, log)
        run(command, environment, log)
        told = msgspec.json.decode(out.with_suffix(".json").read_bytes(), type=dict[str, float])
        samples.append({"Python itself": bare.seconds, **told})
    return {name: median(one[name] for one in samples[1:]) for name in samples[0]}
