"""Actions of the clearance: comments, and the copies that reviewers send back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands.host import Host

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    words = translate("Review", "Take in reviewers' &copies…")
    actions.add("copies", words, host.review.take_copies, "Ctrl+Shift+R", needs="writing")
    words, picture = translate("Review", "Add co&mment"), "message-square-plus"
    actions.add("comment", words, host.review.comment, "Ctrl+Alt+M", picture, needs="writing")
