"""What holds for every DOCX, whatever it says; each rule names its breaches."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from posixpath import basename, dirname

from lxml import etree

from exporters.docx.xml import Element, R
from tests.exporters.docx.reading import find, names, part, runs, stories, strong, values
from tests.shared import SHARED

_RUN = {"rStyle", "b", "bCs", "i", "iCs", "rtl", "lang"}
_PARAGRAPH = {"pStyle", "keepNext", "numPr", "bidi", "rPr", "sectPr"}
_HIDDEN = (
    "w:bookmarkStart", "w:bookmarkEnd", "w:sdt", "w:vanish", "w:commentReference", "w:ins",
    "w:del", "w:customXml", "w:proofErr", "w:rsids", "w:docVars", "w:attachedTemplate",
)  # fmt: skip


def breaches(docx: bytes) -> list[str]:
    """Everything that is wrong in a document, in words."""
    rules = (
        _directions, _runs, _sides, _looks, _styles, _themes, _hidden, _ids, _numbers, _relations
    )  # fmt: skip
    return [breach for rule in rules for breach in rule(docx)]


def _local(element: Element) -> str:
    return etree.QName(element).localname


def _directions(docx: bytes) -> Iterator[str]:
    """A paragraph of a language has its style, and Arabic ones are bidi there and here."""
    for story in stories(docx):
        for paragraph in find(story, "//w:p[w:r or w:hyperlink]"):
            (style,) = values(paragraph, "w:pPr/w:pStyle/@w:val")
            code = style.rpartition("-")[2]
            if code not in {"en", "ar"}:
                yield f"a paragraph says something in {style}"
            for path in ("w:pPr/w:bidi", "w:pPr/w:rPr/w:rtl"):
                if bool(find(paragraph, path)) != (code == "ar"):
                    yield f"{path} of a paragraph in {style}"


def _runs(docx: bytes) -> Iterator[str]:
    for story in stories(docx):
        for characters, rtl in runs(story):
            if not strong(characters) <= {"rtl" if rtl else "ltr"}:
                yield f"a run of the other side: {characters!r}"


def _sides(docx: bytes) -> Iterator[str]:
    for name in names(docx):
        if name.endswith(".xml"):
            for value in values(part(docx, name), "//w:jc/@w:val"):
                if value not in {"both", "center"}:
                    yield f"{name} is aligned to {value}"


def _looks(docx: bytes) -> Iterator[str]:
    """Colours, typefaces and sizes stand in styles alone."""
    for story in stories(docx):
        for path, allowed in (("//w:r/w:rPr/*", _RUN), ("//w:p/w:pPr/*", _PARAGRAPH)):
            for element in find(story, path):
                if _local(element) not in allowed:
                    yield f"{_local(element)} stands in the text"


def _styles(docx: bytes) -> Iterator[str]:
    """Each style that is used is defined once, and Arabic ones say how Arabic letters look."""
    root = part(docx, "word/styles.xml")
    held = {str(values(one, "@w:styleId")[0]): one for one in find(root, "w:style")}
    if len(held) != len(find(root, "w:style")):
        yield "a style is defined twice"
    used = {*values(root, "//w:basedOn/@w:val"), *values(root, "//w:next/@w:val")}
    for story in stories(docx):
        for kind in ("pStyle", "rStyle", "tblStyle"):
            used |= {*values(story, f"//w:{kind}/@w:val")}
    yield from (f"the style {name} is not defined" for name in used - held.keys())
    for name in (one for one in held if one.endswith("-ar")):
        for path in ("w:rFonts/@w:cs", "w:szCs/@w:val", "w:lang/@w:bidi"):
            if not resolved(root, held[name], f"w:rPr/{path}"):
                yield f"{name} has no {path}"
        if _is_on(root, held[name], "b") != _is_on(root, held[name], "bCs"):
            yield f"{name} is bold in one script only"


def _is_on(root: Element, style: Element, switch: str) -> bool:
    for one in _line_of(root, style):
        if find(one, f"w:rPr/w:{switch}"):
            return values(one, f"w:rPr/w:{switch}/@w:val") != ["0"]
    return False


def resolved(root: Element, style: Element, path: str) -> str | None:
    """An attribute of a style, else of the style it is based on, else of the defaults."""
    for one in (*_line_of(root, style), *find(root, "w:docDefaults/*")):
        if held := values(one, path):
            return held[0]
    return None


def _line_of(root: Element, style: Element) -> Iterator[Element]:
    """The style, the one that it is based on, and so on."""
    yield style
    while base := values(style, "w:basedOn/@w:val"):
        style = find(root, f"w:style[@w:styleId = '{base[0]}']")[0]
        yield style


def _themes(docx: bytes) -> Iterator[str]:
    for name in names(docx):
        if name.startswith("word/") and name.endswith(".xml"):
            for attribute in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme", "themeColor"):
                if find(part(docx, name), f"//*[@w:{attribute}]"):
                    yield f"{name} has {attribute}"


def _hidden(docx: bytes) -> Iterator[str]:
    for name in names(docx):
        if "customXml" in name or name.endswith(("comments.xml", "app.xml", "custom.xml")):
            yield f"the part {name}"
        if name.startswith("word/") and name.endswith(".xml"):
            root = part(docx, name)
            yield from (f"{name} holds {tag}" for tag in _HIDDEN if find(root, f"//{tag}"))
            if find(root, "//*[@*[starts-with(local-name(), 'rsid')]]"):
                yield f"{name} tells of a machine"


def _ids(docx: bytes) -> Iterator[str]:
    ids = [one for story in stories(docx) for one in values(story, "//wp:docPr/@id")]
    if len({*ids}) != len(ids):
        yield f"pictures share an id: {ids}"
    silent = [one for story in stories(docx) for one in find(story, "//wp:docPr[not(@descr)]")]
    yield from ("a picture says nothing" for _ in silent)


def _numbers(docx: bytes) -> Iterator[str]:
    numbering = part(docx, "word/numbering.xml")
    used = {one for story in stories(docx) for one in values(story, "//w:numId/@w:val")}
    defined = values(numbering, "//w:num/@w:numId")
    yield from (f"the numbering {one} is not defined" for one in used - {*defined})
    kinds = {*values(numbering, "//w:abstractNum/@w:abstractNumId")}
    if {*values(numbering, "//w:num/w:abstractNumId/@w:val")} != kinds:
        yield "a numbering without a definition"


def _relations(docx: bytes) -> Iterator[str]:
    """What a part points to is there, and each target that is a part exists."""
    held = names(docx)
    for name in (one for one in held if one.startswith("word/") and one.endswith(".xml")):
        rels = f"{dirname(name)}/_rels/{basename(name)}.rels"
        known = {}
        if rels in held:
            known = {one.get("Id"): one for one in part(docx, rels)}
        for identity in values(part(docx, name), f"//@*[namespace-uri() = '{R}']"):
            if identity not in known:
                yield f"{name} points to {identity}, which is nothing"
        for relation in known.values():
            target = f"{dirname(name)}/{relation.get('Target')}"
            if relation.get("TargetMode") != "External" and target not in held:
                yield f"{target} is not in the file"


@cache
def schema(name: str) -> etree.XMLSchema:
    """A schema of ISO/IEC 29500-4, from beside the checkout."""
    folder = SHARED / "corpus" / "ooxml_xsd" / "schemas" / "ISO-IEC29500-4_2016"
    return etree.XMLSchema(etree.parse(str(folder / name)))


def schema_faults(docx: bytes) -> list[str]:
    """What the schemas find in every part of WordprocessingML and in the theme."""
    found = []
    for name in names(docx):
        if name.startswith("word/") and name.endswith(".xml"):
            against = schema("dml-main.xsd" if "theme" in name else "wml.xsd")
            if not against.validate(part(docx, name)):
                found.append(f"{name}: {against.error_log}")
    return found
