"""From a composition to the bytes of a PDF file."""

from __future__ import annotations

from app.composition import Composition
from app.places import Places, Proof
from exporters.pdf.layouts import layout
from exporters.pdf.places import places
from exporters.pdf.write import write as write_layout


def write(composition: Composition) -> bytes:
    """The PDF of a composition; the same composition gives the same bytes.

    ExportError when a character has no glyph in any shipped face, or a picture cannot be read.
    """
    return write_layout(layout(composition))


def prove(composition: Composition) -> Proof:
    """The same bytes, and where the author's words are in them; raises as ``write``."""
    laid = layout(composition)
    return Proof(write_layout(laid), Places.of(places(laid)))
