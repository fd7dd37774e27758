"""Copies that come back from reviewers are taken in as one step, with a sentence for each."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Paragraph, Release, rich
from exporters.registry import EXPORTERS
from tests.exporters.docx.copies import copy_of
from tests.ui.answers import Answers
from tests.ui.conftest import close_window, open_window
from tests.ui.review.panel import ids, read
from ui.desk import Folders
from ui.window import Window

DOCX = next(one for one in EXPORTERS if one.name == "docx")
LINA = 'w:id="900" w:author="Lina" w:date="2026-05-04T10:20:00Z"'
OMAR = 'w:id="901" w:author="Omar" w:date="2026-05-05T08:00:00Z"'


def test_two_copies_are_taken_in_as_one_step_and_shown(
    window: Window, release: Release, answers: Answers, tmp_path: Path
) -> None:
    window.session.open(release, {})
    sent = copy_of(release)
    answers.on_copies = (
        _kept(tmp_path / "lina.docx", _changed(sent, "واحد", "أولا", LINA)),
        _kept(tmp_path / "omar.docx", _changed(sent, "One", "First", OMAR)),
    )
    window.commands.actions["copies"].trigger()
    assert list(answers.report) == [
        "lina.docx: \u2068Lina\u2069: 1 change", "omar.docx: \u2068Omar\u2069: 1 change",
    ]  # fmt: skip
    assert window.session.release.rows == release.rows
    assert window.review.panel.isVisible()
    first, second = ids(window)
    assert any("One\u2009First" in line for line in read(window, first))
    assert any("واحد\u2009أولا" in line for line in read(window, second))
    assert window.session.history.undoText() == "Take in copies"
    window.commands.actions["undo"].trigger()
    assert window.session.release == release


def test_accepting_what_came_back_changes_the_words_of_its_cell_alone(
    window: Window, release: Release, answers: Answers, tmp_path: Path
) -> None:
    window.session.open(release, {})
    changed = _changed(copy_of(release), "اثنان", "ثانيا", LINA)
    answers.on_copies = (_kept(tmp_path / "lina.docx", changed),)
    window.commands.actions["copies"].trigger()
    window.review.panel.accept_all.click()
    now = window.session.release
    assert read_plain(now, Address("text", 1, "ar")) == "واحد. ثانيا."
    assert now.rows[1:] == release.rows[1:]
    assert now.headline == release.headline


def test_the_same_copy_brings_nothing_a_second_time(
    window: Window, release: Release, answers: Answers, tmp_path: Path
) -> None:
    window.session.open(release, {})
    changed = _changed(copy_of(release), "One", "First", OMAR)
    answers.on_copies = (_kept(tmp_path / "omar.docx", changed),)
    window.commands.actions["copies"].trigger()
    once = window.session.release
    window.commands.actions["copies"].trigger()
    assert window.session.release == once
    assert list(answers.report) == ["omar.docx: nothing new"]


def test_a_file_that_is_no_copy_is_a_sentence_and_the_others_are_taken(
    window: Window, release: Release, answers: Answers, tmp_path: Path
) -> None:
    window.session.open(release, {})
    changed = _changed(copy_of(release), "One", "First", OMAR)
    answers.on_copies = (
        _kept(tmp_path / "none.docx", b"no document at all"),
        _kept(tmp_path / "omar.docx", changed),
    )
    window.commands.actions["copies"].trigger()
    fault, brought = answers.report
    assert "none.docx" in fault
    assert brought == "omar.docx: \u2068Omar\u2069: 1 change"
    assert len(window.session.release.suggestions) == 1


def test_copies_of_this_release_are_taken_when_they_are_dropped_on_the_window(
    window: Window, release: Release, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.open(release, {})
    changed = _changed(copy_of(release), "One", "First", OMAR)
    drop(window, _kept(tmp_path / "omar.docx", changed))
    qtbot.waitUntil(lambda: len(window.session.release.suggestions) == 1)
    assert window.session.release.rows == release.rows


def test_what_is_no_copy_of_this_release_is_not_for_the_panel(
    window: Window, release: Release, reviewed: Release, tmp_path: Path
) -> None:
    text = _kept(tmp_path / "text.docx", copy_of(release, exporter=DOCX))
    copy = _kept(tmp_path / "copy.docx", copy_of(release))
    assert not window.review.take([copy])
    window.session.open(release, {})
    assert not window.review.take([copy, text])
    assert not window.review.take([_kept(tmp_path / "broken.docx", b"")])
    window.session.open(reviewed, {}, read_only=True)
    assert not window.review.take([copy])


def test_what_cannot_be_placed_is_told_under_its_copy(
    window: Window, release: Release, answers: Answers, tmp_path: Path
) -> None:
    other = Release(
        headline=Localized(en=rich("Schools open")),
        rows=(Paragraph(1, Localized(en=rich("Pupils are back in class."))),),
        next_id=2,
    )
    window.session.open(release, {})
    answers.on_copies = (_kept(tmp_path / "other.docx", copy_of(other)),)
    window.commands.actions["copies"].trigger()
    assert answers.report[0] == "other.docx: nothing new"
    assert any("copy of another release" in line for line in answers.report[1:])
    assert window.session.release == release
    assert not window.review.panel.isVisible()


def test_the_copies_are_looked_for_beside_the_release(
    window: Window, answers: Answers, tmp_path: Path
) -> None:
    window.desk.path = tmp_path / "clearance" / "wells.bayan"
    window.commands.actions["copies"].trigger()
    assert answers.asked == [f"copies in {tmp_path / 'clearance'}"]


def test_whether_the_panel_is_shown_is_remembered(
    qtbot: QtBot, window: Window, answers: Answers, folders: Folders
) -> None:
    assert not window.review.panel.isVisible()
    window.commands.actions["review"].trigger()
    again = open_window(qtbot, folders, answers)
    assert again.review.panel.isVisible()
    again.side.close_.click()
    assert not again.commands.actions["review"].isChecked()
    close_window(again, answers)
    third = open_window(qtbot, folders, answers)
    assert not third.review.panel.isVisible()
    close_window(third, answers)


def test_a_new_document_shows_its_own_cards(window: Window, reviewed: Release) -> None:
    window.commands.actions["review"].trigger()
    assert window.review.panel.empty.isVisible()
    window.session.open(reviewed, {})
    assert len(ids(window)) == 6
    window.session.open(replace(reviewed, suggestions=(), threads=()), {})
    assert ids(window) == []
    assert window.review.panel.empty.isVisible()


def drop(window: Window, path: Path) -> None:
    """Lets a file fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, none = QPointF(window.rect().center()), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(event)


