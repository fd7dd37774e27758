"""A small import in two languages, and the page that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.importing.importer import Imported
from tests.wells import wells
from ui.importing.page import ImportPage


@pytest.fixture
def imported() -> Imported:
    return wells()


@pytest.fixture
def page(qtbot: QtBot, _dressed: None, imported: Imported, tmp_path: Path) -> Iterator[ImportPage]:
    made = ImportPage(imported, tmp_path / "import.json", None)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()
