"""What a copy for reviewers carries beside its words: the snapshot, and tracking switched on."""

from __future__ import annotations

import base64
import zlib
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from app.bookmarks import SNAPSHOT
from exporters.docx.package import Parts
from exporters.docx.xml import Element, w

_DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def add_snapshot(parts: Parts, snapshot: bytes) -> None:
    """Puts the release as it was sent into the file, where programs keep it when they save."""
    data = etree.Element(f"{{{SNAPSHOT}}}review", nsmap={"b": SNAPSHOT})
    data.text = base64.b64encode(zlib.compress(snapshot, 9)).decode("ascii")
    properties = etree.Element(f"{{{_DS}}}datastoreItem", nsmap={"ds": _DS})
    identity = uuid5(NAMESPACE_URL, SNAPSHOT)
    properties.set(f"{{{_DS}}}itemID", f"{{{identity}}}".upper())
    schemas = etree.SubElement(properties, f"{{{_DS}}}schemaRefs")
    etree.SubElement(schemas, f"{{{_DS}}}schemaRef").set(f"{{{_DS}}}uri", SNAPSHOT)
    parts.custom(data, properties)


def tracked(settings: Element) -> Element:
    """The settings with tracking on: it stands before the tab stops (CT_Settings)."""
    place = next(index for index, one in enumerate(settings) if one.tag.endswith("}defaultTabStop"))
    settings.insert(place, w("trackRevisions"))
    return settings
