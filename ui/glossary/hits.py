"""The window in which a person reads how words were rendered in earlier releases."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.glossary.concordance import Hit, Skipped
from ui.find.line import TypedLine
from ui.glossary.hitlist import HitList
from ui.glossary.hitmodel import Line
from ui.glossary.looking import MOST
from ui.icons import icon
from ui.isolating import isolated
from ui.theme import inks

SIZE = QSize(980, 680)


class Hits(QDialog):
    """asked: the words in the line are to be looked for. stopped: no longer.

    wanted: the release of a place is to be opened there. folder_asked: another folder is to be
    chosen. folder_taken: one of those offered was.
    """

    asked = Signal()
    stopped = Signal()
    wanted = Signal(object)
    folder_asked = Signal()
    folder_taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How was this rendered before?"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.words = TypedLine(self.tr("Words in any language"))
        self.look = QPushButton()
        self.folders = QComboBox()
        self.list = HitList()
        self.status = QLabel()
        self.open_ = QPushButton(self.tr("Open the release"))
        self.copy = QPushButton(self.tr("Copy the rendering"))
        self._skipped: list[Skipped] = []
        self._is_looking = False
        self._lay_out()
        self._connect()
        self.show_state(is_looking=False)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))

    def begin(self, own: Path | None) -> None:
        """A search has begun; own: the file of the release in hand."""
        self.list.hits.own = own
        self.list.hits.clear()
        self._skipped = []
        self.show_state(is_looking=True)

    def add(self, lines: Iterable[Line]) -> None:
        """Some of what was found; files that could not be read are named at the end."""
        held = tuple(lines)
        self._skipped += [one for one in held if isinstance(one, Skipped)]
        self.list.hits.append(one for one in held if isinstance(one, Hit))
        self.show_state(is_looking=True)

    def end(self, fault: str) -> None:
        """All is looked through, or it was given up; fault: the sentence why it came to nothing."""
        self.list.hits.append(self._skipped)
        self.show_state(is_looking=False)
        if fault:
            self.status.setText(fault)
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.hits.index(0))

    def show_folders(self, folders: Iterable[Path], chosen: Path) -> None:
        """Offers these folders, and to choose another."""
        with QSignalBlocker(self.folders):
            self.folders.clear()
            for folder in dict.fromkeys((*folders, chosen)):
                self.folders.addItem(isolated(str(folder)), str(folder))
            self.folders.setCurrentIndex(self.folders.findData(str(chosen)))
            self.folders.addItem(self.tr("Another folder…"), "")

    def show_state(self, *, is_looking: bool) -> None:
        """Says how much was found, and whether more may come."""
        self._is_looking = is_looking
        hits = [one for one in self.list.hits.lines if isinstance(one, Hit)]
        files = {one.file for one in hits}
        said = [self.tr("%n place(s)", "", len(hits)), self.tr("%n release(s)", "", len(files))]
        if is_looking:
            said.append(self.tr("still looking…"))
        elif len(hits) >= MOST:
            said.append(self.tr("there are more; say more exactly what to look for"))
        if self._skipped:
            said.append(self.tr("%n file(s) could not be read", "", len(self._skipped)))
        is_begun = is_looking or bool(self.words.text() and (hits or self._skipped))
        nothing = self.tr("Nothing was found.") if self.words.text().strip() else ""
        self.status.setText(" · ".join(said) if is_begun else nothing)
        self.look.setText(self.tr("Stop") if is_looking else self.tr("Look"))
        self.look.setIcon(icon("x" if is_looking else "search"))
        self._allow()

    def _press(self) -> None:
        """The button beside the words begins a search, or stops it."""
        if self._is_looking:
            self.stopped.emit()
        elif self.words.text().strip():
            self.asked.emit()

    def _enter(self) -> None:
        if self.words.text().strip():
            self.asked.emit()

    def _open(self) -> None:
        hit = self.list.hit()
        if hit is not None:
            self.wanted.emit(hit)

    def _copy(self) -> None:
        hit = self.list.hit()
        if hit is not None:
            QGuiApplication.clipboard().setText(rendering(hit))
            self.status.setText(self.tr("Copied: {words}").format(words=isolated(rendering(hit))))

    def _choose_folder(self) -> None:
        folder = self.folders.currentData()
        if folder:
            self.folder_taken.emit(Path(folder))
        else:
            self.folder_asked.emit()

    def _allow(self, _current: QModelIndex | None = None) -> None:
        hit = self.list.hit()
        self.open_.setEnabled(hit is not None)
        self.copy.setEnabled(hit is not None and bool(rendering(hit)))

    def _connect(self) -> None:
        self.words.entered.connect(self._enter)
        self.look.clicked.connect(self._press)
        self.folders.activated.connect(self._choose_folder)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.list.wanted.connect(self._open)
        self.list.copied.connect(self._copy)
        self.open_.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self.words.setClearButtonEnabled(True)
        self.folders.setAccessibleName(self.tr("Folder"))
        self.folders.setMinimumContentsLength(20)
        self.folders.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.status.setWordWrap(True)
        self.status.setStyleSheet(f"color: {inks().soft};")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        for button in (self.look, self.open_, self.copy, close):
            button.setAutoDefault(False)
        grid = QGridLayout()
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.look, 0, 1)
        grid.addWidget(self.folders, 1, 0, 1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.open_)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def rendering(hit: Hit) -> str:
    """The words that render what was looked for, or else the whole of the other text."""
    others = [code for code in hit.texts if code != hit.code]
    for code in others:
        for start, end in hit.spans.get(code, ()):
            return hit.texts[code][start:end]
    return hit.texts[others[0]] if others else ""
