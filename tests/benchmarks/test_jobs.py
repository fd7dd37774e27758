from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.files import load
from benchmarks.extraction import SAMPLES, composed, expected
from benchmarks.generated import release
from benchmarks.jobs import environment, job, manuscript_of
from benchmarks.peers import manuscript
from benchmarks.readers import ROOT


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_program_is_given_the_words_that_are_asked_for(code: str) -> None:
    composition = composed(sorted(SAMPLES.glob("*.txt")), [code])
    given = manuscript_of(composition)
    assert "\n".join(piece.text for piece in given.pieces) == expected(composition)
    assert [piece.tag for piece in given.pieces].count("h1") == 1


def test_a_folder_holds_the_same_release_for_all(tmp_path: Path) -> None:
    made = job(release(3), "ar", tmp_path / "ar")
    assert load(made.folder / "release.bayan").release == release(3)
    held = manuscript.load(made.folder)
    assert (held.language, held.direction) == ("ar", "rtl")
    assert "\n".join(piece.text for piece in held.pieces) == made.text


def test_every_process_keeps_what_python_compiled(tmp_path: Path) -> None:
    settings = environment(tmp_path, {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    subprocess.run([sys.executable, "-c", "import app.errors"], env=settings, cwd=ROOT, check=True)
    assert [path.name.partition(".")[0] for path in tmp_path.rglob("errors.*.pyc")] == ["errors"]


def test_every_process_finds_the_shipped_fonts(tmp_path: Path) -> None:
    settings = Path(environment(tmp_path, {"HOME": "x"})["FONTCONFIG_FILE"])
    assert str(manuscript.FONTS) in settings.read_text(encoding="utf-8")
    assert (manuscript.FONTS / "amiri" / "Amiri-Regular.ttf").exists()
