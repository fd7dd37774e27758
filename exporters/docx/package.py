"""The parts of a DOCX and the file they travel in: nothing in it that was not put there here.

python-docx keeps parts, relationships and content types. Its template stays out: it fails the
schema, carries theme fonts that win over ours, and another program's name and date.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, Protocol, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package
from lxml import etree

from exporters.docx.xml import Element, clean

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip can hold
_PNG = b"\x89PNG\r\n\x1a\n"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"


class Links(Protocol):
    """Where a paragraph gets the relationship of an address from."""

    def link(self, address: str) -> str:
        """The id of the relationship to an address outside of the file."""
        ...


class Parts:
    """The parts of one document while it is written."""

    def __init__(self, document: Element) -> None:
        self._package = Package()
        self._document = self._part("/word/document.xml", CT.WML_DOCUMENT_MAIN, document)
        self._package.relate_to(self._document, RT.OFFICE_DOCUMENT)
        self._pictures: dict[bytes, Part] = {}

    def link(self, address: str) -> str:
        """The id of the relationship to an address outside of the file; one for each."""
        return self._document.relate_to(address, RT.HYPERLINK, is_external=True)

    def picture(self, data: bytes) -> str:
        """The id of the relationship to a picture (PNG or JPEG bytes); one part for each."""
        if data not in self._pictures:
            suffix, kind = ("png", CT.PNG) if data.startswith(_PNG) else ("jpeg", CT.JPEG)
            name = PackURI(f"/word/media/image{len(self._pictures) + 1}.{suffix}")
            self._pictures[data] = Part(name, kind, data, self._package)
        return self._document.relate_to(self._pictures[data], RT.IMAGE)

    def add(self, name: str, content_type: str, relation: str, root: Element) -> str:
        """Puts a part beside the document; the id of its relationship."""
        return self._document.relate_to(self._part(f"/word/{name}", content_type, root), relation)

    def describe(self, *, title: str, author: str, language: str) -> None:
        """The core properties; no date, for the same release gives the same bytes."""
        root = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC})
        for name, value in (("title", title), ("creator", author), ("language", language)):
            if value:
                etree.SubElement(root, f"{{{_DC}}}{name}").text = clean(value)
        part = self._part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, root)
        self._package.relate_to(part, RT.CORE_PROPERTIES)

    def save(self) -> bytes:
        """The file; the same parts give the same bytes."""
        held = BytesIO()
        self._package.save(held)
        return _pinned(held.getvalue())

    def _part(self, name: str, content_type: str, root: Element) -> XmlPart:
        # An element of any lxml parser will do; the stub asks for python-docx's own class.
        return XmlPart(PackURI(name), content_type, cast(Any, root), self._package)


def _pinned(archive: bytes) -> bytes:
    """The same zip, with no clock and no machine in it."""
    out = BytesIO()
    with ZipFile(BytesIO(archive)) as held, ZipFile(out, "w", ZIP_DEFLATED) as pinned:
        for name in held.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 0, 0
            pinned.writestr(entry, held.read(name))
    return out.getvalue()
