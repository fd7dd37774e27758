"""What stands inside a paragraph: runs, their characters, fields, links and marks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from app.importing.word.document import Change
from app.importing.word.looks import look_of
from app.importing.word.story import RangeKind, is_page, link_of
from app.importing.word.symbols import symbol
from app.importing.word.walk import Context, Handler, Walk
from app.importing.word.xml import Element, M, R, W, value

_WRITTEN = re.compile(r"[ \t]*[\r\n]+[ \t]*")  # line ends of the file, which are no breaks
_UNKNOWN = "\ufffd"
_LONGEST_CODE = 4000  # code points; an address is within them


def _run(walk: Walk, element: Element, context: Context) -> None:
    walk.inside(element, replace(context, look=look_of(element, walk.file.styles, context.style)))


def _text(walk: Walk, element: Element, context: Context) -> None:
    walk.put(_written(element), context)


def _deleted_text(walk: Walk, element: Element, context: Context) -> None:
    if context.change is None:
        context = replace(context, change=Change("delete"))
    walk.put(_written(element), context)


def _written(element: Element) -> str:
    text = element.text or ""
    return _WRITTEN.sub(" ", text) if "\n" in text or "\r" in text else text


def _is(text: str) -> Handler:
    """A handler for an element that stands for these characters."""

    def put(walk: Walk, _element: Element, context: Context) -> None:
        walk.put(text, context)

    return put


def _break(walk: Walk, element: Element, context: Context) -> None:
    """A new line; a new page or column too, unless the paragraph begins with it."""
    if value(element, "type") in {"page", "column"} and not (walk.draft and walk.draft.length):
        return
    walk.put("\n", context)


def _symbol(walk: Walk, element: Element, context: Context) -> None:
    character = symbol(value(element, "font"), value(element, "char"))
    if not character:
        font, code = value(element, "font"), value(element, "char")
        walk.book.note("repaired", "symbol", value=f"{font} {code}".strip())
    walk.put(character or _UNKNOWN, context)


def _link(walk: Walk, element: Element, context: Context) -> None:
    relation = walk.relations.get(element.get(R + "id") or "")
    if relation is None or not relation.external:
        walk.inside(element, context)  # a place in the document itself
        return
    anchor = value(element, "anchor")
    address = relation.target + (f"#{anchor}" if anchor else "")
    walk.inside(element, replace(context, href=walk.link(address)))


def _simple_field(walk: Walk, element: Element, context: Context) -> None:
    code = value(element, "instr")
    if not is_page(code):
        href = walk.link(link_of(code))
        walk.inside(element, replace(context, href=href) if href else context)


def _field_char(walk: Walk, element: Element, _context: Context) -> None:
    walk.story.field_char(element)


def _field_code(walk: Walk, element: Element, _context: Context) -> None:
    field = walk.story.fields[-1] if walk.story.fields else None
    if field is not None and len(field.code) < _LONGEST_CODE:
        field.code += element.text or ""


def _range_starts(kind: RangeKind) -> Handler:
    def start(walk: Walk, element: Element, _context: Context) -> None:
        found = value(element, "id")
        walk.story.open(kind, found, value(element, "name") or found, walk.draft)

    return start


def _range_ends(kind: RangeKind) -> Handler:
    def end(walk: Walk, element: Element, _context: Context) -> None:
        walk.story.close(kind, value(element, "id"), walk.draft)

    return end


def _remark(walk: Walk, element: Element, _context: Context) -> None:
    if walk.draft is not None:
        walk.story.remark(value(element, "id"), walk.draft)


def _note(kind: str) -> Handler:
    def refer(walk: Walk, element: Element, context: Context) -> None:
        fate = Context(context.change, context.withdrawn, dropped=context.dropped)
        walk.notes.setdefault((kind, value(element, "id")), fate)

    return refer


def _ruby_text(walk: Walk, element: Element, context: Context) -> None:
    walk.inside(element, replace(context, dropped="ruby"))


def _nothing(_walk: Walk, _element: Element, _context: Context) -> None:
    """Properties, and marks that a program makes anew: no text."""


_PROPERTIES = (
    *("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr"),
    *("smartTagPr", "customXmlPr", "rubyPr", "delInstrText", "pgNum", "fldData", "numberingChange"),
)

RUNS: Mapping[str, Handler] = {
    W + "r": _run,
    W + "t": _text,
    M + "t": _text,
    W + "delText": _deleted_text,
    W + "tab": _is("\t"),
    W + "ptab": _is("\t"),
    W + "cr": _is("\n"),
    W + "br": _break,
    W + "noBreakHyphen": _is("\u2011"),
    W + "softHyphen": _is("\u00ad"),
    W + "sym": _symbol,
    W + "hyperlink": _link,
    W + "fldSimple": _simple_field,
    W + "fldChar": _field_char,
    W + "instrText": _field_code,
    W + "bookmarkStart": _range_starts("bookmark"),
    W + "bookmarkEnd": _range_ends("bookmark"),
    W + "commentRangeStart": _range_starts("comment"),
    W + "commentRangeEnd": _range_ends("comment"),
    W + "commentReference": _remark,
    W + "footnoteReference": _note("footnote"),
    W + "endnoteReference": _note("endnote"),
    W + "rt": _ruby_text,
    **{W + tag: _nothing for tag in _PROPERTIES},
}
