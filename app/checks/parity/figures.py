"""Checks that the texts of a cell say the same figures, amounts, dates and times, by value."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.parity.agreeing import Sides, points_differ, turned_round
from app.checks.parity.bounds import bound_of
from app.checks.parity.compared import Compared, Difference, compare
from app.profile import Profile
from app.text.quantities import LANGUAGES, Quantity

_DATES = frozenset({"date", "time", "decade"})


def figures(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Figures that the two texts give different values, or that one of them lacks.

    An error where they stand in digits; a warning in words, which say other things as well.
    """
    written = [code for code in pair.codes if code in LANGUAGES and pair.text(code).strip()]
    for other in written[1:]:
        compared = compare(pair.text(written[0]), written[0], pair.text(other), other)
        for one in compared.differences:
            yield _finding(pair, one, written[0], other)
        yield from _bounds(pair, compared, written[0], other)
        sides = Sides(pair, written[0], other)
        yield from points_differ(sides, compared)
        yield from turned_round(sides, compared)


def _bounds(pair: Pair, compared: Compared, lead: str, other: str) -> Iterator[Finding]:
    """Over so many in one text, and under so many in the other, or just so many."""
    texts, codes = (pair.text(lead), pair.text(other)), (lead, other)
    for alike in compared.alike:
        first, second = alike
        if "loose" in (first.certainty, second.certainty) or first.kind == "date":
            continue
        said = bound_of(texts[0], first, lead), bound_of(texts[1], second, other)
        if said[0] == said[1]:
            continue
        sides = tuple(zip(texts, alike, codes, strict=True))
        place = int(not said[0])  # of the text that says it
        is_dropped = "" in said
        if is_dropped and not bound_of(*sides[place], is_sure=True):
            continue
        at, opposite = (pair.place(code, one.start, one.end) for _, one, code in sides)
        words = {"figure": _words(pair, alike[place], codes[place])}
        if not is_dropped:
            yield Finding("approximation_differs", "warning", at, words, opposite)
            continue
        at, opposite = (opposite, at) if place else (at, opposite)
        words["language"] = codes[1 - place]
        yield Finding("approximation_missing", "info", at, words, opposite)


def _finding(pair: Pair, one: Difference, lead: str, other: str) -> Finding:
    first = (one.first, lead, other) if one.first else (one.second, other, lead)
    held, code, counter_code = first
    assert held is not None
    words = _words(pair, held, code)
    name = "date" if held.kind in _DATES else "figure"
    if one.first is None or one.second is None:
        return Finding(
            "date_absent" if name == "date" else "figure_missing",
            one.severity,
            pair.place(code, held.start, held.end),
            {"figure": words, "language": counter_code},
            pair.place(counter_code),
        )
    second = one.second
    unit = "currency" if held.unit != second.unit and held.unit and second.unit else name
    return Finding(
        f"{unit}_differs",
        one.severity,
        pair.place(code, held.start, held.end),
        {"figure": words, "other": _words(pair, second, other)},
        pair.place(other, second.start, second.end),
    )


def _words(pair: Pair, held: Quantity, code: str) -> str:
    return pair.text(code)[held.start : held.end]
