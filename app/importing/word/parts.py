"""Which parts a DOCX is made of: content types, and relationships from part to part.

A relationship to a place outside of the file is never followed; it is kept as an address.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote

from msgspec import Struct

from app.errors import FileError
from app.importing.word.opening import Package
from app.importing.word.xml import Element, parse

_SAVE = "open it in Word and save it as .docx"
# What the main part of other kinds of file says of itself: ISO/IEC 29500-1 Annex M, and macros.
_OTHERS = (
    ("macroenabled", "this Word document holds macros (.docm)", _SAVE),
    ("spreadsheetml", "this is a workbook (.xlsx) and no Word document", "take the text out of it"),
    ("presentationml", "this is a presentation (.pptx)", "take the text out of it"),
)
_DOCUMENT = ("wordprocessingml.document.main", "wordprocessingml.template.main")


class Relation(Struct, frozen=True):
    """kind: the last word of its type ("image"). target: a part's name, or an address."""

    kind: str
    target: str
    external: bool


def relations(package: Package, part: str) -> Mapping[str, Relation]:
    """The relationships of a part by their ids; of the package itself for an empty name."""
    folder, _, file = part.rpartition("/")
    held = f"{folder}/_rels/{file}.rels".removeprefix("/")
    data = package.read(held)
    if data is None:
        return {}
    found = (_relation(one, folder) for one in parse(data, held, package.name))
    return {name: relation for name, relation in found if name}


def of_kind(held: Mapping[str, Relation], kind: str) -> list[str]:
    """The parts that the relationships of one kind lead to, each once."""
    found = (one.target for one in held.values() if one.kind == kind and not one.external)
    return list(dict.fromkeys(found))


def main_part(package: Package) -> str:
    """The part that the text is in; FileError when it is that of another kind of file."""
    types = package.read("[Content_Types].xml")
    if types is None:
        raise _no_document(package)
    mains = of_kind(relations(package, ""), "officeDocument")
    main = mains[0] if mains else "word/document.xml"
    kind = _content_type(parse(types, "[Content_Types].xml", package.name), main)
    for mark, what, remedy in _OTHERS:
        if mark in kind:
            raise FileError(what, where=package.name, remedy=remedy)
    if not any(mark in kind for mark in _DOCUMENT):
        raise FileError("this is no Word document (.docx)", where=package.name, remedy=_SAVE)
    if "word/vbaproject.bin" in package.names():
        raise FileError(_OTHERS[0][1], where=package.name, remedy=_SAVE)
    return main


def _relation(element: Element, folder: str) -> tuple[str, Relation]:
    kind = (element.get("Type") or "").rpartition("/")[2]
    target = element.get("Target") or ""
    if element.get("TargetMode") == "External" or "://" in target:
        return element.get("Id") or "", Relation(kind, target, external=True)
    path = posixpath.normpath(posixpath.join("/", folder, unquote(target)))
    return element.get("Id") or "", Relation(kind, path.lstrip("/"), external=False)


def _content_type(types: Element, part: str) -> str:
    """The content type of a part, in lower case: its own, else that of its suffix."""
    suffix = part.rpartition(".")[2].lower()
    default = ""
    for one in types:
        if (one.get("PartName") or "").lower() == f"/{part.lower()}":
            return (one.get("ContentType") or "").lower()
        if (one.get("Extension") or "").lower() == suffix:
            default = (one.get("ContentType") or "").lower()
    return default


def _no_document(package: Package) -> FileError:
    names = package.names()
    if "mimetype" in names:
        what = (package.read("mimetype") or b"").decode("ascii", "replace")
        if "opendocument" in what:
            return FileError(
                "this is an OpenDocument file (.odt) and no .docx",
                where=package.name,
                remedy="open it in LibreOffice and save it as .docx",
            )
    return FileError(
        "this is a zip and no Word document", where=package.name, remedy="unpack it first"
    )
