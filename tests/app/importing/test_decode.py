from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileError
from app.importing.decode import MAX_BYTES, decode, read_bytes

ENGLISH = "The café reopened – “at last”, they said, as naïve as ever.\n"
ARABIC = "أعيد افتتاح المقهى – «أخيراً» – كما قالوا، بعد 3 سنوات.\n"


@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
@pytest.mark.parametrize(
    ("before", "codec", "name"),
    [
        (b"", "utf-8", "UTF-8"),
        (codecs.BOM_UTF8, "utf-8", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
        (b"", "utf-16-le", "UTF-16"),
        (b"", "utf-16-be", "UTF-16"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(
    text: str, before: bytes, codec: str, name: str
) -> None:
    held = decode(before + text.encode(codec), "a.txt")
    assert held.text == text
    assert held.encoding == name


@pytest.mark.parametrize(("text", "codec"), [(ARABIC, "cp1256"), (ENGLISH, "cp1252")])
def test_the_windows_encodings_are_told_apart_by_their_letters(text: str, codec: str) -> None:
    held = decode(text.encode(codec), "a.txt")
    assert held.text == text
    assert held.encoding == f"Windows-{codec[2:]}"
    assert held.confidence < 0.99


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x81\x8d", "not text"),
        (b"a\0b\0\0\0c\xff\xff\xff", "not text"),
        (codecs.BOM_UTF16_LE + b"a\0\x00\xd8", "broken at byte"),
        (codecs.BOM_UTF16_LE + b"a\0\0\0", "not text"),
        (b" \n\t", "no text"),
        (b"", "no text"),
        (bytes(range(1, 32)) * 4, "not text"),
    ],
)
def test_what_is_no_text_gets_one_sentence_with_the_file_and_a_remedy(
    data: bytes, said: str
) -> None:
    with pytest.raises(FileError) as fault:
        decode(data, "news.txt")
    sentence = str(fault.value)
    assert sentence.startswith("news.txt: ")
    assert said in sentence
    assert ";" in sentence
    assert sentence.count("\n") == 0


def test_a_file_that_is_too_large_or_missing_or_a_folder_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    for path, said in (
        (large, "larger than 10 MB"),
        (tmp_path / "none.txt", "cannot be read"),
        (tmp_path, "not a file"),
    ):
        with pytest.raises(FileError, match=said):
            read_bytes(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_one_clear_fault(data: bytes) -> None:
    try:
        held = decode(data, "a.txt")
    except FileError:
        return
    assert held.text.strip()
    assert "\0" not in held.text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1))
def test_utf_8_comes_back_as_it_was_written(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode(), "a.txt").text == text
