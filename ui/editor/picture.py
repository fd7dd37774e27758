"""The band of a picture: the picture, whether those on it agreed, and what can be done to it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImageReader, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QToolButton, QWidget

from app.address import Address
from app.edits import place_of, set_value
from app.model import Image
from ui.editor.band import Columns, SpinedBand, View
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.icons import icon
from ui.manners import UndoGuard, WheelGuard
from ui.theme import inks

HEIGHT, TOOLS = 170, 28  # pixels of the picture, and of the line under it
_TOP, _GAP, _FOOT = 12, 10, 8

translate = QCoreApplication.translate


class PictureBand(SpinedBand):
    """A picture of the release. replace_asked, remove_asked: the id of its row."""

    replace_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._name = ""
        self.fault = ""
        self.picture = QPixmap()
        self.spine.set_top(11)
        self.label = QLabel(translate("PictureBand", "Consent"), self)
        self.consent = QComboBox(self)
        self.replace = self._button(translate("PictureBand", "Replace…"), "image")
        self.replace.clicked.connect(lambda: self.replace_asked.emit(strip.at.owner))
        self.remove = self._button(translate("PictureBand", "Take off"), "x")
        self.remove.clicked.connect(lambda: self.remove_asked.emit(strip.at.owner))
        self._dress()

    def height_at(self, width: int) -> int:
        """A fixed height; the picture is drawn inside."""
        del width
        return _TOP + HEIGHT + _GAP + TOOLS + _FOOT

    def show_release(self, view: View, origin: object) -> None:
        """Loads the picture when it is another one."""
        row = view.owner(self.strip.at)
        if not isinstance(row, Image):
            return
        if origin is not self and self.consent.currentText() != row.consent:
            self.consent.setCurrentText(row.consent)
        if row.media != self._name:
            self._name = row.media
            self.picture = self._read(self.setting.session.media.get(row.media, b""))
            self.fault = "" if not self.picture.isNull() else self._fault_of(view)
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The tools under the picture: what is said at the left, what can be done at the right."""
        super().resizeEvent(event)
        columns, top = Columns(self.width()), _TOP + HEIGHT + _GAP
        left, right = columns.left(self.height()), columns.right(self.height())
        label = self.label.sizeHint().width()
        x = left.left() + columns.margin
        self.label.setGeometry(x, top, label, TOOLS)
        room = left.right() - columns.margin - x - label - 8
        self.consent.setGeometry(x + label + 8, top, room, TOOLS)
        x = right.right() - columns.margin
        for button in (self.remove, self.replace):
            wide = button.sizeHint().width()
            button.setGeometry(x - wide, top, wide, TOOLS)
            x -= wide + 4

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """The same picture in both panes, each at its beginning."""
        for rect in (columns.left(self.height()), columns.right(self.height())):
            room = QRect(
                rect.left() + columns.margin, _TOP, rect.width() - 2 * columns.margin, HEIGHT
            )
            if self.picture.isNull():
                painter.setPen(QColor(inks().red))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, flags, self.fault)
                continue
            size = self.picture.deviceIndependentSize().toSize()
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(room.topLeft(), size)
            if rect.left() > 0:
                shown.moveRight(room.right())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(shown, self.picture)

    def _read(self, data: bytes) -> QPixmap:
        """The picture as large as it is shown, which takes a fraction of reading it whole."""
        held = QByteArray(data)
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        ratio = self.devicePixelRatioF()
        size = reader.size()
        if size.isValid():
            most = QSize(round(3 * HEIGHT * ratio), round(HEIGHT * ratio))
            reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImageReader(reader)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _fault_of(self, view: View) -> str:
        section, index = place_of(view.release, self.strip.at.owner)
        words = translate("PictureBand", "The picture of row {n} cannot be shown. Replace it.")
        if section != "rows":
            words = translate("PictureBand", "This picture cannot be shown. Replace it.")
        return words.format(n=index + 1)

    def _dress(self) -> None:
        self.label.setStyleSheet(f"color: {inks().soft}; font-size: 8.5pt;")
        self.label.setBuddy(self.consent)
        name = translate("PictureBand", "Consent of those who are shown")
        self.consent.setAccessibleName(name)
        self.consent.setToolTip(
            translate("PictureBand", "Kept with the release for the office; never put out")
        )
        self.consent.setEditable(True)
        self.consent.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for words in (
            translate("PictureBand", "Written consent"),
            translate("PictureBand", "Spoken consent"),
            translate("PictureBand", "Not needed: no person can be recognized"),
        ):
            self.consent.addItem(words)
        self.consent.setCurrentText("")
        line = self.consent.lineEdit()
        assert line is not None
        line.setCompleter(cast("QCompleter", None))  # none: what is typed is not completed
        line.setPlaceholderText(translate("PictureBand", "How those who are shown have agreed"))
        line.setAccessibleName(name)
        line.setTextMargins(4, 0, 4, 0)
        line.textEdited.connect(self._type)
        line.installEventFilter(UndoGuard(self))
        self.consent.textActivated.connect(self._type)
        self.consent.installEventFilter(WheelGuard(self))
        for widget in (self.consent, self.replace, self.remove):
            widget.setEnabled(not self.setting.session.read_only)

    def _type(self, words: str) -> None:
        at = Address("consent", self.strip.at.owner)
        self.setting.session.edit(
            translate("PictureBand", "Consent"),
            lambda release: set_value(release, at, words),
            merge=("consent", at),
            origin=self,
        )

    def _button(self, words: str, picture: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(words)
        made.setIcon(icon(picture, quiet=True))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAutoRaise(True)
        made.setAccessibleName(
            translate("PictureBand", "Picture: {action}").format(action=words.rstrip("…"))
        )
        return made
