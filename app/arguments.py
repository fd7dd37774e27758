"""What may stand on the command line."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

from app.exporter import Exporter

COMMANDS = ("edit", "import", "export", "check", "review", "profile", "glossary", "desktop")


class _Parser(ArgumentParser):
    """Says in one sentence what is wrong with the arguments."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"bayan: {message} (see {self.prog} --help)\n")


def parser_of(exporters: Sequence[Exporter]) -> ArgumentParser:
    """The parser of all commands, which knows these formats."""
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
    for add in (
        _add_import, _add_check, _add_review, _add_profile, _add_glossary, _add_desktop,
    ):  # fmt: skip
        add(commands.add_parser)
    _add_export(commands.add_parser, exporters)
    parser.set_defaults(version=False)
    return parser


def _add_import(add: Callable[..., ArgumentParser]) -> None:
    parser = add("import", help="make a release out of its texts", allow_abbrev=False)
    parser.add_argument(
        "sources", nargs="+", type=Path, metavar="SOURCE", help="DOCX, TXT, MD, HTML or RTF"
    )
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
    _add_house(parser)
    parser.add_argument("--ink", choices=("screen", "print"), help="print: black alone, CMYK")
    parser.add_argument("--pages", type=_count, metavar="N", help="draw together to so many pages")
    parser.add_argument("--strict", action="store_true", help="only without open errors")


def _add_check(add: Callable[..., ArgumentParser]) -> None:
    parser = add("check", help="say what is wrong with a release", allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE.bayan")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument("--language", choices=("en", "ar"), default="en", help="of the report")
    parser.add_argument(
        "--page", action="append", type=Path, default=[], metavar="FILE.html|FILE.pdf",
        help="the report as a page to attach; may be given again",
    )  # fmt: skip
    parser.add_argument("--by", metavar="NAME", help="who checks, for the page; else the user")
    _add_house(parser)


def _add_review(add: Callable[..., ArgumentParser]) -> None:
    parser = add("review", help="take back what reviewers changed", allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE.bayan")
    parser.add_argument("copies", nargs="*", type=Path, metavar="COPY.docx", help="as it came back")
    parser.add_argument(
        "-o", dest="output", type=Path, metavar="FILE.bayan", help="in place when not given"
    )
    parser.add_argument("--list", action="store_true", help="what is still to decide")
    for verdict in ("accept", "reject"):
        parser.add_argument(
            f"--{verdict}", action="append", default=[], metavar="WHO",
            dest="decisions", type=partial(_decision, verdict),
            help="the suggestions of an author, of untracked, or all; in the order given",
        )  # fmt: skip
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _add_house(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--profile", default="neutral", metavar="PROFILE",
        help="neutral, agency, or a file of a house: FILE.bayan-profile",
    )  # fmt: skip


def _add_profile(add: Callable[..., ArgumentParser]) -> None:
    parser = add("profile", help="look after the profile of a house", allow_abbrev=False)
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, prog="bayan profile"
    )
    check = actions.add_parser("check", help="say what is wrong with one", allow_abbrev=False)
    check.add_argument("profile", metavar="PROFILE", help="a file, a folder, neutral or agency")
    check.add_argument("--format", choices=("text", "json"), default="text")
    pack = actions.add_parser("pack", help="make a file out of a folder", allow_abbrev=False)
    pack.add_argument("profile", metavar="PROFILE", help="a folder, neutral or agency")
    pack.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.bayan-profile")
    pack.add_argument("--force", action="store_true", help="replace a file that is there")


def _add_glossary(add: Callable[..., ArgumentParser]) -> None:
    parser = add("glossary", help="look after the terms of a house", allow_abbrev=False)
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, prog="bayan glossary"
    )
    take = actions.add_parser("import", help="add terms to a profile", allow_abbrev=False)
    take.add_argument("sources", nargs="+", type=Path, metavar="SOURCE", help="TBX, TMX or CSV")
    take.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.bayan-profile")
    take.add_argument("--force", action="store_true", help="replace a file that is there")
    show = actions.add_parser("list", help="say which terms there are", allow_abbrev=False)
    find = actions.add_parser(
        "find", help="say how a phrase was rendered before", allow_abbrev=False
    )
    find.add_argument("phrase", metavar="PHRASE", help="in either language")
    find.add_argument("folder", type=Path, metavar="FOLDER", help="of releases, and all in it")
    for action in (take, show, find):
        _add_house(action)
        action.add_argument("--format", choices=("text", "json"), default="text")


def _add_desktop(add: Callable[..., ArgumentParser]) -> None:
    parser = add("desktop", help="tell a Linux desktop of Bayan and its files", allow_abbrev=False)
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, prog="bayan desktop"
    )
    actions.add_parser("install", help="in the menu, and .bayan opens with it")
    actions.add_parser("remove", help="take that back")


def _decision(verdict: str, who: str) -> tuple[str, str]:
    """Both verdicts go into one list, which is done from the first to the last."""
    return verdict, who


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text) <= 100:
        raise ArgumentTypeError(f"“{text}” is no number of pages from 1 to 100")
    return int(text)


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
