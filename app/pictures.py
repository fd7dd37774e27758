"""Makes a picture fit to be given away: upright, of a size for print, and nothing but a picture.

Cameras write into their files where and when a picture was taken and by which device, and
programs a smaller copy of what was there before it was cropped; none of that may leave.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageCms, ImageOps
from PIL.JpegImagePlugin import JpegImageFile

from app.composition import Picture
from app.errors import FileError

LONGEST = 3508  # pixels: the long side of A4 at 300 to the inch
FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF")
QUALITY = 92
_MODES = frozenset({"L", "RGB", "RGBA"})
_CHUNKS = frozenset({b"IHDR", b"IDAT", b"IEND"})
_IEND, _EOI = b"IEND\xaeB`\x82", b"\xff\xd9"
_JFIF = 14  # bytes of the JFIF segment when it holds no smaller copy


def fit(data: bytes, where: str, most: int = 0) -> Picture:
    """The picture in a file's bytes as PNG or JPEG, with nothing beside its pixels.

    It stands upright, has the colours of sRGB and no side over ``LONGEST``. What is so already
    comes back byte for byte. where: for the fault. most: points that may be unpacked, when there
    are to be fewer than Pillow takes for harmless. FileError when it is no picture that can be
    read, or has too many points.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # notes that are broken
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                return _fit(data, image, most)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as fault:
        raise FileError(
            "the picture has too many points", where=where, remedy="make it smaller"
        ) from fault
    except (OSError, ValueError, SyntaxError, EOFError) as fault:
        raise FileError("this is no picture that can be read", where=where) from fault


def _fit(data: bytes, image: Image.Image, most: int) -> Picture:
    if image.mode in _MODES and max(image.size) <= LONGEST and _is_bare(data, image):
        image.load()
        return Picture(data, *image.size)
    kind = "JPEG" if isinstance(image, JpegImageFile) else "PNG"
    image.draft(None, (LONGEST, LONGEST))
    if 0 < most < image.width * image.height:
        raise Image.DecompressionBombError
    pixels = _in_srgb(_upright(image))
    pixels.thumbnail((LONGEST, LONGEST), reducing_gap=2.0)
    pixels.info = {}
    target = BytesIO()
    pixels.save(target, kind, quality=QUALITY)
    return Picture(target.getvalue(), *pixels.size)


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    try:
        return ImageOps.exif_transpose(image)
    except (SyntaxError, ValueError, struct.error):  # broken notes leave a picture whole
        return image


def _in_srgb(image: Image.Image) -> Image.Image:
    """The pixels as grey, RGB or RGB with alpha, whatever they were kept as."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256).convert("L")
    wanted = "RGBA" if image.has_transparency_data else "RGB"
    if image.mode not in {*_MODES, "CMYK"}:
        image = image.convert("L" if image.mode == "1" else wanted)
    if image.mode == "L" and wanted == "RGB":
        return image
    try:
        profile = BytesIO(image.info.get("icc_profile", b""))
        made = ImageCms.profileToProfile(
            image, profile, ImageCms.createProfile("sRGB"), outputMode=wanted
        )
    except (ImageCms.PyCMSError, ValueError):  # none, a broken one, or one of other colours
        made = None
    return made or image.convert(wanted)


def _is_bare(data: bytes, image: Image.Image) -> bool:
    """Whether the file holds what its pixels need and no more."""
    if isinstance(image, JpegImageFile):
        return [len(held) for _, held in image.applist] == [_JFIF] and data.endswith(_EOI)
    return image.format == "PNG" and data.endswith(_IEND) and _CHUNKS.issuperset(_chunks(data))


def _chunks(data: bytes) -> Iterator[bytes]:
    """The types of a PNG file's chunks (ISO/IEC 15948, 5.3)."""
    at = 8
    while at < len(data):
        yield data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4])
