"""Logos of one optical height, in protocol order from where lines begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from app.composition import Logo
from exporters.artwork.logo import artwork, common_height
from exporters.artwork.outlines import svg
from exporters.artwork.pixels import reduced
from exporters.artwork.raster import png
from exporters.docx.package import Story
from exporters.docx.pictures import Shown

_HEIGHT, _GAP = 40.0, 22.0
_PIXELS = 240  # of a drawing's height, for programs that show no SVG
_DOTS = 333  # of a picture's height at most: 600 to the inch


class _Drawn(Struct, frozen=True):
    """A logo cut down to its ink: a picture's bytes and what is cut off, the same as an SVG."""

    ratio: float
    data: bytes
    svg: bytes = b""
    crop: tuple[int, int, int, int] = (0, 0, 0, 0)


def shown_logos(
    logos: Sequence[Logo], story: Story, code: str, *, width: float, numbers: Iterator[int]
) -> list[Shown]:
    """The logos as pictures of a story, side by side in ``width`` points.

    code: of the language that says what they show. ExportError when one cannot be drawn as it is.
    """
    drawn = [_drawn(logo) for logo in logos]
    height = common_height([one.ratio for one in drawn], _HEIGHT, width, _GAP) if drawn else 0
    return [
        Shown(
            one.ratio * height, height, story.picture(one.data), logo.alt[code], next(numbers),
            svg=story.picture(one.svg) if one.svg else "", crop=one.crop,
        )
        for logo, one in zip(logos, drawn, strict=True)
    ]  # fmt: skip


@lru_cache(maxsize=32)
def _drawn(logo: Logo) -> _Drawn:
    held = artwork(logo)
    if held.paths:
        pixels = png(held.paths, held.ink, _PIXELS)
        return _Drawn(held.ratio, pixels, svg(held.paths, held.ink))
    scale = _DOTS / held.ink_height
    data = reduced(held.data, round(held.width * scale), round(held.height * scale))
    left, bottom, right, top = held.ink
    edges = (left / held.width, 1 - top / held.height, 1 - right / held.width, bottom / held.height)
    crop = tuple(round(edge * 100_000) for edge in edges)
    return _Drawn(held.ratio, data, crop=(crop[0], crop[1], crop[2], crop[3]))
