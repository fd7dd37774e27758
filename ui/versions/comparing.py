"""A window in which two versions are read against each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Language, Release
from app.snapshots.between import between
from app.snapshots.difference import Difference
from ui.editor.pair import language_name
from ui.isolating import isolated
from ui.versions.sheet import DifferenceSheet
from ui.versions.words import differences

SIZE = QSize(1080, 720)


class Comparing(QDialog):
    """restored: the earlier of the two, by its place among the versions, is to be brought back."""

    restored = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare versions"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._difference: Difference | None = None
        self._place = 0
        self._panes: Sequence[Language] = ()
        self.head = QLabel()
        self.count = QLabel()
        self.everything = QCheckBox(self.tr("Show what is the same too"))
        self.sheet = DifferenceSheet()
        self.restore = QPushButton(self.tr("Go back to the earlier one"))
        self._names = (QLabel(), QLabel())
        self._lay_out()
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))

    def show_between(
        self,
        old: tuple[str, Release],
        new: tuple[str, Release],
        panes: Sequence[Language],
        place: int,
    ) -> None:
        """Shows what became of the one in the other; each with its name, now with none."""
        self._place = place
        (was, earlier), (is_, later) = old, new
        words = (
            self.tr("From “{earlier}” to “{later}”") if is_ else self.tr("From “{earlier}” to now")
        )
        self.head.setText(words.format(earlier=isolated(was), later=isolated(is_)))
        self._difference, self._panes = between(earlier, later), panes
        self.count.setText(differences(self._difference.count()))
        for label, pane in zip(self._names, panes, strict=True):
            label.setText(language_name(pane))
        self._show()

    def _lay_out(self) -> None:
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.head.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.count)
        over = QWidget()  # the columns of the sheet, which do not turn round
        over.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        names = QHBoxLayout(over)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self._names[0])
        names.addStretch(1)
        names.addWidget(self._names[1])
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.everything)
        foot.addStretch(1)
        foot.addWidget(self.restore)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(over)
        column.addWidget(self.sheet, 1)
        column.addLayout(foot)
        close.setDefault(True)
        self.restore.setAutoDefault(False)
        self.everything.toggled.connect(self._show)
        self.restore.clicked.connect(self._go_back)

    def _show(self) -> None:
        if self._difference is not None:
            is_all = self.everything.isChecked()
            self.sheet.show_difference(self._difference, self._panes, everything=is_all)

    def _go_back(self) -> None:
        self.close()
        self.restored.emit(self._place)
