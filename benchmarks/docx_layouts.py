"""How long a DOCX takes to write once the program is warm: every layout, house and length."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from app.compose import compose
from app.composition import Arrangement, Composition
from app.model import Release
from app.profile import SHIPPED_PROFILES, shipped_profile
from benchmarks import generated
from exporters.docx.export import write

LAYOUTS: dict[str, tuple[tuple[str, ...], Arrangement]] = {
    "English": (("en",), "facing"),
    "Arabic": (("ar",), "facing"),
    "side by side": (("en", "ar"), "facing"),
    "stacked": (("en", "ar"), "stacked"),
}
ROWS = 300


def docx_layouts(release: Release, rounds: int) -> dict[str, tuple[float, ...]]:
    """Median seconds for the release and for ``ROWS`` generated rows, by house and layout.

    Wording is not in it.
    """
    releases = (release, generated.release(ROWS))
    spent: dict[str, tuple[float, ...]] = {}
    for house in SHIPPED_PROFILES:
        for name, (codes, arrangement) in LAYOUTS.items():
            profile = shipped_profile(house)
            worded = [compose(one, {}, profile, codes, arrangement) for one in releases]
            spent[f"{house}, {name}"] = tuple(_seconds(one, rounds) for one in worded)
    return spent


def _seconds(composition: Composition, rounds: int) -> float:
    """The median of so many writings after a first one."""
    write(composition)
    spent = []
    for _ in range(rounds):
        begun = perf_counter()
        write(composition)
        spent.append(perf_counter() - begun)
    return median(spent)
