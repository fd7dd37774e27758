"""The command line: arguments in, an exit code out; the border where every fault is caught.

Exit codes: 0 done; 1 a check or a strict export found errors; 2 wrong arguments or input; 3 a
fault of the program itself, with its trace when BAYAN_DEBUG is set; 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from app.arguments import COMMANDS, parser_of
from app.errors import BayanError, FileError
from app.exporter import Exporter
from app.terminal import Terminal
from app.version import version

OpenEditor: TypeAlias = Callable[[Path | None], int]
_DEBUG = "BAYAN_DEBUG"


def run(arguments: Sequence[str], exporters: Sequence[Exporter], open_editor: OpenEditor) -> int:
    """Does what the arguments say and returns the exit code.

    exporters: the formats there are. open_editor: opens a release, or an empty one for None,
    and returns when it is closed.
    """
    terminal = Terminal(sys.stdout, sys.stderr)
    try:
        options = parser_of(exporters).parse_args(_with_command(arguments))
        return _do(options, exporters, open_editor, terminal)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except BayanError as fault:
        terminal.note(f"bayan: {fault}")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return _reader_left()
    except Exception as fault:  # the border of the command line: nobody is shown a trace
        if os.environ.get(_DEBUG):
            raise
        terminal.note(f"bayan: {_unexpected(fault)}")
        return 3


def _do(
    options: Namespace,
    exporters: Sequence[Exporter],
    open_editor: OpenEditor,
    terminal: Terminal,
) -> int:
    """Loads what a command needs only when it is asked for: the editor starts faster."""
    if options.version:
        terminal.line(f"bayan {version()}")
        return 0
    if options.command == "edit":
        return _edit(options.file, open_editor)
    match options.command:
        case "import":
            _import(options, terminal)
        case "export":
            return _export(options, exporters, terminal)
        case "check":
            return _check(options, exporters, terminal)
        case "review":
            _review(options, terminal)
        case "profile":
            return _profile(options, exporters, terminal)
        case "glossary":
            _glossary(options, terminal)
        case "desktop":
            _desktop(options, terminal)
    return 0


def _import(options: Namespace, terminal: Terminal) -> None:
    from app.commands.imports import import_sources
    from app.storage.lock import this_process

    me, style, force = this_process(datetime.now(UTC)), options.report, options.force
    import_sources(options.sources, options.output, me, terminal, style=style, force=force)


def _export(options: Namespace, exporters: Sequence[Exporter], terminal: Terminal) -> int:
    from app.commands.export import House, export_files

    if options.strict and _is_held_back(options, terminal):
        return 1
    chosen = [one for one in exporters if one.name in options.format]
    house = House(options.profile, options.ink, options.pages)
    export_files(options.file, options.language, chosen, options.out, terminal, house=house)
    return 0


def _is_held_back(options: Namespace, terminal: Terminal) -> bool:
    """Apart from exporting: to load the checks takes as long as to make a PDF."""
    from app.commands.strict import is_held_back

    return is_held_back(options.file, options.profile, terminal)


def _check(options: Namespace, exporters: Sequence[Exporter], terminal: Terminal) -> int:
    from app.commands.check import Wanted, check_file
    from app.storage.lock import this_process

    now = datetime.now(UTC).astimezone().replace(tzinfo=None)
    by = options.by or this_process(now).user
    wanted = Wanted(options.format, options.language, tuple(options.page), version, now, by)
    is_sound = check_file(options.file, exporters, terminal, house=options.profile, wanted=wanted)
    return 0 if is_sound else 1


def _review(options: Namespace, terminal: Terminal) -> None:
    from app.commands.review import Decision, list_file, review_file
    from app.storage.lock import this_process

    file, style = options.file, options.format
    decisions = [Decision(verdict, who) for verdict, who in options.decisions]
    is_asked = bool(options.copies or decisions)
    if options.list == is_asked:
        raise BayanError(
            "either name copies or decide, or list what is there", remedy="see bayan review --help"
        )
    if options.list:
        list_file(file, terminal, style=style)
        return
    me, target = this_process(datetime.now(UTC)), options.output
    review_file(file, options.copies, decisions, me, terminal, target=target, style=style)


def _profile(options: Namespace, exporters: Sequence[Exporter], terminal: Terminal) -> int:
    from app.commands.profile import check, pack
    from app.storage.lock import this_process

    if options.action == "pack":
        me = this_process(datetime.now(UTC))
        pack(options.profile, options.output, me, terminal, force=options.force)
        return 0
    return 0 if check(options.profile, exporters, terminal, style=options.format) else 1


def _glossary(options: Namespace, terminal: Terminal) -> None:
    from app.commands.glossary import find_phrase, import_terms, list_terms
    from app.storage.lock import this_process

    house, style = options.profile, options.format
    match options.action:
        case "import":
            me, target = this_process(datetime.now(UTC)), options.output
            import_terms(
                options.sources, house, target, me, terminal, style=style, force=options.force
            )
        case "list":
            list_terms(house, terminal, style=style)
        case "find":
            find_phrase(options.phrase, options.folder, house, terminal, style=style)


def _desktop(options: Namespace, terminal: Terminal) -> None:
    from app.commands.desktop import data_folder, install, remove

    if not sys.platform.startswith("linux"):
        raise BayanError("this is for Linux desktops", remedy="open .bayan files with Bayan once")
    data = data_folder(os.environ, Path.home())
    if options.action == "remove":
        remove(data, terminal)
        return
    me = Path(sys.argv[0]).resolve()
    program = [str(me)] if os.access(me, os.X_OK) else [sys.executable, str(me)]
    install(data, program, terminal)


def _edit(file: Path | None, open_editor: OpenEditor) -> int:
    if file is not None and not file.exists():
        raise FileError("there is no such file", where=str(file))
    try:
        return open_editor(file)
    except ImportError as fault:
        if "PySide6" not in f"{fault.name} {fault.path}":
            raise
        raise BayanError(
            f"the editor needs Qt, which cannot be loaded here ({fault})",
            remedy="the commands import, export and check work without it",
        ) from fault


def _with_command(arguments: Sequence[str]) -> list[str]:
    """``bayan FILE`` is short for ``bayan edit FILE``."""
    first = arguments[0] if arguments else ""
    return list(arguments) if first in {*COMMANDS, "-h", "--help"} else ["edit", *arguments]


def _unexpected(fault: Exception) -> str:
    what = f"{type(fault).__name__}: {fault}".splitlines()[0]
    return f"the program failed ({what}); set {_DEBUG}=1 and run it again to see where."


def _reader_left() -> int:
    """Whoever read the output has enough; the interpreter must not fail on its last flush."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141
