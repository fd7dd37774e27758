"""Pictures as image XObjects: JPEG files as they are, everything else as deflated RGB."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from app.errors import ExportError
from exporters.pdf.objects import Document, Stream


def add_image(document: Document, data: bytes) -> str:
    """Writes a PNG or JPEG file's pixels into the document and returns the reference.

    ExportError when the bytes are no such picture.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.format == "JPEG" and picture.mode in ("L", "RGB"):
                return document.add(_as_it_is(data, picture))
            picture.load()
            return _decoded(document, picture)
    except (OSError, Image.DecompressionBombError) as fault:
        raise ExportError("a picture cannot be read", remedy="put it in again") from fault


def _entries(picture: Image.Image) -> dict[str, object]:
    gray = picture.mode == "L"
    return {
        "Type": "/XObject", "Subtype": "/Image", "Width": picture.width, "Height": picture.height,
        "ColorSpace": "/DeviceGray" if gray else "/DeviceRGB", "BitsPerComponent": 8,
    }  # fmt: skip


def _as_it_is(data: bytes, picture: Image.Image) -> Stream:
    return Stream(data, {**_entries(picture), "Filter": "/DCTDecode"}, deflate=False)


def _decoded(document: Document, picture: Image.Image) -> str:
    if picture.mode == "L":
        return document.add(Stream(picture.tobytes(), _entries(picture)))
    full = picture.convert("RGBA")
    alpha, colours = full.getchannel("A"), full.convert("RGB")
    entries = _entries(colours)
    if alpha.getextrema() != (255, 255):
        entries["SMask"] = document.add(Stream(alpha.tobytes(), _entries(alpha)))
    return document.add(Stream(colours.tobytes(), entries))
