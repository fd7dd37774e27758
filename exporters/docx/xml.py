"""Elements of WordprocessingML, made without ceremony."""

from __future__ import annotations

import re

from lxml import etree

from resources import resource

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
ASVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"  # [MS-ODRAWXML] 2.22
NAMESPACES = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC}
_PREFIXES = {**NAMESPACES, "asvg": ASVG}

Element = etree._Element  # lxml names the class of its elements only so

# XML 1.0, production [2] Char: what no document may hold, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element with attributes of the same namespace: ``w("jc", val="center")``.

    tag: a local name of WordprocessingML, or a prefixed one ("wp:inline", "a:blip"), whose
    attributes then stand in no namespace.
    """
    prefix, _, name = tag.rpartition(":")
    namespace = _PREFIXES[prefix or "w"]
    element = etree.Element(f"{{{namespace}}}{name}", nsmap={prefix or "w": namespace})
    for key, value in attributes.items():
        element.set(key if prefix else f"{{{W}}}{key}", clean(str(value)))
    element.extend(children)
    return element


def root(tag: str, *children: Element) -> Element:
    """The top of a part: it declares every prefix, which those below then share."""
    element = etree.Element(f"{{{W}}}{tag}", nsmap=NAMESPACES)
    element.extend(children)
    return element


def base(name: str) -> Element:
    """A part of the document's base, as it stands in ``resources/docx``."""
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    return etree.fromstring(resource("docx", name).read_bytes(), parser)


def on(tag: str, wanted: bool) -> tuple[Element, ...]:
    """A switch that is either there or not."""
    return (w(tag),) if wanted else ()


def clean(text: str) -> str:
    """The text with each code point that XML cannot hold shown as U+FFFD, not dropped."""
    return _FORBIDDEN.sub("\ufffd", text)
