"""Cuts a cell into runs of one direction, for Word takes a direction from the run.

ISO/IEC 29500-1, 17.3.2.30 and Annex I.2: ``w:rtl`` stands on right-to-left characters and
nowhere else, and neutral characters take their side from it. So neutrals and digits go with the
run that UAX #9 would show them in, and the result is the same whether a program follows the
property or the algorithm. No character is changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from msgspec import Struct

from app.composition import Cell, Run
from app.model import Language
from app.text.bidi import resolve

LRM = "\u200e"
_DIGITS = frozenset({"EN", "AN"})
_NUMERIC = _DIGITS | {"CS", "NSM", "BN"}
_RTL = frozenset({"R", "AL"})
_TURNING = _RTL | {"AN", "RLE", "RLO", "RLI", "FSI"}  # without these a line goes one way


class Piece(Struct, frozen=True):
    """Characters of one look and one direction."""

    text: str
    rtl: bool
    look: Run


def pieces(cell: Cell, language: Language) -> Iterator[Piece]:
    """The cell in logical order, cut where the look or the direction changes."""
    base = int(language.direction == "rtl")
    text = "".join(run.text for run in cell)
    flags = _flags(text, base, _isolated(cell))
    start = 0
    for run in cell:
        end = start + len(run.text)
        if stands_apart(run):
            yield Piece(_led(run.text) if base else run.text, False, run)
        else:
            yield from _cut(run, flags[start:end])
        start = end


def stands_apart(run: Run) -> bool:
    """Whether it is a phone, address or link, left-to-right in any paragraph."""
    return bool(run.text) and (run.typed or bool(run.href)) and not any(map(_is_rtl, run.text))


def _led(text: str) -> str:
    # Without it the plus sign of a phone number, or its groups, stand on the wrong side: a run
    # that begins with no letter takes its side from the paragraph (UAX #9, W7 and N2).
    return text if unicodedata.bidirectional(text[0]) == "L" else LRM + text  # LRM itself is L


def _isolated(cell: Cell) -> list[tuple[int, int]]:
    found, start = [], 0
    for run in cell:
        end = start + len(run.text)
        if stands_apart(run):
            found.append((start, end))
        start = end
    return found


def _cut(run: Run, flags: Sequence[bool]) -> Iterator[Piece]:
    for rtl, group in groupby(range(len(run.text)), key=flags.__getitem__):
        held = list(group)
        yield Piece(run.text[held[0] : held[-1] + 1], rtl, run)


def _flags(text: str, base: int, isolated: Sequence[tuple[int, int]]) -> list[bool]:
    """Per code point, whether its run is right-to-left."""
    kinds = list(map(unicodedata.bidirectional, text))
    if not base and _TURNING.isdisjoint(kinds):
        return [False] * len(kinds)
    flags: list[bool] = []
    for is_odd, group in groupby(resolve(text, base, isolated).odd):
        held = kinds[len(flags) : len(flags) + sum(1 for _ in group)]
        flags += [True] * len(held) if is_odd else _even(held, base, bool(flags and flags[-1]))
    return [kind in _RTL or (flag and kind != "L") for kind, flag in zip(kinds, flags, strict=True)]


def _even(kinds: Sequence[str], base: int, after_rtl: bool) -> list[bool]:
    """Flags of a stretch at an even level: Latin text, or a number among right-to-left text.

    A number without a Latin letter beside it stays in the right-to-left run, so that a range
    of years reads from the right as its sentence does.
    """
    if base:
        return ["L" not in kinds] * len(kinds)
    numeric = list(takewhile(_NUMERIC.__contains__, kinds)) if after_rtl else []
    while numeric and numeric[-1] not in _DIGITS:
        numeric.pop()
    return [True] * len(numeric) + [False] * (len(kinds) - len(numeric))


def _is_rtl(character: str) -> bool:
    return unicodedata.bidirectional(character) in _RTL
