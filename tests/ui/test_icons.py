"""The icons that ship: all of them shown, all of them drawn in the colour asked for."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from resources import resource
from ui.icons import pixmap

SHIPPED = sorted(
    one.name.removesuffix(".svg")
    for one in resource("icons").iterdir()
    if one.name.endswith(".svg")
)


def test_every_icon_that_ships_is_used() -> None:
    sources = Path(__file__).parents[2].joinpath("ui").rglob("*.py")
    quoted = {word for one in sources for word in re.findall(r'"([\w-]+)"', one.read_text("utf-8"))}
    assert set(SHIPPED) <= quoted


def test_every_icon_is_drawn_in_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    for name in SHIPPED:
        image = pixmap(name, 24, "#FF0000").toImage()
        drawn = [
            image.pixelColor(x, y).name()
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() == 255
        ]
        assert drawn, name
        assert set(drawn) == {"#ff0000"}, name
