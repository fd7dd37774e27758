"""The programs that read text out of PDF files, each as one function, to test and to measure."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parent.parent
NODE_MODULES = ROOT / ".interop" / "node_modules"
_SCRIPT = ROOT / "benchmarks" / "pdfjs" / "read.mjs"


class Reader(Struct, frozen=True):
    """A program; ``needs`` says what is missing here (empty when nothing is).

    text: the text of a file. find: for each phrase how often the program's own search finds it;
    None for a program that has no search.
    """

    name: str
    needs: Callable[[], str]
    text: Callable[[Path], str]
    find: Callable[[Path, Sequence[str]], list[int]] | None = None


def _command(name: str) -> Callable[[], str]:
    return lambda: "" if shutil.which(name) else f"the program {name}"


def _module(name: str) -> Callable[[], str]:
    return lambda: "" if find_spec(name) else f"the Python module {name}"


def _node() -> str:
    if not shutil.which("node"):
        return "the program node"
    return "" if (NODE_MODULES / "pdfjs-dist").exists() else "pdfjs-dist (make interop)"


def said(*command: str | Path) -> str:
    """What a program writes; raises CalledProcessError where it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def _poppler(path: Path) -> str:
    return said("pdftotext", path, "-")


def _structure(path: Path) -> str:
    """The text in structure order, which is what a screen reader speaks."""
    pieces = []
    for line in said("pdfinfo", "-struct-text", path).splitlines():
        spoken = re.fullmatch(r'\s*"(.*)"', line)
        pieces.append(spoken[1] if spoken else "\n" * line.endswith("(block)"))
    return "".join(pieces)


def _mutool(path: Path) -> str:
    return said("mutool", "draw", "-q", "-F", "txt", path)


def _pdfium(path: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _pdfium_find(path: Path, phrases: Sequence[str]) -> list[int]:
    import pypdfium2

    def count(text: pypdfium2.PdfTextPage, phrase: str) -> int:
        search, found = text.search(phrase), 0
        while search.get_next():
            found += 1
        return found

    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage() for page in document]
        return [sum(count(text, phrase) for text in texts) for phrase in phrases]


def _pdfminer(path: Path) -> str:
    from pdfminer.high_level import extract_text

    return extract_text(path)


def _pymupdf(path: Path) -> str:
    import pymupdf

    with pymupdf.open(path) as document:
        return "\n".join(page.get_text() for page in document)


def _pymupdf_find(path: Path, phrases: Sequence[str]) -> list[int]:
    """Counts matches, each of which is a rectangle for every line that it touches."""
    import pymupdf

    with pymupdf.open(path) as document:
        return [sum(len(page.search_for(phrase)) for page in document) for phrase in phrases]


def pdfjs(
    path: Path, phrases: Sequence[str] = (), modules: Path = NODE_MODULES
) -> dict[str, object]:
    """What PDF.js on Node reads: its version, the text, and the counts of its find controller."""
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder) / "phrases.json"
        asked.write_text(json.dumps(list(phrases)), encoding="utf-8")
        answer: dict[str, object] = json.loads(said("node", _SCRIPT, modules, path, asked))
        return answer


def _pdfjs_text(path: Path) -> str:
    return str(pdfjs(path)["text"])


def _pdfjs_find(path: Path, phrases: Sequence[str]) -> list[int]:
    counts = pdfjs(path, phrases)["counts"]
    assert isinstance(counts, list)
    return counts


STRUCTURE = Reader("structure", _command("pdfinfo"), _structure)
PDFTOTEXT = Reader("pdftotext", _command("pdftotext"), _poppler)
MUTOOL = Reader("mutool", _command("mutool"), _mutool)
PYMUPDF = Reader("PyMuPDF", _module("pymupdf"), _pymupdf, _pymupdf_find)
PDFIUM = Reader("PDFium", _module("pypdfium2"), _pdfium, _pdfium_find)
PDFMINER = Reader("pdfminer", _module("pdfminer"), _pdfminer)
PDFJS = Reader("PDF.js", _node, _pdfjs_text, _pdfjs_find)
READERS = (STRUCTURE, PDFTOTEXT, MUTOOL, PYMUPDF, PDFIUM, PDFMINER, PDFJS)
