"""The small bands between and after the pairs: section heads, the end mark, edges of paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton, QWidget

from app.address import Address
from app.edits import set_value
from ui.editor.band import Band, Columns, View
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.icons import icon
from ui.listed import mirrored
from ui.theme import inks


class GapBand(Band):
    """The upper or lower edge of the paper, or room after the last band."""

    def height_at(self, width: int) -> int:
        """A margin."""
        del width
        return 18 if self.strip.role == "top" else 28

    @property
    def is_paper(self) -> bool:  # type: ignore[override]
        """Whether it is part of the paper."""
        return self.strip.role == "top"


class HeadBand(Band):
    """The name of a section, on the ground between two papers. pressed: its button was."""

    pressed = Signal(object)
    is_paper = False

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        title, self._action = head_words(strip.section)
        self._title = QLabel(title, self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._button = QPushButton(icon("plus", quiet=True), self._action, self)
        self._button.setFlat(True)
        self._button.setStyleSheet(_flat())
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setEnabled(not setting.session.read_only)
        self._button.setAccessibleName(f"{title}: {self._action}")
        self._button.clicked.connect(lambda: self.pressed.emit(self.strip))

    def height_at(self, width: int) -> int:
        """A line with room above it."""
        del width
        return 52

    def anchor(self) -> QPoint:
        """Where a panel of this head opens, on the screen."""
        return self._button.mapToGlobal(QPoint(0, self._button.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The title where the interface begins to be read, the button at the other end."""
        super().resizeEvent(event)
        width = self._button.sizeHint().width()
        title = QRect(4, 18, self.width() // 2, 28)
        button = QRect(self.width() - width, 18, width, 28)
        self._title.setGeometry(mirrored(title, self.rect()))
        self._button.setGeometry(mirrored(button, self.rect()))


class AddBand(Band):
    """A button where the next row will be. pressed: it was."""

    pressed = Signal(object)

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._button = QToolButton(self)
        self._button.setIcon(icon("plus", quiet=True))
        self._button.setIconSize(QSize(16, 16))
        self._button.setFixedSize(26, 26)
        self._button.setAutoRaise(True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setEnabled(not setting.session.read_only)
        name = QCoreApplication.translate("AddBand", "Add a paragraph at the end")
        self._button.setToolTip(name)
        self._button.setAccessibleName(name)
        self._button.clicked.connect(lambda: self.pressed.emit(self.strip))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On the spine."""
        super().resizeEvent(event)
        spine = Columns(self.width()).spine(self.height())
        self._button.move(spine.center() - QPoint(12, 13))


class EndBand(Band):
    """Whether the end of the text is marked; the mark itself is worded per language."""

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self.box = QCheckBox(
            QCoreApplication.translate("EndBand", "Mark the end of the text"), self
        )
        self.box.setEnabled(not setting.session.read_only)
        self.box.clicked.connect(self._commit)

    def show_release(self, view: View, origin: object) -> None:
        """Ticks the box or not."""
        del origin
        self.box.setChecked(view.release.end_mark)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In the left pane."""
        super().resizeEvent(event)
        columns = Columns(self.width())
        self.box.setGeometry(columns.margin, 4, columns.pane - columns.margin, 28)

    def _commit(self, is_marked: bool) -> None:
        at = Address("end_mark")
        label = QCoreApplication.translate("EndBand", "End mark")
        self.setting.session.edit(
            label, lambda release: set_value(release, at, is_marked), origin=self
        )


def head_words(section: str) -> tuple[str, str]:
    """What the interface calls a section, and what its button does."""
    translate = QCoreApplication.translate
    return {
        "contacts": (translate("Head", "Contacts"), translate("Head", "Add a contact")),
        "entities": (translate("Head", "UN entities"), translate("Head", "Choose…")),
        "goals": (translate("Head", "Sustainable Development Goals"), translate("Head", "Choose…")),
        "notes": (translate("Head", "Notes to editors"), translate("Head", "Add a paragraph")),
        "boilerplate": (
            translate("Head", "About the organization"),
            translate("Head", "Add a paragraph"),
        ),
    }[section]


def _flat() -> str:
    worn = inks()
    return f"""QPushButton {{ border: 0; border-radius: 5px; padding: 3px 10px;
    color: {worn.soft}; }}
QPushButton:hover, QPushButton:focus {{ background: {worn.paper};
    border: 1px solid {worn.line}; }}"""
