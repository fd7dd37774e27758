"""How long a DOCX takes to write once the program is warm: every layout, house and length.

usage: python benchmarks/docx_layouts.py [--rounds N]

Prints a table: the median, in milliseconds, for the two texts beside the checkout (else the
sample's) and for 300 rows. Wording a release is not in it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.compose import compose
from app.composition import Arrangement, Composition
from app.profile import SHIPPED_PROFILES, shipped_profile
from benchmarks import generated
from benchmarks.jobs import seeds
from benchmarks.tables import milliseconds, table
from exporters.docx.export import write

LAYOUTS: dict[str, tuple[tuple[str, ...], Arrangement]] = {
    "English": (("en",), "facing"),
    "Arabic": (("ar",), "facing"),
    "side by side": (("en", "ar"), "facing"),
    "stacked": (("en", "ar"), "stacked"),
}
_ROWS = 300


def seconds(composition: Composition, rounds: int) -> float:
    """The median of so many writings after a first one."""
    write(composition)
    spent = []
    for _ in range(rounds):
        begun = perf_counter()
        write(composition)
        spent.append(perf_counter() - begun)
    return median(spent)


def rows(rounds: int) -> Iterator[list[str]]:
    """A row of the table for each house and layout."""
    releases = (seeds(), generated.release(_ROWS))
    for house in SHIPPED_PROFILES:
        for name, (codes, arrangement) in LAYOUTS.items():
            profile = shipped_profile(house)
            worded = [compose(one, {}, profile, codes, arrangement) for one in releases]
            yield [f"{house}, {name}", *(milliseconds(seconds(one, rounds)) for one in worded)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args()
    print(table(["DOCX, ms", "text", f"{_ROWS} rows"], list(rows(asked.rounds))))


if __name__ == "__main__":
    main()
