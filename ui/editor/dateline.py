"""The line on top of the paper: state, embargo, date and reference as they will be read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.lead import date_line, marks
from app.model import Language, Release
from app.profile import Profile
from ui.editor.band import Columns, SpinedBand, View
from ui.editor.directions import direction_of, start_of
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.editor.spine import FindingsState
from ui.isolating import isolated
from ui.theme import inks, text_font
from ui.theme.inks import Inks
from ui.wording import field_name

NBSP = "\u00a0"
_ABOVE, _BETWEEN, _BELOW = 6, 1, 9  # pixels


class DatelineBand(SpinedBand):
    """What the fields say, in each language as compose words it. pressed: the fields are wanted."""

    pressed = Signal()

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._profile: Profile | None = None
        self._release: Release | None = None
        self._left = ""
        self._lines: dict[str, tuple[str, ...]] = {}
        self.button = _Lines(self)
        self.button.clicked.connect(self.pressed)
        self.spine.setParent(self.button)  # beside a sign it can be pressed like the rest
        self.spine.set_top(_ABOVE)

    def height_at(self, width: int) -> int:
        """As high as the higher of its panes."""
        columns = Columns(width)
        return max(
            self._foot(self.setting.left, columns.left(0), columns.margin),
            self._foot(self.setting.right, columns.right(0), columns.margin),
        )

    def show_release(self, view: View, origin: object) -> None:
        """Words the fields anew."""
        del origin
        self._release = view.release
        self._word()

    def take_profile(self, profile: Profile) -> None:
        """Words the fields by the rules of another house."""
        self._profile = profile
        self._word()

    def show_left(self, words: str) -> None:
        """How long the embargo still is, in the language of the interface."""
        if words != self._left:
            self._left = words
            self._changed()

    def show_findings(self, state: FindingsState, words: str) -> None:
        """What the checks found in the fields; words: the same for a person."""
        super().show_findings(state, words)
        self._name()

    def lines(self, code: str) -> tuple[str, ...]:
        """What stands there in a language."""
        return self._lines.get(code, ())

    def is_counted(self, code: str) -> bool:
        """Whether a pane says how long the embargo still is: the one of the interface does."""
        panes = (self.setting.left, self.setting.right)
        return bool(self._left) and any(_is_of_face(one) for one in panes if one.code == code)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The whole band can be pressed."""
        super().resizeEvent(event)
        self.button.setGeometry(1, 0, self.width() - 2, self.height())
        self.spine.move(self.spine.x() - self.button.x(), 0)

    def paint_lines(self, painter: QPainter) -> None:
        """Marks in the colour of a warning, the date quietly, each pane from its own side."""
        columns = Columns(self.width())
        for pane, rect in (
            (self.setting.left, columns.left(self.height())),
            (self.setting.right, columns.right(self.height())),
        ):
            top = _ABOVE
            for layout, ink in self._laid(pane, rect, columns.margin):
                painter.setPen(QColor(ink))
                layout.draw(painter, QPointF(rect.left() + columns.margin, top))
                top += _height(layout) + _BETWEEN

    def _laid(self, pane: Language, rect: QRect, margin: int) -> Iterator[tuple[QTextLayout, str]]:
        """Each line, wrapped in the room of its pane, and its ink."""
        option = QTextOption(start_of(pane))
        option.setTextDirection(direction_of(pane))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for words, ink in self._inked(pane, inks()):
            layout = QTextLayout(words, text_font("caption", pane, self.setting.zoom))
            layout.setTextOption(option)
            layout.beginLayout()
            top = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, rect.width() - 2 * margin))
                line.setPosition(QPointF(0, top))
                top += line.height()
            layout.endLayout()
            yield layout, ink

    def _inked(self, pane: Language, worn: Inks) -> Iterator[tuple[str, str]]:
        lines, said = self.lines(pane.code), self._said(pane)
        marked = len(lines) - bool(said)
        for place, words in enumerate(lines):
            is_counted = place == marked - 1 and self.is_counted(pane.code)
            left = f" · {isolated(self._left.replace(' ', NBSP))}" if is_counted else ""
            yield words + left, worn.amber if place < marked else worn.soft
        if not said:
            yield field_name("dateline", pane.code), worn.hint

    def _foot(self, pane: Language, rect: QRect, margin: int) -> int:
        """How high a pane is."""
        heights = [_height(layout) + _BETWEEN for layout, _ in self._laid(pane, rect, margin)]
        return _ABOVE + sum(heights) + _BELOW

    def _word(self) -> None:
        release, profile = self._release, self._profile
        if release is None or profile is None:
            return
        lines = {}
        for pane in (self.setting.left, self.setting.right):
            if pane.code in profile.wordings:
                said = self._said(pane)
                lines[pane.code] = (*marks(release, profile, pane.code), *filter(None, (said,)))
        if lines != self._lines:
            self._lines = lines
            self._changed()

    def _said(self, pane: Language) -> str:
        """Place, date and reference on one line."""
        release, profile = self._release, self._profile
        if release is None or profile is None or pane.code not in profile.wordings:
            return ""
        place = release.place.get(pane.code, "")
        return " | ".join(filter(None, (place, *date_line(release, profile, pane.code))))

    def _changed(self) -> None:
        self._name()
        self.resized.emit()
        self.button.update()

    def _name(self) -> None:
        """Screen readers hear what is seen, and what pressing does."""
        words = QCoreApplication.translate("DatelineBand", "Fields: {words}")
        panes = dict.fromkeys((self.setting.left.code, self.setting.right.code))
        said = [line for code in panes for line in self.lines(code)]
        heard = filter(None, (*said, self._left, self.spine.words()))
        self.button.setAccessibleName(words.format(words=". ".join(heard)))


def _height(layout: QTextLayout) -> int:
    return round(sum(layout.lineAt(n).height() for n in range(layout.lineCount())))


def _is_of_face(pane: Language) -> bool:
    """Whether a pane is in the direction, and so the language, of the interface."""
    return direction_of(pane) == QApplication.layoutDirection()


class _Lines(QAbstractButton):
    """The band as something to press, with the mouse, Enter or Space."""

    def __init__(self, band: DatelineBand) -> None:
        super().__init__(band)
        self._band = band
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(QCoreApplication.translate("DatelineBand", "Date, place, state and more"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as its band makes it."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A ground while the mouse or the keyboard is on it, and the lines."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QColor(inks().accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(inks().active))
            for rect in (
                Columns(self._band.width()).left(self.height()),
                Columns(self._band.width()).right(self.height()),
            ):
                painter.drawRoundedRect(rect.adjusted(12, 2, -12, -3), 5, 5)
        painter.translate(-1, 0)
        self._band.paint_lines(painter)
        painter.end()
