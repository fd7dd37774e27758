"""Puts a house's colours, typefaces and sizes into the base, which knows them by name only."""

from __future__ import annotations

from msgspec.structs import asdict

from app.look import Colours
from exporters.docx.typefaces import Typefaces
from exporters.docx.xml import A, Element, W

_SIZES = {"sz": "latin_size", "szCs": "arabic_size"}
_FONTS = {"latin", "arabic"}


def coloured(root: Element, colours: Colours) -> Element:
    """Each colour that is called text, muted, accent, mark or rule gets the house's value."""
    inks = {name: str(ink).removeprefix("#").upper() for name, ink in asdict(colours).items()}
    keys = (f"{{{W}}}val", f"{{{W}}}color", "val")
    for element in root.iter(f"{{{W}}}*", f"{{{A}}}srgbClr"):
        for key in keys:
            if (held := element.get(key)) in inks:
                element.set(key, inks[str(held)])
    return root


def lettered(root: Element, faces: Typefaces) -> Element:
    """Each typeface that is called latin or arabic gets its name."""
    for element in root.iter(f"{{{W}}}rFonts", f"{{{A}}}latin", f"{{{A}}}cs"):
        for key, held in element.attrib.items():
            if held in _FONTS:
                element.set(key, str(getattr(faces, str(held))))
    return root


def sized(root: Element, faces: Typefaces, scale: float) -> Element:
    """Sizes as each script wants them, in half points; ``scale`` draws spaces together too."""
    for tag, share in _SIZES.items():
        for element in root.iter(f"{{{W}}}{tag}"):
            size = int(str(element.get(f"{{{W}}}val"))) * getattr(faces, share) * scale
            element.set(f"{{{W}}}val", str(max(2, round(size))))
    for element in root.iter(f"{{{W}}}spacing"):
        for side in ("before", "after"):
            if (held := element.get(f"{{{W}}}{side}")) is not None:
                element.set(f"{{{W}}}{side}", str(round(int(held) * scale)))
    return root
