"""The band of a picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.model import Image
from ui.editor.band import Columns, SpinedBand, View
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.theme import inks

PICTURE_HEIGHT = 180


class PictureBand(SpinedBand):
    """A picture of the release, and the handle of its row."""

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._name = ""
        self._picture = QPixmap()
        self.spine.set_top(11)

    def height_at(self, width: int) -> int:
        """A fixed height; the picture is drawn inside."""
        del width
        return PICTURE_HEIGHT + 20

    def show_release(self, view: View, origin: object) -> None:
        """Loads the picture when it is another one."""
        del origin
        row = view.owner(self.strip.at)
        if isinstance(row, Image) and row.media != self._name:
            self._name = row.media
            self._picture.loadFromData(self.setting.session.media.get(row.media, b""))
            self.update()

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """The same picture in both panes, each at its beginning."""
        for rect in (columns.left(self.height()), columns.right(self.height())):
            room = rect.adjusted(columns.margin, 12, -columns.margin, -8)
            if self._picture.isNull():
                painter.setPen(QColor(inks().soft))
                text = QCoreApplication.translate("PictureBand", "The picture cannot be shown")
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
                continue
            size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(room.topLeft(), size)
            if rect.left() > 0:
                shown.moveRight(room.right())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(shown, self._picture)
