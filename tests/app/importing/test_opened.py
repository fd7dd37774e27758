from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from app.commands.imports import import_sources
from app.compose import compose
from app.errors import FileError
from app.importing.importer import import_files
from app.importing.phrases import describe
from app.model import Image, Release
from app.profile import find_profile
from app.storage import Document, encode, load
from app.storage.lock import Holder
from app.terminal import Terminal
from exporters.docx.export import write
from tests.app.importing.importing import BODY, BODY_AR
from tests.app.importing.test_round_trip import FULL
from tests.app.importing.word.docx import docx, p, zipped
from tests.shared import SHARED, needs_shared
from tests.strategies import image_bytes


def fault(path: Path) -> str:
    with pytest.raises(FileError) as found:
        import_files([path])
    said = str(found.value)
    assert said.startswith((str(path), path.name))
    assert said.count("\n") == 0
    return said


ODT = "application/vnd.oasis.opendocument.text"
OTHERS = {
    "a.odt": (zipped({"mimetype": ODT, "content.xml": ""}), "save it as .docx"),
    "a.pdf": (b"%PDF-1.7\n", "copy its text"),
    "a.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "before 2007"),
    "renamed.docx": (b"{\\rtf1 a}", "rich text"),
    "empty.docx": (b"", "empty"),
    "cut.docx": (docx(p("A bridge"))[:-40], "broken"),
    "plain.docx": (b"A bridge opens.", "no Word document"),
    "zip.txt": (zipped({"a.txt": "A bridge"}), "no Word document"),
    "nothing.docx": (docx(p(" ")), "no text"),
    "noise.txt": (os.urandom(20).hex().encode("utf-16-le") + b"\x00\xd8", "not text"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_not_read_gets_one_sentence_with_what_to_do(tmp_path: Path, name: str) -> None:
    data, words = OTHERS[name]
    path = tmp_path / name
    path.write_bytes(data)
    assert words in fault(path)


def test_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    assert "not a file" in fault(pipe)
    assert "not a file" in fault(tmp_path)


def test_what_a_file_is_goes_by_what_is_in_it_and_not_by_its_name(tmp_path: Path) -> None:
    english, arabic = tmp_path / "a.dat", tmp_path / "b"
    english.write_bytes(docx(p("A bridge"), p(BODY)))
    arabic.write_text(f"<!doctype html><p>جسر</p><p>{BODY_AR}</p>", encoding="utf-8")
    (row,) = import_files([english, arabic]).release.rows
    assert set(row.text) == {"en", "ar"}  # type: ignore[union-attr]


def _corpus() -> list[Path]:
    return sorted(path for name in ("docx", "zip") for path in (SHARED / "corpus" / name).iterdir())


@needs_shared
@pytest.mark.parametrize("path", _corpus() if SHARED.is_dir() else [], ids=lambda path: path.name)
def test_every_file_made_to_do_harm_gives_a_release_or_one_sentence(path: Path) -> None:
    held = None
    with suppress(FileError):
        held = import_files([path])
    if held is None:
        fault(path)
        return
    assert all(describe(entry) for entry in held.report.entries)
    assert encode(Document(held.release, held.media))


def test_the_command_line_takes_a_document_with_its_pictures(tmp_path: Path) -> None:
    release = Release(
        headline=FULL.headline, rows=(FULL.rows[0], Image(2, "picture.png")), next_id=3
    )
    media = {"picture.png": image_bytes()}
    composition = compose(release, media, find_profile("neutral"), ("en", "ar"))
    source, target = tmp_path / "a.docx", tmp_path / "a.bayan"
    source.write_bytes(write(composition))
    told = StringIO()
    me = Holder("a person", "a machine", 1, datetime(2026, 5, 12, tzinfo=UTC))
    import_sources([source], target, me, Terminal(StringIO(), told))
    held = load(target)
    names = [row.media for row in held.release.rows if isinstance(row, Image)]
    assert names == list(held.media)
    assert "recognized: the footer of the pages" in told.getvalue()
    assert ", 0 left over" in told.getvalue()
