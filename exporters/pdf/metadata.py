"""What a PDF says of itself: title, author, conformance (PDF/A-2a, PDF/UA-1), colours, viewer."""

from __future__ import annotations

import re

from exporters.pdf.objects import Document, Indirect, Stream, text_string
from exporters.pdf.pages import Layout
from exporters.pdf.srgb import srgb_profile

PRODUCER = "Bayan"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_NOT_XML = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
_KNOWN = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
)
_EXTENSION = (
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
)
_UA = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
# ISO 19005-2, 6.6.2.3: a property that PDF/A does not know, as PDF/UA's, is described in place.
# PDFBox finds it only in an rdf:Description of its own that declares its namespaces.
_UA_SCHEMA = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""


_ARCHIVAL = "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"


def xmp(layout: Layout) -> bytes:
    """The metadata packet in UTF-8; it holds no date, so the same release gives the same bytes."""
    title, author = _xml(layout.title), _xml(layout.author)
    language = _xml(layout.language)
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" {_KNOWN}>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{creator if author else ""}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer>
{_ARCHIVAL if layout.ink == "screen" else ""}</rdf:Description>
<rdf:Description rdf:about="" {_EXTENSION}>{_UA_SCHEMA}</rdf:Description>
<rdf:Description rdf:about="" {_UA}><pdfuaid:part>1</pdfuaid:part></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>""".encode()


def info(layout: Layout) -> Indirect:
    """The document information dictionary, in agreement with the XMP packet."""
    entries: dict[str, object] = {"Producer": text_string(PRODUCER)}
    if layout.title:
        entries["Title"] = text_string(_clean(layout.title))
    if layout.author:
        entries["Author"] = text_string(_clean(layout.author))
    return Indirect(entries)


def catalog_entries(document: Document, layout: Layout) -> dict[str, object]:
    """The catalog's entries that do not depend on pages or structure.

    A file in inks says neither PDF/A nor sRGB of itself: docs/decisions/0010-print-ink.md.
    """
    direction = "/R2L" if layout.direction == "rtl" else "/L2R"
    metadata = Stream(xmp(layout), {"Type": "/Metadata", "Subtype": "/XML"}, deflate=False)
    entries: dict[str, object] = {
        "Type": "/Catalog",
        "Lang": text_string(layout.language),
        "MarkInfo": "<</Marked true>>",
        "Metadata": document.add(metadata),
        "PageLabels": "<</Nums [0 <</S /D>>]>>",
        "ViewerPreferences": f"<</DisplayDocTitle true /Direction {direction}>>",
    }
    if layout.ink == "screen":
        entries["OutputIntents"] = f"[{document.add(_output_intent(document))}]"
    return entries


def _output_intent(document: Document) -> Indirect:
    profile = Stream(srgb_profile(), {"N": 3})
    name = text_string("sRGB IEC61966-2.1")
    return Indirect({
        "Type": "/OutputIntent", "S": "/GTS_PDFA1", "OutputConditionIdentifier": name,
        "Info": name, "DestOutputProfile": document.add(profile),
    })  # fmt: skip


def _clean(text: str) -> str:
    """The text without what XML 1.0 cannot hold, so that packet and dictionary agree."""
    return text if text.isprintable() else re.sub(_NOT_XML, "", text)


def _xml(text: str) -> str:
    return _clean(text).translate(_ESCAPED)
