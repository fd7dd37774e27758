"""The band of a pair: one text in both languages, at one height, with the spine between."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.model import Bullets, Language, Release
from app.wording import SHIPPED, shipped_wording
from ui.editor.band import MARGIN, Band, Columns, View
from ui.editor.cell import TYPED_ROLES, Cell
from ui.editor.directions import start_of
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.icons import icon
from ui.theme import SMALL_ROLES, inks, text_font
from ui.wording import field_name

PADDING = {  # above and below the text, in pixels
    "kicker": (4, 2),
    "headline": (2, 4),
    "subheadline": (0, 14),
    "heading": (12, 4),
    "quotation": (9, 5),
    "item": (3, 3),
    "name": (10, 2),
}
CAPTION = 84
INDENT = 22
ICONS = {
    "paragraph": "pilcrow",
    "heading": "heading",
    "quotation": "quote",
    "list": "list",
    "image": "image",
    "contact": "ellipsis-vertical",
}


class PairBand(Band):
    """Two cells side by side. menu_asked: the handle on the spine was pressed.

    count_asked: the number of what others say of it was pressed.
    """

    menu_asked = Signal(object, QPoint)
    count_asked = Signal(object)

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._panes = (setting.left, setting.right)
        self._cells = tuple(self._cell(pane) for pane in self._panes)
        self._handle = self._make_handle() if strip.handle else None
        self.count: QToolButton | None = None
        self._number = ""
        self._empty = (False, False)
        self._is_active = False

    def cells(self) -> tuple[Cell, ...]:
        """Left and right."""
        return self._cells

    def height_at(self, width: int) -> int:
        """As high as the higher of its cells."""
        above, below = self._padding()
        widths = [self._room(width, pane).width() for pane in self._panes]
        heights = [cell.height_at(w) for cell, w in zip(self._cells, widths, strict=True)]
        least = 30 if self._handle else 0
        return max(least, above + max(heights) + below)

    def show_release(self, view: View, origin: object) -> None:
        """Each cell shows its text, but for the one that it was typed into."""
        texts = []
        for cell, pane in zip(self._cells, self._panes, strict=True):
            at = replace(self.strip.at, language="" if self._is_typed() else pane.code)
            texts.append(view.text(at))
            if cell is not origin:
                cell.show_value(texts[-1])
            if self.strip.role == "kicker":
                cell.hint = kind_of_release(view.release, pane.code)
        self._show_marks(view, (not texts[0], not texts[1]))

    def set_active(self, is_active: bool) -> None:
        """Whether the cursor is in its row."""
        if is_active != self._is_active:
            self._is_active = is_active
            self.update()

    def show_count(self, count: int, words: str) -> None:
        """How much others have to say of it, on the spine; words: the same for a person."""
        if not count and self.count is None:
            return
        if self.count is None:
            self.count = self._make_count()
        self.count.setVisible(count > 0)
        self.count.setText(str(count))
        self.count.setToolTip(words)
        self.count.setAccessibleName(words)

    def name_cells(self, ordinal: int) -> None:
        """Tells screen readers what the cells are; ``ordinal`` is the row's, from 1."""
        for cell, pane in zip(self._cells, self._panes, strict=True):
            kind = field_name(self.strip.role, "en")
            words = (
                self.tr("{kind}, {language}")
                if ordinal < 1
                else self.tr("{kind}, row {n}, {language}")
            )
            cell.setAccessibleName(words.format(kind=kind, n=ordinal, language=language_name(pane)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Puts the cells and the handle in their places."""
        super().resizeEvent(event)
        for cell, pane in zip(self._cells, self._panes, strict=True):
            room = self._room(self.width(), pane)
            cell.setGeometry(room.adjusted(0, 0, cell.overhang, 0))
        if self._handle:
            spine = Columns(self.width()).spine(self.height())
            top = max(0, self._padding()[0] - 3)
            self._handle.move(spine.center().x() - self._handle.width() // 2 + 1, top)
        self._place_count()

    def paint_more(self, painter: QPainter, columns: Columns) -> None:
        """The row in hand, captions, the bar of a quotation, bullets, and what is missing."""
        for pane, is_empty in zip(self._panes, self._empty, strict=True):
            rect = self._pane(columns, pane)
            if self._is_active:
                painter.fillRect(rect.adjusted(1, 0, -1, 0), QColor(inks().active))
            self._paint_side(painter, rect, pane)
            if is_empty and self.strip.handle and self.strip.handle != "contact":
                self._paint_missing(painter, columns, pane)

    def _cell(self, pane: Language) -> Cell:
        typed = self._is_typed()
        at = replace(self.strip.at, language="" if typed else pane.code)
        made = Cell(self.setting, at, pane, self.strip.role, self)
        made.resized.connect(self.resized)
        return made

    def _is_typed(self) -> bool:
        return self.strip.role in TYPED_ROLES

    def _make_handle(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(ICONS[self.strip.handle], quiet=True))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(26, 26)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(
            lambda: self.menu_asked.emit(self.strip, button.mapToGlobal(QPoint(0, 26)))
        )
        return button

    def _make_count(self) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(16, 16)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setStyleSheet(_count())
        button.clicked.connect(lambda: self.count_asked.emit(self.strip))
        self.count = button
        self._place_count()
        return button

    def _place_count(self) -> None:
        """At the foot of the handle, or alone on the spine."""
        if self.count is None:
            return
        spine = Columns(self.width()).spine(self.height())
        if self._handle:
            corner = QPoint(spine.right() - 18, min(self._handle.y() + 17, self.height() - 17))
        else:
            corner = QPoint(spine.center().x() - 7, (self.height() - 16) // 2)
        self.count.move(corner)
        self.count.raise_()

    def _show_marks(self, view: View, empty: tuple[bool, bool]) -> None:
        owner = view.owner(self.strip.at)
        number = "•"
        if isinstance(owner, Bullets) and owner.ordered:
            number = f"{self.strip.at.item + 1}."
        if (number, empty) != (self._number, self._empty):
            self._number, self._empty = number, empty
            self.update()
            if self._handle:
                self._name_handle(self._handle)

    def _name_handle(self, button: QToolButton) -> None:
        kind = kind_name(self.strip.handle)
        missing = [
            self.tr("{language} is empty").format(language=language_name(pane))
            for pane, is_empty in zip(self._panes, self._empty, strict=True)
            if is_empty
        ]
        name = " · ".join([kind, *missing])
        button.setToolTip(name)
        button.setAccessibleName(name)

    def _padding(self) -> tuple[int, int]:
        small = (1, 1) if self.strip.role in SMALL_ROLES else (7, 7)
        above, below = PADDING.get(self.strip.role, small)
        return (above, below + 9) if self.strip.role in {"post", "alt", "email"} else (above, below)

    def _indent(self) -> int:
        is_quoted = self.strip.section != "contacts" and self.strip.role in {
            "quotation", "speaker", "post", "item",
        }  # fmt: skip
        return INDENT if is_quoted else 0

    def _pane(self, columns: Columns, pane: Language) -> QRect:
        is_left = pane is self._panes[0]
        return columns.left(self.height()) if is_left else columns.right(self.height())

    def _room(self, width: int, pane: Language) -> QRect:
        """Where the cell of a pane stands in a band of that width."""
        above, below = self._padding()
        lead = self._indent() + (CAPTION if self.strip.role in SMALL_ROLES else 0)
        rect = self._pane(Columns(width), pane).adjusted(MARGIN, above, -MARGIN, -below)
        is_rtl = pane.direction == "rtl"
        return rect.adjusted(0, 0, -lead, 0) if is_rtl else rect.adjusted(lead, 0, 0, 0)

    def _paint_side(self, painter: QPainter, rect: QRect, pane: Language) -> None:
        role, is_rtl = self.strip.role, pane.direction == "rtl"
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        indent = self._indent()
        if indent and role != "item":
            x = inner.right() - 2 if is_rtl else inner.left()
            painter.fillRect(QRect(x, 0, 3, self.height()), QColor(inks().line))
        flags = start_of(pane) | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(inks().soft))
        top = self._padding()[0]
        if role == "item":
            painter.setFont(text_font("text", pane, self.setting.zoom))
            painter.drawText(inner.adjusted(4, top, -4, 0), flags, self._number)
        elif role in SMALL_ROLES:
            painter.setFont(_caption_font(pane, self.setting.zoom))
            shift = -indent if is_rtl else indent
            painter.drawText(inner.translated(shift, top + 2), flags, field_name(role, pane.code))

    def _paint_missing(self, painter: QPainter, columns: Columns, pane: Language) -> None:
        """A hollow dot on the side of the spine where there is no text."""
        spine = columns.spine(self.height())
        is_left = pane is self._panes[0]
        x = spine.left() + 5 if is_left else spine.right() - 5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(inks().amber))
        painter.setBrush(QColor(inks().amber))
        painter.drawEllipse(QPoint(x, self._padding()[0] + 10), 2, 2)


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


def kind_name(handle: str) -> str:
    """What the interface calls a kind of row."""
    return {
        "paragraph": QCoreApplication.translate("Kind", "Paragraph"),
        "heading": QCoreApplication.translate("Kind", "Heading"),
        "quotation": QCoreApplication.translate("Kind", "Quotation"),
        "list": QCoreApplication.translate("Kind", "List"),
        "image": QCoreApplication.translate("Kind", "Picture"),
        "contact": QCoreApplication.translate("Kind", "Contact"),
    }[handle]


def _caption_font(pane: Language, zoom: float) -> QFont:
    font = QFont()
    font.setPointSizeF((8.5 if pane.script == "Latn" else 9.0) * zoom)
    return font


def _count() -> str:
    worn = inks()
    return (
        f"QToolButton {{ border: 1px solid {worn.paper}; border-radius: 8px; padding: 0;"
        f" font-size: 7.5pt; font-weight: bold; background: {worn.accent};"
        f" color: {worn.on_accent}; }}"
    )
