"""A person takes terms out of files into the profile of the house."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.profile import Profile, encode_profile, load_profile, neutral_profile
from app.term import Rendering, Term
from tests.ui.answers import Answers
from tests.ui.hand import click
from ui.dialogs import TermsDialog
from ui.glossary.panel import Panel
from ui.window import Window

OWN = (
    Term(Localized(en=Rendering("well"), ar=Rendering("بئر"))),
    Term(Localized(en=Rendering("school"), ar=Rendering("مدرسة"))),
    Term(Localized(en=Rendering("road"), ar=Rendering("طريق"))),
)
CSV = """en,ar,ar accepted
bridge,جسر,
well,بئر,
school,مدرسة,مدارس
road,شارع,
river,,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "house.bayan-profile"
    made.write_bytes(encode_profile(replace(neutral_profile(), glossary=OWN)))
    return made


@pytest.fixture
def housed(window: Window, answers: Answers, file: Path, tmp_path: Path) -> Window:
    """A window of a house with terms of its own, and a file of more."""
    answers.on_profile = str(file)
    window.commands.actions["profile"].trigger()
    terms = tmp_path / "terms.csv"
    terms.write_text(CSV, "utf-8")
    answers.on_terms = (terms,)
    return window


def take(window: Window) -> None:
    window.commands.actions["take_terms"].trigger()


def names(profile: Profile) -> list[str]:
    return [term.renderings["en"].approved for term in profile.glossary]


def test_what_comes_is_told_before_it_is_written(
    housed: Window, answers: Answers, file: Path
) -> None:
    before, answers.takes_terms = file.read_bytes(), False
    take(housed)
    told = "\n".join(answers.report).replace("\u2068", "").replace("\u2069", "")
    assert answers.asked[-1] == "take 2 terms"
    for words in (
        "1 new term\n    bridge = جسر",
        "1 term gets more forms\n    school = مدرسة",
        "1 term known already",
        "1 term that the house renders otherwise\n    road = طريق stays; not taken: road = شارع",
        "1 entry left out\n    terms.csv, line 6: river (not in both languages)",
    ):
        assert words in told
    assert file.read_bytes() == before


def test_what_is_taken_is_in_the_file_and_counts_at_once(
    housed: Window, answers: Answers, file: Path, qtbot: QtBot
) -> None:
    take(housed)
    profile = load_profile(file)
    assert names(profile) == ["well", "school", "road", "bridge"]
    assert profile.glossary[1].renderings["ar"].accepted == ("مدارس",)
    assert profile.glossary[2] == OWN[2]
    assert housed.statusBar().currentMessage() == "2 terms taken in"
    housed.terms.show()
    panel = housed.side.panel("glossary")
    assert isinstance(panel, Panel)
    qtbot.waitUntil(panel.isVisible)
    panel.words.setText("bridge")
    assert panel.list.terms.rowCount() == 1
    assert answers.told == []


def test_the_panel_offers_it_where_the_house_has_a_file(
    housed: Window, answers: Answers, qtbot: QtBot
) -> None:
    housed.terms.show()
    panel = housed.side.panel("glossary")
    assert isinstance(panel, Panel)
    qtbot.waitUntil(panel.more.isVisible)
    click(panel.more)
    assert answers.asked[-1] == "take 2 terms"


def test_a_house_without_a_file_begins_one_with_the_terms(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    terms = tmp_path / "terms.csv"
    terms.write_text(CSV, "utf-8")
    answers.on_terms, answers.on_keep = (terms,), tmp_path / "ours"
    take(window)
    made = load_profile(tmp_path / "ours.bayan-profile")
    assert names(made) == [
        "bridge",
        "well",
        "school",
        "road",
    ]


def test_terms_go_nowhere_unless_a_person_says_where(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_terms = (tmp_path / "terms.csv",)
    take(window)
    assert answers.asked[-1] == "keep in house.bayan-profile"
    assert answers.told == []


def test_a_file_without_terms_is_told_and_changes_nothing(
    housed: Window, answers: Answers, file: Path, tmp_path: Path
) -> None:
    before = file.read_bytes()
    answers.on_terms = (tmp_path / "terms.csv", tmp_path / "none.csv")
    take(housed)
    assert "none.csv" in answers.told[0]
    assert file.read_bytes() == before


def test_a_profile_that_was_changed_meanwhile_is_not_written_over(
    housed: Window, answers: Answers, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = encode_profile(replace(neutral_profile(), glossary=OWN[:1]))

    def changing(lines: object, count: int) -> bool:
        del lines, count
        file.write_bytes(other)
        return True

    monkeypatch.setattr(answers, "take_terms", changing)
    take(housed)
    assert "changed meanwhile" in answers.told[0]
    assert file.read_bytes() == other


def test_with_nothing_new_there_is_nothing_to_take(window: Window, qtbot: QtBot) -> None:
    for count in (0, 1):
        dialog = TermsDialog(["a line"], count, window)
        qtbot.addWidget(dialog)
        assert isinstance(dialog.take, QPushButton)
        assert dialog.take.isEnabled() is bool(count)
