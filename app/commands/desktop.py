"""``bayan desktop``: tells a Linux desktop of the program, its mark and its kinds of file.

The folders are those of the XDG base directories, the files those of the desktop entry, the shared
MIME-info and the icon theme specifications of freedesktop.org.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.errors import BayanError
from app.storage import write_atomic
from app.terminal import Terminal
from resources import resource

# Where each file goes in the folder of data, and which of ours it is.
FILES = {
    "applications/bayan.desktop": "bayan.desktop",
    "mime/packages/bayan.xml": "bayan.xml",
    "icons/hicolor/scalable/apps/bayan.svg": "bayan.svg",
    "icons/hicolor/scalable/mimetypes/application-x-bayan.svg": "bayan.svg",
    "icons/hicolor/scalable/mimetypes/application-x-bayan-profile.svg": "bayan.svg",
}
# What the desktop reads is made out of these files by its own programs.
UPDATERS = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
_SPECIAL = re.compile(r'(["`$\\])')


def install(data: Path, program: Sequence[str], terminal: Terminal) -> None:
    """Puts every file in its place, also over an older one, and prints where.

    data: the folder of the user's data. program: the words that start Bayan.
    """
    for place, name in FILES.items():
        content = resource("desktop", name).read_text("utf-8")
        if name.endswith(".desktop"):
            content = content.replace("Exec=bayan %f", f"Exec={command_line(program)} %f")
        target = data / place
        _make_folder(target.parent)
        write_atomic(target, content.encode())
        terminal.line(str(target))
    _update(data, terminal)


def remove(data: Path, terminal: Terminal) -> None:
    """Takes away what ``install`` has put there, and prints what it was."""
    for place in FILES:
        target = data / place
        if target.is_file():
            target.unlink()
            terminal.line(str(target))
    _update(data, terminal)


def data_folder(environment: Mapping[str, str], home: Path) -> Path:
    """The folder of the user's data (XDG base directories: a relative path does not count)."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else home / ".local" / "share"


def command_line(program: Sequence[str]) -> str:
    """Words as the Exec key wants them: quoted, with a per cent sign twice."""
    return " ".join(_quoted(word).replace("%", "%%") for word in program)


def _quoted(word: str) -> str:
    if re.fullmatch(r"[\w./+-]+", word, re.ASCII):
        return word
    # A backslash is escaped for the quotes, and once more as in every string of such a file.
    return '"' + _SPECIAL.sub(r"\\\1", word).replace("\\", "\\\\") + '"'


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise BayanError(
            f"the folder cannot be made ({fault.strerror})",
            where=str(folder),
            remedy="set XDG_DATA_HOME to one that you may write in",
        ) from fault


def _update(data: Path, terminal: Terminal) -> None:
    for name, folder in UPDATERS:
        program = shutil.which(name)
        if program is None or not (data / folder).is_dir():
            continue
        done = subprocess.run([program, str(data / folder)], capture_output=True, check=False)
        if done.returncode:
            terminal.note(f"bayan: {name} failed; log out and in again to see the change")
