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
            document = read_word(read_bytes(path, MAX_FILE), path.name)
            taken = taken_back(document, release, path.name)
        except BayanError as fault:
            lines.append(str(fault))
            continue
        release = taken.release
        lines += report_lines(path.name, taken)
    return release, tuple(lines)


def are_copies_of(release: Release, paths: Sequence[Path]) -> bool:
    """Whether each of these files is a copy for review that was made of this release."""
    try:
        documents = [read_word(read_bytes(path, MAX_FILE), path.name) for path in paths]
        return all(_is_copy_of(release, document) for document in documents)
    except BayanError:
        return False


def report_lines(name: str, taken: Reviewed) -> tuple[str, ...]:
    """Who sent how much in a copy, and under it what could not be placed."""
    nothing = QCoreApplication.translate("Review", "nothing new")
    brought = "; ".join(map(_share, taken.shares)) or nothing
    left = (f"    {describe_under(entry)}" for entry in taken.report.of("left over"))
    return (f"{name}: {brought}", *left)


def _is_copy_of(release: Release, document: WordDocument) -> bool:
    return document.snapshot is not None and not taken_back(document, release, "").is_foreign


def _share(share: Share) -> str:
    return f"{who(share.author)}: {counted(share.suggestions, share.comments)}"
