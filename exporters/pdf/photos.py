"""Pictures at the size at which they are printed: more pixels than paper shows only weigh."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.errors import ExportError
from exporters.pdf.pages import PlacedImage

if TYPE_CHECKING:
    from PIL import Image

PHOTO_DPI, LOGO_DPI = 300, 600
_POINTS_PER_INCH = 72
_QUALITY = 90
# Fewer pixels than this share are not worth the loss of making them anew.
_WORTH_IT = 0.9


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


def printed(image: PlacedImage, dpi: int = PHOTO_DPI) -> PlacedImage:
    """The picture with no more than ``dpi`` pixels to the inch; as it is when it has fewer.

    ExportError when its bytes cannot be read.
    """
    width = round(image.width * dpi / _POINTS_PER_INCH)
    height = round(image.height * dpi / _POINTS_PER_INCH)
    data = _reduced(image.data, max(1, width), max(1, height))
    return replace(image, data=data)


@lru_cache(maxsize=32)
def _reduced(data: bytes, width: int, height: int) -> bytes:
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
