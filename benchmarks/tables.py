"""Markdown tables, and how their figures are written."""

from __future__ import annotations

from collections.abc import Sequence

NONE = "–"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, the first column to the left and the others to the right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def milliseconds(seconds: float | None) -> str:
    """Two digits where they say something."""
    if seconds is None:
        return NONE
    spent = seconds * 1000
    return f"{spent:.1f}" if spent < 20 else f"{spent:.0f}"


def percent(share: float | None) -> str:
    """With one decimal; a dash where there was nobody to ask."""
    return NONE if share is None else f"{share:.1f}"


def ratio(ours: float | None, theirs: float | None) -> str:
    """How many times as much ours is."""
    return NONE if ours is None or not theirs else f"{ours / theirs:.2f}"
