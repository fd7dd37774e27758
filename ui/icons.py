"""Lucide icons in the colours of the palette; only those that the editor shows are shipped."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from resources import resource
from ui.theme import inks

SIZES = (16, 20, 24, 32, 40, 48)
ALONG_THE_LINE = frozenset(
    {
        "undo-2", "redo-2", "list", "list-checks", "panel-right", "file-input", "file-output",
        "file-pen-line", "file-text", "clipboard-paste", "sliders-horizontal", "megaphone",
    }
)  # fmt: skip


def icon(name: str, *, quiet: bool = False) -> QIcon:
    """The shipped icon of that name, dark when usable and pale when not; quiet: not so dark."""
    worn = inks()
    return QIcon(_Drawing(name, worn.soft if quiet else worn.ink, worn.quiet))


def tinted(name: str, colour: str) -> QIcon:
    """The shipped icon in a colour of its own (#RRGGBB), pale when it is not usable."""
    return QIcon(_Drawing(name, colour, inks().quiet))


class _Drawing(QIconEngine):
    """Draws an icon when it is seen, in the size that is asked for: most are in closed menus."""

    def __init__(self, name: str, usable: str, unusable: str) -> None:
        super().__init__()
        self._name, self._usable, self._unusable = name, usable, unusable

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Fills a square in the middle of ``rect``, sharp on a screen of any density."""
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        painter.drawPixmap(square, self.pixmap(QSize(side, side) * ratio, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as high or wide as the smaller side of ``size``, in pixels of the screen."""
        del state
        colour = self._unusable if mode == QIcon.Mode.Disabled else self._usable
        return pixmap(self._name, max(1, min(size.width(), size.height())), colour)

    def clone(self) -> QIconEngine:
        """The same once more."""
        return _Drawing(self._name, self._usable, self._unusable)


def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """The shipped icon as ``size`` × ``size`` pixels of one colour (#RRGGBB).

    What points along the line is turned round where the interface reads from the right.
    """
    is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    is_turned = is_rtl and name in ALONG_THE_LINE
    key = f"bayan {name} {size} {colour} {is_turned}"
    held = QPixmap()
    if QPixmapCache.find(key, held):
        return held
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    picture = _drawn(drawing, size)
    if is_turned:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    QPixmapCache.insert(key, picture)
    return picture


def application_icon() -> QIcon:
    """The program's mark: a page with two columns, one from the left and one from the right."""
    made = QIcon()
    drawing = resource("desktop", "bayan.svg").read_text("utf-8")
    for size in SIZES:
        made.addPixmap(_drawn(drawing, size))
    return made


def _drawn(drawing: str, size: int) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
