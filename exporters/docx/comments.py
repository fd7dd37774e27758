"""Comments as two parts of a DOCX: what was said, and beside it what is an answer or settled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from app.model import ARABIC, ENGLISH, Language
from app.runs import bare
from app.text.bidi import base_level
from exporters.docx.package import Parts
from exporters.docx.review import Remark
from exporters.docx.text import Writer
from exporters.docx.xml import NAMESPACES, Element, W, on, w

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PREFIXES = {**NAMESPACES, "mc": _MC, "w14": _W14, "w15": _W15}
_EXTENDED = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_EXTENDS = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_FIRST_KEY = 0x10000000  # keys lie under 0x80000000 ([MS-DOCX] 2.5.2.4)

Tag: TypeAlias = Literal["comments", "commentsEx"]


def add_comments(parts: Parts, remarks: Sequence[Remark], languages: Sequence[Language]) -> None:
    """Puts the comments of a document into its file; languages: those of the document."""
    if not remarks:
        return
    story, _ = parts.story("comments.xml", CT.WML_COMMENTS, RT.COMMENTS, top := _top(W, "comments"))
    writers = {one: Writer(one, languages, story) for one in (ENGLISH, ARABIC)}
    top.extend(_comment(remark, writers) for remark in remarks)
    extended = _top(_W15, "commentsEx")
    extended.extend(map(_more, remarks))
    parts.add("commentsExtended.xml", _EXTENDED, _EXTENDS, extended)


def _top(namespace: str, tag: Tag) -> Element:
    element = etree.Element(f"{{{namespace}}}{tag}", nsmap=_PREFIXES)
    element.set(f"{{{_MC}}}Ignorable", "w14 w15")
    return element


def _comment(remark: Remark, writers: dict[Language, Writer]) -> Element:
    said = remark.comment
    when = {"date": said.when.replace(microsecond=0).isoformat()} if said.when else {}
    element = w("comment", id=remark.number, author=said.author, **when)
    element.extend(_paragraph(line, writers) for line in said.text.split("\n"))
    element[-1].set(f"{{{_W14}}}paraId", _key(remark.number))
    return element


def _paragraph(line: str, writers: dict[Language, Writer]) -> Element:
    """A line of a comment; it runs as its first letter does, whatever it is a comment on."""
    rtl = base_level(line) == 1
    properties = w(
        "pPr",
        w("pStyle", val="CommentText"),
        *on("bidi", rtl),
        *((w("rPr", w("rtl")),) if rtl else ()),
    )
    return w("p", properties, *writers[ARABIC if rtl else ENGLISH].runs(bare(line)))


def _more(remark: Remark) -> Element:
    element = etree.Element(f"{{{_W15}}}commentEx", nsmap={"w15": _W15})
    element.set(f"{{{_W15}}}paraId", _key(remark.number))
    if remark.answers is not None:
        element.set(f"{{{_W15}}}paraIdParent", _key(remark.answers))
    element.set(f"{{{_W15}}}done", str(int(remark.resolved)))
    return element


def _key(number: int) -> str:
    return f"{_FIRST_KEY + number:08X}"
