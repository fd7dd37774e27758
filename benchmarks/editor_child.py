"""One measurement of the editor in a process of its own; prints a line of JSON.

usage: python benchmarks/editor_child.py bare | sample FILE | rows FILE | keys FILE
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from ui.desk import Folders
    from ui.editor.sheet import Sheet
    from ui.window import Window

LATE = ("reportlab", "docx", "pypdfium2", "uharfbuzz", "hunspell", "lxml", "PIL", "markdown_it")
KEYS = 160
GAP_MS, REST_MS, RUN = 90, 450, 8  # between letters; after RUN of them, as people type


class Painted(QObject):
    """Notes when a window has been painted, flushing included."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self.at = 0.0
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Lets the window paint itself, then looks at the clock."""
        if event.type() != QEvent.Type.UpdateRequest or not isinstance(watched, QWidget):
            return False
        watched.event(event)
        self.at = perf_counter()
        self._then()
        return True


def main(what: str, *files: str) -> None:
    """Measures one thing and prints it."""
    if what == "bare":
        _bare()
        return
    with tempfile.TemporaryDirectory() as folder:
        measure = {"sample": _sample, "rows": _rows, "keys": _keys}[what]
        print(json.dumps(measure(Path(folder), Path(files[0]))), flush=True)
        os._exit(0)  # a window that nobody closes has threads that are still at work


def _bare() -> None:
    """The least that PySide6 can show: a main window with nothing in it."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    painted = Painted(application.quit)
    window.installEventFilter(painted)
    window.show()
    application.exec()
    print(json.dumps({"clock": painted.at, "late": []}))


def _sample(folder: Path, file: Path) -> dict[str, object]:
    """From nothing to the text of a release on the screen, as ``bayan FILE`` does it."""
    gc.disable()  # as the launcher does before it loads anything
    import bayan  # noqa: PLC0415  its time belongs to the start
    from ui import main as program  # noqa: PLC0415

    QApplication(sys.argv[:1])
    said: dict[str, object] = {}

    def watched(window: Window, path: Path | None) -> None:
        window.installEventFilter(painted)
        begin(window, path)
        windows.append(window)

    def look() -> None:
        if any(_texts(windows[0].sheet)):
            said["clock"] = painted.at
            said["late"] = [name for name in LATE if name in sys.modules]
            print(json.dumps(said), flush=True)
            os._exit(0)

    windows: list[Window] = []
    painted, begin = Painted(look), program.begin
    program.begin = watched
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder)  # its own, not the user's
    bayan.main([str(file)])
    return said


def _rows(folder: Path, file: Path) -> dict[str, object]:
    """How long a release takes to open in a window that stands there already."""
    window = _window(folder)
    _settle(800)
    begun = perf_counter()
    window.desk.open(file)
    painted = Painted(lambda: None)
    window.installEventFilter(painted)
    while painted.at == 0:
        QApplication.processEvents()
    seconds = painted.at - begun  # before later paints, which show what came in the meantime
    _settle(3000)
    return {"seconds": seconds, "memory": _resident(), "peak": _peak()}


def _keys(folder: Path, file: Path) -> dict[str, object]:
    """Seconds from a key to its paint in a row in the middle, per language; memory after."""
    from app.address import Address  # noqa: PLC0415

    window = _window(folder)
    window.desk.open(file)
    _settle(3000)
    rows = [row.id for row in window.session.release.rows]
    middle = rows[len(rows) // 2 - 1]
    said: dict[str, object] = {}
    for code, letters in (("en", "the wells of the district "), ("ar", "آبار المنطقة الشمالية ")):
        at = Address("text", middle, code, start=12, end=12)
        window.sheet.go_to(at)
        _settle(1200)
        cell = window.sheet.cell(at)
        assert cell is not None
        said[code] = [
            _key(window, cell, letters[number % len(letters)], number) for number in range(KEYS)
        ]
    return {**said, "memory": _resident(), "peak": _peak()}


def _key(window: Window, cell: QWidget, letter: str, number: int) -> float:
    painted = Painted(lambda: None)
    window.installEventFilter(painted)
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    begun = perf_counter()
    QApplication.postEvent(cell, event)
    while painted.at == 0:
        QApplication.processEvents()
    window.removeEventFilter(painted)
    _settle(REST_MS if number % RUN == RUN - 1 else GAP_MS)
    return painted.at - begun


def _window(folder: Path) -> Window:
    from tests.ui.answers import Answers  # noqa: PLC0415
    from ui.collecting import Collector  # noqa: PLC0415
    from ui.main import SWITCH_INTERVAL  # noqa: PLC0415
    from ui.shell import Shell  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_INTERVAL)
    Collector(application)
    shell = Shell(application, _folders(folder), Answers(folder))
    shell.window.show()
    shell.window.activateWindow()
    return shell.window


def _folders(folder: Path) -> Folders:
    from ui.desk import Folders  # noqa: PLC0415

    return Folders(folder / "config", folder / "state", folder)


def _texts(sheet: Sheet) -> list[str]:
    return [cell.toPlainText() for band in sheet.bands() for cell in band.cells()]


def _settle(milliseconds: int) -> None:
    """Lets the window live for a while."""
    over: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: over.append(True))
    while not over:
        QApplication.processEvents()
        QThread.msleep(1)


def _resident() -> int:
    return _status("VmRSS")


def _peak() -> int:
    return _status("VmHWM")


def _status(field: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field))


if __name__ == "__main__":
    main(*sys.argv[1:])
