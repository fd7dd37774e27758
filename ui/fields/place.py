"""The place of the dateline, in both languages at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.facts import Place, places
from app.model import Words
from app.offers import offered, same
from ui.editor.pair import language_name
from ui.fields.offer import Offer, Offered
from ui.fields.setup import Note, Setup, caption, text_line


class PlaceField(QWidget):
    """A line for each language. typed: a language and a name. chosen: a place that is known."""

    typed = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, setup: Setup, parent: QWidget) -> None:
        super().__init__(parent)
        self._setup = setup
        self.lines: dict[str, QLineEdit] = {}
        self.offers: dict[str, Offer] = {}
        self.note = Note(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for pane in dict.fromkeys(setup.panes):
            name = self.tr("Place, {language}").format(language=language_name(pane))
            line = self.lines[pane.code] = text_line(name, pane, self)
            column.addWidget(caption(name, line, self))
            column.addWidget(line)
            self._attend(pane.code, line)
        column.addWidget(self.note)
        self.setFocusProxy(next(iter(self.lines.values())))

    def show_value(self, place: Words) -> None:
        """Shows the names; the line that is typed in already does."""
        for code, line in self.lines.items():
            if line.text() != place.get(code, ""):
                line.setText(place.get(code, ""))
        self._note(place)

    def _attend(self, code: str, line: QLineEdit) -> None:
        offer = Offer(line, lambda: self._find(line.text()), self.tr("Places"), on_down=True)
        offer.taken.connect(self.chosen)
        line.textEdited.connect(lambda text: self.typed.emit(code, text))
        self.offers[code] = offer

    def _find(self, typed: str) -> Sequence[Offered]:
        codes = list(self.lines)
        held = {code: line.text() for code, line in self.lines.items()}
        found = offered(typed, places(), _spellings)
        if found and all(found[0].name.get(code) == text for code, text in held.items()):
            return ()  # it is in the lines already
        return [
            Offered(
                value=place,
                left=place.name.get(codes[0], ""),
                right=place.name.get(codes[-1], "") if len(codes) > 1 else "",
                is_meant=any(same(typed, spelling) for spelling in _spellings(place)),
            )
            for place in found
        ]

    def _note(self, place: Words) -> None:
        """Says so when one language alone has a name."""
        panes = list(dict.fromkeys(self._setup.panes))
        empty = [pane for pane in panes if not place.get(pane.code, "").strip()]
        if not empty or len(empty) == len(panes):
            self.note.say("")
            return
        names = [language_name(pane) for pane in empty]
        words = self.tr("The place has no name in {language} yet.")
        self.note.say(words.format(language=names[0]))


def _spellings(place: Place) -> tuple[str, ...]:
    return (*place.name.values(), *place.accept)
