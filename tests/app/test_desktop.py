"""A Linux desktop is told of the program in the folders that it looks in, and forgets it again."""

from __future__ import annotations

import shlex
import sys
from configparser import ConfigParser
from io import StringIO
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree as ET

import pytest

from app.cli import run
from app.commands.desktop import FILES, command_line, data_folder, install
from app.terminal import Terminal

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
SVG = "{http://www.w3.org/2000/svg}svg"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of data that nobody has, on a machine without the desktop's own programs."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path / "data"


def _bayan(action: str) -> int:
    def no_editor(_: Path | None) -> NoReturn:
        raise AssertionError("the editor was opened")

    return run(["desktop", action], (), no_editor)


def _files(data: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()
    }


def _entry(data: Path) -> ConfigParser:
    entry = ConfigParser(interpolation=None, strict=True, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(data / "applications" / "bayan.desktop", "utf-8")
    return entry


def test_everything_is_put_in_its_place_and_named(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _bayan("install") == 0
    assert set(_files(data)) == set(FILES)
    assert set(capsys.readouterr().out.split()) == {str(data / place) for place in FILES}


def test_a_second_time_changes_nothing_and_nothing_stays_after_remove(data: Path) -> None:
    _bayan("install")
    before = _files(data)
    _bayan("install")
    assert _files(data) == before
    assert _bayan("remove") == 0
    assert _files(data) == {}
    assert _bayan("remove") == 0


def test_only_our_own_files_are_taken_away(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", "utf-8")
    _bayan("install")
    _bayan("remove")
    assert _files(data) == {"applications/other.desktop": b"[Desktop Entry]\n"}


def test_the_entry_starts_this_program_with_the_file(data: Path) -> None:
    _bayan("install")
    entry = _entry(data)["Desktop Entry"]
    *words, file = shlex.split(entry["Exec"])
    assert words[-1] == str(Path(sys.argv[0]).resolve())
    assert file == "%f"
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Bayan"
    assert entry["Name[ar]"] == "بيان"
    assert entry["Icon"] == "bayan"


@pytest.mark.parametrize(
    ("program", "line"),
    [
        (["/usr/bin/bayan"], "/usr/bin/bayan"),
        (["/opt/my tools/bayan"], '"/opt/my tools/bayan"'),
        (["/opt/50%/bayan"], '"/opt/50%%/bayan"'),
        (["/opt/$x/bayan"], '"/opt/\\\\$x/bayan"'),
        (["python3", "/a b.py"], 'python3 "/a b.py"'),
    ],
)
def test_the_program_is_quoted_as_the_entry_wants_it(program: list[str], line: str) -> None:
    assert command_line(program) == line


def test_both_kinds_of_file_are_known_by_their_names(data: Path) -> None:
    _bayan("install")
    kinds = ET.parse(data / "mime" / "packages" / "bayan.xml").iter(f"{MIME}mime-type")
    known = {}
    for kind in kinds:
        glob = kind.find(f"{MIME}glob")
        assert glob is not None
        known[glob.get("pattern")] = kind.get("type")
    assert known == {
        "*.bayan": "application/x-bayan",
        "*.bayan-profile": "application/x-bayan-profile",
    }
    opened = _entry(data)["Desktop Entry"]["MimeType"].strip(";").split(";")
    assert opened == ["application/x-bayan"]


def test_the_mark_is_a_square_drawing(data: Path) -> None:
    _bayan("install")
    for place in (place for place in FILES if place.endswith(".svg")):
        drawing = ET.parse(data / place).getroot()
        assert drawing.tag == SVG
        assert drawing.get("width") == drawing.get("height")


@pytest.mark.parametrize(
    ("named", "folder"),
    [("", "/home/dana/.local/share"), ("data", "/home/dana/.local/share"), ("/srv", "/srv")],
)
def test_the_folder_is_the_one_that_the_platform_names(named: str, folder: str) -> None:
    found = data_folder({"XDG_DATA_HOME": named} if named else {}, Path("/home/dana"))
    assert found == Path(folder)


def test_a_folder_that_cannot_be_made_is_one_sentence(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text("a file", "utf-8")
    assert _bayan("install") == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "XDG_DATA_HOME" in said


def test_elsewhere_than_on_linux_it_says_so(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert _bayan("install") == 2
    assert "Linux" in capsys.readouterr().err
    assert not data.exists()


def test_the_programs_of_the_desktop_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("update-mime-database", "update-desktop-database"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/{name}\n', "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    install(tmp_path / "data", ["bayan"], Terminal(StringIO(), StringIO()))
    told = (tmp_path / "update-mime-database").read_text("utf-8").strip()
    assert told == str(tmp_path / "data" / "mime")
    assert (tmp_path / "update-desktop-database").exists()
