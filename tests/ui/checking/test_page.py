"""The preflight page is saved from the menu, in the language of the interface."""

from __future__ import annotations

from pathlib import Path

from tests.ui.answers import Answers
from tests.ui.checking.found import FIGURE, entry
from ui.window import Window


def save(window: Window) -> None:
    window.commands.actions["preflight"].trigger()


def test_the_page_says_what_was_found_and_by_whom_it_was_made(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    checked.preferences.choose(user="Dana Karim")
    answers.on_page = tmp_path / "page.html"
    save(checked)
    page = answers.on_page.read_text("utf-8")
    assert "Dana Karim" in page
    assert entry(checked, FIGURE).finding.code in page


def test_by_its_ending_it_is_a_pdf(checked: Window, answers: Answers, tmp_path: Path) -> None:
    answers.on_page = tmp_path / "page.pdf"
    save(checked)
    assert answers.on_page.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_is_not_there_is_told(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_page = tmp_path / "nowhere" / "page.html"
    save(checked)
    assert len(answers.told) == 1


def test_nothing_is_written_when_a_person_gives_up(
    checked: Window, answers: Answers, tmp_path: Path
) -> None:
    save(checked)
    assert list(tmp_path.glob("*.html")) == []
