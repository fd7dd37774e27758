"""``bayan check``: says what is wrong with a release before it goes out."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct

from app.checks import run_checks
from app.preflight import outcome
from app.profile import find_profile
from app.storage import load
from app.terminal import Terminal

Style: TypeAlias = Literal["text", "json", "sarif"]


class Wanted(Struct, frozen=True):
    """The report that is asked for. code: its language. version: of Bayan."""

    style: Style = "text"
    code: str = "en"
    version: str = ""


def check_file(source: Path, terminal: Terminal, *, house: str, wanted: Wanted) -> bool:
    """Whether there is no open error in the release; the report goes to the terminal.

    house: a shipped profile's name, or a profile's file.
    """
    with terminal.at_work():
        terminal.doing("checking …")
        release, profile = load(source).release, find_profile(house)
        found = outcome(release, run_checks(release, profile))
    match wanted.style:
        case "text":
            from app.preflight.text import lines  # noqa: PLC0415  each form loads its own

            for line in lines(release, found, wanted.code):
                terminal.line(line)
        case "json":
            from app.preflight.records import report  # noqa: PLC0415

            terminal.json(report(release, found, str(source), wanted.code))
        case "sarif":
            from app.preflight.sarif import Source, sarif  # noqa: PLC0415

            by = Source(source, wanted.version)
            terminal.json(sarif(release, found, profile, by, wanted.code))
    return not found.errors
