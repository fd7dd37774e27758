"""What the command line does with files: import, export and check."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import combinations
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.checks import Finding, run_checks
from app.checks.wording import place, sentence
from app.composition import Arrangement
from app.errors import BayanError, FileError
from app.exporter import Exporter
from app.exporting import Layout, made_files, write_files
from app.importing.importer import import_files
from app.importing.phrases import describe
from app.importing.report import Report
from app.model import Release
from app.profile import Profile, find_profile
from app.storage import Document, encode, load, read_bytes, write_atomic
from app.storage.archive import MAX_FILE
from app.storage.lock import Holder, Lock
from app.terminal import Terminal

Style = Literal["text", "json"]
_TWO: dict[str, Arrangement] = {"both": "facing", "stacked": "stacked"}


class House(Struct, frozen=True):
    """Whose release it is: a shipped profile's name or a profile's file, and what the command
    line says of its look in its place.
    """

    named: str
    ink: Literal["screen", "print"] | None = None
    pages: int | None = None

    def profile(self) -> Profile:
        """The profile; BayanError when there is none that can be read."""
        held = find_profile(self.named)
        look = replace(held.look, ink=self.ink or held.look.ink)
        if self.pages is not None:
            look = replace(look, fit=replace(look.fit, pages=self.pages))
        return replace(held, look=look)


def import_sources(
    sources: Sequence[Path],
    target: Path,
    me: Holder,
    terminal: Terminal,
    *,
    style: Style = "text",
    force: bool = False,
) -> None:
    """The release in these texts, written to ``target``; the report goes to the terminal.

    BayanError when a text cannot be read, or ``target`` is there already with something else
    in it and not to be replaced by ``force``, or open in another program.
    """
    with terminal.at_work():
        terminal.doing("reading the texts …")
        _require_other(target, sources)
        _require_apart(sources)
        imported = import_files(sources)
        write_new(target, encode(Document(imported.release)), me, force=force)
    if style == "json":
        terminal.json({"file": str(target), **_plain(imported.report)})
        return
    terminal.line(str(target))
    for entry in imported.report.entries:
        terminal.note(describe(entry))
    terminal.note(_summary(imported.report))


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
            _require_other(folder / file, [source])
        for path in write_files(files, folder):
            terminal.line(str(path))


def check_file(source: Path, terminal: Terminal, *, house: str, style: Style = "text") -> bool:
    """Whether there is no error in the release; every finding goes to the terminal.

    house: a shipped profile's name, or a profile's file.
    """
    with terminal.at_work():
        terminal.doing("checking …")
        release = load(source).release
        findings = run_checks(release, find_profile(house))
    said = [(finding, place(release, finding.address), sentence(finding)) for finding in findings]
    return tell(terminal, str(source), said, style)


def tell(
    terminal: Terminal, file: str, said: Sequence[tuple[Finding, str, str]], style: Style
) -> bool:
    """Puts findings out, each with its place and sentence; whether none of them is an error."""
    if style == "json":
        found = [{**_plain(one), "place": where, "message": what} for one, where, what in said]
        terminal.json({"file": file, "findings": found})
    else:
        for one, where, what in said:
            terminal.line(f"{one.severity}: {where}: {what} [{one.code}]")
    return all(one.severity != "error" for one, _, _ in said)


def _layouts(release: Release, languages: Sequence[str], source: Path) -> list[Layout]:
    codes = tuple(language.code for language in release.languages)
    wanted = list(dict.fromkeys(languages)) or [*codes, *(["both"] if len(codes) > 1 else [])]
    return [_layout(one, codes, source) for one in wanted]


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


def write_new(target: Path, data: bytes, me: Holder, *, force: bool) -> None:
    """Writes a file where there is none, or one that ``force`` replaces; BayanError else."""
    with ExitStack() as stack:
        if target.exists():
            stack.callback(Lock.acquire(target, me).release)
            if not force and read_bytes(target, MAX_FILE) not in {b"", data}:
                raise FileError(
                    "there is another file of that name",
                    where=str(target),
                    remedy="choose another name, or add --force to replace it",
                )
        write_atomic(target, data)


def _require_other(target: Path, sources: Sequence[Path]) -> None:
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise FileError("the result would replace what it is made from", where=str(target))


def _require_apart(sources: Sequence[Path]) -> None:
    for one, other in combinations(sources, 2):
        if one.exists() and other.exists() and one.samefile(other):
            raise FileError(
                "it is named twice", where=str(other), remedy="name the text of each language once"
            )


def _summary(report: Report) -> str:
    counts = [f"{len(report.of(kind))} {kind}" for kind in ("recognized", "repaired", "left over")]
    return ", ".join(counts)


def _plain(value: msgspec.Struct) -> dict[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(value)
    return plain
