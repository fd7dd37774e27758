"""Whether a paragraph's numbering shows a bullet or a number."""

from __future__ import annotations

from app.importing.word.document import ListKind
from app.importing.word.styles import Numbering, Styles
from app.importing.word.xml import Element, W, count, find, value


class Numberings:
    """The numberings of a document; ``root`` is that of its part of numberings, if it has one."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        found = [] if root is None else list(root)
        self._styles = styles
        self._numbers = {value(one, "numId"): one for one in found if one.tag == W + "num"}
        self._abstract = {
            value(one, "abstractNumId"): one for one in found if one.tag == W + "abstractNum"
        }

    def kind(self, numbering: Numbering | None) -> ListKind:
        """What stands before a paragraph of that numbering; empty when nothing does."""
        if numbering is None:
            return ""
        number = self._numbers.get(numbering.number)
        if number is None:
            return ""
        level = _level(number, "lvlOverride", numbering.level)
        shown = _format(find(level, "lvl")) or self._abstract_format(number, numbering.level)
        if shown == "bullet":
            return "bullet"
        return "" if shown == "none" else "number"

    def _abstract_format(self, number: Element, level: int) -> str:
        abstract = self._abstract.get(value(find(number, "abstractNumId")))
        link = value(find(abstract, "numStyleLink"))
        if link:  # what it shows is kept with a style (ISO/IEC 29500-1, 17.9.21)
            linked = self._styles.get(link).numbering or Numbering()
            target = self._numbers.get(linked.number)
            abstract = self._abstract.get(value(find(target, "abstractNumId")))
        return _format(_level(abstract, "lvl", level))


def _level(owner: Element | None, tag: str, level: int) -> Element | None:
    found = [] if owner is None else owner.findall(W + tag)
    return next((one for one in found if count(one, "ilvl") == level), None)


def _format(level: Element | None) -> str:
    """The format that a level states; one in a choice for newer programs comes first."""
    held = None if level is None else next(level.iter(W + "numFmt"), None)
    return value(held)
