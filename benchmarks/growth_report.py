"""The sections on how Bayan grows with a text, and on where its time goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.growth import Grown
from benchmarks.tables import milliseconds, ratio, table

LANGUAGES = {"en": "English", "ar": "Arabic"}


def growth_section(grown: Sequence[Grown]) -> str:
    head = [
        "text",
        "pages",
        "cold, ms",
        "writing, ms",
        "a page, ms",
        "memory, MB",
        "kB",
        "a page, kB",
    ]
    rows = []
    for one in grown:
        figures, worked = one.figures, one.figures.worked or 0
        row = [f"{LANGUAGES[one.language]} {one.asked}", str(one.pages), milliseconds(figures.cold)]
        row += [milliseconds(worked), f"{1000 * worked / one.pages:.1f}"]
        row += [f"{figures.memory / 1e6:.0f}", f"{figures.size / 1000:.0f}"]
        rows.append([*row, f"{figures.size / 1000 / one.pages:.1f}"])
    said = [f"- {LANGUAGES[code]}: {line}" for code, line in per_page(grown).items()]
    return "\n\n".join(
        [
            "Bayan alone, on texts made of the sentences in `benchmarks/texts`. *Writing* is what "
            "the first one in a fresh process takes of the processors, without imports and "
            "opening.",
            table(head, rows),
            "\n".join(said),
        ]
    )


def per_page(grown: Sequence[Grown]) -> dict[str, str]:
    """By language: what a page of 100 costs to a page of 10, in time and in bytes."""
    said = {}
    for code in dict.fromkeys(one.language for one in grown):
        by_size = {one.asked: one for one in grown if one.language == code}
        if 10 in by_size and 100 in by_size:
            short, long = by_size[10], by_size[100]
            spent = [(one.figures.worked or 0) / one.pages for one in (long, short)]
            sizes = [one.figures.size / one.pages for one in (long, short)]
            said[code] = (
                f"a page of 100 takes {ratio(*spent)} times as long as a page of 10, and "
                f"{ratio(*sizes)} times the bytes."
            )
    return said


def stages_section(stages: Mapping[str, Mapping[str, float]]) -> str:
    names = list(next(iter(stages.values())))
    rows = [
        [LANGUAGES[code], *(milliseconds(held[name]) for name in names)]
        for code, held in stages.items()
    ]
    return "Milliseconds of Bayan, stage by stage.\n\n" + table(["text", *names], rows)
