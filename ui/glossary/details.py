"""Under the list of terms: all forms of the one in hand, and what the glossary says of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.glossary.entries import Entry
from app.model import Language
from ui.editor.directions import direction_of, start_of
from ui.editor.inserting import MARKS
from ui.glossary.words import forms_of, remarks_of
from ui.theme import inks, text_font

HIGHEST = 220  # pixels; what says more is scrolled


class Details(QScrollArea):
    """A name and its other forms for each language, then what is said of the term."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._names = (QLabel(), QLabel())
        self._forms = (QLabel(), QLabel())
        self._remarks = QLabel()
        self._lay_out()

    def show_entry(self, entry: Entry | None, panes: tuple[Language, Language]) -> None:
        """Says it of a term; None: there is nothing to say."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        is_twice = panes[0].code == panes[1].code  # of a release in one language
        for name, forms, pane in zip(self._names, self._forms, panes, strict=True):
            is_shown = not is_twice or name is self._names[0]
            held = entry.term.renderings.get(pane.code) if is_shown else None
            mark = MARKS["mark_rtl" if pane.direction == "rtl" else "mark_ltr"]
            _say(name, held.approved if held else "", mark)
            _say(forms, forms_of(held, pane) if held else "", mark)
            name.setFont(text_font("name", pane))
            for label in (name, forms):
                label.setLayoutDirection(direction_of(pane))
                label.setAlignment(start_of(pane) | Qt.AlignmentFlag.AlignTop)
        _say(self._remarks, remarks_of(entry.term))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As high as what it says at that width."""
        super().resizeEvent(event)
        self._fit()

    def said(self) -> str:
        """All that it says, as it stands there from top to bottom."""
        return "\n".join(label.text() for label in self._labels() if label.text())

    def _labels(self) -> tuple[QLabel, ...]:
        (left, right), (forms, others) = self._names, self._forms
        return left, forms, right, others, self._remarks

    def _fit(self) -> None:
        height = self._column.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(max(height, 0), HIGHEST))

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("About the term"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        column = self._column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inner)
        column.setSpacing(3)
        for label in self._labels():
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if label not in self._names:
                label.setStyleSheet(f"color: {inks().soft};")
            column.addWidget(label)


def _say(label: QLabel, words: str, mark: str = "") -> None:
    """mark: begins each line, as a label takes the direction of its first strong character."""
    label.setText("\n".join(mark + line for line in words.splitlines()))
    label.setVisible(bool(words))
