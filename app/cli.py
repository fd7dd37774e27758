"""The command line: arguments in, an exit code out; the border where every fault is caught.

Exit codes: 0 done; 1 a check found errors; 2 wrong arguments or input; 3 a fault of the program
itself, with its trace when BAYAN_DEBUG is set; 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn, TypeAlias

from app.errors import BayanError, FileError
from app.exporter import Exporter
from app.terminal import Terminal

OpenEditor: TypeAlias = Callable[[Path | None], int]
_COMMANDS = ("edit", "import", "export", "check")
_DEBUG = "BAYAN_DEBUG"


class _Parser(ArgumentParser):
    """Says in one sentence what is wrong with the arguments."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"bayan: {message} (see {self.prog} --help)\n")


def run(arguments: Sequence[str], exporters: Sequence[Exporter], open_editor: OpenEditor) -> int:
    """Does what the arguments say and returns the exit code.

    exporters: the formats there are. open_editor: opens a release, or an empty one for None,
    and returns when it is closed.
    """
    terminal = Terminal(sys.stdout, sys.stderr)
    try:
        options = _parser(exporters).parse_args(_with_command(arguments))
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
        terminal.line(f"bayan {_version()}")
        return 0
    if options.command == "edit":
        return _edit(options.file, open_editor)
    from app import commands
    from app.storage import this_process

    match options.command:
        case "import":
            me = this_process(datetime.now(UTC))
            commands.import_sources(
                options.sources,
                options.output,
                me,
                terminal,
                style=options.report,
                force=options.force,
            )
        case "export":
            chosen = [one for one in exporters if one.name in options.format]
            commands.export_files(options.file, options.language, chosen, options.out, terminal)
        case "check":
            return 0 if commands.check_file(options.file, terminal, style=options.format) else 1
    return 0


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
    return list(arguments) if first in {*_COMMANDS, "-h", "--help"} else ["edit", *arguments]


def _parser(exporters: Sequence[Exporter]) -> ArgumentParser:
    parser = _Parser(
        prog="bayan",
        usage="bayan [FILE.bayan] | bayan COMMAND … | bayan --version",
        description="Press releases in English and Arabic, side by side.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="bayan")
    edit = commands.add_parser("edit", help="open the editor (as does no command at all)")
    edit.add_argument("file", nargs="?", type=Path, metavar="FILE.bayan")
    edit.add_argument("--version", action="store_true", help="print the version and stop")
    for add in (_add_import, _add_check):
        add(commands.add_parser)
    _add_export(commands.add_parser, exporters)
    parser.set_defaults(version=False)
    return parser


def _add_import(add: Callable[..., ArgumentParser]) -> None:
    parser = add("import", help="make a release out of its texts", allow_abbrev=False)
    parser.add_argument("sources", nargs="+", type=Path, metavar="SOURCE", help="a text, TXT or MD")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.bayan")
    parser.add_argument("--report", choices=("text", "json"), default="text", help="of the import")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def _add_export(add: Callable[..., ArgumentParser], exporters: Sequence[Exporter]) -> None:
    formats = [exporter.name for exporter in exporters]
    default = [exporter.name for exporter in exporters if exporter.is_default]
    parser = add("export", help="put a release out", allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE.bayan")
    said = f"of {','.join(formats)}; {','.join(default)} when none is named"
    parser.add_argument("--format", type=_list_of(formats), default=default, help=said)
    parser.add_argument(
        "--language", type=_list_of(()), default=[], help="en, ar, both, stacked, or several"
    )
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where to")


def _add_check(add: Callable[..., ArgumentParser]) -> None:
    parser = add("check", help="say what is missing in a release", allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE.bayan")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _list_of(known: Sequence[str]) -> Callable[[str], list[str]]:
    """Reads "a,B" as a and b; when ``known`` is not empty nothing else may be in it."""

    def names(text: str) -> list[str]:
        found = [name.strip().lower() for name in text.split(",") if name.strip()]
        unknown = [name for name in found if known and name not in known]
        if unknown or not found:
            said = f"“{unknown[0]}” is none of them" if unknown else "nothing is named"
            raise ArgumentTypeError(f"{said}; choose from {', '.join(known)}" if known else said)
        return found

    return names


def _version() -> str:
    try:
        return version("bayan")
    except PackageNotFoundError:
        return "(not installed)"


def _unexpected(fault: Exception) -> str:
    what = f"{type(fault).__name__}: {fault}".splitlines()[0]
    return f"the program failed ({what}); set {_DEBUG}=1 and run it again to see where."


def _reader_left() -> int:
    """Whoever read the output has enough; the interpreter must not fail on its last flush."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141
