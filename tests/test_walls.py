"""The walls of docs/ARCHITECTURE.md stand: contracts bite, start-up is light, files are small."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("app", "exporters", "resources", "ui")
SOURCES = sorted(file for name in (*PACKAGES, "tools") for file in (ROOT / name).rglob("*.py"))

# One trespass for each contract of pyproject.toml, in the order in which they stand there.
TRESPASSES = {
    "One direction": ("app/model.py", "import exporters.registry"),
    "No cycles": ("app/errors.py", "import app.compose"),
    "No Qt below": ("exporters/registry.py", "from PySide6.QtCore import QObject"),
    "In app, only importing": ("app/facts.py", "from lxml import etree"),
    "The editor leaves": ("ui/__init__.py", "import docx"),
    "No format leans": ("exporters/docx/__init__.py", "import exporters.pdf.pages"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in PACKAGES:
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("fonts", "__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_each_contract_is_broken_by_its_trespass_and_by_nothing_else(copy: Path) -> None:
    assert lint(copy).returncode == 0
    for file, line in TRESPASSES.values():
        with (copy / file).open("a", encoding="utf-8") as text:
            text.write(f"\n\ndef _lazily() -> None:\n    {line}\n")
    said = lint(copy)
    assert said.returncode == 1
    broken = re.findall(r"^(.*?)(?: \[[\d.]+m?s\])? BROKEN", said.stdout, re.MULTILINE)
    assert len(broken) == len(TRESPASSES)
    assert all(map(str.startswith, broken, TRESPASSES))


def test_start_up_loads_neither_qt_nor_what_only_writing_needs() -> None:
    heavy = ("PySide6", "reportlab", "docx", "pypdfium2", "uharfbuzz", "lxml", "PIL")
    program = (
        "import sys, bayan\n"
        "try: bayan.main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split("\n"))
    assert "app.cli" in loaded
    assert loaded.isdisjoint(heavy)


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_is_short_and_its_functions_fit_on_a_screen(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400
    assert [name for name, lines in functions(ast.parse(text)) if lines > 50] == []


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1
