"""Pairs of texts that say the same: the seeds, the sample, and the lines of translated news."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.checks.pair import pairs
from app.importing.importer import import_files
from resources import resource
from tests.shared import SEEDS, SHARED


class TextPair(NamedTuple):
    """A pair of texts with its file, and its line or its place in the release from 1."""

    name: str
    line: int
    english: str
    arabic: str


def seeds() -> Iterator[TextPair]:
    """The texts of the release that the seeds import to."""
    return _imported("seeds", [SEEDS / "en.txt", SEEDS / "ar.txt"])


def sample() -> Iterator[TextPair]:
    """The texts of the release that ships."""
    names = ("sample.en.txt", "sample.ar.txt")
    return _imported("sample", [Path(str(resource("samples", name))) for name in names])


def news() -> Iterator[TextPair]:
    """Line by line, English news and what translators made of it."""
    for english in sorted((SHARED / "corpus" / "bilingual").glob("*.en.txt")):
        arabic = english.with_name(english.name.replace(".en.", ".ar."))
        lines = zip(_lines(english), _lines(arabic), strict=True)
        for number, (one, other) in enumerate(lines, 1):
            yield TextPair(english.name.removesuffix(".en.txt"), number, one, other)


def _imported(name: str, files: list[Path]) -> Iterator[TextPair]:
    for number, pair in enumerate(pairs(import_files(files).release), 1):
        if pair.text("en") and pair.text("ar"):
            yield TextPair(name, number, pair.text("en"), pair.text("ar"))


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()
