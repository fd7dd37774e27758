"""Entries of TBX and TMX, parsed so that a hostile file can do nothing and cost little."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TypeAlias

from lxml import etree

from app.errors import FileError

Element: TypeAlias = etree._Element  # lxml names the class of its elements only so
_REMEDY = "export it again from the program that keeps it"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entries(data: bytes, tags: tuple[str, ...], where: str) -> Iterator[Element]:
    """Each element of one of these names, in any namespace, emptied once the next is asked for.

    A document type may be named, as both formats do, and is not looked at; entities may not be
    defined. FileError with the line when this is no XML.
    """
    if b"<!ENTITY" in data.replace(b"\0", b""):
        raise FileError(
            "it defines entities, which no file of terms needs", where=where, remedy=_REMEDY
        )
    wanted = tuple(f"{{*}}{tag}" for tag in tags)
    try:
        context = etree.iterparse(
            BytesIO(data), tag=wanted, resolve_entities=False, no_network=True, load_dtd=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        for _, element in context:
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as fault:
        raise FileError(
            f"it is broken at line {fault.lineno or 1} ({fault.msg})", where=where, remedy=_REMEDY
        ) from fault


def line_of(element: Element) -> int:
    """The line on which it begins, from 1; 0 where that is not known."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 0


def name_of(element: Element) -> str:
    """The name without its namespace; "" for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def language_of(element: Element) -> str:
    """The ISO 639 code in xml:lang, or in the lang of older files; "" where there is none."""
    said = element.get(_LANGUAGE) or element.get("lang") or ""
    return said.replace("_", "-").split("-", maxsplit=1)[0].lower()


def text_of(element: Element, left_out: frozenset[str] = frozenset()) -> str:
    """The words in an element, spaces made one; what is in elements of these names is none."""
    return " ".join("".join(_texts(element, left_out)).split())


def _texts(element: Element, left_out: frozenset[str]) -> Iterator[str]:
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        if event == "start":
            if name_of(one) in left_out:
                walk.skip_subtree()
            elif one.text:
                yield one.text
        elif one is not element and one.tail:
            yield one.tail
