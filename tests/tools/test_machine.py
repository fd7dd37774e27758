"""What the machine lacks is found by what is there, and asked for in one line that can be run."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

from tools import machine, prepare


def no_administrator(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(path))


def test_only_libraries_that_the_loader_does_not_know_are_missing() -> None:
    wanted = {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"}
    assert machine.packages_for_libraries(wanted) == ["libnowhere9"]


def test_only_programs_that_are_not_on_the_path_are_missing() -> None:
    assert machine.packages_for_programs({"sh": "dash", "no-such-program": "none"}) == ["none"]


def test_without_an_administrator_the_exact_line_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    no_administrator(monkeypatch, tmp_path)
    with pytest.raises(machine.SetupError) as refusal:
        machine.install_packages(["libegl1", "libgl1"])
    assert (
        "sudo apt-get update && sudo apt-get install --no-install-recommends libegl1 libgl1"
        in str(refusal.value).split("\n    ")[1]
    )


def test_a_sudo_that_would_ask_for_a_password_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sudo = tmp_path / "sudo"
    sudo.write_text(f'#!/bin/sh\necho "asked: $*" >> {tmp_path}/asked\nexit 1\n', encoding="utf-8")
    sudo.chmod(0o755)
    no_administrator(monkeypatch, tmp_path)
    with pytest.raises(machine.SetupError):
        machine.install_packages(["libgl1"])
    assert (tmp_path / "asked").read_text(encoding="utf-8") == "asked: -n true\n"


def test_package_lists_are_renewed_only_when_the_first_try_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    apt = tmp_path / "apt-get"
    log = tmp_path / "asked"
    apt.write_text(
        f'#!/bin/sh\necho "$1 $DEBIAN_FRONTEND" >> {log}\n'
        f"test $1 = update || grep -q update {log}\n",
        encoding="utf-8",
    )
    apt.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    machine.install_packages(["libgl1"])
    said = log.read_text(encoding="utf-8").split("\n")
    assert said[:3] == ["install noninteractive", "update noninteractive", "install noninteractive"]


def test_nothing_missing_asks_for_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_administrator(monkeypatch, tmp_path)
    machine.install_packages([])


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "w"}, True),
    ],
)
def test_a_display_is_what_the_session_announces(
    environment: dict[str, str], expected: bool
) -> None:
    assert machine.has_display(environment) is expected


def test_a_refused_set_up_ends_with_one_and_the_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    no_administrator(monkeypatch, tmp_path)
    monkeypatch.setattr(machine, "QT_OFFSCREEN", {"libnowhere.so.9": "libnowhere9"})
    assert prepare.main(["test"]) == 1
    assert "apt-get install --no-install-recommends libnowhere9\n" in capsys.readouterr().err


def test_an_administrator_is_asked_once_for_all_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    no_administrator(monkeypatch, tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(machine, "QT_OFFSCREEN", {"libnowhere.so.9": "libnowhere9"})
    missing = prepare.missing_packages("interop")
    assert missing[0].endswith("-venv")
    assert missing[1] == "libnowhere9"
    assert set(machine.OTHER_PEOPLES_PROGRAMS.values()) <= set(missing)


def test_the_command_line_alone_needs_no_library_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(machine, "QT_WINDOW", {"libnowhere.so.9": "libnowhere9"})
    assert prepare.missing_packages("run") == []
    monkeypatch.setenv("DISPLAY", ":0")
    assert prepare.missing_packages("run") == ["libnowhere9"]
