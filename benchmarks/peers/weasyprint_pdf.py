"""WeasyPrint: HTML and CSS to a tagged PDF/UA-1."""

from __future__ import annotations

from html import escape
from pathlib import Path

from weasyprint import HTML

from benchmarks.peers.manuscript import (
    BETWEEN,
    BOTTOM,
    FAMILY,
    LEADING,
    SIDE,
    TOP,
    Manuscript,
    Write,
    load,
)


def prepare(folder: Path) -> Write:
    """The page as HTML; its fonts are installed."""
    page = html(load(folder))
    return lambda: bytes(HTML(string=page).write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True))


def html(manuscript: Manuscript) -> str:
    """The manuscript as one HTML page with its style sheet."""
    said = "\n".join(
        f"<{piece.tag}>{escape(piece.text)}</{piece.tag}>" for piece in manuscript.pieces
    )
    return (
        f'<!DOCTYPE html><html lang="{manuscript.language}" dir="{manuscript.direction}">'
        f'<head><meta charset="utf-8"><title>{escape(manuscript.title)}</title>'
        f"<style>{_style(manuscript)}</style></head><body>{said}</body></html>"
    )


def _style(manuscript: Manuscript) -> str:
    before, between, after = manuscript.footer()
    counted = f'"{before}" counter(page) "{between}" counter(pages) "{after}"'
    align = "justify" if manuscript.direction == "rtl" else "start"
    sizes = "".join(f"{tag}{{font-size:{manuscript.size(tag)}pt}}" for tag in ("h1", "h2", "p"))
    return (
        f"@page{{size:A4;margin:{TOP}pt {SIDE}pt {BOTTOM}pt;@bottom-center{{"
        f"content:{counted};font:8.5pt {FAMILY};direction:{manuscript.direction}}}}}"
        f"body{{font-family:{FAMILY};line-height:{LEADING[manuscript.direction]};margin:0}}"
        f"h1,h2,p{{margin:0 0 {BETWEEN}pt}}h1,h2{{line-height:1.3}}p{{text-align:{align}}}{sizes}"
    )