def _kept(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _changed(docx: bytes, old: str, new: str, by: str) -> bytes:
    """The copy in which somebody put ``new`` for ``old``, with tracking on."""
    made = BytesIO()
    with ZipFile(BytesIO(docx)) as held, ZipFile(made, "w") as put:
        for name in held.namelist():
            data = held.read(name)
            if name == "word/document.xml":
                data = _tracked(data.decode(), old, new, by).encode()
            put.writestr(name, data)
    return made.getvalue()


def _tracked(xml: str, old: str, new: str, by: str) -> str:
    """Parts the run that has the words in it, and strikes them out."""

    def parted(run: re.Match[str]) -> str:
        look, before, after = run["look"], run["before"], run["after"]

        def piece(text: str, tag: str = "t") -> str:
            held = f'<w:{tag} xml:space="preserve">{text}</w:{tag}>'
            return f"<w:r>{look}{held}</w:r>" if text else ""

        gone = f"<w:del {by}>{piece(old, 'delText')}</w:del>"
        come = f"<w:ins {by}>{piece(new)}</w:ins>"
        return f"{piece(before)}{gone}{come}{piece(after)}"

    pattern = (
        r"<w:r>(?P<look>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t(?: [^>]*)?>"
        rf"(?P<before>[^<]*?){old}(?P<after>[^<]*)</w:t></w:r>"
    )
    changed, count = re.subn(pattern, parted, xml, count=1)
    assert count == 1
    return changed
