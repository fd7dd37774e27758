"""Keeps an action that is on or off as a person has chosen, wherever that was."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.settings import Preferences, Settings


class Choice(QObject):
    """Ties a checkable action to a setting, by its name in ``Settings``: it is on while the
    setting is ``on``."""

    def __init__(
        self, action: QAction, preferences: Preferences, name: str, on: object = True
    ) -> None:
        super().__init__(action)
        self._action, self._name, self._on = action, name, on
        action.setChecked(getattr(preferences.value, name) == on)
        preferences.changed.connect(self._follow)

    def _follow(self, before: Settings, after: Settings) -> None:
        del before
        self._action.setChecked(getattr(after, self._name) == self._on)


def chooses(preferences: Preferences, name: str) -> partial[None]:
    """What such an action does."""
    return partial(_choose, preferences, name)


def _choose(preferences: Preferences, name: str, is_on: bool) -> None:
    preferences.choose(**{name: is_on})
