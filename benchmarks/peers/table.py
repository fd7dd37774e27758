"""The programs that are compared, what each needs here, and how a process of it is begun."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from benchmarks.peers.libreoffice import command as libreoffice_command


class Peer(Struct, frozen=True):
    """A program. needs: what is missing here, empty when nothing is.

    key: of its files and its module. version: as it calls itself. command: the process that
    writes the document of a folder to a path, so many times over.
    """

    key: str
    name: str
    needs: Callable[[], str]
    version: Callable[[], str]
    command: Callable[[Path, Path, int], Sequence[str]]
    suffix: str = ".pdf"


def python_peer(key: str, name: str, module: str, package: str, suffix: str = ".pdf") -> Peer:
    """A program that is a Python package; ``module`` is what importing it needs."""

    def command(folder: Path, out: Path, times: int) -> Sequence[str]:
        script = "benchmarks.peers.run"
        return [sys.executable, "-m", script, key, str(folder), str(out), str(times)]

    def needs() -> str:
        return "" if find_spec(module) else f"the Python package {package}"

    return Peer(key, name, needs, lambda: version(package), command, suffix)


def _soffice() -> str:
    return "" if shutil.which("soffice") else "the program soffice"


def _soffice_version() -> str:
    said = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True)
    found = re.search(r"\d+(\.\d+)+", said.stdout)
    return found[0] if found else "of an unknown version"


BAYAN = python_peer("bayan_pdf", "Bayan", "exporters", "bayan")
TYPST = python_peer("typst_pdf", "typst", "typst", "typst")
WEASYPRINT = python_peer("weasyprint_pdf", "WeasyPrint", "weasyprint", "weasyprint")
FPDF2 = python_peer("fpdf2_pdf", "fpdf2", "fpdf", "fpdf2")
QT = python_peer("qt_pdf", "Qt QPdfWriter", "PySide6", "PySide6-Essentials")
LIBREOFFICE = Peer("libreoffice", "LibreOffice", _soffice, _soffice_version, libreoffice_command)
PDF_PEERS = (BAYAN, TYPST, WEASYPRINT, FPDF2, QT, LIBREOFFICE)

BAYAN_DOCX = python_peer("bayan_docx", "Bayan", "exporters", "bayan", ".docx")
PYTHON_DOCX = python_peer("python_docx", "python-docx", "docx", "python-docx", ".docx")
DOCX_PEERS = (BAYAN_DOCX, PYTHON_DOCX)
