"""A small import in two languages, and the page that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.importing.blocks import Source
from app.importing.importer import Imported, import_texts
from ui.importing.page import ImportPage

ENGLISH = """Wells reopen in the east

Baghdad, 4 May 2026 — The wells were opened again on Monday after two years of work.

Why it took so long

The pumps had to come by road, and the road was closed for most of the winter.

Nobody counted the pipes that were lost, and 17 of them were found under the snow in March.

Goals we are supporting through this initiative
"""
ARABIC = """إعادة فتح الآبار في الشرق

بغداد، 4 أيار 2026 — أعيد فتح الآبار يوم الإثنين بعد سنتين من العمل المتواصل.

لماذا طال الأمر

كان لا بد من نقل المضخات برا، وكان الطريق مغلقا معظم فصل الشتاء.
"""


@pytest.fixture
def imported() -> Imported:
    return import_texts([Source("draft.en.txt", ENGLISH), Source("draft.ar.txt", ARABIC)])


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
