"""The look of a run: what was made bold or italic by hand or by a style for words.

What the style of a paragraph makes bold (a headline) is no emphasis of its words.
"""

from __future__ import annotations

import re

from msgspec import Struct

from app.importing.word.book import moment
from app.importing.word.document import Change
from app.importing.word.styles import Style, Styles, Switches, switches
from app.importing.word.xml import Element, W, find, value

_ARABIC = re.compile("[\u0620-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


class Look(Struct, frozen=True):
    """changed: a tracked change that made it bold or italic, or took that from it."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    changed: Change | None = None


def look_of(run: Element, styles: Styles, paragraph: Style) -> Look:
    """The look of a run in a paragraph of that style."""
    properties = run.find(W + "rPr")
    if properties is None:
        hidden = paragraph.switches.hidden is True
        return Look(hidden=hidden) if hidden else _PLAIN
    complex_script = _is_complex(run, properties, styles)
    bold, italic = _emphasis(properties, styles, complex_script)
    changed = _changed(properties, styles, (bold, italic), complex_script)
    return Look(bold, italic, _is_hidden(properties, styles, paragraph), changed)


def tracked(element: Element | None, kind: str, move: str = "") -> Change | None:
    """The change that an element tracks; None without one."""
    if element is None:
        return None
    when = moment(value(element, "date"))
    return Change("insert" if kind == "insert" else "delete", value(element, "author"), when, move)


def _emphasis(properties: Element, styles: Styles, complex_script: bool) -> tuple[bool, bool]:
    own, style = switches(properties), _character(properties, styles)
    if complex_script:
        return _said(own.bold_cs, style.bold_cs), _said(own.italic_cs, style.italic_cs)
    return _said(own.bold, style.bold), _said(own.italic, style.italic)


def _said(own: bool | None, style: bool | None) -> bool:
    return bool(style if own is None else own)


def _is_complex(run: Element, properties: Element, styles: Styles) -> bool:
    """Whether the switches for complex scripts hold (ISO/IEC 29500-1, 17.3.2.26)."""
    rtl = switches(properties).rtl
    if rtl is None:
        rtl = _character(properties, styles).rtl
    return bool(rtl) or any(_ARABIC.search(one.text or "") for one in run)


def _is_hidden(properties: Element, styles: Styles, paragraph: Style) -> bool:
    own = switches(properties).hidden
    if own is not None:
        return own
    # Switches of styles turn one another (ISO/IEC 29500-1, 17.7.3).
    return bool(_character(properties, styles).hidden) != bool(paragraph.switches.hidden)


def _character(properties: Element, styles: Styles) -> Switches:
    style = value(find(properties, "rStyle"))
    return styles.get(style).switches if style else Switches()


def _changed(
    properties: Element, styles: Styles, emphasis: tuple[bool, bool], complex_script: bool
) -> Change | None:
    change = properties.find(W + "rPrChange")
    before = find(change, "rPr")
    if change is None or before is None:
        return None
    same = _emphasis(before, styles, complex_script) == emphasis
    return None if same else tracked(change, "insert")


_PLAIN = Look()
