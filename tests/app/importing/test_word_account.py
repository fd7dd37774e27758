from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileError
from app.importing.importer import Imported, import_files
from app.importing.phrases import describe
from app.importing.roles import _COMMON, _OWN
from app.importing.word.read import read_word
from app.storage.coherence import require_sound
from tests.app.importing.account import unaccounted_words
from tests.app.importing.test_account import TRAPS
from tests.app.importing.word.docx import Link, cell, deleted, docx, p, part, r, row, table
from tests.shared import SHARED, needs_shared

STYLES = [
    *(f"{name.title()} ({language})" for name in _OWN for language in ("English", "Arabic")),
    *("Heading 2 (English)", "Heading 3 (Arabic)", "heading 1", "heading 5", "Title", "Normal"),
    *_COMMON,
]
SHEET = part(
    "styles",
    "".join(
        f'<w:style w:type="paragraph" w:styleId="s{number}"><w:name w:val="{name}"/></w:style>'
        for number, name in enumerate(STYLES)
    ),
)
words = st.one_of(
    st.sampled_from(TRAPS),
    st.text(st.sampled_from("ab «»“”—–|(),.: ابت،ـ\u200f\u00ad٣1"), max_size=30),
).map(lambda text: "".join(char for char in text if char >= " "))


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    style = draw(st.integers(0, len(STYLES) - 1))
    looks = draw(st.sampled_from(["", "", "<w:b/><w:bCs/>", "<w:i/>"]))
    held = [r(escape(draw(words)), looks)]
    if draw(st.booleans()):
        held.append(r(escape(draw(words))))
    if draw(st.integers(0, 4)) == 0:
        held.append(deleted(escape(draw(words))))
    return p(*held, properties=f'<w:pStyle w:val="s{style}"/>')


def tables() -> st.SearchStrategy[str]:
    cells = st.lists(paragraphs(), min_size=1, max_size=2).map(lambda held: cell(*held))
    lines = st.lists(cells, min_size=1, max_size=3).map(lambda held: row(*held))
    return st.lists(lines, min_size=1, max_size=4).map(lambda held: table(*held))


bodies = st.lists(st.one_of(paragraphs(), paragraphs(), tables()), min_size=1, max_size=12)


def taken_in(data: bytes, folder: Path) -> Imported:
    """The import of a DOCX; every character of its paragraphs is accounted for."""
    path = folder / "a.docx"
    path.write_bytes(data)
    imported = import_files([path])
    assert not unaccounted_words(read_word(data, "a.docx"), imported)
    assert all(describe(entry) for entry in imported.report.entries)
    require_sound(imported.release, "a.bayan")
    return imported


@given(bodies)
def test_no_character_of_any_document_vanishes_and_none_comes_from_nowhere(
    tmp_path_factory: pytest.TempPathFactory, body: list[str]
) -> None:
    data = docx(*body, links=[Link("styles", "styles.xml")], parts={"styles.xml": SHEET})
    _taken_in_or_empty(data, tmp_path_factory.getbasetemp())


def _taken_in_or_empty(data: bytes, folder: Path) -> None:
    try:
        taken_in(data, folder)
    except FileError as fault:
        if "no text" not in str(fault):
            raise


def _corpus() -> list[Path]:
    return sorted((SHARED / "corpus" / "docx").glob("*.docx"))


@needs_shared
@pytest.mark.parametrize("path", _corpus(), ids=lambda path: path.name)
def test_every_character_of_a_real_document_is_in_the_release_or_the_report(
    path: Path, tmp_path: Path
) -> None:
    data = path.read_bytes()
    try:
        read_word(data, path.name)
    except FileError:
        with pytest.raises(FileError):
            import_files([path])
    else:
        _taken_in_or_empty(data, tmp_path)
