"""Pictures at the size at which they are printed: more pixels than paper shows only weigh."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from msgspec.structs import replace

from exporters.artwork.pixels import opened
from exporters.pdf.pages import PlacedImage

PHOTO_DPI, LOGO_DPI = 300, 600
_POINTS_PER_INCH = 72
_QUALITY = 90
# Fewer pixels than this share are not worth the loss of making them anew.
_WORTH_IT = 0.9


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
