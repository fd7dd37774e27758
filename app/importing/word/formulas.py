"""Formulas as a line of text: ½ as 1/2, so that no number becomes another.

The line is that of UnicodeMath (Unicode Technical Note 28) for what texts have: fractions,
powers, indices, roots and brackets.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.importing.word.walk import Context, Handler, Walk
from app.importing.word.xml import Element, M

_SIGNS = {M + "den": "/", M + "sup": "^", M + "sub": "_", M + "rad": "√"}


def _formula(walk: Walk, element: Element, context: Context) -> None:
    walk.book.note("repaired", "formula")
    walk.inside(element, context)


def _part(walk: Walk, element: Element, context: Context) -> None:
    """A part behind its sign, in brackets when it is more than one number or name."""
    text = "".join(one.text or "" for one in element.iter(M + "t"))
    if text:
        opening, closing = ("", "") if text.isalnum() else ("(", ")")
        walk.put(_SIGNS.get(str(element.tag), "") + opening, context)
        walk.inside(element, context)
        walk.put(closing, context)


def _brackets(walk: Walk, element: Element, context: Context) -> None:
    properties = element.find(M + "dPr")
    for index, part in enumerate(element.iterchildren(M + "e")):
        tag, usual = ("sepChr", "|") if index else ("begChr", "(")
        walk.put(_bracket(properties, tag, usual), context)
        walk.inside(part, context)
    walk.put(_bracket(properties, "endChr", ")"), context)


def _bracket(properties: Element | None, tag: str, usual: str) -> str:
    held = None if properties is None else properties.find(M + tag)
    return usual if held is None else held.get(M + "val") or ""


FORMULAS: Mapping[str, Handler] = {
    M + "oMath": _formula,
    M + "d": _brackets,
    M + "num": _part,
    **dict.fromkeys(_SIGNS, _part),
}
