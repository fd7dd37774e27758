"""Where the author's words stand on laid-out pages: each word, or what of it is on one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from app.composition import Cell
from app.places import Box, Place
from exporters.pdf.pages import Cluster, Element, Layout, Line, placed_in

_WORD = re.compile(r"\S+")


class _Word(Struct, frozen=True):
    """A word of a cell: the index of its run, and where in the cell run and word begin."""

    run: int
    origin: int
    start: int


class _Set(Struct, frozen=True):
    """A cluster on its page, and the characters of its cell that it stands for."""

    page: int
    line: Line
    cluster: Cluster
    start: int
    end: int


def places(layout: Layout) -> tuple[Place, ...]:
    """Every word that knows its source, in reading order of each text."""
    return tuple(place for element in _written(layout.root) for place in _of(element))


def _written(element: Element) -> Iterator[Element]:
    """The elements whose lines are those of a cell."""
    if element.cell:
        yield element
        return
    for child in element.children:
        if isinstance(child, Element):
            yield from _written(child)


def _of(element: Element) -> Iterator[Place]:
    words = _words(element.cell)

    def key(one: _Set) -> tuple[int, float, _Word | None]:
        held = (word for word in words[one.start : one.end] if word is not None)
        return one.page, one.line.y, next(held, None)

    for (page, _, word), group in groupby(_clusters(element), key):
        held = list(group)
        source = element.cell[word.run].source if word else None
        if word and source:
            start, end = (source.start + at - word.origin for at in (held[0].start, held[-1].end))
            at = replace(source, start=start, end=end)
            yield Place(page, _box(held), at, bool(held[0].cluster.level % 2))


def _words(cell: Cell) -> Sequence[_Word | None]:
    """For each character of a cell, its word; none for white space and for Bayan's own words."""
    words: list[_Word | None] = []
    for index, run in enumerate(cell):
        origin = len(words)
        words += [None] * len(run.text)
        for match in _WORD.finditer(run.text) if run.source else ():
            start, end = match.span()
            words[origin + start : origin + end] = [_Word(index, origin, start)] * (end - start)
    return words


def _clusters(element: Element) -> Iterator[_Set]:
    """The clusters of a cell's lines; the hyphen of a parted word is none of its characters."""
    text = "".join(run.text for run in element.cell)
    at = 0
    for page, line in _lines(element):
        for cluster in line.clusters:
            if cluster.text and text.startswith(cluster.text, at):
                end = at + len(cluster.text)
                yield _Set(page, line, cluster, at, end)
                at = end


def _lines(element: Element) -> Iterator[tuple[int, Line]]:
    for placed in placed_in(element):
        if isinstance(placed.item, Line):
            yield placed.page, placed.item


def _box(held: Sequence[_Set]) -> Box:
    """The box of clusters on one line, as high as the line."""
    line = held[0].line
    left = min(one.cluster.x for one in held)
    right = max(one.cluster.x + one.cluster.advance for one in held)
    return Box(left, line.y - line.descent, right, line.y + line.ascent)
