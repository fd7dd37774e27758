"""LibreOffice: a flat ODT to a tagged PDF/UA-1 and PDF/A-2b, by its own command.

Arabic is ragged here: where it is set to both edges, stretches come out as characters.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from benchmarks.peers.manuscript import (
    BETWEEN,
    BOTTOM,
    FAMILY,
    LEADING,
    SIDE,
    TOP,
    Manuscript,
    Piece,
    Tag,
    load,
)

_OPTIONS = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
}
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
    )
)


def command(folder: Path, out: Path, times: int) -> Sequence[str]:
    """Converts the document, and copies of it for further times, in one process."""
    document = flat_odt(load(folder))
    sources = [out.with_name(f"{out.stem}{number or ''}.fodt") for number in range(times)]
    for source in sources:
        source.write_text(document, encoding="utf-8")
    user = (folder.parent / "libreoffice-user").as_uri()
    target = f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS)}"
    return [
        "soffice", "--headless", f"-env:UserInstallation={user}",
        "--convert-to", target, "--outdir", str(out.parent), *map(str, sources),
    ]  # fmt: skip


def flat_odt(manuscript: Manuscript) -> str:
    """The manuscript as a flat ODT."""
    mode = "rl-tb" if manuscript.direction == "rtl" else "lr-tb"
    said = "".join(map(_piece, manuscript.pieces))
    before, between, after = manuscript.footer()
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:meta><dc:title>{escape(manuscript.title)}</dc:title></office:meta>"
        f'<office:font-face-decls><style:font-face style:name="{FAMILY}" '
        f'svg:font-family="{FAMILY}"/></office:font-face-decls>'
        f"<office:styles>{_style(manuscript, 'p', mode)}{_style(manuscript, 'h1', mode)}"
        f"{_style(manuscript, 'h2', mode)}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="sheet">'
        '<style:page-layout-properties fo:page-width="595.276pt" fo:page-height="841.89pt" '
        f'fo:margin-left="{SIDE}pt" fo:margin-right="{SIDE}pt" fo:margin-top="{TOP}pt" '
        f'fo:margin-bottom="{BOTTOM - 34}pt" style:writing-mode="{mode}"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="34pt"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" '
        'style:page-layout-name="sheet"><style:footer><text:p text:style-name="p">'
        f"{before}<text:page-number/>{between}<text:page-count/>{after}</text:p>"
        "</style:footer></style:master-page></office:master-styles>"
        f"<office:body><office:text>{said}</office:text></office:body></office:document>"
    )


def _style(manuscript: Manuscript, tag: Tag, mode: str) -> str:
    country = {"ar": "IQ", "en": "GB"}[manuscript.language]
    # LibreOffice takes "start" for the left, whatever the direction.
    align = "end" if mode == "rl-tb" else "start"
    weight = "normal" if tag == "p" else "bold"
    size = manuscript.size(tag)
    text = " ".join(
        f'fo:{name}{script}="{value}"' if not script else f'style:{name}{script}="{value}"'
        for script in ("", "-complex")
        for name, value in (
            ("font-size", f"{size}pt"),
            ("font-weight", weight),
            ("language", manuscript.language),
            ("country", country),
        )
    )
    level = "" if tag == "p" else f' style:default-outline-level="{tag[1]}"'
    return (
        f'<style:style style:name="{tag}" style:family="paragraph"{level}>'
        f'<style:paragraph-properties style:writing-mode="{mode}" fo:text-align="{align}" '
        f'fo:line-height="{size * LEADING[manuscript.direction]:.1f}pt" '
        f'fo:margin-bottom="{BETWEEN}pt"/><style:text-properties style:font-name="{FAMILY}" '
        f'style:font-name-complex="{FAMILY}" {text}/></style:style>'
    )


def _piece(piece: Piece) -> str:
    name, text = quoteattr(piece.tag), escape(piece.text)
    if piece.tag == "p":
        return f"<text:p text:style-name={name}>{text}</text:p>"
    level = quoteattr(piece.tag[1])
    return f"<text:h text:style-name={name} text:outline-level={level}>{text}</text:h>"
