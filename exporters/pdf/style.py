"""How a release looks: sizes, leading, spaces and inks of every role, as data. Points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from app.composition import Role
from app.look import PAPERS, Look, Typeface
from exporters.pdf.fonts import Faces, Script, face

# Names of a house's colours; anything else is a colour itself.
INK, MUTED, ACCENT, ALERT, HAIRLINE_INK = "text", "muted", "accent", "mark", "rule"
HAIRLINE, FOOTER_RULE_ABOVE, _FOOTER_AT_LEAST = 0.6, 14.0, 14.0


class Page(Struct, frozen=True):
    """A sheet: its size, margins, the gap between columns, and how far up the footer stands."""

    size: tuple[float, float]
    side: float
    top: float
    bottom: float
    gutter: float
    footer: float
    scale: float


def page_of(look: Look, columns: int) -> Page:
    """The sheet of a house; columns side by side take a third of the white beside them."""
    size, margins = PAPERS[look.paper], look.margins
    if columns == 1:
        side, top, share, gutter, scale = margins.side, margins.top, 1.0, 0.0, 1.0
    else:
        side, top, share, gutter, scale = margins.side / 1.5, margins.top * 0.82, 0.9, 26.0, 0.88
    # A house without white at the foot still has a page number there.
    footer = max(_FOOTER_AT_LEAST, margins.bottom * share * 0.565)
    bottom = max(margins.bottom * share, footer + FOOTER_RULE_ABOVE * 2)
    return Page(size, side, top, bottom, gutter, footer, scale)


class TextStyle(Struct, frozen=True):
    """A paragraph's look. sizes: in Latin and in Arabic letters. before: space above it.

    ink: a colour of the house by its name, or #RRGGBB. indent: on the side where lines begin.
    bar: ink of a line down that side, "" for none.
    keep: with the block after it. tight: little leading, and lines of about one length.
    lined: the role whose lines it keeps to where languages stand side by side, "" for its own.
    """

    sizes: tuple[float, float]
    before: float
    bold: bool = False
    ink: str = INK
    tight: bool = False
    body: bool = False
    centred: bool = False
    indent: float = 0
    bar: str = ""
    keep: bool = False
    lined: Role | Literal[""] = ""


STYLES: dict[Role, TextStyle] = {
    "mark": TextStyle((9.5, 11.5), 2, bold=True, ink=ALERT, keep=True),
    "kicker": TextStyle((11, 13), 8, bold=True, ink=ACCENT, keep=True),
    "headline": TextStyle((21, 23), 3, bold=True, tight=True, keep=True),
    "subheadline": TextStyle((13, 15), 5, ink=MUTED, tight=True, keep=True),
    "date": TextStyle((10, 12), 7, ink=MUTED, keep=True),
    "paragraph": TextStyle((11.5, 13.5), 7, body=True),
    "heading": TextStyle((12.5, 14.5), 13, bold=True, keep=True),
    "quotation": TextStyle((11.5, 13.5), 9, body=True, indent=16, bar=ACCENT),
    "attribution": TextStyle((10.5, 12.5), 0, ink=MUTED, indent=16, bar=ACCENT, lined="quotation"),
    "section": TextStyle((12, 14), 16, bold=True, ink=ACCENT, keep=True),
    "note": TextStyle((10, 12), 5, body=True),
    "contact": TextStyle((10.5, 12.5), 1),
    "end": TextStyle((10, 12), 12, ink=MUTED, centred=True),
}
ITEM = TextStyle((11.5, 13.5), 4, body=True, indent=18)
CAPTION = TextStyle((9.5, 11.5), 4, ink=MUTED)
CHIP = TextStyle((9, 10.5), 0, tight=True)
LETTERHEAD = TextStyle((9, 10.5), 1, ink=MUTED)
LOGO_HEIGHT, LOGO_GAP, LETTERHEAD_AFTER = 40.0, 22.0, 16.0
FOOTER = TextStyle((8.5, 10), 0, ink=MUTED)
FOOTER_ALONE = TextStyle((8.5, 10), 0, ink=MUTED, centred=True)
HEADER_ROLES: frozenset[Role] = frozenset(("mark", "kicker", "headline", "subheadline", "date"))
HEADER_RULE_BEFORE, HEADER_RULE_AFTER = 10.0, 6.0
LINK_INK = ACCENT

CHIP_PAD, CHIP_GAP, CHIP_RADIUS, CHIPS_BEFORE = (7.0, 3.0), 5.0, 4.0, 7.0
ICON = 46.0  # points: the height of an official icon
FIGURE_BEFORE, FIGURE_HEIGHT = 10.0, 300.0
POINTS_PER_PIXEL = 0.75

# Arabic needs room for marks above and below; Plex is larger on its body than Amiri.
_LEADING: dict[tuple[Typeface, Script], tuple[float, float]] = {
    ("serif", "Latn"): (1.4, 1.2),
    ("serif", "Arab"): (1.6, 1.45),
    ("sans", "Latn"): (1.45, 1.25),
    ("sans", "Arab"): (1.62, 1.45),
    ("own", "Latn"): (1.42, 1.22),
    ("own", "Arab"): (1.62, 1.45),
}
_BODY: dict[tuple[Typeface, Script], float] = {
    ("serif", "Latn"): 1.0,
    ("serif", "Arab"): 1.0,
    ("sans", "Latn"): 0.9,
    ("sans", "Arab"): 0.86,
}


class Type(Struct, frozen=True):
    """What a style comes to in one script: size, and the line box above and below the baseline."""

    size: float
    ascent: float
    descent: float


# Share of the line box that stands above the baseline.
_ABOVE: dict[Script, float] = {"Latn": 0.74, "Arab": 0.66}


def type_of(
    style: TextStyle,
    script: Script,
    beside: Sequence[Script],
    typeface: Typeface,
    faces: Faces,
    *,
    scale: float,
) -> Type:
    """A style in a script and typeface; ``scale`` makes a whole layout smaller.

    beside: the scripts of all columns. Where there are several, every line has the box of the
    one that needs the most room, so that the columns share their baselines.
    """
    alone = _alone(style, script, typeface, faces, scale)
    if len(beside) < 2:
        return alone
    lined = STYLES[style.lined] if style.lined else style
    boxes = [_alone(lined, one, typeface, faces, scale) for one in beside]
    largest = max(boxes, key=lambda box: box.ascent + box.descent)
    return replace(largest, size=alone.size)


def _alone(
    style: TextStyle, script: Script, typeface: Typeface, faces: Faces, scale: float
) -> Type:
    body = _body_of(script, faces) if typeface == "own" else _BODY[typeface, script]
    size = style.sizes[script == "Arab"] * body * scale
    leading = size * _LEADING[typeface, script][style.tight]
    above = leading * _ABOVE[script]
    return Type(size, above, leading - above)


def _body_of(script: Script, faces: Faces) -> float:
    """A share of the sizes at which letters of a face of the house look as large as Amiri's."""
    height, usual = (
        one.heights[script] for one in (faces.get("own-regular"), face("amiri-regular"))
    )
    return min(1.2, max(0.8, (usual / height) ** 0.5)) if height > 0 else 1.0
