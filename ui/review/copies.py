"""Reads the copies that came back from reviewers, and says what each of them has brought."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import BayanError
from app.importing.phrases import describe_under
from app.importing.review import Reviewed, Share, taken_back
from app.importing.word.document import WordDocument
from app.importing.word.opening import MAX_FILE
from app.importing.word.read import read_word
from app.model import Release
from app.storage import read_bytes
from ui.review.words import counted, who


def take_copies(release: Release, paths: Sequence[Path]) -> tuple[Release, tuple[str, ...]]:
    """The release with what is new in these copies, and what there is to say of each.

    A copy that cannot be read is a sentence among those, and the others are taken.
    """
    lines: list[str] = []
    for path in paths:
        try:
            taken = taken_back(_read(path), release, path.name)
        except BayanError as fault:
            lines.append(str(fault))
            continue
        release = taken.release
        lines += report_lines(path.name, taken)
    return release, tuple(lines)


def take_if_all_copies(
    release: Release, paths: Sequence[Path]
) -> tuple[Release, tuple[str, ...]] | None:
    """The same if each of these files is a copy for review made of this release, or None."""
    lines: list[str] = []
    try:
        for path in paths:
            document = _read(path)
            taken = taken_back(document, release, path.name)
            if document.snapshot is None or taken.is_foreign:
                return None
            release = taken.release
            lines += report_lines(path.name, taken)
    except BayanError:
        return None
    return release, tuple(lines)


def report_lines(name: str, taken: Reviewed) -> tuple[str, ...]:
    """Who sent how much in a copy, and under it what could not be placed."""
    nothing = QCoreApplication.translate("Review", "nothing new")
    brought = "; ".join(map(_share, taken.shares)) or nothing
    left = (f"    {describe_under(entry)}" for entry in taken.report.of("left over"))
    return (f"{name}: {brought}", *left)


def _read(path: Path) -> WordDocument:
    return read_word(read_bytes(path, MAX_FILE), path.name)


def _share(share: Share) -> str:
    return f"{who(share.author)}: {counted(share.suggestions, share.comments)}"
