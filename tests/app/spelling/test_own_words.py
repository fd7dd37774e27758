"""A person's own words: one file, one word a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import FileError
from app.spelling.own_words import OwnWords


def test_a_word_that_was_added_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "new" / "own-words.txt"
    OwnWords(file).add("Zorbatiyah")
    OwnWords(file).add("زرباطيّة")
    assert file.read_text("utf-8") == "Zorbatiyah\nزرباطية\n"
    assert OwnWords(file).words == {"Zorbatiyah", "زرباطية"}


def test_remarks_blank_lines_and_signatures_of_editors_are_no_words(tmp_path: Path) -> None:
    file = tmp_path / "own-words.txt"
    file.write_bytes("\ufeff# of our house\r\n\r\n  Mandali \r\n".encode())
    assert OwnWords(file).words == {"Mandali"}


def test_what_another_program_wrote_meanwhile_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "own-words.txt"
    own = OwnWords(file)
    file.write_text("# ours\nMandali", "utf-8")
    own.add("Mandali")
    own.add("Badra")
    assert file.read_text("utf-8") == "# ours\nMandali\nBadra\n"
    assert own.words == {"Mandali", "Badra"}


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x" * 3_000_000])
def test_a_file_that_is_none_of_words_does_no_harm(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "own-words.txt"
    file.write_bytes(data)
    assert "Mandali" not in OwnWords(file).words


def test_a_word_that_cannot_be_kept_is_told_and_passes_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    own = OwnWords(tmp_path / "file" / "own-words.txt")
    with pytest.raises(FileError, match="the folder cannot be made"):
        own.add("Badra")
    assert own.words == {"Badra"}
