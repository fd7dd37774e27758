"""Right-to-left text in pieces that one code each can draw, with strictly falling places.

A cluster is a piece; a kashida is drawn with the letter that it lengthens; a number, an address
or a run of Latin words inside Arabic is one piece, because readers turn round what comes apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from exporters.pdf.embed import CidFont
from exporters.pdf.glyf import STRUT, Shape
from exporters.pdf.pages import Cluster, FontKey

_STEP = 0.06  # points; the least way to the left from one letter to the next
_WIDEST = 30_000  # font units; a part of a composite glyph stands at most 32,767 from its origin
_LEAST_BACK = 0.205  # em; PDF.js joins what goes back by less than a fifth, and turns it round


class Piece(Struct, frozen=True, gc=False):
    """Left and right edge in points; shape and advance in font units; text in logical order.

    least: the least width of what is said at its left edge, in font units.
    """

    font: FontKey
    size: float
    ink: str
    x: float
    shape: Shape
    advance: int
    text: str
    level: int
    right: float
    least: int = 3

    @property
    def is_space(self) -> bool:
        """Whether it stands for white space alone."""
        return self.text.isspace()


def pieces(clusters: Sequence[Cluster], font_of: Callable[[FontKey], CidFont]) -> Iterator[Piece]:
    """The pieces of a stretch of right-to-left text, in logical order."""
    held: Piece | None = None
    for group in _groups(clusters, font_of):
        font = font_of(group[0].font)
        piece = _piece(group, font)
        if held is not None:
            if piece.level % 2 and not piece.is_space and piece.x > held.x - _STEP:
                piece = _moved(piece, held.x - _STEP, font)
            yield _widened(held, piece, font_of(held.font))
        held = piece
    if held is not None:
        yield held


def _widened(piece: Piece, after: Piece, font: CidFont) -> Piece:
    """The piece with the width from which the next is far enough back."""
    if piece.level % 2 == 0 or piece.is_space:
        return piece
    need = font.units(_LEAST_BACK * piece.size - (piece.x - after.x), piece.size)
    if need <= piece.least:
        return piece
    return replace(piece, least=need, advance=max(piece.advance, need))


def _groups(
    clusters: Sequence[Cluster], font_of: Callable[[FontKey], CidFont]
) -> Iterator[list[Cluster]]:
    group: list[Cluster] = []
    for cluster in clusters:
        if group and not _belongs(group, cluster, font_of(cluster.font)):
            yield from _parted(group)
            group = []
        group.append(cluster)
    if group:
        yield from _parted(group)


def _parted(group: list[Cluster]) -> Iterator[list[Cluster]]:
    """White space at the edges of a stretch stands alone; the stretch does not."""
    if len(group) == 1 or not (group[0].text.isspace() or group[-1].text.isspace()):
        yield group
        return
    inked = [i for i, cluster in enumerate(group) if not cluster.text.isspace()]
    first, last = (inked[0], inked[-1] + 1) if inked else (len(group), len(group))
    yield from ([cluster] for cluster in group[:first])
    if inked:
        yield group[first:last]
    yield from ([cluster] for cluster in group[last:])


def _belongs(group: Sequence[Cluster], cluster: Cluster, font: CidFont) -> bool:
    before = group[-1]
    if not cluster.text or not before.text:
        return _same_look(before, cluster)
    if before.level != cluster.level or cluster.level % 2 or not _same_look(before, cluster):
        return False
    return font.units(cluster.x + cluster.advance - group[0].x, cluster.size) <= _WIDEST


def _same_look(one: Cluster, other: Cluster) -> bool:
    """Whether two clusters have the same font, size and colour."""
    return (one.font, one.size, one.ink) == (other.font, other.size, other.ink)


def _piece(group: Sequence[Cluster], font: CidFont) -> Piece:
    first, size = group[0], group[0].size
    text = "".join([cluster.text for cluster in group])
    left = min([cluster.x for cluster in group])
    right = max([cluster.x + cluster.advance for cluster in group])
    units = font.units
    shape: Shape = tuple(
        [
            (glyph.gid, units(cluster.x - left + glyph.dx, size), units(glyph.dy, size))
            for cluster in group
            for glyph in cluster.glyphs
        ]
    )
    if text.isspace() and len(shape) == 1:
        shape, advance = ((shape[0][0], 0, 0),), font.advance(shape[0][0])
    else:
        # The strut gives every letter of a line the same height: PDFium takes two neighbours
        # whose boxes do not overlap for a new line.
        shape, advance = (*shape, (STRUT, 0, 0)), font.units(right - left, size)
    return Piece(first.font, size, first.ink, left, shape, advance, text, first.level, right)


def _moved(piece: Piece, x: float, font: CidFont) -> Piece:
    """The same ink from an origin farther left: readers that sort by place would swap the two."""
    by = font.units(piece.x - x, piece.size)
    shape = tuple((gid, dx + by, dy) for gid, dx, dy in piece.shape)
    return replace(piece, x=x, shape=shape)
