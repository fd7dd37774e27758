"""What was copied is there when the program has ended, and it ends well."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.leaving import leave_clipboard

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from ui.leaving import leave_clipboard
application = QApplication([])
mime = QMimeData()
mime.setText("words")
QApplication.clipboard().setMimeData(mime)
leave_clipboard()
"""


def test_the_words_stay(qapp: QApplication) -> None:
    mime = QMimeData()
    mime.setText("words")
    mime.setHtml("<b>words</b>")
    QGuiApplication.clipboard().setMimeData(mime)
    leave_clipboard()
    assert QGuiApplication.clipboard().text() == "words"


def test_a_program_that_copied_something_ends_without_a_fault() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr
