"""What the editor asks a person, behind one small interface; nothing else opens a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget

from ui.dialogs import ExportDialog, ReportDialog
from ui.layouts import Layout

Answer: TypeAlias = Literal["save", "discard", "cancel"]


class ExportChoice(Struct, frozen=True):
    """Which formats (their names), in which layouts, and where to."""

    formats: tuple[str, ...]
    layouts: tuple[Layout, ...]
    folder: Path


class Asker(Protocol):
    """Every question and announcement; None or "cancel" is a person's no."""

    def unsaved(self, name: str) -> Answer:
        """What is to become of changes that are not saved."""

    def file_to_open(self, folder: Path) -> Path | None:
        """A release to open."""

    def file_to_save(self, suggestion: Path) -> Path | None:
        """Where to save."""

    def texts(self, folder: Path) -> tuple[Path, ...]:
        """The texts to import, one per language; empty for none."""

    def picture(self, folder: Path) -> Path | None:
        """A picture to put in."""

    def export(self, choice: ExportChoice, formats: Sequence[str]) -> ExportChoice | None:
        """What to put out, starting from ``choice``."""

    def link(self, held: str) -> str | None:
        """Where a link is to lead; empty for no link."""

    def take_import(self, lines: Sequence[str]) -> bool:
        """Whether an import, told line by line, is to replace what is open."""

    def recover(self, names: Sequence[str]) -> bool:
        """Whether to open what was left unsaved."""

    def tell(self, sentence: str) -> None:
        """Something a person has to know."""

    def about(self, words: str) -> None:
        """What this program is."""


class Dialogs(QObject):
    """Asks with the platform's dialogs, over the window that is in use."""

    @property
    def _window(self) -> QWidget | None:
        return QApplication.activeWindow()

    def unsaved(self, name: str) -> Answer:
        """Save, Discard or Cancel."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Bayan")
        box.setText(self.tr("Save the changes to “{name}”?").format(name=name))
        box.setInformativeText(self.tr("What is not saved will be lost."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        pressed = box.exec()
        answers: dict[int, Answer] = {buttons.Save: "save", buttons.Discard: "discard"}
        return answers.get(pressed, "cancel")

    def file_to_open(self, folder: Path) -> Path | None:
        """The platform's file dialog."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a release"), str(folder), self._releases()
        )
        return Path(name) if name else None

    def file_to_save(self, suggestion: Path) -> Path | None:
        """The platform's file dialog, which asks before an old file goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the release"), str(suggestion), self._releases()
        )
        return Path(name) if name else None

    def texts(self, folder: Path) -> tuple[Path, ...]:
        """The platform's file dialog for several files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import texts: one file for each language"),
            str(folder),
            self.tr("Texts (*.txt *.md *.markdown);;All files (*)"),
        )
        return tuple(Path(name) for name in names)

    def picture(self, folder: Path) -> Path | None:
        """The platform's file dialog."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Put in a picture"), str(folder),
            self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"),
        )  # fmt: skip
        return Path(name) if name else None

    def export(self, choice: ExportChoice, formats: Sequence[str]) -> ExportChoice | None:
        """Check boxes and a folder."""
        dialog = ExportDialog(formats, choice.formats, choice.layouts, choice.folder, self._window)
        if not dialog.exec():
            return None
        return ExportChoice(dialog.formats(), dialog.layouts(), dialog.folder())

    def link(self, held: str) -> str | None:
        """A line to type the address in."""
        text, is_taken = QInputDialog.getText(
            self._window, self.tr("Link"), self.tr("Address (https://… or mailto:…)"), text=held
        )
        return text.strip() if is_taken else None

    def take_import(self, lines: Sequence[str]) -> bool:
        """The report, and a button to take it."""
        return bool(ReportDialog(lines, self._window).exec())

    def recover(self, names: Sequence[str]) -> bool:
        """Yes or no."""
        question = self.tr(
            "Bayan ended before this was saved. Open the copy that was kept? “No” deletes it."
        )
        buttons = QMessageBox.StandardButton
        pressed = QMessageBox.question(
            self._window, "Bayan", "\n".join([question, "", *names]), buttons.Yes | buttons.No
        )
        return pressed == buttons.Yes

    def tell(self, sentence: str) -> None:
        """A box with the sentence."""
        QMessageBox.warning(self._window, "Bayan", sentence)

    def about(self, words: str) -> None:
        """The box that the Help menu opens."""
        QMessageBox.about(self._window, self.tr("About Bayan"), words)

    def _releases(self) -> str:
        return self.tr("Releases (*.bayan)")
