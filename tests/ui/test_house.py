"""The profile in use: chosen, remembered, and told when its file is gone."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.model import Release
from app.profile import encode_profile, neutral_profile, shipped_profile
from tests.ui.answers import Answers
from tests.ui.conftest import close_window, open_window
from ui.desk import Folders
from ui.exporting import ExportChoice
from ui.house import House
from ui.layouts import ENGLISH
from ui.main import begin
from ui.preview.worker import Request
from ui.window import Window

NAME = Localized(en="Wells for All")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "wells.bayan-profile"
    path.write_bytes(encode_profile(replace(neutral_profile(), name=NAME)))
    return path


def _asked(window: Window) -> list[Request]:
    asked: list[Request] = []
    window.preview.asked.connect(asked.append)
    return asked


def test_a_house_without_a_choice_is_neutral(tmp_path: Path) -> None:
    assert House(tmp_path / "profile.json").profile == neutral_profile()


def test_a_choice_is_remembered_by_name_or_by_path(tmp_path: Path, file: Path) -> None:
    setting = tmp_path / "config" / "profile.json"
    House(setting).choose("agency")
    assert House(setting).profile == shipped_profile("agency")
    House(setting).choose(str(file))
    assert House(setting).profile.name == NAME


def test_a_choice_is_seen_in_the_preview_and_in_what_is_exported(
    window: Window, answers: Answers, release: Release, file: Path, tmp_path: Path
) -> None:
    window.session.open(release, {})
    asked = _asked(window)
    answers.on_profile = str(file)
    window.commands.actions["profile"].trigger()
    assert [request.order.profile.name for request in asked] == [NAME]
    answers.on_export = ExportChoice(("pdf",), (ENGLISH,), tmp_path / "out")
    window.commands.actions["export"].trigger()
    assert answers.told == []
    document = pypdfium2.PdfDocument(tmp_path / "out" / "wells-reopen-en.pdf")
    assert document.get_metadata_value("Author") == NAME["en"]
    document.close()


def test_a_file_that_is_no_profile_is_told_and_the_old_one_stays(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.bayan-profile"
    broken.write_bytes(b"no zip")
    asked = _asked(window)
    answers.on_profile = str(broken)
    window.commands.actions["profile"].trigger()
    assert len(answers.told) == 1
    assert str(broken) in answers.told[0]
    assert asked == []


@pytest.mark.usefixtures("_dressed")
def test_a_profile_that_is_gone_is_told_at_the_start_and_comes_back_with_its_file(
    qtbot: QtBot, folders: Folders, answers: Answers, file: Path
) -> None:
    House(folders.config / "profile.json").choose(str(file))
    aside = file.rename(file.with_suffix(".aside"))
    window = open_window(qtbot, folders, answers)
    begin(window, None)
    assert len(answers.told) == 1
    assert str(file) in answers.told[0]
    close_window(window, answers)
    aside.rename(file)
    assert House(folders.config / "profile.json").profile.name == NAME
