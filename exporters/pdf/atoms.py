"""Right-to-left text as readers want to find it: pieces in logical order, each with one code.

PDF has no way to say which way text runs. Readers either believe the order of the stream
(structure readers, MuPDF, pdfminer) or sort by place and run the bidi algorithm once more
(PDFium, poppler, PDF.js). Pieces in logical order whose places go strictly leftwards suit both;
see docs/decisions/0004-arabic-pdf-text.md for what was measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from exporters.pdf.embed import CidFont
from exporters.pdf.glyf import STRUT, Shape
from exporters.pdf.pages import Cluster, FontKey


class Atom(Struct, frozen=True):
    """One code to draw: its left edge in points, its shape and advance in font units, its text."""

    font: FontKey
    size: float
    ink: str
    x: float
    shape: Shape
    advance: int
    text: str


def is_forward(cluster: Cluster, base: int) -> bool:
    """Whether a cluster belongs to plain left-to-right text of a left-to-right line."""
    return base == 0 and cluster.level == 0


def atoms(clusters: Sequence[Cluster], font_of: Callable[[FontKey], CidFont]) -> Iterator[Atom]:
    """The pieces of a stretch of right-to-left text, in logical order."""
    for group in _groups(clusters):
        yield _atom(group, font_of(group[0].font))


def _groups(clusters: Sequence[Cluster]) -> Iterator[list[Cluster]]:
    """Clusters that one code draws: a letter and its kashida; a number or Latin word."""
    group: list[Cluster] = []
    for cluster in clusters:
        if group and not _belongs(group[-1], cluster):
            yield group
            group = []
        group.append(cluster)
    if group:
        yield group


def _belongs(before: Cluster, cluster: Cluster) -> bool:
    if (before.font, before.size, before.ink) != (cluster.font, cluster.size, cluster.ink):
        return False
    if not cluster.text:
        return True
    return (
        before.level == cluster.level
        and cluster.level % 2 == 0
        and not before.text.isspace()
        and not cluster.text.isspace()
    )


def _atom(group: Sequence[Cluster], font: CidFont) -> Atom:
    size = group[0].size
    left = min(cluster.x for cluster in group)
    right = max(cluster.x + cluster.advance for cluster in group)
    glyphs = [(glyph, cluster.x - left) for cluster in group for glyph in cluster.glyphs]
    shape = tuple(
        (glyph.gid, font.units(x + glyph.dx, size), font.units(glyph.dy, size))
        for glyph, x in glyphs
    )
    text = "".join(cluster.text for cluster in group)
    lone = len(shape) == 1
    advance = font.advance(shape[0][0]) if lone else font.units(right - left, size)
    if not text.isspace():
        shape = (*shape, (STRUT, 0, 0))
    return Atom(group[0].font, size, group[0].ink, left, shape, advance, text)
