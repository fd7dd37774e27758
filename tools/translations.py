"""Brings the translations in step with the sources and compiles them.

Qt's lupdate knows no plurals in Python's ``translate`` and misses calls with brackets in them. So
the words are read here, out of Python's own tree of each file, and given to it as calls of C++: it
adds to the .ts files what is new, takes out what is gone, and leaves what is there. lrelease makes
the .qm files that the editor loads.
"""

from __future__ import annotations

import ast
import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TONGUES = ("ar", "en")
PROGRAMS = Path(PySide6.__file__).parent
PLURAL_ARGUMENTS = {"tr": 3, "translate": 4}


class Word(NamedTuple):
    """What is shown, in the context that Qt looks it up in; is_plural: it depends on a count."""

    context: str
    source: str
    is_plural: bool


def words_of(path: Path) -> Iterator[Word]:
    """The words of a Python file; ValueError where one is not written out in the call."""
    tree = ast.parse(path.read_text("utf-8"))
    for context, call in _calls(tree, ""):
        name = _name(call)
        texts = call.args[:1] if name == "tr" else call.args[:2]
        try:
            said = [str(ast.literal_eval(text)) for text in texts]
        except ValueError as fault:
            raise ValueError(f"{path}:{call.lineno}: words must be written out here") from fault
        is_plural = len(call.args) == PLURAL_ARGUMENTS[name]
        where, source = said if name == "translate" else (context, *said)
        yield Word(where, source, is_plural)


def words() -> tuple[Word, ...]:
    """Those of the editor, each once."""
    found = (word for path in sorted((ROOT / "ui").rglob("*.py")) for word in words_of(path))
    return tuple(dict.fromkeys(found))


def ts_file(tongue: str, folder: Path = FOLDER) -> Path:
    """Where the words of a language are written."""
    return folder / f"bayan_{tongue}.ts"


def update(tongue: str, folder: Path = FOLDER) -> None:
    """Brings the words of a language in step with the sources.

    English is the language of the sources: only its plurals have to be written.
    """
    plurals = ["-pluralonly"] if tongue == "en" else []
    with tempfile.TemporaryDirectory() as name:
        calls = Path(name) / "words.cpp"
        calls.write_text(_as_calls(words()), "utf-8")
        _run(
            "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", tongue, *plurals, calls, "-ts", ts_file(tongue, folder),
        )  # fmt: skip


def release(tongue: str, into: Path) -> None:
    """Compiles the words of a language into a .qm file."""
    _run("lrelease", "-silent", ts_file(tongue), "-qm", into)


def main() -> None:
    """Does both for every language."""
    for tongue in TONGUES:
        update(tongue)
        release(tongue, ts_file(tongue).with_suffix(".qm"))


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """The calls that translate, each with the class it stands in."""
    context = node.name if isinstance(node, ast.ClassDef) else context
    if isinstance(node, ast.Call) and _name(node):
        yield context, node
    for inner in ast.iter_child_nodes(node):
        yield from _calls(inner, context)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(ast.Name("self"), "tr"):
            return "tr"
        case ast.Name("translate") | ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            return "translate"
    return ""


def _as_calls(found: Iterable[Word]) -> str:
    lines = []
    for word in found:
        parts = [json.dumps(part, ensure_ascii=False) for part in (word.context, word.source)]
        count = ', "", n' if word.is_plural else ""
        lines.append(f"QCoreApplication::translate({', '.join(parts)}{count});\n")
    return "".join(lines)


def _run(program: str, *arguments: str | Path) -> None:
    subprocess.run([PROGRAMS / program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
