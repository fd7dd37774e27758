"""A picture in the line of text, with what it shows in words (ISO/IEC 29500-1, 20.4 and 20.2)."""

from __future__ import annotations

from app.composition import Picture
from exporters.docx.xml import PIC, Element, R, w

EMU = 12700  # English metric units in a point
_PIXEL = 0.75 * EMU  # at 96 to the inch
_TALLEST = 450 * EMU


def drawing(picture: Picture, alt: str, *, number: int, relation: str, width: float) -> Element:
    """A run with the picture, never wider than ``width`` (points) nor enlarged.

    number: unique in the document. relation: id of the relationship to the picture's part.
    """
    wide, high = _size(picture, width)
    name = f"Picture {number}"
    locks = w("a:graphicFrameLocks", noChangeAspect=1)
    inline = w(
        "wp:inline",
        w("wp:extent", cx=wide, cy=high),
        w("wp:docPr", id=number, name=name, descr=alt),
        w("wp:cNvGraphicFramePr", locks),
        w("a:graphic", w("a:graphicData", _picture(name, alt, relation, wide, high), uri=PIC)),
        distT=0,
        distB=0,
        distL=0,
        distR=0,
    )
    return w("r", w("drawing", inline))


def _picture(name: str, alt: str, relation: str, wide: int, high: int) -> Element:
    blip = w("a:blip")
    blip.set(f"{{{R}}}embed", relation)
    box = w("a:xfrm", w("a:off", x=0, y=0), w("a:ext", cx=wide, cy=high))
    return w(
        "pic:pic",
        w("pic:nvPicPr", w("pic:cNvPr", id=0, name=name, descr=alt), w("pic:cNvPicPr")),
        w("pic:blipFill", blip, w("a:stretch", w("a:fillRect"))),
        w("pic:spPr", box, w("a:prstGeom", w("a:avLst"), prst="rect")),
    )


def _size(picture: Picture, width: float) -> tuple[int, int]:
    """Width and height in English metric units."""
    wide, high = picture.width * _PIXEL, picture.height * _PIXEL
    scale = min(1.0, width * EMU / wide, _TALLEST / high)
    return max(1, round(wide * scale)), max(1, round(high * scale))
