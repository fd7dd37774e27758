"""fpdf2 with its text shaping; it has no structure tree, and of PDF/A the levels without one."""

from __future__ import annotations

from pathlib import Path

from fpdf import FPDF

from benchmarks.peers.manuscript import (
    BETWEEN,
    BOTTOM,
    FAMILY,
    FONTS,
    LEADING,
    SIDE,
    TOP,
    Manuscript,
    Write,
    load,
)


class _Paper(FPDF):  # type: ignore[misc, unused-ignore]  # Any where fpdf2 is not installed
    """A4 with the page numbers at its foot."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(unit="pt", format="A4", enforce_compliance="PDF/A-2U")
        self._manuscript = manuscript

    def footer(self) -> None:
        """Called at the end of every page; {nb} is replaced when their number is known."""
        before, between, after = self._manuscript.footer()
        self.set_y(-44)
        self.set_font(FAMILY, size=8.5)
        self.cell(0, 10, f"{before}{self.page_no()}{between}{{nb}}{after}", align="C")


def prepare(folder: Path) -> Write:
    """Everything belongs to the writing: a document of fpdf2 cannot be written twice."""
    manuscript = load(folder)
    return lambda: _write(manuscript)


def _write(manuscript: Manuscript) -> bytes:
    rtl = manuscript.direction == "rtl"
    paper = _Paper(manuscript)
    for style, file in (("", "Amiri-Regular.ttf"), ("B", "Amiri-Bold.ttf")):
        paper.add_font(FAMILY, style, FONTS / "amiri" / file)
    paper.set_margins(SIDE, TOP)
    paper.set_auto_page_break(True, BOTTOM)
    paper.set_lang(manuscript.language)
    paper.set_title(manuscript.title)
    paper.add_page()
    paper.set_text_shaping(True, direction="rtl" if rtl else "ltr")
    for tag, text in manuscript.pieces:
        size = manuscript.size(tag)
        paper.set_font(FAMILY, "" if tag == "p" else "B", size)
        # Set to both edges, the last line of an Arabic paragraph would stand at the left.
        line = size * LEADING[manuscript.direction]
        paper.multi_cell(0, line, text, align="R" if rtl else "L")
        paper.ln(BETWEEN)
    return bytes(paper.output())
