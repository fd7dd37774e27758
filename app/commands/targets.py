"""What a command refuses to read or to write, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from app.errors import FileError


def require_other(target: Path, sources: Sequence[Path]) -> None:
    """FileError when a target is one of what it is made from."""
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise FileError("the result would replace what it is made from", where=str(target))


def require_apart(sources: Sequence[Path]) -> None:
    """FileError when two sources are one file."""
    for one, other in combinations(sources, 2):
        if one.exists() and other.exists() and one.samefile(other):
            raise FileError(
                "it is named twice", where=str(other), remedy="name the text of each language once"
            )
