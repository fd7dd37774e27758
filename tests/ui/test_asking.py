"""What the platform's dialogs give back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox

from ui.asking import Dialogs
from ui.window import Window

PDF = "PDF (*.pdf)"


def saved(folder: Path, name: str = "", kind: str = "") -> Path | None:
    """The path for a page when a person types a name, chooses a kind, and saves."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        box, line = dialog.findChild(QComboBox, "fileTypeCombo"), dialog.findChild(QLineEdit)
        assert box is not None
        assert line is not None
        if name:
            line.setText(name)
        if kind:
            box.setFocus()
            box.setCurrentText(kind)
            box.textActivated.emit(kind)
        dialog.accept()

    QTimer.singleShot(50, answer)
    return Dialogs().page_to_save(folder / "release preflight.html")


@pytest.mark.parametrize(
    ("name", "kind", "taken"),
    [
        ("", "", "release preflight.html"),
        ("", PDF, "release preflight.pdf"),
        ("issue 1.2", "", "issue 1.2.html"),
        ("issue 1.2", PDF, "issue 1.2.pdf"),
        ("typed.pdf", "", "typed.pdf"),
    ],
)
def test_a_page_is_of_the_kind_that_is_chosen_or_typed(
    window: Window, tmp_path: Path, name: str, kind: str, taken: str
) -> None:
    assert window.isVisible()
    assert saved(tmp_path, name, kind) == tmp_path / taken


@pytest.mark.parametrize("button", ["Yes", "No"])
def test_a_file_that_is_named_without_its_ending_is_not_replaced_unasked(
    window: Window, tmp_path: Path, button: str
) -> None:
    there = tmp_path / "wells.bayan"
    there.write_text("of somebody else")
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton[button]).click()

    def name() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText("wells")
        QTimer.singleShot(50, answer)
        dialog.accept()

    QTimer.singleShot(50, name)
    assert window.isVisible()
    taken = Dialogs().file_to_save(tmp_path / "new.bayan")
    assert taken == (there if button == "Yes" else None)
    assert asked == ["“wells.bayan” is there already. Replace it?"]
