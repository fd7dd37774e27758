"""The style sheet: what Qt's own style does not draw as quietly as the editor wants it."""

from __future__ import annotations

from resources import resource
from ui.theme.inks import LIGHT, Inks


def sheet(worn: Inks) -> str:
    """The rules for the whole application in those colours."""
    return _chrome(worn) + _buttons(worn) + _fields(worn)


def _chrome(worn: Inks) -> str:
    return f"""
QToolTip {{ border: 1px solid {worn.line}; padding: 4px 6px; background: {worn.paper};
    color: {worn.ink}; }}
QMenuBar {{ background: {worn.paper}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {worn.ground}; }}
QMenu {{ background: {worn.paper}; border: 1px solid {worn.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {worn.pressed}; color: {worn.ink}; }}
QMenu::item:disabled {{ color: {worn.quiet}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {worn.line}; margin: 4px 8px; }}
QToolBar {{ background: {worn.paper}; border: 0; border-bottom: 1px solid {worn.line};
    padding: 4px 8px; spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {worn.line}; margin: 5px 7px; }}
QToolBar QToolButton {{ border: 0; border-radius: 5px; padding: 5px; }}
QToolBar QToolButton:hover {{ background: {worn.ground}; }}
QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {worn.pressed}; }}
QToolBar QToolButton:focus {{ border: 1px solid {worn.accent}; padding: 4px; }}
QStatusBar {{ background: {worn.paper}; border-top: 1px solid {worn.line}; color: {worn.soft}; }}
QStatusBar::item {{ border: 0; }}
QProgressDialog {{ background: {worn.paper}; border: 1px solid {worn.handle};
    border-radius: 6px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSplitter::handle {{ background: {worn.line}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {worn.handle}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {worn.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _buttons(worn: Inks) -> str:
    return f"""
QPushButton {{ background: {worn.paper}; border: 1px solid {worn.handle}; border-radius: 6px;
    padding: 5px 14px; }}
QPushButton:hover {{ background: {worn.active}; border-color: {worn.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {worn.pressed}; }}
QPushButton:default {{ background: {worn.accent}; border-color: {worn.accent};
    color: {worn.on_accent}; }}
QPushButton:focus {{ border: 2px solid {worn.accent}; padding: 4px 13px; }}
QPushButton:default:focus {{ border-color: {worn.ink}; }}
QPushButton:disabled {{ background: transparent; border-color: {worn.line};
    color: {worn.quiet}; }}
"""


def _fields(worn: Inks) -> str:
    return f"""
QLineEdit {{ background: {worn.paper}; border: 1px solid {worn.handle}; border-radius: 5px;
    padding: 3px 6px; selection-background-color: {worn.selection};
    selection-color: {worn.ink}; }}
QLineEdit:focus {{ border-color: {worn.accent}; }}
QLineEdit:disabled {{ border-color: {worn.line}; color: {worn.quiet}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: 0; padding: 0;
    background: transparent; }}
QComboBox {{ background: {worn.paper}; border: 1px solid {worn.handle}; border-radius: 5px;
    padding: 3px 4px 3px 8px; }}
QComboBox:hover, QComboBox:focus, QComboBox:on {{ border-color: {worn.accent}; }}
QComboBox:disabled {{ border-color: {worn.line}; color: {worn.quiet}; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url("{drawing("down", worn)}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {worn.paper}; border: 1px solid {worn.line};
    outline: 0; selection-background-color: {worn.pressed}; selection-color: {worn.ink}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ width: 15px; height: 15px;
    background: {worn.paper}; border: 1px solid {worn.handle}; border-radius: 4px; }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {worn.accent}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {worn.accent}; border-color: {worn.accent};
    image: url("{drawing("check", worn)}"); }}
QCheckBox::indicator:disabled {{ border-color: {worn.line}; background: transparent; }}
QCheckBox::indicator:checked:disabled {{ background: {worn.quiet}; }}
"""


def drawing(name: str, worn: Inks) -> str:
    """Where a tick or an arrow lies: a style sheet takes files, each of one colour."""
    return resource("theme", f"{name}-{'light' if worn == LIGHT else 'dark'}.svg").as_posix()
