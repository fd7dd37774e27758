"""Pictures as a person brings them: by the menu, by paste, by drop; and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PIL import Image as Pixels
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Image, Paragraph, Release
from tests.ui.answers import Answers
from tests.ui.hand import click, focused, press, write
from ui.editor.dragging import DropLine
from ui.editor.picture import PictureBand
from ui.pictures.reading import SOON_MS
from ui.pictures.sources import Source
from ui.window import Window

TWO = Release(rows=(Paragraph(1), Paragraph(2)), next_id=3)
CTRL = Qt.KeyboardModifier.ControlModifier
COPY, NO_KEY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def photos(tmp_path: Path) -> tuple[Path, ...]:
    paths = (tmp_path / "site.bmp", tmp_path / "well.png")
    for path, colour in zip(paths, ("#336699", "#993333"), strict=True):
        Pixels.new("RGB", (60, 40), colour).save(path)
    return paths


def _kinds(window: Window) -> list[str]:
    return [type(row).__name__ for row in window.session.release.rows]


def _until(qtbot: QtBot, window: Window, kinds: list[str]) -> None:
    qtbot.waitUntil(lambda: _kinds(window) == kinds, timeout=30_000)


def _band(window: Window, row: int = 0) -> PictureBand:
    """The band of the first picture, or of the one of that id."""
    rows = window.session.release.rows
    first = row or next(held.id for held in rows if isinstance(held, Image))
    band = window.sheet.band(Address("media", first))
    assert isinstance(band, PictureBand)
    return band


def _files(paths: tuple[Path, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_pictures_come_in_after_the_row_in_hand_as_one_step(
    window: Window, answers: Answers, photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    window.session.open(TWO, {})
    window.sheet.go_to(Address("text", 1, language="en"))
    answers.on_pictures = photos
    window.commands.actions["picture"].trigger()
    _until(qtbot, window, ["Paragraph", "Image", "Image", "Paragraph"])
    for row in window.session.release.rows[1:3]:
        assert isinstance(row, Image)
        assert window.session.media[row.media].startswith(b"\x89PNG")
    assert window.session.history.count() == 1
    window.session.history.undo()
    assert window.session.release == TWO


def test_a_file_that_is_no_picture_is_told_and_the_others_come_in(
    window: Window, answers: Answers, photos: tuple[Path, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    notes = tmp_path / "notes.png"
    notes.write_text("no picture")
    answers.on_pictures = (notes, photos[1])
    window.commands.actions["picture"].trigger()
    _until(qtbot, window, ["Paragraph", "Image"])
    assert answers.told == [f"{notes}: this is no picture that can be read."]


def test_a_picture_on_the_clipboard_is_pasted_with_the_key(window: Window, qtbot: QtBot) -> None:
    window.session.open(TWO, {})
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    window.sheet.go_to(Address("text", 2, language="ar"))
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    _until(qtbot, window, ["Paragraph", "Paragraph", "Image"])


def test_files_on_the_clipboard_are_pasted_with_the_menu(
    window: Window, photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setMimeData(_files(photos))
    window.sheet.go_to(Address("text", 1, language="en"))
    window.commands.actions["paste"].trigger()
    _until(qtbot, window, ["Paragraph", "Image", "Image"])


def test_a_text_on_the_clipboard_is_pasted_as_a_text(window: Window) -> None:
    QGuiApplication.clipboard().setText("Wells")
    window.sheet.go_to(Address("text", 1, language="en"))
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert _kinds(window) == ["Paragraph"]
    assert window.session.release != TWO


def _drag(window: Window, kind: type[QDropEvent], mime: QMimeData, place: QPoint) -> bool:
    canvas = window.sheet.widget()
    assert canvas is not None
    button = Qt.MouseButton.LeftButton
    if kind is QDragEnterEvent:
        event: QDropEvent = QDragEnterEvent(place, COPY, mime, button, NO_KEY)
    else:
        event = QDropEvent(QPointF(place), COPY, mime, button, NO_KEY)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def _below(window: Window, row: int) -> QPoint:
    band = window.sheet.band(Address("text", row))
    assert band is not None
    return QPoint(band.geometry().center().x(), band.geometry().bottom() - 2)


def test_a_line_shows_where_a_picture_will_stand_and_it_comes_in_there(
    window: Window, photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    window.session.open(TWO, {})
    line = window.sheet.findChild(DropLine)
    assert line is not None
    place = _below(window, 1)
    assert _drag(window, QDragEnterEvent, _files(photos[:1]), place)
    assert line.isVisible()
    assert abs(line.geometry().center().y() - place.y()) < 8
    assert _drag(window, QDropEvent, _files(photos[:1]), place)
    assert not line.isVisible()
    _until(qtbot, window, ["Paragraph", "Image", "Paragraph"])


def test_what_is_no_picture_is_left_to_the_window(window: Window, tmp_path: Path) -> None:
    window.session.open(TWO, {})
    assert _drag(window, QDragEnterEvent, _files((tmp_path / "draft.docx",)), _below(window, 1))
    assert not any(line.isVisible() for line in window.sheet.findChildren(DropLine))


def test_a_release_that_is_read_only_takes_no_pictures(
    window: Window, photos: tuple[Path, ...]
) -> None:
    window.session.open(TWO, {}, read_only=True)
    _drag(window, QDragEnterEvent, _files(photos), _below(window, 1))
    assert not any(line.isVisible() for line in window.sheet.findChildren(DropLine))
    QGuiApplication.clipboard().setMimeData(_files(photos))
    assert not window.pictures.paste()
    assert not window.pictures.take_files(photos)


def test_what_was_read_for_another_document_does_not_come_in(
    window: Window, photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    assert window.pictures.take_files(photos)
    window.session.open(TWO, {})
    window.sheet.go_to(Address("text", 2, language="en"))
    assert window.pictures.take_files(photos[:1])
    _until(qtbot, window, ["Paragraph", "Paragraph", "Image"])


@pytest.fixture
def held_up(photos: tuple[Path, ...]) -> Iterator[tuple[Event, list[Source]]]:
    """Two pictures of which none can be read before the event."""
    may_go = Event()

    def read(path: Path) -> bytes:
        may_go.wait()
        return path.read_bytes()

    yield may_go, [Source(str(path), partial(read, path)) for path in photos]
    may_go.set()


def test_what_takes_long_says_how_far_it_is(
    window: Window, held_up: tuple[Event, list[Source]], qtbot: QtBot
) -> None:
    may_go, sources = held_up
    window.pictures.take(sources)
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, _bars(window))))
    (bar,) = _bars(window)
    assert (bar.labelText(), bar.value(), bar.maximum()) == ("Reading 2 pictures…", 0, 2)
    may_go.set()
    _until(qtbot, window, ["Paragraph", "Image", "Image"])
    qtbot.waitUntil(lambda: _bars(window) == [])


def test_pictures_that_are_given_up_do_not_come_in(
    window: Window, held_up: tuple[Event, list[Source]], photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    may_go, sources = held_up
    window.pictures.take(sources)
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, _bars(window))))
    (bar,) = _bars(window)
    button = bar.findChild(QPushButton)
    assert button is not None
    click(button)
    may_go.set()
    assert window.pictures.take_files(photos[:1])
    _until(qtbot, window, ["Paragraph", "Image"])


def test_who_writes_while_pictures_are_read_keeps_the_keyboard(
    window: Window, held_up: tuple[Event, list[Source]], answers: Answers, qtbot: QtBot
) -> None:
    _, sources = held_up
    window.session.open(TWO, {})
    window.sheet.go_to(Address("text", 2, language="en"))
    cell = focused()
    window.pictures.take(sources)
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, _bars(window))))
    assert focused() is cell
    QTest.keySequence(window, "Ctrl+S")
    assert answers.on_save is not None
    assert answers.on_save.exists()


def test_what_was_read_at_once_is_not_said_to_be_read_over_what_is_said_of_it(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    seen: list[bool] = []

    def tell(sentence: str) -> None:
        told.append(sentence)
        qtbot.wait(2 * SOON_MS)  # a person reads it
        seen.append(any(map(QWidget.isVisible, _bars(window))))

    monkeypatch.setattr(answers, "tell", tell)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    window.pictures.take_files((tmp_path / "broken.png",))
    qtbot.waitUntil(lambda: seen != [])
    assert (len(told), seen) == (1, [False])


def _bars(window: Window) -> list[QProgressDialog]:
    return window.sheet.findChildren(QProgressDialog)


@pytest.fixture
def pictured(window: Window, photos: tuple[Path, ...], qtbot: QtBot) -> Window:
    """A window with a picture in row 2."""
    window.pictures.take_files(photos[1:])
    _until(qtbot, window, ["Paragraph", "Image"])
    return window


def _image(window: Window) -> Image:
    (row,) = (row for row in window.session.release.rows if isinstance(row, Image))
    return row


def test_consent_is_typed_or_chosen_once_for_all_languages(pictured: Window) -> None:
    consent = _band(pictured).consent
    write(consent.lineEdit(), "By mail, 2 May")
    assert _image(pictured).consent == "By mail, 2 May"
    consent.setCurrentIndex(2)
    consent.textActivated.emit(consent.currentText())
    assert _image(pictured).consent == "Not needed: no person can be recognized"
    pictured.session.history.undo()
    pictured.session.history.undo()
    assert consent.currentText() == ""


def test_a_picture_is_replaced_and_what_is_said_of_it_stays(
    pictured: Window, answers: Answers, photos: tuple[Path, ...], qtbot: QtBot
) -> None:
    pictured.sheet.go_to(Address("caption", _image(pictured).id, language="en"))
    write(QApplication.focusWidget(), "A well")
    before = _image(pictured)
    answers.on_pictures = photos
    click(_band(pictured).replace)
    qtbot.waitUntil(lambda: _image(pictured).media != before.media)
    assert _image(pictured).caption == before.caption
    assert _kinds(pictured) == ["Paragraph", "Image"]


def test_a_picture_is_taken_off_and_comes_back_with_undo(pictured: Window) -> None:
    held = pictured.session.release
    click(_band(pictured).remove)
    assert _kinds(pictured) == ["Paragraph"]
    pictured.session.history.undo()
    assert pictured.session.release == held
    assert not _band(pictured).picture.isNull()


def test_a_large_photo_is_shown_small(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    Pixels.new("RGB", (6000, 4000), "#336699").save(tmp_path / "large.jpg")
    window.pictures.take_files((tmp_path / "large.jpg",))
    _until(qtbot, window, ["Paragraph", "Image"])
    assert _band(window).picture.height() <= 340
    assert _band(window).picture.width() == pytest.approx(
        1.5 * _band(window).picture.height(), 0.02
    )


def test_a_picture_that_is_missing_is_said_with_its_row(window: Window) -> None:
    window.session.open(Release(rows=(Paragraph(1), Image(2, "gone.png")), next_id=3), {})
    assert _band(window, 2).fault == "The picture of row 2 cannot be shown. Replace it."
