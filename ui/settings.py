"""What a person has chosen for the editor, kept in one small file of the configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from ui.remembered import recall, remember

Face: TypeAlias = Literal["system", "en", "ar"]
Light: TypeAlias = Literal["system", "light", "dark"]
Zoom: TypeAlias = Literal["auto", "width", "page"] | int
LayoutName: TypeAlias = Literal["english", "arabic", "facing", "stacked"]


class Settings(Struct, frozen=True):
    """Every choice with what holds until a person chooses.

    language: of the interface. light: its palette. user: whose name stands beside comments
    and what is compared and kept; "" is the name of the account, except for comments, which ask
    for a name. is_spelling: misspelt words are marked.
    is_smart: typed quotation marks and dashes become those of the language. is_invisible_shown:
    spaces, ends and direction marks are drawn. is_cursor_visual: arrow keys follow what is seen.
    is_sentence_shown: what stands for the sentence in hand is marked in the other language.
    is_going_on: the cursor goes to the next pair once one is compared. preview: where it stands.
    preview_layout, preview_zoom: what it shows, and how large: to fit, or in per cent.
    is_strip_shown: thumbnails beside its pages. zoom: of the text in the sheet.
    """

    language: Face = "system"
    light: Light = "system"
    user: str = ""
    is_spelling: bool = True
    is_smart: bool = True
    is_invisible_shown: bool = False
    is_cursor_visual: bool = False
    is_sentence_shown: bool = True
    is_going_on: bool = False
    preview: Literal["beside", "below"] = "beside"
    preview_layout: LayoutName = "facing"
    preview_zoom: Zoom = "auto"
    is_strip_shown: bool = False
    zoom: float = 1.0


class Preferences(QObject):
    """Holds the settings and keeps them. changed: the settings before, and after."""

    changed = Signal(object, object)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.value = recall(file, Settings, Settings())

    def choose(self, **choices: object) -> None:
        """Takes other choices by their names in ``Settings``, and keeps them."""
        before, self.value = self.value, replace(self.value, **choices)
        if self.value != before:
            remember(self._file, self.value)
            self.changed.emit(before, self.value)
