"""The style sheet: what Qt's own style does not draw as quietly as the editor wants it."""

from __future__ import annotations

from ui.theme.inks import Inks


def sheet(worn: Inks) -> str:
    """The rules for the whole application in those colours."""
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
