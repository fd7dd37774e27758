from __future__ import annotations

import json
from pathlib import Path

from lxml import etree

from benchmarks.peers import manuscript
from benchmarks.peers.libreoffice import flat_odt
from benchmarks.peers.manuscript import Manuscript, Piece
from benchmarks.peers.run import main
from benchmarks.timing import inside

ARABIC = Manuscript(
    "ar", "rtl", "خبر", (Piece("h1", "خبر"), Piece("p", "نص (أول) & <ثانٍ>"), Piece("h2", "قسم"))
)
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def test_libreoffice_is_given_every_word_as_heading_or_paragraph() -> None:
    tree = etree.fromstring(flat_odt(ARABIC).encode())
    body = tree.findall(".//{*}text/*")
    assert [element.text for element in body] == [piece.text for piece in ARABIC.pieces]
    assert [element.get(f"{_TEXT}outline-level") for element in body] == ["1", None, "2"]


def test_a_manuscript_is_read_as_it_was_written(tmp_path: Path) -> None:
    manuscript.save(tmp_path, ARABIC)
    assert manuscript.load(tmp_path) == ARABIC


def test_a_process_writes_as_often_as_it_is_asked_and_says_how_long(tmp_path: Path) -> None:
    manuscript.save(tmp_path, ARABIC)
    out = tmp_path / "python_docx.docx"
    main("python_docx", str(tmp_path), str(out), "3")
    said = inside(out)
    assert said is not None
    assert len(said.writes) == len(said.busy) == 3
    assert out.read_bytes().startswith(b"PK")
    assert set(json.loads(out.with_suffix(".json").read_text())) == {
        "imports", "open", "writes", "busy",
    }  # fmt: skip
