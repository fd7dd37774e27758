"""What stays open from one paragraph to the next: bookmarks, comments, moves and fields.

A body, a text box, a note and a comment are a story each (ISO/IEC 29500-1, 17.1).
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from app.importing.word.book import Draft
from app.importing.word.document import Range
from app.importing.word.xml import Element, W, value

RangeKind: TypeAlias = Literal["bookmark", "comment"]
_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[nt]\s+)*(?:"([^"]*)"|([^\s"\\]\S*))?', re.IGNORECASE)
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_FIELD_CHAR = W + "fldChar"


class Field:
    """A field whose code, then result is being read (ISO/IEC 29500-1, 17.16).

    is_shown: whether the text in it is. link: the address that it or one around it gives.
    """

    def __init__(self, around: Field | None) -> None:
        self.code = ""
        self.is_shown = False
        self.link: str = around.link if around else ""
        self._around_is_shown = around is None or around.is_shown

    def separate(self) -> None:
        """The code has been read and the result begins."""
        self.is_shown = self._around_is_shown and not is_page(self.code)
        self.link = link_of(self.code) or self.link


class _Open:
    """A range whose end has not come yet. given: whether a paragraph has a part of it."""

    def __init__(self, name: str, start: int) -> None:
        self.name, self.start, self.given = name, start, False


class Story:
    """The open ranges, moves and fields of a story; ``root`` is its element."""

    def __init__(self, root: Element) -> None:
        self.fields: list[Field] = []
        self.moves: dict[str, dict[str, str]] = {}  # open ones by tag, their names by id
        self.ended: dict[str, str] = {}  # in this paragraph, whose mark may move too
        self._open: dict[tuple[RangeKind, str], _Open] = {}
        self._points: list[tuple[RangeKind, str]] = []
        self._remarked: set[str] = set()
        self._whole = _whole_fields(root)
        self._ends: dict[RangeKind, set[str]] = {
            "bookmark": {value(one, "id") for one in root.iter(W + "bookmarkEnd")},
            "comment": {value(one, "id") for one in root.iter(W + "commentRangeEnd")},
        }

    def open(self, kind: RangeKind, range_id: str, name: str, draft: Draft | None) -> None:
        """A range begins; one that never ends is none."""
        if range_id in self._ends[kind]:
            self._open[kind, range_id] = _Open(name, draft.length if draft else 0)

    def close(self, kind: RangeKind, range_id: str, draft: Draft | None) -> None:
        """A range ends, in a paragraph or between two."""
        held = self._open.pop((kind, range_id), None)
        if held is None:
            return
        if kind == "comment":
            self._remarked.add(range_id)
        if draft is not None:
            _give(draft, kind, Range(held.name, held.start, draft.length))
        elif not held.given:
            self._points.append((kind, held.name))

    def remark(self, comment: str, draft: Draft) -> None:
        """The mark of a comment; the place of one that has no range."""
        if comment not in self._remarked and ("comment", comment) not in self._open:
            _give(draft, "comment", Range(comment, draft.length, draft.length))

    def end_paragraph(self, draft: Draft) -> None:
        """Gives a paragraph its part of the ranges that go on behind it."""
        for kind, name in self._points:
            _give(draft, kind, Range(name, 0, 0))
        self._points = []
        for (kind, _), held in self._open.items():
            _give(draft, kind, Range(held.name, held.start, draft.length))
            held.start, held.given = 0, True

    def move(self, tag: str) -> str:
        """The name of the move that is open for ``moveFrom`` or ``moveTo``; else empty."""
        return next(reversed(self.moves.get(tag, {}).values()), self.ended.get(tag, ""))

    def field_char(self, element: Element) -> None:
        """Begin, separator or end of a field; one without an end is passed over."""
        if element not in self._whole:
            return
        kind = value(element, "fldCharType")
        if kind == "begin":
            self.fields.append(Field(self.fields[-1] if self.fields else None))
        elif kind == "separate" and self.fields:
            self.fields[-1].separate()
        elif self.fields:
            self.fields.pop()

    def shows_text(self) -> bool:
        """Whether text here is shown: not that of a code, nor of the number of a page."""
        return not self.fields or self.fields[-1].is_shown

    def field_link(self) -> str:
        """The address that the innermost field with one gives to its result."""
        return self.fields[-1].link if self.fields else ""


def is_page(code: str) -> bool:
    """Whether a field's code is that of the number of a page or of all pages."""
    return _PAGES.match(code) is not None


def link_of(code: str) -> str:
    """The address in a field's code; empty when it has none."""
    found = _LINK.match(code)
    return (found[1] or found[2] or "") if found else ""


def _give(draft: Draft, kind: RangeKind, held: Range) -> None:
    (draft.bookmarks if kind == "bookmark" else draft.comments).append(held)


def _whole_fields(root: Element) -> frozenset[Element]:
    """The marks of fields that begin and end; with a mark missing the text itself would hide."""
    opened: list[list[Element]] = []
    whole: list[Element] = []
    for element in root.iter(_FIELD_CHAR):
        kind = value(element, "fldCharType")
        if kind == "begin":
            opened.append([element])
        elif kind == "separate" and opened:
            opened[-1].append(element)
        elif kind == "end" and opened:
            whole += [*opened.pop(), element]
    return frozenset(whole)
