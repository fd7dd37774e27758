"""A command loads what it needs and nothing else: loading is most of the time of a short one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.storage import Document, load, save

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "tests" / "data" / "version1.bayan"
PROGRAM = (
    "import sys, bayan\n"
    "assert bayan.main(sys.argv[1:]) == 0\n"
    "print(*sys.modules, sep='\\n', file=sys.stderr)"
)
FOR_THE_EDITOR = {
    "PySide6", "filelock", "platformdirs", "pypdfium2", "regex", "app.storage.autosave",
}  # fmt: skip
FOR_TEXTS = {"app.importing", "markdown_it", "phonenumbers"}
FOR_PICTURES = {"PIL", "app.pictures", "svglib", "reportlab"}
FOR_LATER = {"arabic_reshaper", "pyphen", "email", "html", "importlib.metadata", "logging"}
IDLE = FOR_THE_EDITOR | FOR_TEXTS | FOR_PICTURES | FOR_LATER


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A release in two languages without a picture."""
    held = load(FILE).release
    rows = tuple(row for row in held.rows if type(row).__name__ != "Image")
    path = tmp_path / "release.bayan"
    save(path, Document(replace(held, languages=held.languages[:2], rows=rows)))
    return path


def loaded(*arguments: str | Path) -> set[str]:
    """The modules that a fresh process has loaded once it has done a command."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stderr.split())


def test_a_pdf_of_words_alone_loads_neither_pictures_nor_what_reads_texts(
    release: Path, tmp_path: Path
) -> None:
    modules = loaded("export", release, "--format", "pdf", "--out", tmp_path / "out")
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".pdf"}
    assert "exporters.pdf.write" in modules
    assert modules & (IDLE | {"lxml", "docx", "exporters.docx", "app.checks"}) == set()


def test_a_docx_of_words_alone_loads_neither_pictures_nor_what_sets_pages(
    release: Path, tmp_path: Path
) -> None:
    modules = loaded("export", release, "--format", "docx", "--out", tmp_path / "out")
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".docx"}
    assert "exporters.docx.export" in modules
    assert modules & (IDLE | {"exporters.pdf", "app.checks"}) == set()


def test_a_check_loads_no_format(release: Path) -> None:
    modules = loaded("check", release)
    assert "app.checks" in modules
    assert modules & (FOR_THE_EDITOR | FOR_PICTURES | {"uharfbuzz", "lxml", "docx"}) == set()
