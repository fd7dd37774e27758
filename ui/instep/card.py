"""What is known of a pair: what its texts said when somebody compared them, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.instep.standing import Drift, Standing
from app.model import Language
from app.review.told import told
from ui.editor.sheet import Sheet
from ui.editor.undercard import UnderCard, card_label
from ui.instep.words import compared_by, name_of, stands
from ui.told import dress_told, write_told

WIDTH = 520  # pixels
TALLEST = 200  # of one text; a longer one scrolls
AROUND = 54  # at both sides of a text together


class Card(UnderCard):
    """Lies under a band of the sheet, over what is below, while the texts can be written in.

    decided: the texts were compared, or nobody did that.
    """

    decided = Signal(bool)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, WIDTH)
        self.lines: list[str] = []
        self.texts: list[QTextEdit] = []
        self._body = QWidget()
        self.compared = QPushButton(self.tr("Compared"))
        self.forgotten = QPushButton(self.tr("Not compared"))
        self._lay_out()

    def tell(self, held: Standing, languages: Sequence[Language], *, can_write: bool) -> None:
        """Says how a pair stands."""
        self.lines = [stands(held, languages)]
        if held.comparison is not None:
            self.lines.append(compared_by(held.comparison))
        self.setAccessibleName(self.lines[0])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self.head.setText(self.lines[0])
        for words in self.lines[1:]:
            column.addWidget(card_label(words, "line"))
        self.texts = []
        for drift in held.drifts:
            column.addWidget(card_label(name_of(drift, languages), "line"))
            self.texts.append(_text(drift, languages, self.room()))
            column.addWidget(self.texts[-1])
        self.column.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body = body
        body.show()
        self.compared.setVisible(can_write and held.state in {"new", "changed", "stale"})
        self.forgotten.setVisible(can_write and held.comparison is not None)
        self.fit()

    def take_keyboard(self) -> None:
        """Gives the keyboard to what it asks, or to the card itself."""
        wanted = [one for one in (self.compared, self.forgotten) if not one.isHidden()]
        (wanted[0] if wanted else self.cross).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addStretch(1)
        for button, is_compared in ((self.forgotten, False), (self.compared, True)):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, is_=is_compared: self.decided.emit(is_))
            line.addWidget(button)
        self.column.addWidget(self._body)
        self.column.addLayout(line)


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
