"""The pixels of PNG and JPEG files, and which of them are seen on white paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from app.errors import ExportError

if TYPE_CHECKING:
    from PIL import Image

_QUALITY = 90
# Fewer pixels than this share are not worth the loss of making them anew.
_WORTH_IT = 0.9
_FAINT = 8  # of 255: what differs less from white is an edge that no one sees


@contextmanager
def opened(
    data: bytes, fault: str = "a picture cannot be read", remedy: str = "put it in again"
) -> Iterator[Image.Image]:
    """The picture in the bytes of a PNG or JPEG file, while it is being read.

    ExportError, with that fault and remedy, when it cannot be opened or decoded.
    """
    from PIL import Image

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            yield picture
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as cause:
        raise ExportError(fault, remedy=remedy) from cause


def ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    """The box of what is seen on white paper; None when nothing is."""
    from PIL import Image, ImageChops

    full = image.convert("RGBA")
    paper = Image.new("RGBA", full.size, "white")
    paper.alpha_composite(full)
    seen = ImageChops.invert(paper.convert("L"))
    return seen.point(lambda value: 255 * (value > _FAINT)).getbbox()


@lru_cache(maxsize=32)
def reduced(data: bytes, width: int, height: int) -> bytes:
    """A picture of that many pixels; the same bytes when it has not many more.

    ExportError when they cannot be read.
    """
    from PIL import Image

    with opened(data) as picture:
        if width >= picture.width * _WORTH_IT or height >= picture.height * _WORTH_IT:
            return data
        kind = picture.format
        pixels = picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert("RGBA")
        small = pixels.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    held = BytesIO()
    small.info = {}
    (small if kind == "PNG" else small.convert("RGB")).save(held, kind, quality=_QUALITY)
    return held.getvalue()
