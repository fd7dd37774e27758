"""At the foot of the window: how many errors and warnings are open, and the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.checking.words import SHAPES, colour, counted
from ui.icons import pixmap
from ui.theme import inks

if TYPE_CHECKING:
    from app.checks.finding import Severity
    from ui.checking.report import Report

SIGN = 14  # pixels
COUNTED: tuple[Severity, ...] = ("error", "warning")


class Tally(QToolButton):
    """Shows nothing before the release was checked; pressed with the mouse, or by an action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(
            "QToolButton { border: 0; border-radius: 4px; padding: 0; }"
            f" QToolButton:hover {{ background: {inks().ground}; }}"
        )
        self._signs: dict[Severity, QLabel] = {one: QLabel(self) for one in COUNTED}
        self._numbers: dict[Severity, QLabel] = {one: QLabel(self) for one in COUNTED}
        self._lay_out()
        self.show_report(None)

    def show_report(self, report: Report | None) -> None:
        """Counts what is open."""
        self.setVisible(report is not None)
        if report is None:
            return
        words = []
        for severity in COUNTED:
            count = report.count(severity)
            ink = colour(severity, inks()) if count else inks().hint
            ratio = self.devicePixelRatioF()
            drawing = pixmap(SHAPES[severity], round(SIGN * ratio), ink)
            drawing.setDevicePixelRatio(ratio)
            self._signs[severity].setPixmap(drawing)
            self._numbers[severity].setText(str(count))
            words.append(counted(severity, count))
        said = "\n".join(words)
        self.setToolTip(said)
        self.setAccessibleName(said)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as what is in it."""
        return self._line.sizeHint()

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(6, 1, 6, 1)
        line.setSpacing(4)
        for severity in COUNTED:
            for label in (self._signs[severity], self._numbers[severity]):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                line.addWidget(label)
            line.addSpacing(4)
