"""The spine: the narrow column between the texts, which says of each pair how the two stand.

Left of the handle it says whether the texts are in step, right of it whether their figures
agree and what the checks found; where one side is empty, a ring stands on that side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from ui.editor.grip import GRIP, Grip, small_button
from ui.editor.outline import Handle
from ui.icons import icon, pixmap
from ui.theme import inks
from ui.theme.inks import Inks

StepState: TypeAlias = Literal["", "compared", "changed", "stale"]
FiguresState: TypeAlias = Literal["", "agree", "differ"]
FindingsState: TypeAlias = Literal["", "error", "warning", "info"]
Side: TypeAlias = Literal["left", "right"]
Colour: TypeAlias = Callable[[Inks], str]

SIGN, STEP = 14, 15  # pixels: of a sign, and from one to the next under it
ORDER = ("step", "figures", "empty", "findings")
SIGNS: dict[str, tuple[str, Side, Colour]] = {  # shape, place and colour: no sign by colour alone
    "compared": ("check", "left", lambda worn: worn.green),
    "changed": ("history", "left", lambda worn: worn.hint),
    "stale": ("clock-alert", "left", lambda worn: worn.amber),
    "agree": ("equal", "right", lambda worn: worn.hint),
    "differ": ("equal-not", "right", lambda worn: worn.red),
    "error": ("octagon-x", "right", lambda worn: worn.red),
    "warning": ("triangle-alert", "right", lambda worn: worn.amber),
    "info": ("info", "right", lambda worn: worn.accent),
    "left empty": ("circle-dashed", "left", lambda worn: worn.amber),
    "right empty": ("circle-dashed", "right", lambda worn: worn.amber),
}
TINTS: dict[str, Colour] = {
    "stale": lambda worn: worn.amber_ground,
    "differ": lambda worn: worn.red_ground,
    "error": lambda worn: worn.red_ground,
}
KINDS: dict[Handle, str] = {
    "paragraph": "pilcrow",
    "heading": "heading",
    "quotation": "quote",
    "list": "list",
    "image": "image",
    "contact": "ellipsis-vertical",
}


class Spine(QWidget):
    """What stands between the two texts of a band.

    chosen: the handle was clicked; whether Shift was held. menu_asked: it was, without Shift;
    the place on the screen for a menu. count_asked, sign_asked: the number, or the sign of
    "step", "figures", "findings" or "empty", was pressed.
    """

    chosen = Signal(bool)
    menu_asked = Signal(QPoint)
    count_asked = Signal()
    sign_asked = Signal(str)

    def __init__(self, handle: Handle, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = handle
        self.handle = self._make_handle() if handle else None
        self.count: QToolButton | None = None
        self._signs: dict[str, QToolButton] = {}
        self._states: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._top = 0
        self._name()

    def show_sign(self, which: str, state: str, words: str) -> None:
        """Shows the sign of a state, or none for ""; words: the same for a person."""
        if (self._states.get(which, ""), self._words.get(which, "")) == (state, words):
            return
        self._states[which], self._words[which] = state, words
        button = self._signs.get(which)
        if button is None and state:
            button = self._signs[which] = self._make_sign(which)
        if button is not None:
            self._dress(button, state, words)
        self._name()
        self._place()
        self.update()

    def show_count(self, count: int, words: str) -> None:
        """How much others have to say of it; words: the same for a person."""
        if self.count is None and count:
            self.count = self._make_count()
        if self.count is not None:
            self.count.setVisible(count > 0)
            self.count.setText(str(count))
            self.count.setToolTip(words)
            self.count.setAccessibleName(words)
        self._words["count"] = words if count else ""
        self._name()
        self._place()

    def set_top(self, top: int) -> None:
        """Where the first line of the texts begins, in pixels."""
        self._top = top
        self._place()

    def words(self) -> str:
        """All that it says of the pair, for a screen reader."""
        kind = kind_name(self.kind) if self.kind else ""
        return " · ".join(words for words in (kind, *self._words.values()) if words)

    def state(self, which: str) -> str:
        """The state that is shown for "step", "figures", "findings" or "empty"."""
        return self._states.get(which, "")

    def sign(self, which: str) -> QToolButton | None:
        """The button of a sign, once it was needed."""
        return self._signs.get(which)

    def menu_place(self) -> QPoint:
        """Where the menu of the handle opens, on the screen."""
        return self.mapToGlobal(QPoint((self.width() - GRIP) // 2, self._handle_top() + GRIP))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Puts handle, signs and number in their places."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Where the texts part, the column is tinted on the side of the sign that says so."""
        del event
        tints = {SIGNS[state][1]: TINTS[state] for state in self._states.values() if state in TINTS}
        if not tints:
            return
        painter = QPainter(self)
        half = self.width() // 2
        for side, colour in tints.items():
            rect = QRect(1 if side == "left" else half, 0, half - 1, self.height())
            painter.fillRect(rect, QColor(colour(inks())))
        painter.end()

    def _make_handle(self) -> Grip:
        grip = Grip(self)
        grip.setIcon(icon(KINDS[self.kind], quiet=True))
        grip.clicked.connect(self._choose)
        return grip

    def _choose(self) -> None:
        with_shift = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.chosen.emit(with_shift)
        if not with_shift:
            self.menu_asked.emit(self.menu_place())

    def _make_sign(self, which: str) -> QToolButton:
        button = small_button(self, SIGN)
        button.setIconSize(QSize(SIGN, SIGN))
        button.setStyleSheet("QToolButton { border: 0; padding: 0; background: transparent; }")
        button.clicked.connect(partial(self.sign_asked.emit, which))
        return button

    def _make_count(self) -> QToolButton:
        button = small_button(self, 16)
        button.setStyleSheet(_count_sheet())
        button.clicked.connect(self.count_asked)
        return button

    def _dress(self, button: QToolButton, state: str, words: str) -> None:
        button.setVisible(bool(state))
        button.setToolTip(words)
        button.setAccessibleName(words)
        if state:
            shape, _, colour = SIGNS[state]
            made = QIcon()
            for size in (SIGN, 2 * SIGN):
                made.addPixmap(pixmap(shape, size, colour(inks())))
            button.setIcon(made)

    def _name(self) -> None:
        if self.handle is not None:
            words = self.words()
            self.handle.setToolTip(words)
            self.handle.setAccessibleName(words)

    def _handle_top(self) -> int:
        return max(0, self._top - 3)

    def _place(self) -> None:
        middle, top = self.width() // 2, self._handle_top()
        if self.handle is not None:
            self.handle.move(middle - GRIP // 2, top)
        for side, x in (("left", 2), ("right", self.width() - SIGN - 2)):
            self._place_signs([one for one in ORDER if self._side(one) == side], x, top)
        if self.count is not None:
            low = min(top + 17, self.height() - 17)
            corner = QPoint(middle + 1, low) if self.handle else QPoint(middle - 8, max(0, low))
            self.count.move(corner)
            self.count.raise_()

    def _place_signs(self, column: Sequence[str], x: int, top: int) -> None:
        """One under the other from the first line of the texts, higher where there is no room."""
        for place, which in enumerate(column):
            y = top + (GRIP - SIGN) // 2 + place * STEP
            lowest = self.height() - (len(column) - place - 1) * STEP - SIGN
            self._signs[which].move(x, max(0, min(y, lowest)))

    def _side(self, which: str) -> Side | None:
        """On which side a sign is shown; None where it is not."""
        return SIGNS[self._states[which]][1] if self._states.get(which) else None


def kind_name(handle: str) -> str:
    """What the interface calls a kind of row."""
    return {
        "paragraph": QCoreApplication.translate("Kind", "Paragraph"),
        "heading": QCoreApplication.translate("Kind", "Heading"),
        "quotation": QCoreApplication.translate("Kind", "Quotation"),
        "list": QCoreApplication.translate("Kind", "List"),
        "image": QCoreApplication.translate("Kind", "Picture"),
        "contact": QCoreApplication.translate("Kind", "Contact"),
    }[handle]


def _count_sheet() -> str:
    worn = inks()
    return (
        f"QToolButton {{ border: 1px solid {worn.paper}; border-radius: 8px; padding: 0;"
        f" font-size: 7.5pt; font-weight: bold; background: {worn.accent};"
        f" color: {worn.on_accent}; }}"
    )
