"""The band of entities or goals: their names in both languages, chosen from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.edits import set_value
from app.model import Language
from ui.editor.band import Band, Columns, View
from ui.editor.bands import head_words
from ui.editor.choices import Choice, choices_of
from ui.editor.directions import direction_of, start_of
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.facing import paint_chip
from ui.theme import inks, text_font

if TYPE_CHECKING:
    from ui.editor.picker import Picker


class NamesBand(Band):
    """Entities or goals: their names in both languages, chosen from a list."""

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._chosen: tuple[str, ...] | tuple[int, ...] = ()

    def height_at(self, width: int) -> int:
        """A line for each name."""
        del width
        return 20 + int(24 * self.setting.zoom) * max(1, len(self._chosen))

    def show_release(self, view: View, origin: object) -> None:
        """Shows the names that are chosen."""
        del origin
        chosen = getattr(view.release, self.strip.at.part)
        if chosen != self._chosen:
            self._chosen = chosen
            self.resized.emit()
            self.update()

    def choose(self, anchor: QPoint) -> Picker:
        """Opens the list to choose from at a place on the screen."""
        from ui.editor.picker import Picker  # noqa: PLC0415  a start does without the lists

        picker = Picker(choices_of(self.strip.at.part), self._chosen, self)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(self._commit)
        picker.open_at(anchor)
        return picker

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """A name a line, in both panes."""
        step = int(24 * self.setting.zoom)
        known = {choice.id: choice for choice in choices_of(self.strip.at.part)}
        chosen: tuple[str | int, ...] = self._chosen or ("",)
        for pane, rect in (
            (self.setting.left, columns.left(self.height())),
            (self.setting.right, columns.right(self.height())),
        ):
            painter.setLayoutDirection(direction_of(pane))
            painter.setFont(text_font("caption", pane, self.setting.zoom))
            painter.setPen(QColor(inks().ink if self._chosen else inks().soft))
            room = rect.adjusted(columns.margin, 0, -columns.margin, 0)
            for index, id_ in enumerate(chosen):
                line = QRect(room.left(), 10 + index * step, room.width(), step)
                choice = known.get(id_, Choice(id_, {}))
                self._paint_name(painter, line, pane, choice)

    def _paint_name(self, painter: QPainter, line: QRect, pane: Language, choice: Choice) -> None:
        """A goal has its number in its colour before its name, an entity its acronym after it."""
        name = choice.names.get(pane.code, str(choice.id))
        if choice.fill:
            wide = line.height() + 4
            chip = QRect(line.left(), line.top() + 2, wide, line.height() - 4)
            if pane.direction == "rtl":
                chip.moveRight(line.right())
            paint_chip(painter, chip, choice.sign, choice.fill, choice.ink)
            cut = wide + 9
            is_rtl = pane.direction == "rtl"
            line = line.adjusted(0, 0, -cut, 0) if is_rtl else line.adjusted(cut, 0, 0, 0)
        elif choice.sign:
            name = f"{name} ({choice.sign})"
        measure, cut_at = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = measure.elidedText(name or "—", cut_at, line.width())
        painter.drawText(line, start_of(pane) | Qt.AlignmentFlag.AlignVCenter, shown)

    def _commit(self, ids: tuple[str, ...] | tuple[int, ...]) -> None:
        part = self.strip.at.part
        label = head_words(part)[0]
        self.setting.session.edit(label, lambda release: set_value(release, Address(part), ids))
