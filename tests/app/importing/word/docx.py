"""A small DOCX around the XML of a body, so that a test shows nothing but what it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from app.importing.word.document import Paragraph, Piece, WordDocument, accepted
from app.importing.word.read import read_word

_OOXML = "http://schemas.openxmlformats.org"
_OFFICE = "http://schemas.microsoft.com/office"
NAMESPACES = {
    "w": f"{_OOXML}/wordprocessingml/2006/main",
    "r": f"{_OOXML}/officeDocument/2006/relationships",
    "a": f"{_OOXML}/drawingml/2006/main",
    "m": f"{_OOXML}/officeDocument/2006/math",
    "wp": f"{_OOXML}/drawingml/2006/wordprocessingDrawing",
    "mc": f"{_OOXML}/markup-compatibility/2006",
    "wps": f"{_OFFICE}/word/2010/wordprocessingShape",
    "w14": f"{_OFFICE}/word/2010/wordml",
    "w15": f"{_OFFICE}/word/2012/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
BY = 'w:id="1" w:author="Reviewer" w:date="2026-05-04T10:20:00Z"'
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def p(*content: str, properties: str = "") -> str:
    """A paragraph; content without a tag is made a run."""
    held = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{held}{''.join(one if one.startswith('<') else r(one) for one in content)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    held = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{held}<w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def cell(*content: str) -> str:
    return f"<w:tc>{''.join(content)}</w:tc>"


def deleted(text: str) -> str:
    """Text that the reviewer struck out."""
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def part(tag: str, content: str) -> str:
    """A part with that root of WordprocessingML."""
    return f"<w:{tag} {DECLARED}>{content}</w:{tag}>"


class Link:
    """A relationship of the document: ``rId1`` is the first one."""

    def __init__(self, kind: str, target: str, *, external: bool = False) -> None:
        self.kind, self.target, self.external = kind, target, external

    def xml(self, number: int) -> str:
        mode = ' TargetMode="External"' if self.external else ""
        kind = f"{_OOXML}/officeDocument/2006/relationships/{self.kind}"
        return f'<Relationship Id="rId{number}" Type="{kind}" Target="{self.target}"{mode}/>'


def relationships(links: Sequence[Link]) -> str:
    made = "".join(link.xml(number) for number, link in enumerate(links, 1))
    return f'<Relationships xmlns="{_OOXML}/package/2006/relationships">{made}</Relationships>'


def content_types(main: str = MAIN) -> str:
    return (
        f'<Types xmlns="{_OOXML}/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def docx(
    *body: str,
    links: Sequence[Link] = (),
    parts: Mapping[str, str | bytes] = {},
    main: str = MAIN,
) -> bytes:
    """A DOCX with that body; ``parts`` beside it by name (those of ``word/`` without it)."""
    beside = {f"word/{name}" if "/" not in name else name: held for name, held in parts.items()}
    return zipped(
        {
            "[Content_Types].xml": content_types(main),
            "_rels/.rels": relationships([Link("officeDocument", "word/document.xml")]),
            "word/_rels/document.xml.rels": relationships(links),
            "word/document.xml": part("document", f"<w:body>{''.join(body)}</w:body>"),
            **beside,
        }
    )


def read(
    *body: str, links: Sequence[Link] = (), parts: Mapping[str, str | bytes] = {}
) -> WordDocument:
    """What is read from a DOCX with that body."""
    return read_word(docx(*body, links=links, parts=parts), "a.docx")


def only(*body: str) -> Paragraph:
    """The one paragraph that is read from that body."""
    (paragraph,) = read(*body).paragraphs
    return paragraph


def text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def texts(document: WordDocument) -> list[str]:
    """The paragraphs as they read with every change accepted."""
    return [text(accepted(paragraph)) for paragraph in document.paragraphs]


def said(document: WordDocument) -> list[tuple[str, str]]:
    """The entries: their codes, and the characters that they account for."""
    return [(entry.code, entry.taken) for entry in document.entries]
