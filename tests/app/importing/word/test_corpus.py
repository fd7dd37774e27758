"""Files that other people made, many of them broken: a document or one sentence."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from app.errors import FileError
from app.importing.phrases import describe
from app.importing.word.read import read_word
from tests.app.importing.word.docx import texts
from tests.shared import SHARED, needs_shared

CORPUS = SHARED / "corpus"
FILES = sorted([*(CORPUS / "docx").glob("*"), *(CORPUS / "zip").glob("*")])
# How the names of those begin that cannot be read, and a part of the sentence that says why.
REFUSED = {
    "apache__bug53475-password-is-pass": "protected by a password",
    "apache__clusterfuzz-testcase-minimized": "broken or was cut off",
    "apache__cpansearch.perl.org_src_tobyink_acme-rundoc": "of before 2007 (.doc)",
    "apache__crash-517626": "broken or was cut off",
    "apache__testWORD_truncated": "broken or was cut off",
    "lo__EDB-36788-1": "no Word document",
    "lo__ofz37458-1": "word/styles.xml in it is broken",
    "lo__ofz9934-1": "two parts of one name",
    "lo__tdf132596": "OpenDocument file (.odt)",
    "lo__tdf76322_columnBreakInHeader": "OpenDocument file (.odt)",
}


def _why(path: Path) -> str:
    return next((said for name, said in REFUSED.items() if path.name.startswith(name)), "")


@needs_shared
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_read_or_gets_one_sentence(path: Path) -> None:
    try:
        document = read_word(path.read_bytes(), path.name)
    except FileError as fault:
        said = str(fault)
        assert said.startswith(f"{path.name}: ")
        assert said.endswith(".")
        assert "\n" not in said
        assert path.parent.name == "zip" or (_why(path) and _why(path) in said)
    else:
        assert path.parent.name == "docx"
        assert not _why(path)
        assert any(map(str.strip, texts(document))) or "bad_fldChar" in path.name
        assert all(describe(entry) for entry in document.entries)


@needs_shared
def test_a_real_book_has_its_headings_lists_notes_and_direction() -> None:
    path = CORPUS / "docx" / "apache__stress004.docx"
    document = read_word(path.read_bytes(), path.name)
    levels = Counter(paragraph.level for paragraph in document.paragraphs)
    assert (levels[1], levels[2], levels[3]) == (28, 32, 12)
    assert sum(paragraph.item == "number" for paragraph in document.paragraphs) == 30
    assert sum(entry.code == "footnote" for entry in document.entries) == 138
    assert sum(paragraph.rtl for paragraph in document.paragraphs) > 700
