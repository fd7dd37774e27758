from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.address import Address
from ui.editor.dateline import DatelineBand
from ui.fields.panel import FieldsPanel
from ui.window import Window


@pytest.fixture
def panel(window: Window) -> FieldsPanel:
    """The panel, opened by its action."""
    window.commands.actions["fields"].trigger()
    panel = window.side.panel("fields")
    assert isinstance(panel, FieldsPanel)
    QApplication.processEvents()  # the sheet has become narrower, and may show itself anew
    return panel


@pytest.fixture
def dateline(window: Window) -> DatelineBand:
    band = window.sheet.band(Address("dateline"))
    assert isinstance(band, DatelineBand)
    return band
