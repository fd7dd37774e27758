"""Every ink can be read on every ground it stands on, in light and in dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme import dress, inks, wanted
from ui.theme.inks import DARK, LIGHT, Inks
from ui.theme.sheet import drawing, sheet

TEXTS = {
    "ink": (
        "paper", "ground", "spine", "active", "pressed", "selection", "amber_ground",
        "red_ground", "green_ground", "comment",
    ),
    "soft": ("paper", "ground", "spine", "active", "pressed"),
    "hint": ("paper", "active", "spine"),
    "accent": ("paper", "active", "ground", "spine", "amber_ground"),
    "on_accent": ("accent",),
    "amber": ("paper", "active", "ground", "spine", "amber_ground"),
    "red": ("paper", "active", "spine", "red_ground"),
    "green": ("paper", "active", "spine", "green_ground"),
}  # fmt: skip
MARKS = {
    "handle": ("paper", "ground"),
    "accent": ("pressed", "selection"),
    "amber": ("comment",),
    "red": ("amber_ground", "comment"),
    "green": ("comment",),
}
PALETTES = pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance of "#RRGGBB"."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_faint(worn: Inks, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {found:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (found := contrast(getattr(worn, ink), getattr(worn, ground))) < least
    ]


@PALETTES
def test_every_text_can_be_read(worn: Inks) -> None:
    assert not too_faint(worn, TEXTS, 4.5)


@PALETTES
def test_every_mark_can_be_seen(worn: Inks) -> None:
    assert not too_faint(worn, MARKS, 3.0)


@PALETTES
def test_paper_lies_over_the_ground(worn: Inks) -> None:
    assert luminance(worn.paper) > luminance(worn.ground) > 0


def test_the_inks_are_those_of_the_palette_that_is_worn(qapp: QApplication) -> None:
    dress(qapp, "dark")
    assert inks() == DARK
    dress(qapp, "light")
    assert inks() == LIGHT


@PALETTES
def test_the_drawings_of_the_style_sheet_ship_in_the_inks_they_are_seen_in(worn: Inks) -> None:
    for name, ink in (("check", worn.on_accent), ("down", worn.soft)):
        drawn = Path(drawing(name, worn)).read_text("utf-8")
        assert f'stroke="{ink}"' in drawn
        assert drawing(name, worn) in sheet(worn)


@pytest.mark.parametrize(
    ("scheme", "worn"), [(Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)]
)
def test_the_light_of_the_system_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, worn: Inks
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QStyleHints.colorScheme", lambda _: scheme)
    assert wanted(qapp, "system") == worn
    assert wanted(qapp, "dark") == DARK
    assert wanted(qapp, "light") == LIGHT
