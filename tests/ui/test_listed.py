"""What the lists draw is seen whole, in either script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.listed import ON_A_LINE

WORDS = "العنوان الرئيسي"  # the dots of its last letter are the lowest


@pytest.mark.usefixtures("_dressed")
def test_the_dots_of_arabic_are_not_cut_off() -> None:
    def ink(margin: int) -> int:
        height = QFontMetrics(QApplication.font()).height()
        image = QImage(400, 100, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(QApplication.font())
        place = QRect(0, 30, 400, height).adjusted(0, -margin, 0, margin)
        painter.drawText(place, ON_A_LINE, WORDS)
        painter.end()
        return sum(image.pixelColor(x, y).lightness() < 128 for x in range(400) for y in range(100))

    assert ink(0) == ink(20) > 0
