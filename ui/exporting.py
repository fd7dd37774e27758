"""Puts the release out as files: every chosen format in every chosen layout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.exporter import Exporter
from app.exporting import Layout, layout_in, made_files, write_files
from app.look import Ink
from app.profile import Profile
from app.storage import Document


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

    name: of the release's own file, for a release whose headline gives no name. BayanError
    when something cannot be put out or written.
    """
    profile = replace(profile, look=replace(profile.look, ink=choice.ink))
    layouts = dict.fromkeys(layout_in(one, document.release) for one in choice.layouts)
    chosen = [exporter for exporter in exporters if exporter.name in choice.formats]
    files = made_files(document, profile, chosen, layouts, name)
    return tuple(write_files(files, choice.folder))
