"""typst, through its Python package: PDF/UA-1 and PDF/A-2a, with the shipped fonts alone."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from benchmarks.peers.manuscript import (
    BETWEEN,
    BOTTOM,
    FAMILY,
    FONTS,
    LEADING,
    SIDE,
    TOP,
    Manuscript,
    Piece,
    Write,
    load,
)

_CAPITALS = 0.65


def prepare(folder: Path) -> Write:
    """The compiler with its fonts found; it keeps what it laid out for the next time."""
    source = markup(load(folder)).encode()
    compiler = typst.Compiler(font_paths=[FONTS / "amiri"], ignore_system_fonts=True)

    def write() -> bytes:
        data = compiler.compile(source, format="pdf", pdf_standards=["a-2a", "ua-1"])
        assert isinstance(data, bytes)
        return data

    return write


def markup(manuscript: Manuscript) -> str:
    """The document in typst's markup; texts are strings, so that nothing in them is replaced."""
    direction, body = manuscript.direction, manuscript.size("p")
    before, between, after = (json.dumps(one, ensure_ascii=False) for one in manuscript.footer())
    # typst measures from the baseline to the top of the next line's capitals.
    gap = body * (LEADING[direction] - _CAPITALS)
    number = "counter(page).display()"
    total = "str(counter(page).final().first())"
    lines = [
        f"#set document(title: {_text(manuscript.title)})",
        f'#set page(paper: "a4", margin: (x: {SIDE}pt, top: {TOP}pt, bottom: {BOTTOM}pt), '
        f"footer: align(center, context [#{before}#{number}#{between}#{total}#{after}]))",
        f'#set text(font: "{FAMILY}", size: {body}pt, lang: "{manuscript.language}", '
        f"dir: {direction}, hyphenate: false)",
        f"#set par(justify: {str(direction == 'rtl').lower()}, leading: {gap:.2f}pt, "
        f"spacing: {gap + BETWEEN:.2f}pt)",
        f"#show heading.where(level: 1): set text(size: {manuscript.size('h1')}pt)",
        f"#show heading.where(level: 2): set text(size: {manuscript.size('h2')}pt)",
    ]
    return "\n".join([*lines, *map(_piece, manuscript.pieces)])


def _piece(piece: Piece) -> str:
    if piece.tag == "p":
        return f"#par({_text(piece.text)})"
    return f"#heading(level: {piece.tag[1]}, {_text(piece.text)})"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
