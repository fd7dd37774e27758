"""Lucide icons in the colours of the palette; only those that the editor shows are shipped."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import resource
from ui.theme import inks

SIZES = (16, 20, 24, 32, 40, 48)


def icon(name: str, *, quiet: bool = False) -> QIcon:
    """The shipped icon of that name, dark when usable and pale when not; quiet: not so dark."""
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, inks().soft if quiet else inks().ink),
        (QIcon.Mode.Disabled, inks().quiet),
    ):
        for size in SIZES:
            made.addPixmap(pixmap(name, size, colour), mode)
    return made


def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """The shipped icon as ``size`` × ``size`` pixels of one colour (#RRGGBB)."""
    key = f"bayan {name} {size} {colour}"
    held = QPixmap()
    if QPixmapCache.find(key, held):
        return held
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def application_icon() -> QIcon:
    """The window's mark: a white pilcrow on the accent colour."""
    made = QIcon()
    for size in SIZES:
        ground = QPixmap(QSize(size, size))
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks().accent)
        painter.drawRoundedRect(ground.rect(), size / 5, size / 5)
        inset = size // 5
        painter.drawPixmap(inset, inset, pixmap("pilcrow", size - 2 * inset, inks().on_accent))
        painter.end()
        made.addPixmap(ground)
    return made
