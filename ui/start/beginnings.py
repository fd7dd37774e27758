"""Begins a release from a template, once a person has let go of the one in hand."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from app.edits import empty_release
from app.errors import BayanError
from app.storage import Document, load
from app.templates import Template, begin, correct
from ui.desk import Desk
from ui.house import House

translate = QCoreApplication.translate

Beginning: TypeAlias = Template | Literal["correction", "empty"]
BEGINNINGS: tuple[Beginning, ...] = (
    "release", "statement", "advisory", "joint", "correction", "empty",
)  # fmt: skip
ICONS: dict[Beginning, str] = {
    "release": "newspaper",
    "statement": "message-square-quote",
    "advisory": "megaphone",
    "joint": "handshake",
    "correction": "file-pen-line",
    "empty": "file-plus",
}


class Beginnings(QObject):
    """What a new release begins with, in the house of the desk."""

    def __init__(self, desk: Desk, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._house = desk, house

    def begin(self, beginning: Beginning) -> None:
        """A new release; a correction is of the one in hand, or of one that a person chooses."""
        if beginning == "empty":
            self._desk.new()
        elif beginning == "correction":
            self._correct()
        else:
            self._desk.new(begin(beginning, self._house.profile))

    def _correct(self) -> None:
        document = self._desk.document()
        if self._desk.path is None and document.release == empty_release():
            chosen = self._chosen()
            if chosen is None:
                return
            document = chosen
        self._desk.new(correct(document, self._house.profile))

    def _chosen(self) -> Document | None:
        asker = self._desk.asker
        path = asker.file_to_open(self._desk.folder())
        if path is None:
            return None
        try:
            return load(path)
        except BayanError as fault:
            asker.tell(str(fault))
            return None


def name_of(beginning: Beginning) -> str:
    """What the interface calls it, with the letter that it has in a menu."""
    return {
        "release": translate("Start", "&Press release"),
        "statement": translate("Start", "&Statement"),
        "advisory": translate("Start", "Media &advisory"),
        "joint": translate("Start", "&Joint release"),
        "correction": translate("Start", "&Correction"),
        "empty": translate("Start", "Empty release"),
    }[beginning]


def words_on(beginning: Beginning) -> str:
    """What it begins with, in half a line."""
    return {
        "release": translate("Start", "Lead, details, a quotation, background"),
        "statement": translate("Start", "What somebody says, in their own words"),
        "advisory": translate("Start", "What, when, where, who, RSVP"),
        "joint": translate("Start", "Two houses, a quotation from each"),
        "correction": translate("Start", "Corrects and replaces one that is out"),
        "empty": translate("Start", "One row, and the rest is yours"),
    }[beginning]
