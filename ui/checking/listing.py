"""The list of findings: keys that go through it, mend and let stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from app.model import Language
from ui.checking.model import Findings, Group
from ui.checking.painter import Painter
from ui.checking.report import Entry
from ui.listed import ENTERS
from ui.theme import inks


class FindingList(QTreeView):
    """Findings under their headings.

    chosen: a finding is the one in hand now, or none. wanted: its words are, by Enter or a click.
    mend_asked: Ctrl+Return. stand_asked: Delete.
    """

    chosen = Signal(object)
    wanted = Signal(object)
    mend_asked = Signal()
    stand_asked = Signal()

    def __init__(self, panes: tuple[Language, Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = Findings(self)
        self.painter = Painter(self.findings, panes, self.font())
        self._folded = {"stood"}
        self.setModel(self.findings)
        self.setItemDelegate(self.painter)
        self._dress()
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.entry()))
        self.clicked.connect(self._click)
        self.expanded.connect(self._note_folded)
        self.collapsed.connect(self._note_folded)

    def entry(self) -> Entry | None:
        """The one in hand."""
        return self.findings.entry(self.currentIndex())

    def take(self, groups: tuple[Group, ...]) -> None:
        """Shows these; the one in hand stays so, or else the one that comes to its place."""
        held, row = self.entry(), self.currentIndex().row()
        group = self.findings.group(self.currentIndex().parent()) if held else None
        height = self.verticalScrollBar().value()
        self.findings.take(groups)
        policy = Qt.ScrollBarPolicy  # a bar that came and went would lay everything out again
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if groups else policy.ScrollBarAlwaysOff
        )
        for place, one in enumerate(groups):
            self.setExpanded(self.findings.index(place, 0), one.kind not in self._folded)
        if held is not None and group is not None:
            index = self.findings.index_of(held)
            now = self.findings.group(index.parent())
            if now is None or now.kind != group.kind:
                index = self._near(group, row, held)
            self.setCurrentIndex(index)
        if self.entry() is None:
            self.chosen.emit(None)
        self.verticalScrollBar().setValue(height)

    def choose(self, entry: Entry) -> bool:
        """Takes a finding in hand; False when it is not in the list."""
        index = self.findings.index_of(entry)
        if index.isValid():
            self.setExpanded(index.parent(), True)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def begin(self) -> None:
        """Takes the first finding in hand if none is."""
        if self.entry() is None and self.findings.groups:
            head = self.findings.index(0, 0)
            self.setCurrentIndex(self.findings.index(0, 0, head) if self.isExpanded(head) else head)

    def event(self, event: QEvent) -> bool:
        """Keeps Ctrl+Return for itself, which adds a row elsewhere."""
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and _mends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes to the words or folds, Ctrl+Return mends, Delete lets stand."""
        if _mends(event):
            self.mend_asked.emit()
        elif event.key() in ENTERS:
            self._click(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.stand_asked.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # no search by typing
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lays the findings out at the new width; the one in hand stays in sight."""
        before = self.viewport().rect().adjusted(0, 0, 0, event.oldSize().height() - self.height())
        is_seen = self.visualRect(self.currentIndex()).intersects(before)
        self.painter.set_width(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if is_seen:
            self.scrollTo(self.currentIndex())

    def _near(self, group: Group, row: int, held: Entry) -> QModelIndex:
        """The place that a finding had in its group; without the group, its own or the first."""
        kinds = [one.kind for one in self.findings.groups]
        if group.kind in kinds:
            head = self.findings.index(kinds.index(group.kind), 0)
            return self.findings.index(min(row, self.findings.rowCount(head) - 1), 0, head)
        if group.kind == "stood":
            return self.findings.index_of(held)
        head = self.findings.index(0, 0)
        return self.findings.index(0, 0, head) if self.isExpanded(head) else head

    def _click(self, index: QModelIndex) -> None:
        entry = self.findings.entry(index)
        if entry is not None:
            self.wanted.emit(entry)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _note_folded(self, index: QModelIndex) -> None:
        group = self.findings.group(index)
        if group is not None:
            (self._folded.discard if self.isExpanded(index) else self._folded.add)(group.kind)

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Findings"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(inks().ground))
        self.setPalette(palette)


def _mends(event: QKeyEvent) -> bool:
    is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() in ENTERS and is_held
