"""What the actions act on: the window, as far as they need it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QMenuBar

from ui.checking.checking import Checking
from ui.checking.page import PreflightPage
from ui.desk import Desk
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.fields.fields import Fields
from ui.find.find import Find
from ui.glossary.concordance import Concordance
from ui.glossary.taking import Taking
from ui.glossary.terms import Terms
from ui.glossary.writing import Writing
from ui.house_style import HouseStyle
from ui.instep.instep import InStep
from ui.intake import Intake
from ui.output import Output
from ui.pictures.pictures import Pictures
from ui.review.review import Review
from ui.session import Session
from ui.settings import Preferences
from ui.side import Side
from ui.spelling.spelling import Spelling
from ui.start.start import Start
from ui.versions.versions import Versions


class Host(Protocol):
    """The window. Its parts do most of the work; what is left are its own methods."""

    desk: Desk
    session: Session
    preferences: Preferences
    sheet: Sheet
    rows: Rows
    intake: Intake
    output: Output
    review: Review
    fields: Fields
    pictures: Pictures
    side: Side
    spelling: Spelling
    checking: Checking
    page: PreflightPage
    house_style: HouseStyle
    terms: Terms
    concordance: Concordance
    taking: Taking
    writing: Writing
    search: Find
    instep: InStep
    versions: Versions
    start: Start

    def menuBar(self) -> QMenuBar:  # noqa: N802
        """Where the menus are."""

    def in_cell(self, name: str) -> None:
        """Cut, copy, paste or select all."""

    def focus_on(self, is_on: bool) -> None:
        """Nothing but the pair in hand, or everything again."""

    def go_round(self, by: int) -> None:
        """To the next part of the window (1) or to the one before (-1)."""

    def zoom(self, step: int) -> None:
        """Larger, smaller or as it is."""

    def show_preview(self, is_shown: bool) -> None:
        """The preview on or off."""

    def show_in_preview(self) -> None:
        """The text that the cursor is in, on paper."""

    def show_settings(self) -> None:
        """What a person has chosen."""

    def about(self) -> None:
        """What this program is."""

    def open(self, path: Path) -> None:
        """A recent release."""

    def close(self) -> bool:
        """The end."""
