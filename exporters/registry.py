"""The formats that a release goes out in; each loads what it needs only when it writes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from app.composition import Composition


class Exporter(Struct, frozen=True):
    """name: on the command line. suffix: of the file. write: composition to the file's bytes."""

    name: str
    suffix: str
    write: Callable[[Composition], bytes]


def _pdf(composition: Composition) -> bytes:
    from exporters.pdf.export import write

    return write(composition)


def _docx(composition: Composition) -> bytes:
    from exporters.docx.export import write

    return write(composition)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("pdf", ".pdf", _pdf),
    Exporter("docx", ".docx", _docx),
)
