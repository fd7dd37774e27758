"""The band of a pair: one text in both languages, at one height, with the spine between."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.model import Bullets, Language, Release
from app.wording import SHIPPED, shipped_wording
from ui.editor.band import Columns, SpinedBand, View
from ui.editor.box import TYPED_ROLES
from ui.editor.cell import Cell
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.editor.sides import Sides
from ui.editor.spine import FiguresState, FindingsState, StepState
from ui.partnames import part_name
from ui.theme import inks

HANDLED = 30  # pixels: the least height of a band with a handle


class PairBand(SpinedBand):
    """Two cells side by side. count_asked: the number of what others say of it was pressed."""

    count_asked = Signal(object)

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._panes = (setting.left, setting.right)
        self._sides = Sides(strip, setting)
        self._cells = tuple(self._cell(pane) for pane in self._panes)
        self.spine.set_top(self._sides.padding()[0])
        self.spine.count_asked.connect(lambda: self.count_asked.emit(self.strip))
        self._number = ""
        self._is_active = False
        self._grounds: frozenset[str] = frozenset()

    @property
    def count(self) -> QToolButton | None:
        """The number of what others say of it, once there was any."""
        return self.spine.count

    def cells(self) -> tuple[Cell, ...]:
        """Left and right."""
        return self._cells

    def height_at(self, width: int) -> int:
        """As high as the higher of its cells."""
        above, below = self._sides.padding()
        columns = Columns(width)
        widths = [self._sides.room(columns, pane, 0).width() for pane in self._panes]
        heights = [cell.height_at(w) for cell, w in zip(self._cells, widths, strict=True)]
        least = HANDLED if self.strip.handle else 0
        return max(least, above + max(heights) + below)

    def show_release(self, view: View, origin: object) -> None:
        """Each cell shows its text, but for the one that it was typed into."""
        empty = []
        for cell, pane in zip(self._cells, self._panes, strict=True):
            at = replace(self.strip.at, language="" if self._is_typed() else pane.code)
            text = view.text(at)
            empty.append(not text)
            if cell is not origin:
                cell.show_value(text)
            if self.strip.role == "kicker":
                cell.hint = kind_of_release(view.release, pane.code)
        self._show_number(view)
        self._show_empty(empty)

    def set_active(self, is_active: bool) -> None:
        """Whether the cursor is in its row."""
        if is_active != self._is_active:
            self._is_active = is_active
            self.update()

    def show_step(self, state: StepState, words: str) -> None:
        """Whether the texts are in step, on the spine; words: the same for a person."""
        self.spine.show_sign("step", state, words)
        self._describe()

    def show_ground(self, codes: Collection[str]) -> None:
        """Lays a soft ground under the texts in these languages: they no longer fit the other."""
        if self._grounds != frozenset(codes):
            self._grounds = frozenset(codes)
            self.update()

    def show_figures(self, state: FiguresState, words: str) -> None:
        """Whether the figures in them agree, on the spine; words: the same for a person."""
        self.spine.show_sign("figures", state, words)
        self._describe()

    def show_findings(self, state: FindingsState, words: str) -> None:
        """What the checks found in them, on the spine; words: the same for a person."""
        super().show_findings(state, words)
        self._describe()

    def show_count(self, count: int, words: str) -> None:
        """How much others have to say of it, on the spine; words: the same for a person."""
        self.spine.show_count(count, words)
        self._describe()

    def name_cells(self, ordinal: int) -> None:
        """Tells screen readers what the cells are; ``ordinal`` is the row's, from 1."""
        for cell, pane in zip(self._cells, self._panes, strict=True):
            kind = part_name(self.strip.role)
            words = (
                self.tr("{kind}, {language}")
                if ordinal < 1
                else self.tr("{kind}, row {n}, {language}")
            )
            cell.setAccessibleName(words.format(kind=kind, n=ordinal, language=language_name(pane)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Puts the cells beside the spine."""
        super().resizeEvent(event)
        columns = Columns(self.width())
        for cell, pane in zip(self._cells, self._panes, strict=True):
            room = self._sides.room(columns, pane, self.height())
            cell.setGeometry(room.adjusted(0, 0, cell.overhang, 0))

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """The row in hand, what stands around the texts, and where one of them is missing."""
        sides, height = self._sides, self.height()
        for pane, state in zip(self._panes, ("left empty", "right empty"), strict=True):
            ground = self._ground(pane)
            if ground:
                rect = sides.pane(columns, pane, height).adjusted(1, 0, -1, 0)
                painter.fillRect(rect, QColor(ground))
            sides.paint(painter, columns, pane, height, self._number)
            if self.spine.state("empty") == state:
                sides.paint_empty(painter, columns, pane, height)

    def _ground(self, pane: Language) -> str:
        """What lies under the text of a language, over the paper; "" for nothing."""
        if pane.code in self._grounds:
            return inks().amber_ground
        return inks().active if self._is_active and not self.is_selected else ""

    def _cell(self, pane: Language) -> Cell:
        typed = self._is_typed()
        at = replace(self.strip.at, language="" if typed else pane.code)
        made = Cell(self.setting, at, pane, self.strip.role, self)
        made.resized.connect(self.resized)
        return made

    def _is_typed(self) -> bool:
        return self.strip.role in TYPED_ROLES

    def _show_number(self, view: View) -> None:
        owner = view.owner(self.strip.at)
        is_ordered = isinstance(owner, Bullets) and owner.ordered
        number = f"{self.strip.at.item + 1}." if is_ordered else "•"
        if number != self._number:
            self._number = number
            self.update()

    def _show_empty(self, empty: list[bool]) -> None:
        """Says which of the two texts is missing; a pair without any is one yet to be written."""
        is_marked = empty[0] != empty[1] and self.strip.role != "kicker"
        state = ("left empty" if empty[0] else "right empty") if is_marked else ""
        if state == self.spine.state("empty"):
            return
        pane = self._panes[0 if empty[0] else 1]
        words = self.tr("{language} is empty").format(language=language_name(pane))
        self.spine.show_sign("empty", state, words if state else "")
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Screen readers say of a cell what the spine shows."""
        words = self.spine.words()
        for cell in self._cells:
            cell.setAccessibleDescription(words)


def kind_of_release(release: Release, code: str) -> str:
    """What stands above the headline when the author writes nothing else there."""
    return shipped_wording(code).kinds.get(release.kind, "") if code in SHIPPED else ""


def language_name(language: Language) -> str:
    """What the interface calls a language."""
    names = {
        "en": QCoreApplication.translate("Language", "English"),
        "ar": QCoreApplication.translate("Language", "Arabic"),
    }
    return names.get(language.code, language.code)
