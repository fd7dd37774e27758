"""``bayan import``: makes a release out of its texts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.commands.targets import require_apart, require_other
from app.commands.told import Style, plain
from app.importing.importer import import_files
from app.importing.phrases import describe
from app.importing.report import Report
from app.storage import Document, encode
from app.storage.lock import Holder
from app.storage.new import write_new
from app.terminal import Terminal


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
        require_other(target, sources)
        require_apart(sources)
        imported = import_files(sources)
        write_new(target, encode(Document(imported.release, imported.media)), me, force=force)
    if style == "json":
        terminal.json({"file": str(target), **plain(imported.report)})
        return
    terminal.line(str(target))
    for entry in imported.report.entries:
        terminal.note(describe(entry))
    terminal.note(_summary(imported.report))


def _summary(report: Report) -> str:
    counts = [f"{len(report.of(kind))} {kind}" for kind in ("recognized", "repaired", "left over")]
    return ", ".join(counts)
