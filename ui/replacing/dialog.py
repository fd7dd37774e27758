"""The dialog with the list: each replacement with a check box, and how many are taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.model import Release
from app.search.put import Replacement
from ui.replacing.paint import PlanDelegate
from ui.replacing.plan import Plan
from ui.theme import inks

SIZE = QSize(780, 560)


class ReplaceDialog(QDialog):
    """Every replacement in its sentence, with a check box."""

    def __init__(
        self, release: Release, plan: Sequence[Replacement], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace all"))
        self.plan = Plan(release, plan, self)
        self.list = QListView()
        self.all = QCheckBox(self.tr("All of them"))
        self.count = QLabel()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._dress()
        self._lay_out()
        self.all.clicked.connect(self._take_all)
        self.plan.dataChanged.connect(self._show_count)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_count()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self) -> tuple[Replacement, ...]:
        """Those that are to be made."""
        return self.plan.taken()

    def _dress(self) -> None:
        self.list.setModel(self.plan)
        self.list.setItemDelegate(PlanDelegate(self.list))
        self.list.setAccessibleName(self.tr("Replacements"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentIndex(self.plan.index(0))
        self.all.setTristate(True)
        self.count.setStyleSheet(f"color: {inks().soft};")
        room = self.screen().availableGeometry().size() if self.screen() else SIZE
        self.resize(SIZE.boundedTo(room * 0.9))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.all)
        top.addStretch(1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)

    def _take_all(self) -> None:
        """All of them, or none when all are taken."""
        self.plan.take_all(len(self.plan.taken()) < self.plan.rowCount())

    def _show_count(self) -> None:
        taken, total = len(self.plan.taken()), self.plan.rowCount()
        states = Qt.CheckState
        if taken == total:
            self.all.setCheckState(states.Checked)
        else:
            self.all.setCheckState(states.PartiallyChecked if taken else states.Unchecked)
        self.count.setText(self.tr("{n} of {total} chosen").format(n=taken, total=total))
        replace = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        replace.setText(self.tr("Replace %n place(s)", "", taken))
        replace.setEnabled(taken > 0)
