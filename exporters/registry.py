"""The formats that a release goes out in; each loads what it needs only when it writes."""

from __future__ import annotations

from app.composition import Composition
from app.exporter import Exporter
from app.places import Proof


def _pdf(composition: Composition) -> bytes:
    from exporters.pdf.export import write

    return write(composition)


def pdf_proof(composition: Composition) -> Proof:
    """The PDF with the places of its words, for the preview; raises as the exporter."""
    from exporters.pdf.export import prove

    return prove(composition)


def _docx(composition: Composition) -> bytes:
    from exporters.docx.export import write

    return write(composition)


def _visual(composition: Composition) -> bytes:
    from exporters.visual import write

    return write(composition)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("pdf", ".pdf", _pdf),
    Exporter("docx", ".docx", _docx),
    Exporter("review-docx", ".review.docx", _docx, is_default=False, for_review=True),
    Exporter("visual-txt", ".visual.txt", _visual, is_default=False),
)
