from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import FileError
from app.importing.from_rtf import MAX_RTF
from app.importing.importer import Imported, import_files
from tests.app.importing.importing import BODY, BODY_AR, read

HEAD = r"{\rtf1\ansi\ansicpg1256{\fonttbl{\f0\fcharset178 Arial;}{\f1\fcharset0 Arial;}}\f1 "


def from_rtf(folder: Path, body: str) -> Imported:
    path = folder / "a.rtf"
    path.write_bytes((HEAD + body + "}").encode("ascii"))
    return import_files([path])


def unicoded(text: str) -> str:
    """Each character as RTF writes those beyond ASCII, in halves beyond U+FFFF."""
    data = text.encode("utf-16-le")
    halves = (
        int.from_bytes(data[at : at + 2], "little", signed=True) for at in range(0, len(data), 2)
    )
    return "".join(f"\\u{half}?" for half in halves)


def test_paragraphs_in_code_pages_and_in_unicode_are_read(tmp_path: Path) -> None:
    arabic = "".join(f"\\'{byte:02x}" for byte in BODY_AR.encode("cp1256"))
    held = from_rtf(
        tmp_path, rf"A bridge\par {BODY}\par \f0 {arabic}\par\f1 {unicoded('جسر جديد 𐤀')}\par "
    )
    texts = [read(row.text) for row in held.release.rows if hasattr(row, "text")]
    assert read(held.release.headline) == {"en": "A bridge"}
    assert {"en": BODY, "ar": BODY_AR} in texts
    assert any("جسر جديد 𐤀" in text.get("ar", "") for text in texts)


def test_cells_of_a_table_are_paragraphs(tmp_path: Path) -> None:
    cells = rf"\trowd\cellx4000\cellx8000 {BODY}\cell {unicoded(BODY_AR)}\cell\row "
    held = from_rtf(tmp_path, cells)
    texts = [read(row.text) for row in held.release.rows if hasattr(row, "text")]
    assert texts == [{"en": BODY, "ar": BODY_AR}]


def test_links_and_pictures_leave_their_words(tmp_path: Path) -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://example.org/a"}}{\fldrslt a page}}'
    picture = r"{\pict\pngblip " + "89504e47" * 200_000 + "}"
    held = from_rtf(tmp_path, rf"A bridge\par {picture}{BODY} See {link}.\par ")
    (row,) = held.release.rows
    assert read(row.text) == {"en": f"{BODY} See a page."}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "body",
    [
        r"\par ",
        r"{\fonttbl" + "{" * 100_000,
        "a" * (MAX_RTF + 10),
        r"\uc \u99999999999 x",
    ],
    ids=["empty", "fonts", "long", "numbers"],
)
def test_what_cannot_be_read_gets_one_sentence(tmp_path: Path, body: str) -> None:
    with pytest.raises(FileError, match=r"a\.rtf: "):
        from_rtf(tmp_path, body)


def test_a_field_that_repeats_without_end_takes_no_more_time_than_text(tmp_path: Path) -> None:
    trap = r"{\field{\*\fldinst{" + 'HYPERLINK " ' * 50_000
    assert from_rtf(tmp_path, rf"A bridge\par {BODY}\par {trap}").release.headline
