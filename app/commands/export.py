"""``bayan export``: puts a release out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.commands.targets import require_other
from app.composition import Arrangement
from app.errors import BayanError
from app.exporter import Exporter
from app.exporting import Layout, made_files, write_files
from app.look import Ink
from app.model import Language, Release
from app.profile import Profile, find_profile
from app.storage import load
from app.terminal import Terminal

_TWO: dict[str, Arrangement] = {"both": "facing", "stacked": "stacked"}


class House(Struct, frozen=True):
    """Whose release it is: a shipped profile's name or a profile's file, and what the command
    line says of its look in its place.
    """

    named: str
    ink: Ink | None = None
    pages: int | None = None

    def profile(self) -> Profile:
        """The profile; BayanError when there is none that can be read."""
        held = find_profile(self.named)
        look = replace(held.look, ink=self.ink or held.look.ink)
        if self.pages is not None:
            look = replace(look, fit=replace(look.fit, pages=self.pages))
        return replace(held, look=look)


def export_files(
    source: Path,
    languages: Sequence[str],
    exporters: Sequence[Exporter],
    folder: Path,
    terminal: Terminal,
    *,
    house: House,
) -> None:
    """The release in every one of these formats and languages, its files named line by line.

    languages: codes, or "both" for the first two side by side; all of that when empty. "stacked"
    is the first two one after the other. No file is written before all are ready. BayanError
    when one cannot be made or written.
    """
    with terminal.at_work():
        document = load(source)
        layouts = _layouts(document.release, languages, source)
        files = made_files(
            document,
            house.profile(),
            exporters,
            layouts,
            source.stem,
            doing=lambda file: terminal.doing(f"making {file} …"),
        )
        for file in files:
            require_other(folder / file, [source])
        for path in write_files(files, folder):
            terminal.line(str(path))


def _layouts(release: Release, languages: Sequence[str], source: Path) -> list[Layout]:
    codes = tuple(language.code for language in _in_columns(release))
    wanted = list(dict.fromkeys(languages)) or [*codes, *(["both"] if len(codes) > 1 else [])]
    return [_layout(one, codes, source) for one in wanted]


def _in_columns(release: Release) -> Iterator[Language]:
    """Its languages, the first two as they stand side by side, whichever of them leads."""
    yield from sorted(release.languages[:2], key=lambda one: one.direction == "rtl")
    yield from release.languages[2:]


def _layout(wanted: str, codes: tuple[str, ...], source: Path) -> Layout:
    if wanted in codes:
        return Layout((wanted,))
    if wanted not in _TWO:
        raise BayanError(
            f"the release is not in “{wanted}”",
            where=str(source),
            remedy=f"its languages are {', '.join(codes)}",
        )
    if len(codes) < 2:
        raise BayanError("the release is in one language only", where=str(source))
    return Layout(codes[:2], _TWO[wanted])
