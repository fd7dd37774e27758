"""Pictures as image XObjects: JPEG files as they are, everything else as deflated RGB.

For the press a picture keeps its colours and says which they are, so that whoever makes the
plates turns them into inks with the profile of the press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.look import Ink
from exporters.artwork.pixels import opened
from exporters.pdf.objects import Document, Stream
from exporters.pdf.srgb import srgb_profile

if TYPE_CHECKING:
    from PIL import Image


class Images:
    """The pictures of a document, named I1, I2 …; each is written once."""

    def __init__(self, document: Document, medium: Ink) -> None:
        self._document, self._medium = document, medium
        self._held: dict[bytes, tuple[str, str]] = {}
        self._profile = ""

    def get(self, data: bytes) -> tuple[str, str]:
        """The name and reference of a PNG or JPEG file; ExportError when it is neither."""
        if data not in self._held:
            self._held[data] = f"I{len(self._held) + 1}", self._add(data)
        return self._held[data]

    def _add(self, data: bytes) -> str:
        with opened(data) as picture:
            if picture.format == "JPEG" and picture.mode in ("L", "RGB"):
                entries = {**self._entries(picture), "Filter": "/DCTDecode"}
                return self._document.add(Stream(data, entries, deflate=False))
            picture.load()
            return self._decoded(picture)

    def _entries(self, picture: Image.Image) -> dict[str, object]:
        return {
            "Type": "/XObject", "Subtype": "/Image", "Width": picture.width,
            "Height": picture.height, "BitsPerComponent": 8,
            "ColorSpace": "/DeviceGray" if picture.mode == "L" else self._colours(),
        }  # fmt: skip

    def _colours(self) -> str:
        if self._medium == "screen":
            return "/DeviceRGB"
        self._profile = self._profile or self._document.add(Stream(srgb_profile(), {"N": 3}))
        return f"[/ICCBased {self._profile}]"

    def _decoded(self, picture: Image.Image) -> str:
        if picture.mode == "L":
            return self._document.add(Stream(picture.tobytes(), self._entries(picture)))
        full = picture.convert("RGBA")
        alpha, colours = full.getchannel("A"), full.convert("RGB")
        entries = self._entries(colours)
        if alpha.getextrema() != (255, 255):
            mask = Stream(alpha.tobytes(), self._entries(alpha))
            entries["SMask"] = self._document.add(mask)
        return self._document.add(Stream(colours.tobytes(), entries))
