"""Puts the release out as files: every chosen format in every chosen layout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app.compose import compose
from app.errors import FileError
from app.exporter import Exporter
from app.naming import output_name, release_slug
from app.profile import Profile
from app.storage import Document, write_atomic
from ui.layouts import Layout, layout_in

Ink: TypeAlias = Literal["screen", "print"]


class ExportChoice(Struct, frozen=True):
    """Which formats (their names), in which layouts, where to, and with the inks of what."""

    formats: tuple[str, ...]
    layouts: tuple[Layout, ...]
    folder: Path
    ink: Ink = "screen"


def export(
    document: Document,
    profile: Profile,
    exporters: Sequence[Exporter],
    choice: ExportChoice,
    name: str,
) -> tuple[Path, ...]:
    """Writes a file for each choice, named as by the command line, and gives the paths.

    name: of the release's own file, for a release whose headline gives no name.

    Everything is made before the first file is written, so that a fault leaves no half of it.
    BayanError when something cannot be put out or written.
    """
    profile = replace(profile, look=replace(profile.look, ink=choice.ink))
    slug = release_slug(document.release, name)
    made: list[tuple[Path, bytes]] = []
    for layout in dict.fromkeys(layout_in(one, document.release) for one in choice.layouts):
        codes, arrangement = layout.codes, layout.arrangement
        composition = compose(document.release, document.media, profile, codes, arrangement)
        for exporter in exporters:
            if exporter.name in choice.formats:
                path = choice.folder / output_name(slug, codes, exporter.suffix, arrangement)
                made.append((path, exporter.write(composition)))
    try:
        choice.folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise FileError("the folder cannot be made", where=str(choice.folder)) from fault
    for path, data in made:
        write_atomic(path, data)
    return tuple(path for path, _ in made)
