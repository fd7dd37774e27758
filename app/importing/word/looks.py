"""The look of a run: what was made bold or italic by hand or by a style for words.

What the style of a paragraph makes bold (a headline) is no emphasis of its words.
"""

from __future__ import annotations

import re

from msgspec import Struct

from app.importing.word.book import moment
from app.importing.word.document import Change
from app.importing.word.styles import NO_SWITCHES, Style, Styles, Switches, switches
from app.importing.word.xml import Element, find, value

_ARABIC = re.compile("[\u0620-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


class Look(Struct, frozen=True):
    """changed: a tracked change that made it bold or italic, or took that from it."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    changed: Change | None = None


def look_of(run: Element, styles: Styles, paragraph: Style) -> Look:
    """The look of a run in a paragraph of that style."""
    properties = find(run, "rPr")
    if properties is None:
        return _HIDDEN if paragraph.switches.hidden else _PLAIN
    own, style = _said(properties, styles)
    is_complex = _is_complex(run, own, style)
    bold, italic = _emphasis(own, style, is_complex)
    hidden = own.hidden
    if hidden is None:  # switches of styles turn one another (ISO/IEC 29500-1, 17.7.3)
        hidden = bool(style.hidden) != bool(paragraph.switches.hidden)
    changed = None
    before = find(properties, "rPrChange/rPr")
    if before is not None and _emphasis(*_said(before, styles), is_complex) != (bold, italic):
        changed = tracked(before.getparent(), "insert")
    return Look(bold, italic, hidden, changed)


def tracked(element: Element | None, kind: str, move: str = "") -> Change | None:
    """The change that an element tracks; None without one."""
    if element is None:
        return None
    when = moment(value(element, "date"))
    return Change("insert" if kind == "insert" else "delete", value(element, "author"), when, move)


def _said(properties: Element, styles: Styles) -> tuple[Switches, Switches]:
    """What the properties of a run say, and what its style for words does."""
    style = value(find(properties, "rStyle"))
    return switches(properties), styles.get(style).switches if style else NO_SWITCHES


def _is_complex(run: Element, own: Switches, style: Switches) -> bool:
    """Whether the switches for complex scripts hold (ISO/IEC 29500-1, 17.3.2.26)."""
    rtl = style.rtl if own.rtl is None else own.rtl
    return bool(rtl) or any(_ARABIC.search(one.text or "") for one in run)


def _emphasis(own: Switches, style: Switches, is_complex: bool) -> tuple[bool, bool]:
    if is_complex:
        return _either(own.bold_cs, style.bold_cs), _either(own.italic_cs, style.italic_cs)
    return _either(own.bold, style.bold), _either(own.italic, style.italic)


def _either(own: bool | None, style: bool | None) -> bool:
    return bool(style if own is None else own)


_PLAIN, _HIDDEN = Look(), Look(hidden=True)
