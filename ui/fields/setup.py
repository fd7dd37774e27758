"""What every field of the panel is made with, and the small parts that several of them share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.model import Language
from app.profile import Profile
from app.wording import Wording
from ui.editor.directions import direction_of, start_of
from ui.isolating import isolated
from ui.language import tongue
from ui.theme import inks


class Setup(Struct, frozen=True):
    """The profile in use, the languages of the panes, and the clock."""

    profile: Callable[[], Profile]
    panes: tuple[Language, Language]
    now: Callable[[], datetime]

    def moment(self) -> datetime:
        """Now, with its zone."""
        return self.now().astimezone()

    def wording(self) -> Wording:
        """The house's words in the language of the interface."""
        wordings = self.profile().wordings
        return wordings.get(tongue()) or next(iter(wordings.values()))

    def weekday(self, number: int) -> str:
        """A day of the week (0 is Monday) in each language of the panes, the interface's first."""
        wordings = self.profile().wordings
        codes = [pane.code for pane in dict.fromkeys(self.panes) if pane.code in wordings]
        codes.sort(key=lambda code: code != tongue())
        return " · ".join(isolated(wordings[code].weekdays["names"][number]) for code in codes)


def text_line(name: str, pane: Language, parent: QWidget) -> QLineEdit:
    """A line for a text in the language of a pane."""
    line = QLineEdit(parent)
    line.setLayoutDirection(direction_of(pane))
    line.setAlignment(start_of(pane))  # Qt would go by the keyboard while it is empty
    line.setTextMargins(4, 0, 4, 0)
    line.setAccessibleName(name)
    return line


def caption(words: str, buddy: QWidget, parent: QWidget) -> QLabel:
    """The name over a field."""
    label = QLabel(words, parent)
    label.setStyleSheet(f"color: {inks().soft}; font-size: 8.5pt;")
    label.setBuddy(buddy)
    return label


class Note(QLabel):
    """A quiet sentence under a field; nothing is there while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say("")

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Shows other words, or none."""
        if words == self.text() and words:
            return
        ink = inks().red if is_fault else inks().soft
        self.setStyleSheet(f"color: {ink}; font-size: 8.5pt;")
        self.setText(words)
        self.setVisible(bool(words))
