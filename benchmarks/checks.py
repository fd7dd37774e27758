"""How long the checks take over a release, whole, after one row has changed, and rule by rule.

usage: python benchmarks/checks.py [--rows N] [--rounds N] [--pairs FOLDER] [--quick]
                                   [--date DAY] [--note TEXT] [--out FILE]

Prints the figures and writes them to docs/benchmarks-checks.md. --quick only prints one round;
--pairs takes the rows from a folder of NAME.en.txt and NAME.ar.txt, line by line, and only prints.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from msgspec import Struct

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.tables import milliseconds, ratio, table
from benchmarks.versions import python

ROOT = Path(__file__).resolve().parent.parent
CHILD = ROOT / "benchmarks" / "checks_child.py"
ROWS = 300
LIMIT_S = 180
MEGABYTE = 1_000_000
LEAST_SHOWN = 0.0005  # seconds of a rule in the table


class Figures(Struct, frozen=True):
    """Seconds, and bytes. rules: by room, by rule.

    first: of the sample, with loading. row: again after one row has changed; still: after none.
    """

    first: float
    whole: float
    row: float
    still: float
    memory: float
    hunspell: float
    digits: float
    rules: dict[str, dict[str, float]]


def measure(rows: int, rounds: int, folder: str) -> Figures:
    """Medians of so many rounds, every measurement in a process of its own."""
    held = [
        {**_run("whole", rows, folder), **_run("row", rows, folder), **_run("peers", rows, folder)}
        for _ in range(rounds)
    ]
    named = [name for name in Figures.__struct_fields__ if name != "rules"]
    parted = [_run("rules", rows, folder) for _ in range(rounds)]
    return Figures(
        **{name: median(one[name] for one in held) for name in named},
        rules={
            room: {rule: median(one[room][rule] for one in parted) for rule in told}
            for room, told in parted[0].items()
        },
    )


def report(figures: Figures, rows: int, rounds: int, day: str = "", note: str = "") -> str:
    """The page."""
    one = figures
    times = [
        ["the sample, with loading, ms", milliseconds(one.first)],
        [f"{rows} rows, whole, ms (bar 300)", milliseconds(one.whole)],
        ["after one row has changed, ms (bar 10)", milliseconds(one.row)],
        ["after none has changed, ms", milliseconds(one.still)],
        ["hunspell looks up every word of them, ms", milliseconds(one.hunspell)],
        ["whole, against hunspell", ratio(one.whole, one.hunspell)],
        ["digits compared as strings by `re`, ms", milliseconds(one.digits)],
        ["memory that the checks add, MB", f"{one.memory / MEGABYTE:.0f}"],
    ]
    where = f"Python {python()}, {os.cpu_count()} processors."
    foot = " ".join(filter(None, (where, day and f"{day}.", note)))
    return "\n\n".join(
        (
            INTRODUCTION.format(rounds=rounds),
            table(("", "all rules"), times),
            f"## Rule by rule, {rows} rows\n\n{ORDER}",
            table(("", "ms"), _by_rule(one.rules)),
            f"{foot}\n",
        )
    )


INTRODUCTION = """# Benchmarks of the checks

Written by `make bench-checks` (`python benchmarks/checks.py`); do not edit. Medians of {rounds}
rounds, each measurement in a process of its own, in time of the processor: nothing else waits, and
other work on the machine counts less. The rows are different paragraphs of some 60
words in English and in Arabic, full of figures."""
ORDER = (
    "In the order in which they run: the first rule that needs a text folded pays for it.\n"
    "Rules of less than half a millisecond are told together."
)


def _by_rule(rules: Mapping[str, Mapping[str, float]]) -> list[list[str]]:
    rows = []
    for room, told in rules.items():
        rows.append([f"**{room}**", f"**{milliseconds(sum(told.values()))}**"])
        small = [seconds for seconds in told.values() if seconds < LEAST_SHOWN]
        shown = [(rule, seconds) for rule, seconds in told.items() if seconds >= LEAST_SHOWN]
        rows += [[rule, milliseconds(seconds)] for rule, seconds in shown]
        if small:
            rows.append([f"{len(small)} more", milliseconds(sum(small))])
    total = sum(seconds for told in rules.values() for seconds in told.values())
    return [*rows, ["**all**", f"**{milliseconds(total)}**"]]


def _run(what: str, rows: int, folder: str) -> Any:  # noqa: ANN401  JSON
    command = [sys.executable, str(CHILD), what, str(rows), folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and writes the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pairs", default="")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--date", default="")
    parser.add_argument("--note", default="")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks-checks.md")
    given = parser.parse_args(arguments)
    rounds = 1 if given.quick else given.rounds
    figures = measure(given.rows, rounds, given.pairs)
    page = report(figures, given.rows, rounds, given.date, given.note)
    print(page)
    if not (given.quick or given.pairs):
        given.out.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
