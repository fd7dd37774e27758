"""A web page, or a piece of one, to lines; what is no text of it is accounted for."""

from __future__ import annotations

import re

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.errors import FileError
from app.importing.blocks import Line, Shape, Source
from app.importing.relooked import cleaned
from app.importing.report import Entry, Origin, Outcome
from app.importing.tables import Columns
from app.importing.word.document import Place
from app.model import Span, plain
from app.text.links import safe_href

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div"),
        *("details", "dialog", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("header", "hr", "html", "legend", "li", "main", "ol", "option", "p", "pre", "section"),
        *("summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
        *_HEADINGS,
    )
)
# Not shown as text, or not of the page's own text: what the entry for it is called.
_LEFT_OUT = {
    **dict.fromkeys(("script", "style", "template", "noscript", "svg", "iframe"), "web_code"),
    **dict.fromkeys(("object", "embed", "audio", "video", "canvas"), "web_code"),
    **dict.fromkeys(("nav", "button", "select", "textarea", "datalist"), "web_navigation"),
    "title": "web_title",
}
_HIDDEN = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE
)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
# Word writes a list as paragraphs, each with its bullet or number as text of that style.
_WORD_ITEM = re.compile(r"mso-list\s*:\s*l\d+\s+level", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_COUNTED = re.compile(r"\W?\w{1,4}[.)-]")
_CLIPBOARD = re.compile(r"\AVersion:[\d.]+\s+(?:(?:Start|End)\w+:-?\d+\s+|SourceURL:.*\s+)+")
_SPACE = re.compile("[ \t\r\n\f]+")


def html_lines(source: Source) -> tuple[list[Line], list[Entry]]:
    """The lines of a page in reading order, with looks, headings and lists, and the account.

    Nothing is fetched, no script runs and no entity is read from anywhere. FileError when there
    is no text in it.
    """
    text = _CLIPBOARD.sub("", source.text).replace("\0", "\ufffd")
    # The parser's own bounds on size and depth would cut a page off; the text has one already.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    root = etree.fromstring((text or " ").encode(), parser)
    if any(fault.type_name == "ERR_RESOURCE_LIMIT" for fault in parser.error_log):
        raise FileError("its parts stand in each other far too deep", where=source.name)
    page = _Page(source.name)
    if root is not None:
        page.read(root)
    if not page.lines:
        raise FileError("there is no text in it", where=source.name)
    lines, entries = _placed(page)
    lines, of_text = cleaned(lines, source.name)
    return lines, [*page.entries, *entries, *of_text]


def _placed(page: _Page) -> tuple[list[Line], list[Entry]]:
    """The lines with what their places in tables say, and entries for the numbers of rows."""
    columns = Columns((place, plain(line.text)) for line, place in page.lines)
    lines, entries = [], []
    for line, place in page.lines:
        text = plain(line.text)
        if columns.is_number(place, text):
            entries.append(Entry("left over", "row_number", line.origin, taken=text))
        else:
            language, band = columns.language(place, text), columns.band(place)
            lines.append(replace(line, language=language, band=band))
    return lines, entries


class _Look(Struct, frozen=True):
    """What surrounds text. level: of a heading; items: whether the list around counts."""

    bold: bool = False
    italic: bool = False
    href: str = ""
    level: int = 0
    items: tuple[bool, ...] = ()
    is_item: bool = False


class _Page:
    """The lines of a page while it is read, each with the cell of a table that it is in."""

    def __init__(self, name: str) -> None:
        self.lines: list[tuple[Line, Place | None]] = []
        self.entries: list[Entry] = []
        self._name = name
        self._looks = [_Look()]
        self._spans: list[Span] = []
        self._opens = True
        self._mark = ""  # of the item of Word's that is being read
        self._row = 0
        self._tables = self._depth = 0
        self._place: Place | None = None

    def read(self, root: etree._Element) -> None:
        """Reads everything in an element."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            self._row = element.sourceline or self._row
            if event == "end":
                self._end(element)
            elif self._is_left_out(element):
                self._looks.append(self._looks[-1])
                walk.skip_subtree()
            else:
                self._start(element)
        self._flush()

    def _start(self, element: etree._Element) -> None:
        tag = _tag(element)
        if tag in _BLOCKS:
            self._flush()
        if tag == "br":
            self._flush(opens=not self._spans)
        if tag == "img":
            source = element.get("src", "")[:200]
            self._note("left over", "picture_outside", value=source.split(",")[0])
        self._looks.append(_look(element, tag, self._looks[-1]))
        self._in_table(tag)
        self._add(element.text or "")

    def _end(self, element: etree._Element) -> None:
        tag = _tag(element)
        if tag in _BLOCKS:
            self._flush()
        if tag == "table":
            self._depth -= 1
            self._place = self._place if self._depth else None
        self._looks.pop()
        self._add(element.tail or "")

    def _in_table(self, tag: str) -> None:
        """Follows the rows and cells of the outermost table."""
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._place = Place(self._tables, -1, -1)
                self._tables += 1
        elif self._depth == 1 and self._place is not None:
            if tag == "tr":
                self._place = replace(self._place, row=self._place.row + 1, column=-1)
            elif tag in {"td", "th"}:
                self._place = replace(self._place, column=self._place.column + 1)

    def _is_left_out(self, element: etree._Element) -> bool:
        if _WORD_MARK.search(element.get("style", "")):
            self._mark = "".join(map(str, element.itertext())).strip()
            self._note("recognized", "list_marks", self._mark)
            return True
        code = _LEFT_OUT.get(_tag(element))
        if code is None and _HIDDEN.search(element.get("style", "")):
            code = "hidden_text"
        if code is None and element.get("hidden") is None:
            return False
        text = "".join(map(str, element.itertext())) if code != "web_code" else ""
        if text.strip() or code == "web_code":
            self._note("left over", code or "hidden_text", text)
        return True

    def _add(self, text: str) -> None:
        """Puts characters at the end of the line, white space as one space."""
        text = _SPACE.sub(" ", text)
        if not self._spans or self._spans[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            look = self._looks[-1]
            self._spans.append(Span(text, look.bold, look.italic, look.href))

    def _flush(self, *, opens: bool = True) -> None:
        """Ends the line. opens: whether the next one begins a paragraph of its own."""
        text = richtext.strip_end(richtext.normalize(tuple(self._spans)))
        look, self._spans = self._looks[-1], []
        if plain(text).strip():
            shape: Shape = "heading" if look.level else "item" if look.is_item else "paragraph"
            ordered = bool(look.items and look.items[-1]) or bool(_COUNTED.match(self._mark))
            self._mark = ""
            origin = Origin(self._name, self._row)
            line = Line(text, origin, self._opens, shape, look.level or 2, ordered)
            self.lines.append((line, self._place))
        self._opens = opens if plain(text).strip() or opens else self._opens

    def _note(self, kind: Outcome, code: str, taken: str = "", **params: str) -> None:
        self.entries.append(
            Entry(kind, code, Origin(self._name, self._row), taken=taken, params=params)
        )


def _look(element: etree._Element, tag: str, around: _Look) -> _Look:
    style = element.get("style", "")
    href = element.get("href", "").strip() if tag == "a" else ""
    items = (*around.items, tag == "ol") if tag in {"ul", "ol"} else around.items
    is_bold = tag in {"b", "strong"} or (around.bold and tag not in _HEADINGS)
    is_bold = (is_bold or bool(_BOLD.search(style))) and not _LIGHT.search(style)
    is_item = tag == "li" or bool(_WORD_ITEM.search(style))
    return _Look(
        bold=is_bold,
        italic=around.italic or tag in {"i", "em"} or bool(_ITALIC.search(style)),
        href=safe_href(href) or around.href,
        level=_HEADINGS.get(tag, around.level),
        items=items,
        is_item=is_item or (around.is_item and tag not in {"ul", "ol", "table"}),
    )


def _tag(element: etree._Element) -> str:
    return element.tag.lower() if isinstance(element.tag, str) else ""
