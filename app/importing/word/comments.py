"""The comments of a DOCX, with what they answer and whether they are settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.importing.word.body import story, text_of
from app.importing.word.book import moment
from app.importing.word.document import Remark
from app.importing.word.parts import Relation
from app.importing.word.walk import File
from app.importing.word.xml import W14, W15, Element, W, value


def remarks(
    file: File,
    name: str,
    relations: Mapping[str, Relation],
    comments: Element,
    extended: Element | None,
) -> Iterator[Remark]:
    """Each comment in the order of the file.

    comments, extended: the roots of the parts; the second is keyed by the id of the last
    paragraph of each comment ([MS-DOCX] 2.5.2).
    """
    found = {one: _key(one) for one in comments.iter(W + "comment")}
    ids = {key: value(one, "id") for one, key in found.items() if key}
    more = {} if extended is None else {one.get(W15 + "paraId") or "": one for one in extended}
    for one, key in found.items():
        held = more.get(key)
        parent = "" if held is None else ids.get(held.get(W15 + "paraIdParent") or "", "")
        yield Remark(
            value(one, "id"),
            value(one, "author"),
            text_of(story(file, name, relations, one)),
            moment(value(one, "date")),
            held is not None and held.get(W15 + "done") in {"1", "true"},
            parent,
        )


def _key(comment: Element) -> str:
    paragraphs = list(comment.iter(W + "p"))
    return (paragraphs[-1].get(W14 + "paraId") or "") if paragraphs else ""
