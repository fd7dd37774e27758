"""``bayan check``: says what is wrong with a release before it goes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct

from app.checks import run_checks
from app.commands.targets import require_other
from app.errors import BayanError
from app.exporter import Exporter
from app.model import Release
from app.preflight import Outcome, outcome
from app.profile import Profile, find_profile
from app.storage import load, write_atomic
from app.terminal import Terminal

Style: TypeAlias = Literal["text", "json", "sarif"]
_HTML = frozenset({".html", ".htm"})


class Wanted(Struct, frozen=True):
    """The report that is asked for. code: its language. pages: the files of the preflight page.

    version: of Bayan. now, by: when and by whom it is made.
    """

    style: Style
    code: str
    pages: tuple[Path, ...]
    version: Callable[[], str]
    now: datetime
    by: str


class _Look(Struct, frozen=True):
    """One look at a release: what was found, and by which rules."""

    source: Path
    release: Release
    profile: Profile
    found: Outcome


def check_file(
    source: Path, exporters: Sequence[Exporter], terminal: Terminal, *, house: str, wanted: Wanted
) -> bool:
    """Whether there is no open error in the release; the report goes to the terminal.

    house: a shipped profile's name, or a profile's file. BayanError when the release or the
    profile cannot be read, or a page not be made or written.
    """
    with terminal.at_work():
        terminal.doing("checking …")
        writers = {path: _writer(path, exporters) for path in wanted.pages}
        release, profile = load(source).release, find_profile(house)
        look = _Look(source, release, profile, outcome(release, run_checks(release, profile)))
        for path in wanted.pages:
            require_other(path, [source])
        for path, data in list(_pages(look, wanted, writers)):
            terminal.doing(f"writing {path} …")
            write_atomic(path, data)
    _tell(look, wanted, terminal)
    return not look.found.errors


def _tell(look: _Look, wanted: Wanted, terminal: Terminal) -> None:
    """Each form loads its own."""
    match wanted.style:
        case "text":
            from app.preflight.text import lines  # noqa: PLC0415

            for line in lines(look.release, look.found, wanted.code):
                terminal.line(line)
        case "json":
            from app.preflight.records import report  # noqa: PLC0415

            terminal.json(report(look.release, look.found, str(look.source), wanted.code))
        case "sarif":
            from app.preflight.sarif import Source, sarif  # noqa: PLC0415

            by = Source(look.source, wanted.version())
            terminal.json(sarif(look.release, look.found, look.profile, by, wanted.code))


def _writer(path: Path, exporters: Sequence[Exporter]) -> Exporter | None:
    """What sets a page of that name; None for HTML, which needs nothing."""
    if path.suffix.lower() in _HTML:
        return None
    for one in exporters:
        if one.suffix == path.suffix.lower() == ".pdf":
            return one
    raise BayanError(
        "a preflight page is an HTML or a PDF file", where=str(path), remedy="end it in one of both"
    )


def _pages(
    look: _Look, wanted: Wanted, writers: dict[Path, Exporter | None]
) -> Iterator[tuple[Path, bytes]]:
    """The bytes of each page; what makes them is loaded when there is one."""
    if not writers:
        return
    from app.preflight.composition import as_composition  # noqa: PLC0415
    from app.preflight.html import as_html  # noqa: PLC0415
    from app.preflight.report import Made, preflight  # noqa: PLC0415

    made = Made(wanted.version(), wanted.now, wanted.by, look.source.name)
    told = preflight(look.release, look.profile, made, look.found)
    for path, writer in writers.items():
        if writer is None:
            yield path, as_html(told, wanted.code)
        else:
            yield path, writer.write(as_composition(told, wanted.code))
