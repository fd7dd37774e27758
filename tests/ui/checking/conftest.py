"""A window in whose release figures part and a word lacks its hamza twice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.checking.found import RELEASE, wait
from ui.window import Window


@pytest.fixture
def checked(window: Window, qtbot: QtBot) -> Window:
    window.session.open(RELEASE, {})
    wait(qtbot, window)
    return window
