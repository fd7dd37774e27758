"""What the programs that read call themselves."""

from __future__ import annotations

import platform
import re
import subprocess
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.readers import READERS, Reader, pdfjs

_PACKAGES = {"PyMuPDF": "pymupdf", "PDFium": "pypdfium2", "pdfminer": "pdfminer.six"}
_COMMANDS = {
    "structure": ("pdfinfo", "-v"),
    "pdftotext": ("pdftotext", "-v"),
    "mutool": ("mutool", "-v"),
}


def reader_versions(pdf: Path, readers: Sequence[Reader] = READERS) -> dict[str, str]:
    """By the name of the reader; PDF.js says its own only when it opens a file, ``pdf``."""
    return {reader.name: _version(reader, pdf) for reader in readers if not reader.needs()}


def python() -> str:
    """The interpreter that everything runs in."""
    return platform.python_version()


def _version(reader: Reader, pdf: Path) -> str:
    if reader.name in _PACKAGES:
        return version(_PACKAGES[reader.name])
    if reader.name in _COMMANDS:
        done = subprocess.run(_COMMANDS[reader.name], capture_output=True, text=True, check=False)
        found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
        return found[0] if found else "of an unknown version"
    return str(pdfjs(pdf)["version"])
