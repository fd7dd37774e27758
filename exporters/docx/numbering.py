"""The labels of lists as numbering of Word's own, which goes on when somebody adds an item."""

from __future__ import annotations

from collections.abc import Sequence

from app.model import Language
from exporters.docx.xml import Element, w

# Twentieths of a point. The label begins inside the text's edge: LibreOffice 7.4 sets the label
# of a right-to-left paragraph one label's width too far out, which would be in the margin.
_INDENT, _HANGING = 709, 425


class Numbering:
    """The numbering part of one document, filled while its lists are written."""

    def __init__(self) -> None:
        self._definitions: list[Element] = []
        self._literal: dict[tuple[str, str], int] = {}

    def numbers(self, labels: Sequence[str], language: Language) -> tuple[int, ...]:
        """The ``numId`` of each item of a list; labels: as they are to be read.

        Labels that count in ASCII digits from one become a counter. Any other is set as it
        stands: WordprocessingML has no counter in Arabic-Indic digits (``hindiNumbers`` of
        17.18.59 is Devanagari), and Word would show its own.
        """
        template = counted(labels)
        if template is not None:
            return (self._define("decimal", template, language),) * len(labels)
        return tuple(self._set_literal(label, language) for label in labels)

    def part(self) -> Element:
        """The whole part: every definition, then every use of one (the schema's order)."""
        uses = (
            w("num", w("abstractNumId", val=number), numId=number)
            for number in range(1, len(self._definitions) + 1)
        )
        return w("numbering", *self._definitions, *uses)

    def _set_literal(self, label: str, language: Language) -> int:
        key = (label, language.direction)
        if key not in self._literal:
            self._literal[key] = self._define("bullet", label, language)
        return self._literal[key]

    def _define(self, kind: str, text: str, language: Language) -> int:
        number = len(self._definitions) + 1
        # "left" is the leading edge: in a w:bidi paragraph it is the right one.
        level = w(
            "lvl",
            w("start", val=1),
            w("numFmt", val=kind),
            w("lvlText", val=text),
            w("lvlJc", val="left"),
            w("pPr", w("ind", left=_INDENT, hanging=_HANGING)),
            *((w("rPr", w("rtl")),) if language.direction == "rtl" else ()),
            ilvl=0,
        )
        kind_of_list = w("multiLevelType", val="singleLevel")
        self._definitions.append(w("abstractNum", kind_of_list, level, abstractNumId=number))
        return number


def counted(labels: Sequence[str]) -> str | None:
    """The template of labels that count from one, as ``%1.``; None where they do not."""
    before, digit, after = labels[0].partition("1") if labels else ("", "", "")
    expected = [f"{before}{place}{after}" for place in range(1, len(labels) + 1)]
    return f"{before}%1{after}" if digit and expected == list(labels) else None
