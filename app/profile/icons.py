"""The official icons of the goals, where an office keeps them: they do not ship."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.errors import FileError
from app.facts import goals
from app.storage.files import read_bytes

MAX_ICON = 8 << 20
# The letters by which the United Nations marks its languages in the names of the files.
_LETTERS = {"ar": "A", "en": "E", "es": "S", "fr": "F", "ru": "R", "zh": "C"}


def icon_name(code: str, goal: int) -> str:
    """How the United Nations names the icon's file; "" for a language it has none in."""
    letter = _LETTERS.get(code, "")
    return f"{letter}-WEB-Goal-{goal:02}.png" if letter else ""


def read_icons(folder: str, beside: Path) -> Mapping[str, bytes]:
    """The icons that are in a folder, by their names; a relative one lies ``beside``.

    FileError when the folder is on another machine: opening a profile that somebody sent must
    not make this one call there.
    """
    if folder.startswith(("//", "\\\\")):
        raise FileError(
            "the folder of icons is on another machine",
            where=folder,
            remedy="copy it to this one and name it by its place here",
        )
    named = (icon_name(code, goal) for code in _LETTERS for goal in goals())
    paths = {name: beside / folder / name for name in named} if folder else {}
    return {name: read_bytes(path, MAX_ICON) for name, path in paths.items() if path.is_file()}
