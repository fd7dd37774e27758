"""Which findings are shown: by words, by how grave they are, by the group of their rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.preflight.labels import labels
from app.text.folding import fold
from ui.checking.report import Entry
from ui.checking.words import SEVERITIES, SHAPES, colour, counted, severity_name
from ui.icons import tinted
from ui.language import tongue
from ui.theme import inks

if TYPE_CHECKING:
    from app.checks.finding import Severity


class Sieve(QWidget):
    """changed: other findings are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.groups = QComboBox()
        self.severities: dict[Severity, QToolButton] = {one: _chip(one) for one in SEVERITIES}
        self._folded: dict[str, str] = {}
        self._names = labels(tongue()).groups
        self._lay_out()
        self.words.textChanged.connect(self.changed)
        self.groups.currentIndexChanged.connect(self.changed)
        for chip in self.severities.values():
            chip.toggled.connect(self.changed)

    def show_entries(self, entries: Sequence[Entry] | None) -> None:
        """Says how many there are of each sort; None: that is not known yet."""
        for severity, chip in self.severities.items():
            if entries is None:
                shown, said = "", severity_name(severity)
            else:
                count = sum(one.is_open and one.severity == severity for one in entries)
                shown, said = f" {count}", counted(severity, count)
            chip.setText(shown)
            chip.setToolTip(said)
            chip.setAccessibleName(said)
        held = Counter(one.group for one in entries or () if one.is_open)
        choice = self.groups.currentData()
        with QSignalBlocker(self.groups):
            self.groups.clear()
            self.groups.addItem(self.tr("All rules"), "")
            for group, count in held.items():
                self.groups.addItem(f"{self._names[group]} ({count})", group)
            self.groups.setCurrentIndex(max(0, self.groups.findData(choice)))

    def passes(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Those that are wanted."""
        sought = fold(self.words.text().strip()).text
        group = self.groups.currentData()
        return tuple(
            one
            for one in entries
            if self.severities[one.severity].isChecked()
            and group in ("", None, one.group)
            and sought in self._text_of(one, sought)
        )

    def open_to(self, entry: Entry) -> None:
        """Lets a finding through, whatever was chosen before."""
        if not self.passes((entry,)):
            self.words.clear()
            self.groups.setCurrentIndex(0)
            self.severities[entry.severity].setChecked(True)

    def _text_of(self, entry: Entry, sought: str) -> str:
        """What is looked through; each text is folded once."""
        if not sought:
            return ""
        text = "\n".join(
            (entry.sentence, entry.words, entry.other, entry.place, entry.finding.code,
             self._names[entry.group])
        )  # fmt: skip
        if text not in self._folded:
            self._folded[text] = fold(text).text
        return self._folded[text]

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter findings"))
        self.words.setAccessibleName(self.tr("Filter findings"))
        self.words.setClearButtonEnabled(True)
        self.groups.setAccessibleName(self.tr("Rules"))
        self.groups.setMinimumContentsLength(8)
        self.groups.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 14, 8)
        column.setSpacing(8)
        column.addWidget(self.words)
        line = QHBoxLayout()
        line.setSpacing(6)
        for chip in self.severities.values():
            line.addWidget(chip)
        line.addWidget(self.groups, 1)
        column.addLayout(line)


def _chip(severity: Severity) -> QToolButton:
    worn = inks()
    made = QToolButton()
    made.setCheckable(True)
    made.setChecked(True)
    made.setIcon(tinted(SHAPES[severity], colour(severity, worn)))
    made.setIconSize(QSize(15, 15))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setStyleSheet(
        f"QToolButton {{ border: 1px solid {worn.handle}; border-radius: 6px; padding: 3px 7px;"
        f" background: {worn.ground}; color: {worn.soft}; }}"
        f" QToolButton:checked {{ background: {worn.pressed}; color: {worn.ink}; }}"
        f" QToolButton:focus {{ border-color: {worn.accent}; }}"
    )
    return made
