"""What is done when the program ends."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def leave_clipboard() -> None:
    """What was copied here stays as plain text, in data that are Qt's own.

    Data that were made in Python are given up when Python is gone already, which ends in a fault.
    """
    clipboard = QGuiApplication.clipboard()
    is_alone = QGuiApplication.platformName() == "offscreen"  # which never says that it owns it
    if is_alone or clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())
