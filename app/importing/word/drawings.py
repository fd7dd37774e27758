"""Drawings: the pictures and text boxes in them, and an entry for whatever else they hold."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from app.importing.word.looks import Look
from app.importing.word.walk import Context, Handler, Walk, left_out
from app.importing.word.xml import CHART, DIAGRAM, OFFICE, WP, A, Element, R, V, W


def _properties(walk: Walk, element: Element, _context: Context) -> None:
    walk.alt = element.get("descr") or ""


def _shape(walk: Walk, element: Element, context: Context) -> None:
    walk.alt = element.get("alt") or ""
    walk.inside(element, context)


def _text_box(walk: Walk, element: Element, context: Context) -> None:
    walk.later.append((element, replace(context, look=Look(), href="")))


def _picture(walk: Walk, element: Element, context: Context) -> None:
    _put_picture(walk, element.get(R + "embed") or element.get(R + "link") or "", context)


def _vml_picture(walk: Walk, element: Element, context: Context) -> None:
    _put_picture(walk, element.get(R + "id") or "", context)


def _put_picture(walk: Walk, relation_id: str, context: Context) -> None:
    relation = walk.relations.get(relation_id)
    alt, walk.alt = walk.alt, ""
    if relation is None:
        return
    if context.dropped or context.withdrawn or (context.change and context.change.kind == "delete"):
        walk.book.note("left over", "picture_struck")
    elif relation.external:
        walk.book.note("left over", "picture_outside", value=relation.target)
    elif walk.draft is not None and walk.file.pictures is not None:
        held = walk.file.pictures.take(relation.target, alt)
        if held.name:
            walk.draft.pictures.append(held.name)
        else:
            file = relation.target.rpartition("/")[2]
            walk.book.note("left over", "picture_unread", value=file, reason=held.reason)


def _shape_text(walk: Walk, element: Element, _context: Context) -> None:
    if element.text:
        walk.book.note("left over", "drawn_text", element.text)


def _word_art(walk: Walk, element: Element, _context: Context) -> None:
    if element.get("string"):
        walk.book.note("left over", "drawn_text", element.get("string") or "")


DRAWINGS: Mapping[str, Handler] = {
    WP + "docPr": _properties,
    W + "txbxContent": _text_box,
    A + "blip": _picture,
    V + "shape": _shape,
    V + "imagedata": _vml_picture,
    A + "t": _shape_text,
    V + "textpath": _word_art,
    CHART + "chart": left_out("chart"),
    DIAGRAM + "relIds": left_out("diagram"),
    OFFICE + "OLEObject": left_out("embedded_object"),
}
