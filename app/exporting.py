"""A release as files: each chosen format in each chosen layout, all made before one is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.composition import Arrangement, Composition, ReviewSheet
from app.errors import FileError
from app.exporter import Exporter
from app.localized import Localized
from app.model import Release
from app.naming import output_name, release_slug
from app.profile import Profile
from app.storage import Document, write_atomic
from app.storage.atomic import said


class Layout(Struct, frozen=True):
    """Codes of languages in their order, and how several of them stand to each other."""

    codes: tuple[str, ...]
    arrangement: Arrangement = "facing"


def layout_in(layout: Layout, release: Release) -> Layout:
    """The layout with the languages that the release has; in its first one when it has none."""
    held = [language.code for language in release.languages]
    codes = tuple(code for code in layout.codes if code in held) or (held[0],)
    return Layout(codes, layout.arrangement if len(codes) > 1 else "facing")


def composed(document: Document, profile: Profile, layout: Layout) -> Composition:
    """The document worded in a layout; raises as ``app.compose.compose``."""
    from app.compose import compose  # noqa: PLC0415  the editor starts without it

    release, media = document.release, document.media
    return compose(release, media, profile, layout.codes, layout.arrangement)


def made_files(
    document: Document,
    profile: Profile,
    exporters: Sequence[Exporter],
    layouts: Iterable[Layout],
    name: str,
    *,
    doing: Callable[[str], None] = lambda _: None,
) -> dict[str, bytes]:
    """The bytes of each file by its name, in order; nothing is written yet.

    name: of the release's own file, for a release whose headline gives no name. doing: is told
    the name of each file before it is made. BayanError when one cannot be put out.
    """
    slug = release_slug(document.release, name)
    files: dict[str, bytes] = {}
    for layout in layouts:
        composition = composed(document, profile, layout)
        for exporter in exporters:
            file = output_name(slug, layout.codes, exporter.suffix, layout.arrangement)
            doing(file)
            held = composition
            if exporter.for_review:
                held = replace(composition, review=_review(document.release, profile, layout))
            files[file] = exporter.write(held)
    return files


def _review(release: Release, profile: Profile, layout: Layout) -> ReviewSheet:
    from app.review.sheet import review_sheet  # noqa: PLC0415  only one format asks for it

    how = Localized({code: profile.wordings[code].review for code in layout.codes})
    return review_sheet(release, layout.codes, how)


def write_files(files: Mapping[str, bytes], folder: Path) -> Iterator[Path]:
    """Writes them into a folder, which is made if need be; gives each path once it is there.

    FileError when the folder cannot be made or a file not be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as fault:
        raise FileError("this is not a folder", where=str(folder)) from fault
    except OSError as fault:
        raise FileError(f"the folder cannot be made: {said(fault)}", where=str(folder)) from fault
    for name, data in files.items():
        write_atomic(folder / name, data)
        yield folder / name
