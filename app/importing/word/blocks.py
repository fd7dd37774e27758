"""Paragraphs, tables and what stands around them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from app.importing.word.book import Draft
from app.importing.word.changes import inside_change
from app.importing.word.document import Change, ListKind, Paragraph
from app.importing.word.looks import Look
from app.importing.word.styles import (
    Numbering,
    Style,
    outline_level,
    stated_numbering,
    stated_switch,
)
from app.importing.word.walk import Context, File, Handler, Table, Walk, left_out
from app.importing.word.xml import MC, Element, W, count, find, is_on, value

_MARKS = ("ins", "del", "moveTo", "moveFrom")


def _paragraph(walk: Walk, element: Element, context: Context) -> None:
    properties = element.find(W + "pPr")
    style = walk.file.styles.paragraph(value(find(properties, "pStyle")))
    outer, draft = walk.draft, Draft()
    walk.draft = draft
    walk.story.ended.clear()
    walk.inside(
        element, replace(context, style=style, look=Look(hidden=bool(style.switches.hidden)))
    )
    walk.draft = outer
    walk.story.end_paragraph(draft)
    if not (context.dropped or context.withdrawn) or draft.length:
        walk.book.add(_made(walk, draft, properties, style, context))
    _text_boxes(walk)


def _made(
    walk: Walk, draft: Draft, properties: Element | None, style: Style, context: Context
) -> Paragraph:
    level = outline_level(properties)
    level = (style.level or 0) if level is None else level
    rtl = stated_switch(properties, "bidi")
    return Paragraph(
        draft.pieces(),
        number=0,
        style=style.name,
        level=level,
        item="" if level else _item(walk.file, properties, style),
        rtl=bool(style.rtl if rtl is None else rtl),
        bookmarks=tuple(draft.bookmarks),
        comments=tuple(draft.comments),
        mark=_mark(walk, properties) or context.change,
        place=context.table.place() if context.table else None,
        pictures=tuple(draft.pictures),
    )


def _item(file: File, properties: Element | None, style: Style) -> ListKind:
    """What stands before it; a number of its own style goes by the level that it states."""
    own = stated_numbering(properties)
    if own is None:
        return file.numberings.kind(style.numbering)
    number = own.number or (style.numbering or Numbering()).number
    return file.numberings.kind(Numbering(number, own.level))


def _mark(walk: Walk, properties: Element | None) -> Change | None:
    """The tracked change of the paragraph mark; one put in and struck out again is none."""
    looks = find(properties, "rPr")
    found = [
        inside_change(walk, held, Context())
        for tag in _MARKS
        if (held := find(looks, tag)) is not None
    ]
    return found[0].change if len(found) == 1 else None


def _text_boxes(walk: Walk) -> None:
    """Reads the text boxes that are anchored in the paragraph just read, each a story."""
    later, walk.later = walk.later, []
    outer = walk.story
    for element, context in later:
        draft, walk.draft = walk.draft, None
        walk.through(element, context)
        walk.draft = draft
    walk.story = outer


def _table(walk: Walk, element: Element, context: Context) -> None:
    if context.table is None:
        context = replace(context, table=Table(walk.book.tables))
        walk.book.tables += 1
    walk.inside(element, replace(context, nested=context.nested + 1))


def _row(walk: Walk, element: Element, context: Context) -> None:
    properties = element.find(W + "trPr")
    if context.table is not None and context.nested == 1:
        context.table.row += 1
        context.table.next_column = count(find(properties, "gridBefore"))
    walk.inside(element, _changed(walk, properties, ("ins", "del"), context))


def _cell(walk: Walk, element: Element, context: Context) -> None:
    properties = element.find(W + "tcPr")
    if context.table is not None and context.nested == 1:
        context.table.column = context.table.next_column
        context.table.next_column += max(1, count(find(properties, "gridSpan")))
    walk.inside(element, _changed(walk, properties, ("cellIns", "cellDel"), context))


def _changed(
    walk: Walk, properties: Element | None, tags: tuple[str, str], context: Context
) -> Context:
    """The context inside of a row or cell that was put in or struck out as a whole."""
    for tag in tags:
        held = find(properties, tag)
        if held is not None:
            context = inside_change(walk, held, context)
    return context


def _content_control(walk: Walk, element: Element, context: Context) -> None:
    placeholder = find(element, "sdtPr/showingPlcHdr")
    if placeholder is not None and is_on(placeholder):
        context = replace(context, dropped="placeholder")
    walk.inside(element, context)


def _choice(walk: Walk, element: Element, context: Context) -> None:
    """The form for newer programs; the other one says the same again (ISO/IEC 29500-3, 7.5)."""
    for tag in ("Choice", "Fallback"):
        chosen = element.find(MC + tag)
        if chosen is not None:
            walk.inside(chosen, context)
            return


BLOCKS: Mapping[str, Handler] = {
    W + "p": _paragraph,
    W + "tbl": _table,
    W + "tr": _row,
    W + "tc": _cell,
    W + "sdt": _content_control,
    MC + "AlternateContent": _choice,
    W + "altChunk": left_out("other_format"),
    W + "subDoc": left_out("subdocument"),
}
