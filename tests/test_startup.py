"""A command loads what it needs and nothing else: loading is most of the time of a short one."""

from __future__ import annotations

import os
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
    "assert bayan.main(sys.argv[1:]) in {0, 1}  # 1: a check found errors\n"
    "print(*sys.modules, sep='\\n', file=sys.stderr)"
)
FOR_THE_EDITOR = {
    "PySide6", "filelock", "platformdirs", "pypdfium2", "regex", "app.storage.autosave",
}  # fmt: skip
FOR_TEXTS = {"app.importing", "markdown_it"}
FOR_PICTURES = {"PIL", "app.pictures", "svglib", "reportlab"}
FOR_LATER = {"arabic_reshaper", "pyphen", "email", "html", "importlib.metadata", "logging"}
EDITOR = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui import main
from ui.shell import Shell

application = QApplication([])
shell = Shell(application, main.user_folders(), main.Dialogs())
main.begin(shell.window, Path(sys.argv[1]))
shell.window.show()
application.processEvents()
assert any(cell.toPlainText() for band in shell.window.sheet.bands() for cell in band.cells())
print(*sys.modules, sep='\\n', flush=True)
os._exit(0)
"""
AFTER_FIRST_PAINT = {
    "reportlab", "docx", "pypdfium2", "lxml", "PIL", "hunspell", "markdown_it", "phonenumbers",
    "regex", "filelock", "app.checks", "app.compose", "app.glossary", "app.importing",
    "app.snapshots.between", "exporters.pdf", "exporters.docx", "ui.dialogs", "ui.editor.picker",
    "ui.checking.handling", "ui.checking.panel", "ui.checking.reading", "ui.exporting",
    "ui.fields.panel", "ui.find.bar", "ui.glossary.panel", "ui.palette.palette", "ui.print_preview",
    "ui.review.panel", "ui.settings_dialog", "ui.standing", "ui.start.page", "ui.versions.panel",
}  # fmt: skip
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


def test_the_editor_shows_a_text_before_it_loads_what_is_asked_for_later(tmp_path: Path) -> None:
    own = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    shown = subprocess.run(
        [sys.executable, "-c", EDITOR, FILE],
        cwd=ROOT, capture_output=True, text=True, check=True,
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    modules = set(shown.stdout.split())
    assert "ui.editor.pair" in modules
    assert modules & AFTER_FIRST_PAINT == set()
