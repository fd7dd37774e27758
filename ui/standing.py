"""Where a person is in a window, to be there again in the one that takes its place."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QByteArray, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.exporting import Layout
from ui.settings_dialog import SettingsDialog
from ui.window import Window


class Standing(Struct, frozen=True):
    """The window's place and size while it is no larger, and whether it is; the sizes of its
    areas, as Qt writes them; the cursor, and whether the keyboard is in the sheet; the strip at
    the top and the pixels of it above; the side panel, the start page, the preview and its
    layout. setting: where the keyboard is in the settings, None while they are closed."""

    place: QPoint
    size: QSize
    state: Qt.WindowState
    areas: tuple[QByteArray, QByteArray]
    cursor: Address | None
    has_focus: bool
    top: tuple[Address | None, int]
    panel: str
    is_preview_shown: bool
    is_at_start: bool
    setting: str | None
    layout: Layout


def standing_of(window: Window) -> Standing:
    """Where a person is now."""
    focus, normal = QApplication.focusWidget(), window.normalGeometry()
    settings = window.findChild(SettingsDialog)
    is_large = window.isMaximized() or window.isFullScreen()
    return Standing(
        place=normal.topLeft() if is_large else window.pos(),
        size=normal.size() if is_large else window.size(),
        state=window.windowState(),
        areas=window.areas.state(),
        cursor=window.sheet.here,
        has_focus=focus is not None and window.sheet.isAncestorOf(focus),
        top=window.sheet.top(),
        panel=window.side.shown,
        is_at_start=window.start.is_shown,
        setting=settings.field if settings else None,
        is_preview_shown=window.commands.actions["preview"].isChecked(),
        layout=window.preview.layout_shown,
    )


def stand(window: Window, at: Standing) -> None:
    """Shows a window that was just made as the other one stood."""
    window.preview.choose(at.layout)
    window.resize(at.size)
    window.move(at.place)
    window.setWindowState(at.state)
    if at.panel in window.side:
        window.side.show_panel(at.panel)
    window.commands.actions["preview"].setChecked(at.is_preview_shown)
    if at.is_at_start:
        window.start.show_page()
    window.show()
    window.areas.restore(at.areas)
    if at.cursor is not None:
        window.sheet.reveal(at.cursor)
        if at.has_focus:
            window.sheet.go_to(at.cursor)
    window.sheet.put_top(*at.top)
    if at.setting is not None:
        window.show_settings(at.setting)
