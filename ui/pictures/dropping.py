"""Pictures dropped on the sheet: a line shows between which rows they will stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from ui.editor.sheet import Sheet
from ui.pictures.sources import has_pictures, sources_in


class Dropping(QObject):
    """Follows what is dragged over a sheet; what is no picture goes on to the window.

    dropped: pictures, and their place as a section and an index. where: what to call a picture
    that has no file.
    """

    dropped = Signal(object, object)

    def __init__(self, sheet: Sheet, where: str) -> None:
        super().__init__(sheet)
        self._sheet, self._where = sheet, where
        canvas = sheet.widget()
        assert canvas is not None
        self._canvas = canvas
        self._canvas.setAcceptDrops(True)
        self._canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follows what is dragged."""
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                assert isinstance(event, QDragMoveEvent)
                return self._hover(event)
            case QEvent.Type.DragLeave:
                self._sheet.dragging.leave()
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                return self._drop(event)
        return super().eventFilter(watched, event)

    def _hover(self, event: QDragMoveEvent) -> bool:
        is_welcome = not self._sheet.session.read_only and has_pictures(event.mimeData())
        if is_welcome and self._sheet.dragging.hover(self._place(event)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            self._sheet.dragging.leave()
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        place = self._sheet.dragging.place(self._place(event))
        self._sheet.dragging.leave()
        sources = sources_in(event.mimeData(), self._where)
        if place is None or not sources:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(sources, place)
        return True

    def _place(self, event: QDropEvent) -> QPoint:
        """Where the mouse is, on the screen."""
        return self._canvas.mapToGlobal(event.position().toPoint())
