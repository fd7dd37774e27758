"""Under the list: why the finding in hand matters, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.checking.report import Entry
from ui.checking.words import mended, why
from ui.icons import icon
from ui.theme import inks


class Details(QWidget):
    """mend_asked: of this one (False) or all of its kind. stand_asked: the reason.

    back_asked: it is to be found again. left: nothing is let stand after all.
    """

    mend_asked = Signal(bool)
    stand_asked = Signal(str)
    back_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._can_write = True
        self.reason = _soft_label()
        self.change = _soft_label()
        self.mend = QPushButton(icon("check"), self.tr("Mend"))
        self.mend_all = QPushButton()
        self.stand = QPushButton(self.tr("Let it stand…"))
        self.back = QPushButton(self.tr("Bring back"))
        self.why = QLineEdit()
        self.confirm = QPushButton(self.tr("Let it stand"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.show_entry(None, 0)

    def show_entry(self, entry: Entry | None, kin: int) -> None:
        """Says it of a finding; kin: how many of its rule can be mended with certainty."""
        if entry is None or self._entry is None or entry.key != self._entry.key:
            self.why.clear()
            self._ask(is_asking=False)
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.reason.setText(why(entry))
        change = mended(entry)
        self.change.setText(change)
        self.mend_all.setText(self.tr("Mend all of this kind ({n})").format(n=kin))
        self.change.setVisible(bool(change))
        self._ask(is_asking=not self.why.isHidden(), kin=kin)

    def ask_why(self) -> None:
        """Asks for the reason to let it stand."""
        if self._entry is not None and self._entry.is_open and self._can_write:
            self._ask(is_asking=True)
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self, can_write: bool) -> None:
        """Whether anything may be changed."""
        self._can_write = can_write
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape gives up letting it stand."""
        if event.key() == Qt.Key.Key_Escape and not self.why.isHidden():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _ask(self, *, is_asking: bool, kin: int | None = None) -> None:
        entry = self._entry
        is_open = entry is not None and entry.is_open
        has_fix = is_open and entry is not None and bool(entry.finding.fix)
        for widget in (self.why, self.confirm, self.cancel):
            widget.setVisible(is_asking and is_open)
        self.mend.setVisible(has_fix and not is_asking)
        if kin is not None:
            self._kin = kin
        self.mend_all.setVisible(has_fix and not is_asking and self._kin > 1)
        self.stand.setVisible(is_open and not is_asking)
        self.back.setVisible(entry is not None and not is_open)
        self._enable()

    def _enable(self) -> None:
        for button in (self.mend, self.mend_all, self.stand, self.back):
            button.setEnabled(self._can_write)
        self.confirm.setEnabled(self._can_write and bool(self.why.text().strip()))

    def _leave(self) -> None:
        self.why.clear()
        self._ask(is_asking=False)
        self.left.emit()

    def _confirm(self) -> None:
        reason = self.why.text().strip()
        if reason and self._can_write:
            self._ask(is_asking=False)
            self.stand_asked.emit(reason)

    def _lay_out(self) -> None:
        self._kin = 0
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("details")
        self.setStyleSheet(
            f"#details {{ background: {inks().paper}; border-top: 1px solid {inks().line}; }}"
        )
        words = self.tr("Why it may stand")
        self.why.setPlaceholderText(words)
        self.why.setAccessibleName(words)
        self.mend.setToolTip(self.tr("Ctrl+Enter in the list"))
        self.stand.setToolTip(self.tr("Delete in the list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(7)
        column.addWidget(self.reason)
        column.addWidget(self.change)
        column.addWidget(self.why)
        for buttons in (
            (self.mend, self.stand, self.back, self.confirm, self.cancel),
            (self.mend_all,),
        ):
            line = QHBoxLayout()
            line.setSpacing(6)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)

    def _connect(self) -> None:
        self.mend.clicked.connect(lambda: self.mend_asked.emit(False))
        self.mend_all.clicked.connect(lambda: self.mend_asked.emit(True))
        self.stand.clicked.connect(self.ask_why)
        self.back.clicked.connect(self.back_asked)
        self.why.textChanged.connect(self._enable)
        self.why.returnPressed.connect(self._confirm)
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self._leave)


def _soft_label() -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setStyleSheet(f"color: {inks().soft};")
    return made
