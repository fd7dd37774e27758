"""What is known of a pair: what its texts said when somebody compared them, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.instep.standing import Drift, Standing
from app.model import Language
from app.review.told import told
from ui.editor.band import Band
from ui.editor.sheet import Sheet
from ui.icons import icon
from ui.instep.words import compared_by, name_of, stands
from ui.theme import inks
from ui.told import dress_told, write_told

WIDTH = 520  # pixels
TALLEST = 200  # of one text; a longer one scrolls
AROUND = 54  # at both sides of a text together
EDGE = 8


class Card(QFrame):
    """Lies under a band of the sheet, over what is below, while the texts can be written in.

    decided: the texts were compared, or nobody did that. left: Escape was pressed in it. lost:
    its band is gone, as when the sheet is built anew.
    """

    decided = Signal(bool)
    left = Signal()
    lost = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet.viewport())
        self._sheet = sheet
        self._band: Band | None = None
        self.lines: list[str] = []
        self.texts: list[QTextEdit] = []
        self._head = _label("", "head")
        self._body = QWidget()
        self.compared = QPushButton(self.tr("Compared"))
        self.forgotten = QPushButton(self.tr("Not compared"))
        self._lay_out()
        self.hide()
        sheet.verticalScrollBar().valueChanged.connect(self._place)

    def tell(self, held: Standing, languages: Sequence[Language], *, can_write: bool) -> None:
        """Says how a pair stands."""
        self.lines = [stands(held, languages)]
        if held.comparison is not None:
            self.lines.append(compared_by(held.comparison))
        self.setAccessibleName(self.lines[0])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self._head.setText(self.lines[0])
        for words in self.lines[1:]:
            column.addWidget(_label(words, "line"))
        self.texts = []
        for drift in held.drifts:
            column.addWidget(_label(name_of(drift, languages), "line"))
            self.texts.append(_text(drift, languages, self._width()))
            column.addWidget(self.texts[-1])
        self._column.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body = body
        body.show()
        self.compared.setVisible(can_write and held.state in {"new", "changed", "stale"})
        self.forgotten.setVisible(can_write and held.comparison is not None)
        self.setFixedWidth(self._width())
        self.setFixedHeight(self._column.totalHeightForWidth(self._width()))
        self._place()

    def open_under(self, band: Band) -> None:
        """Shows it under a band, and scrolls so far that it is seen."""
        self._let_go()
        self._band = band
        band.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        bar = self._sheet.verticalScrollBar()
        hidden = self.geometry().bottom() + EDGE - self._sheet.viewport().height()
        room = band.mapTo(self._sheet.viewport(), QPoint(0, 0)).y() - EDGE
        bar.setValue(bar.value() + max(0, min(hidden, room)))

    def take_keyboard(self) -> None:
        """Gives the keyboard to what it asks, or to the card itself."""
        wanted = [one for one in (self.compared, self.forgotten) if not one.isHidden()]
        (wanted[0] if wanted else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Goes away."""
        self._let_go()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Goes along with its band."""
        if watched is self._band:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
            elif event.type() == QEvent.Type.Hide:
                self.leave()
                self.lost.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setObjectName("card")
        self.setStyleSheet(_sheet())
        self.setLayoutDirection(QApplication.layoutDirection())  # that of the sheet is its own
        self._close = QToolButton(self)
        self._close.setIcon(icon("x", quiet=True))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.addStretch(1)
        for button, is_compared in ((self.forgotten, False), (self.compared, True)):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, is_=is_compared: self.decided.emit(is_))
            line.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 12, 12)
        self._column.addLayout(top)
        self._column.addWidget(self._body)
        self._column.addLayout(line)

    def _place(self) -> None:
        if self._band is not None:
            foot = QPoint((self._band.width() - self.width()) // 2, self._band.height() + 2)
            self.move(self._band.mapTo(self._sheet.viewport(), foot))

    def _width(self) -> int:
        return min(WIDTH, self._sheet.viewport().width() - 2 * EDGE)

    def _let_go(self) -> None:
        if self._band is not None:
            self._band.removeEventFilter(self)
        self._band = None


def _label(words: str, name: str) -> QLabel:
    made = QLabel(words)
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def _text(drift: Drift, languages: Sequence[Language], width: int) -> QTextEdit:
    edit = QTextEdit()
    edit.setFrameShape(QFrame.Shape.NoFrame)
    language = next(one for one in languages if one.code == drift.language)
    dress_told(edit, language)
    write_told(edit.textCursor(), told(drift.was, drift.now))
    edit.setAccessibleName(name_of(drift, languages))
    edit.setTabChangesFocus(True)
    document = edit.document().clone(edit)  # that of the field takes the width of the field
    document.setTextWidth(width - AROUND)
    height = int(document.size().height()) + 8
    if height <= TALLEST:
        edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setFixedHeight(min(TALLEST, height))
    return edit


def _sheet() -> str:
    worn = inks()
    return (
        f"QFrame#card {{ background: {worn.paper}; border: 1px solid {worn.handle};"
        " border-radius: 6px; }"
        f" QLabel {{ color: {worn.ink}; background: transparent; }}"
        " QLabel#head { font-weight: bold; }"
        f" QLabel#line {{ color: {worn.soft}; }}"
        f" QTextEdit {{ background: {worn.ground}; border-radius: 4px; padding: 2px 6px; }}"
    )
