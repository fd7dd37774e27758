"""What the styles of a DOCX say of a paragraph or a run, through everything they are based on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from app.importing.word.xml import Element, W, count, find, is_on, value

# Headings by name, as programs in other languages than English write their own styles.
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|titulo|kop|заголовок|başlık|nagłówek|rubrik"
    r"|(?:ال)?عنوان|سەردێڕ)[ _]?([1-9١-٩۱-۹])(?!\d)",
    re.IGNORECASE,
)
_TITLES = frozenset(("title", "titel", "titre", "العنوان", "عنوان"))
_MAX_CHAIN = 20


class Switches(Struct, frozen=True):
    """Switches of a run: None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    bold_cs: bool | None = None
    italic_cs: bool | None = None
    hidden: bool | None = None
    rtl: bool | None = None


NO_SWITCHES = Switches()
_TAGS = {
    W + "b": "bold",
    W + "i": "italic",
    W + "bCs": "bold_cs",
    W + "iCs": "italic_cs",
    W + "vanish": "hidden",
    W + "rtl": "rtl",
    W + "cs": "rtl",
}


class Numbering(Struct, frozen=True):
    """The numbering that a paragraph takes part in. number: an id; level: from 0."""

    number: str = ""
    level: int = 0


class Style(Struct, frozen=True):
    """A style, with what it is based on already in it. level: of a heading, from 1; 0 is none."""

    name: str = ""
    level: int | None = None
    numbering: Numbering | None = None
    rtl: bool | None = None
    switches: Switches = NO_SWITCHES


NO_STYLE = Style()


def switches(properties: Element | None) -> Switches:
    """What the properties of a run say by themselves."""
    found = {}
    for one in () if properties is None else properties:
        name = _TAGS.get(str(one.tag))
        if name is not None:
            found[name] = is_on(one)
    return Switches(**found) if found else NO_SWITCHES


def outline_level(properties: Element | None) -> int | None:
    """The level of a heading that the properties of a paragraph state; None when they do not."""
    held = find(properties, "outlineLvl")
    if held is None:
        return None
    level = count(held) + 1
    return level if level <= 9 else 0


def stated_numbering(properties: Element | None) -> Numbering | None:
    """The numbering that the properties of a paragraph state."""
    held = find(properties, "numPr")
    if held is None:
        return None
    return Numbering(value(find(held, "numId")), count(find(held, "ilvl")))


def stated_switch(properties: Element | None, name: str) -> bool | None:
    """A switch of a paragraph; None when nothing is said of it."""
    held = find(properties, name)
    return None if held is None else is_on(held)


class Styles:
    """The styles of a document by id; ``root`` is that of its part of styles, if it has one."""

    def __init__(self, root: Element | None) -> None:
        held = [] if root is None else root.findall(W + "style")
        self._elements = {value(one, "styleId"): one for one in held}
        self._default = next(
            (
                value(one, "styleId")
                for one in held
                if value(one, "type") == "paragraph" and value(one, "default") in {"1", "true"}
            ),
            "",
        )
        self._resolved: dict[str, Style] = {}

    def paragraph(self, style_id: str) -> Style:
        """The style of a paragraph; the default one for an id that is empty or unknown."""
        return self.get(style_id if style_id in self._elements else self._default)

    def get(self, style_id: str) -> Style:
        """The style of that id; one that says nothing when there is none."""
        if style_id not in self._resolved:
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def _resolve(self, style_id: str) -> Style:
        made = NO_STYLE
        for element in reversed(list(self._chain(style_id))):
            made = _over(made, element)
        return made

    def _chain(self, style_id: str) -> Iterator[Element]:
        """The style and what it is based on; a circle ends where it closes."""
        seen: set[str] = set()
        while style_id in self._elements and style_id not in seen and len(seen) < _MAX_CHAIN:
            seen.add(style_id)
            yield self._elements[style_id]
            style_id = value(find(self._elements[style_id], "basedOn"))


def _over(base: Style, element: Element) -> Style:
    """The style that an element makes of the one it is based on."""
    of_paragraph = find(element, "pPr")
    name = value(find(element, "name"))
    level = outline_level(of_paragraph)
    numbering = stated_numbering(of_paragraph)
    rtl = stated_switch(of_paragraph, "bidi")
    own = switches(find(element, "rPr"))
    said = {
        field: held for field in own.__struct_fields__ if (held := getattr(own, field)) is not None
    }
    if level is None:
        level = _level_by_name(name)
    return Style(
        name,
        base.level if level is None else level,
        base.numbering if numbering is None else numbering,
        base.rtl if rtl is None else rtl,
        replace(base.switches, **said),
    )


def _level_by_name(name: str) -> int | None:
    if name.strip().lower() in _TITLES:
        return 1
    found = _HEADING.match(name.strip())
    return int(found[1]) if found else None
