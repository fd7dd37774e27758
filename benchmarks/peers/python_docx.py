"""python-docx with its default template: the same words as plain styled paragraphs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from docx import Document
from docx.oxml import OxmlElement

from benchmarks.peers.manuscript import Manuscript, Write, load

_STYLES = {"h1": "Heading 1", "h2": "Heading 2", "p": "Normal"}


def prepare(folder: Path) -> Write:
    """The words; the document is made anew for every writing."""
    manuscript = load(folder)
    return lambda: _write(manuscript)


def _write(manuscript: Manuscript) -> bytes:
    document = Document()
    document.core_properties.title = manuscript.title
    for tag, text in manuscript.pieces:
        paragraph = document.add_paragraph(text, _STYLES[tag])
        if manuscript.direction == "rtl":
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
            for run in paragraph.runs:
                run.font.rtl = True
    held = BytesIO()
    document.save(held)
    return held.getvalue()
