"""The dialogs of our own: what to export, what copies of reviewers brought, or files of terms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.exporting import ExportChoice
from ui.layouts import LAYOUTS, layout_name


class ExportDialog(QDialog):
    """Formats, languages and a folder."""

    def __init__(
        self, offered: Sequence[str], choice: ExportChoice, parent: QWidget | None
    ) -> None:
        """Begins with ``choice``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(460)
        words = {
            "review-docx": self.tr("DOCX for reviewers"),
            "visual-txt": self.tr("Visual text"),
        }
        self._formats = {name: QCheckBox(words.get(name, name.upper())) for name in offered}
        self._layouts = {layout: QCheckBox(layout_name(layout)) for layout in LAYOUTS}
        for name, box in self._formats.items():
            box.setChecked(name in choice.formats)
        for layout, box in self._layouts.items():
            box.setChecked(layout in choice.layouts)
        self._for_print = QCheckBox(self.tr("PDF for a printing house: black is black ink alone"))
        self._for_print.setChecked(choice.ink == "print")
        self._folder = QLineEdit(str(choice.folder))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._lay_out()
        self._check()

    def choice(self) -> ExportChoice:
        """What is ticked, and where the files go."""
        return ExportChoice(
            formats=tuple(name for name, box in self._formats.items() if box.isChecked()),
            layouts=tuple(layout for layout, box in self._layouts.items() if box.isChecked()),
            folder=Path(self._folder.text()).expanduser(),
            ink="print" if self._for_print.isChecked() else "screen",
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._group(self.tr("Formats"), list(self._formats.values())))
        layout.addWidget(self._group(self.tr("Languages"), list(self._layouts.values())))
        layout.addWidget(self._for_print)
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Folder")))
        line.addWidget(self._folder, 1)
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        line.addWidget(choose)
        layout.addLayout(line)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._buttons.button(kinds.Ok).setText(self.tr("Export"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)

    def _group(self, title: str, boxes: Sequence[QCheckBox]) -> QGroupBox:
        group = QGroupBox(title)
        line = QHBoxLayout(group)
        for box in boxes:
            box.toggled.connect(self._check)
            line.addWidget(box)
        line.addStretch(1)
        return group

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self._folder.text())
        if name:
            self._folder.setText(name)

    def _check(self) -> None:
        choice = self.choice()
        is_enough = bool(choice.formats and choice.layouts)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_enough)


class CopiesDialog(QDialog):
    """Shows the report; there is nothing to decide, as an undo takes everything back."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reviewers' copies"))
        self.resize(640, 320)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        words = self.tr("Nothing in the text has changed: accept or reject it beside the text.")
        note = QLabel(words)
        note.setWordWrap(True)
        layout.addWidget(note)
        layout.addWidget(_report(lines, self.tr("What the copies have brought")), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


class TermsDialog(QDialog):
    """What files of terms bring, before anything is written.

    count: how many terms would be another after it; with none there is nothing to take.
    """

    def __init__(self, lines: Sequence[str], count: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in terms"))
        self.resize(680, 460)
        note = QLabel(
            self.tr(
                "The terms go into the profile of the house. Where it renders one otherwise, its "
                "own stays."
            )
        )
        note.setWordWrap(True)
        report = _report(lines, self.tr("What the files bring"))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.take = buttons.button(kinds.Ok)
        self.take.setText(self.tr("Take them in"))
        self.take.setEnabled(count > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(note)
        layout.addWidget(report, 1)
        layout.addWidget(buttons)


def _report(lines: Sequence[str], name: str) -> QPlainTextEdit:
    """Lines to read, all of them in the direction of the interface, whatever they begin with."""
    made = QPlainTextEdit("\n".join(lines))
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    direction = QApplication.layoutDirection()
    side = Qt.AlignmentFlag.AlignLeading
    option = QTextOption(QStyle.visualAlignment(direction, side) | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    made.document().setDefaultTextOption(option)
    return made
