"""The words that every program sets: the blocks of a release, in one language, in reading order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

Tag: TypeAlias = Literal["h1", "h2", "p"]
Write: TypeAlias = Callable[[], bytes]
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FAMILY = "Amiri"
# The program's own measures in points, so that the others fill about as many pages.
SIDE, TOP, BOTTOM = 72, 68, 78
SIZES: dict[Tag, dict[str, float]] = {
    "h1": {"ltr": 21, "rtl": 23},
    "h2": {"ltr": 12.5, "rtl": 14.5},
    "p": {"ltr": 11.5, "rtl": 13.5},
}
LEADING = {"ltr": 1.4, "rtl": 1.6}
BETWEEN = 7.0


class Piece(NamedTuple):
    """A heading or a paragraph."""

    tag: Tag
    text: str


class Manuscript(NamedTuple):
    """A text with its title; ``rtl`` is set to both edges, as Bayan does, ``ltr`` is ragged."""

    language: str
    direction: Literal["ltr", "rtl"]
    title: str
    pieces: tuple[Piece, ...]

    def size(self, tag: Tag) -> float:
        """The type size of a piece, in points."""
        return SIZES[tag][self.direction]

    def footer(self) -> tuple[str, str, str]:
        """What stands before, between and after the page number and the number of pages."""
        return ("الصفحة ", " من ", "") if self.language == "ar" else ("Page ", " of ", "")


def save(folder: Path, manuscript: Manuscript) -> None:
    """Writes it where ``load`` finds it."""
    (folder / "manuscript.json").write_text(json.dumps(manuscript), encoding="utf-8")


def load(folder: Path) -> Manuscript:
    """The manuscript of a job's folder."""
    language, direction, title, pieces = json.loads((folder / "manuscript.json").read_text("utf-8"))
    return Manuscript(language, direction, title, tuple(Piece(*piece) for piece in pieces))
