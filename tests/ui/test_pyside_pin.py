"""PySide6 6.12.0 on Python 3.11 loses a reference to True at every signal and dies of it."""

from __future__ import annotations

import os
import subprocess
import sys

EMITS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    said = Signal(bool, object)

application = QCoreApplication([])
sender, heard = Sender(), []
sender.said.connect(lambda flag, other: heard.append((flag, other)))
for turn in range(5000):
    sender.said.emit(turn % 2 == 0, None if turn % 3 else False)
print(len(heard))
"""


def test_five_thousand_signals_with_booleans_leave_the_program_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMITS],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "5000", "")
