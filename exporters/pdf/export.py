"""From a composition to the bytes of a PDF file."""

from __future__ import annotations

from app.composition import Composition
from exporters.pdf.layouts import layout
from exporters.pdf.write import write as write_layout


def write(composition: Composition) -> bytes:
    """The PDF of a composition; the same composition gives the same bytes.

    ExportError when a character has no glyph in any shipped face, or a picture cannot be read.
    """
    return write_layout(layout(composition))
