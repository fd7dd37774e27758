"""What comes back out of a PDF: words by reader, phrases by search, and what it says it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from msgspec import Struct

from benchmarks.readers import READERS, STRUCTURE, Reader, said
from benchmarks.score import in_order, phrases, recovered

_PHRASES = (2, 3, 5)


class Quality(Struct, frozen=True):
    """Percent by the name of the reader.

    words: that come back, for the structure tree in order; None where the reader is missing.
    found: phrases of two to five words that the reader's own search finds.
    """

    words: dict[str, float | None]
    found: dict[str, float | None]
    pages: int
    tagged: bool
    standards: tuple[str, ...]


def quality(pdf: Path, text: str, readers: Sequence[Reader] = READERS) -> Quality:
    """All that is asked of one file; ``text`` is what was to be set in it."""
    facts = said("pdfinfo", pdf)
    return Quality(
        words={reader.name: _words(reader, pdf, text) for reader in readers},
        found={reader.name: _found(reader, pdf, text) for reader in readers if reader.find},
        pages=pages_of(pdf),
        tagged=re.search(r"Tagged:\s+yes", facts) is not None,
        standards=standards(said("pdfinfo", "-meta", pdf)),
    )


def pages_of(pdf: Path) -> int:
    """How many pages a file has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def standards(metadata: str) -> tuple[str, ...]:
    """The standards that an XMP packet names: UA-1, A-2A …"""

    def value(name: str) -> str:
        found = re.search(rf"{name}\W+(\w+)", metadata)
        return found[1] if found else ""

    archival = value("pdfaid:part") + value("pdfaid:conformance")
    accessible = value("pdfuaid:part")
    named = (f"UA-{accessible}" if accessible else "", f"A-{archival}" if archival else "")
    return tuple(filter(None, named))


def _words(reader: Reader, pdf: Path, text: str) -> float | None:
    if reader.needs():
        return None
    count = in_order if reader is STRUCTURE else recovered
    return count(text, reader.text(pdf))


def _found(reader: Reader, pdf: Path, text: str) -> float | None:
    if reader.find is None or reader.needs():
        return None
    asked = phrases(text, _PHRASES)
    counts = reader.find(pdf, asked)
    return 100 * sum(count > 0 for count in counts) / max(1, len(asked))
