"""Pictures at the size at which they are printed: more pixels than paper shows only weigh."""

from __future__ import annotations

from msgspec.structs import replace

from exporters.artwork.pixels import reduced
from exporters.pdf.pages import PlacedImage

PHOTO_DPI, LOGO_DPI = 300, 600
_POINTS_PER_INCH = 72


def printed(image: PlacedImage, dpi: int = PHOTO_DPI) -> PlacedImage:
    """The picture with no more than ``dpi`` pixels to the inch; as it is when it has fewer.

    ExportError when its bytes cannot be read.
    """
    width = round(image.width * dpi / _POINTS_PER_INCH)
    height = round(image.height * dpi / _POINTS_PER_INCH)
    data = reduced(image.data, max(1, width), max(1, height))
    return replace(image, data=data)
