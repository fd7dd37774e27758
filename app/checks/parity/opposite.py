"""The texts of a cell two by two: the one in the language that leads, and each of the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.checks.pair import Pair


class Side(NamedTuple):
    """A text, and the code of its language."""

    code: str
    text: str


def opposites(pair: Pair) -> Iterator[tuple[Side, Side]]:
    """Every other language beside the first of those in which the text is written."""
    held = [Side(code, pair.text(code)) for code in pair.codes]
    written = [side for side in held if side.text.strip()]
    for other in written[1:]:
        yield written[0], other
