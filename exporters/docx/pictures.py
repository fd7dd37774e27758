"""A picture in the line of text, with what it shows in words (ISO/IEC 29500-1, 20.4 and 20.2)."""

from __future__ import annotations

from msgspec import Struct

from app.composition import Picture
from exporters.docx.xml import PIC, Element, R, w

EMU = 12700  # English metric units in a point
_PIXEL = 0.75  # of a point, at 96 to the inch
_TALLEST = 300.0
_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"  # [MS-ODRAWXML] 2.22: the same as a drawing


class Shown(Struct, frozen=True):
    """A picture as it is shown: width and height in points.

    relation: id of the relationship to its part; svg: to the same as a drawing, or "".
    number: unique in the document. crop: what is cut off at the left, top, right and bottom, in
    thousandths of a percent.
    """

    width: float
    height: float
    relation: str
    alt: str
    number: int
    svg: str = ""
    crop: tuple[int, int, int, int] = (0, 0, 0, 0)


def fitted(picture: Picture, width: float) -> tuple[float, float]:
    """Width and height in points: never wider than ``width`` points, nor enlarged."""
    wide, high = picture.width * _PIXEL, picture.height * _PIXEL
    scale = min(1.0, width / wide, _TALLEST / high)
    return wide * scale, high * scale


def drawing(shown: Shown) -> Element:
    """A run's picture."""
    wide, high = (max(1, round(side * EMU)) for side in (shown.width, shown.height))
    name = f"Picture {shown.number}"
    locks = w("a:graphicFrameLocks", noChangeAspect=1)
    inline = w(
        "wp:inline",
        w("wp:extent", cx=wide, cy=high),
        w("wp:docPr", id=shown.number, name=name, descr=shown.alt),
        w("wp:cNvGraphicFramePr", locks),
        w("a:graphic", w("a:graphicData", _picture(shown, name, wide, high), uri=PIC)),
        distT=0,
        distB=0,
        distL=0,
        distR=0,
    )
    return w("drawing", inline)


def _picture(shown: Shown, name: str, wide: int, high: int) -> Element:
    box = w("a:xfrm", w("a:off", x=0, y=0), w("a:ext", cx=wide, cy=high))
    described = w("pic:cNvPr", id=0, name=name, descr=shown.alt)
    edges = dict(zip("ltrb", shown.crop, strict=True))
    crop = (w("a:srcRect", **edges),) if any(shown.crop) else ()
    return w(
        "pic:pic",
        w("pic:nvPicPr", described, w("pic:cNvPicPr")),
        w("pic:blipFill", _blip(shown), *crop, w("a:stretch", w("a:fillRect"))),
        w("pic:spPr", box, w("a:prstGeom", w("a:avLst"), prst="rect")),
    )


def _blip(shown: Shown) -> Element:
    blip = w("a:blip")
    blip.set(f"{{{R}}}embed", shown.relation)
    if shown.svg:
        vector = w("asvg:svgBlip")
        vector.set(f"{{{R}}}embed", shown.svg)
        blip.append(w("a:extLst", w("a:ext", vector, uri=_SVG)))
    return blip
