"""The parts of a DOCX and the file they travel in: nothing in it that was not put there here.

python-docx keeps parts, relationships and content types. Its template stays out: it fails the
schema, carries theme fonts that win over ours, and another program's name and date.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package
from lxml import etree
from msgspec import Struct
from msgspec.structs import asdict

from exporters.docx.xml import Element, clean

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip can hold
# What a picture's file begins with: the suffix and the type of its part.
_PICTURES = {b"\x89PNG\r\n\x1a\n": ("png", CT.PNG), b"<svg": ("svg", "image/svg+xml")}
_JPEG = ("jpeg", CT.JPEG)
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"


class Properties(Struct, frozen=True):
    """What a document says of itself, in the order in which it says it."""

    title: str
    subject: str
    creator: str
    keywords: str
    language: str


class Story:
    """A part that text stands in: the document, a header or a footer, with links of its own."""

    def __init__(self, part: XmlPart, media: Media) -> None:
        self.part, self._media = part, media

    def link(self, address: str) -> str:
        """The id of the relationship to an address outside of the file; one for each."""
        return self.part.relate_to(address, RT.HYPERLINK, is_external=True)

    def picture(self, data: bytes) -> str:
        """The id of the relationship to a picture (PNG, JPEG or SVG bytes)."""
        return self.part.relate_to(self._media.part(data), RT.IMAGE)


class Media:
    """The pictures of a file; the same bytes are one part, wherever they are shown."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._held: dict[bytes, Part] = {}

    def part(self, data: bytes) -> Part:
        """The part that holds a picture."""
        if data not in self._held:
            suffix, kind = next(
                (held for start, held in _PICTURES.items() if data.startswith(start)), _JPEG
            )
            name = PackURI(f"/word/media/image{len(self._held) + 1}.{suffix}")
            self._held[data] = Part(name, kind, data, self._package)
        return self._held[data]


class Parts:
    """The parts of one document while it is written."""

    def __init__(self, document: Element) -> None:
        self._package = Package()
        self._media = Media(self._package)
        part = self._part("/word/document.xml", CT.WML_DOCUMENT_MAIN, document)
        self._package.relate_to(part, RT.OFFICE_DOCUMENT)
        self.document = Story(part, self._media)

    def story(
        self, name: str, content_type: str, relation: str, root: Element
    ) -> tuple[Story, str]:
        """A part beside the document for text of its own; and the id of its relationship."""
        part = self._part(f"/word/{name}", content_type, root)
        return Story(part, self._media), self.document.part.relate_to(part, relation)

    def add(self, name: str, content_type: str, relation: str, root: Element) -> str:
        """Puts a part beside the document; the id of its relationship."""
        part = self._part(f"/word/{name}", content_type, root)
        return self.document.part.relate_to(part, relation)

    def custom(self, data: Element, properties: Element) -> None:
        """Puts in custom XML and what programs know it by (ISO/IEC 29500-1, 15.2.5 and 15.2.6)."""
        item = self._part("/customXml/item1.xml", CT.XML, data)
        about = self._part("/customXml/itemProps1.xml", CT.OFC_CUSTOM_XML_PROPERTIES, properties)
        item.relate_to(about, RT.CUSTOM_XML_PROPS)
        self.document.part.relate_to(item, RT.CUSTOM_XML)

    def describe(self, properties: Properties) -> None:
        """The core properties; no date, for the same release gives the same bytes."""
        root = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC})
        for name, value in asdict(properties).items():
            if value:
                space = _CP if name == "keywords" else _DC
                etree.SubElement(root, f"{{{space}}}{name}").text = clean(value)
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
