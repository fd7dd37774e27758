"""Texts into a release, with a report that a person can read before anything is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.importing.importer import import_files
from app.importing.phrases import describe_under
from app.importing.report import Outcome, Report
from app.storage import Document


def read_texts(paths: Sequence[Path]) -> tuple[Document, tuple[str, ...]]:
    """The release in these files, and the report line by line; BayanError when one is unfit."""
    imported = import_files(paths)
    return Document(imported.release), report_lines(imported.report)


def report_lines(report: Report) -> tuple[str, ...]:
    """What needs a look first: left over, then repaired, then recognized."""
    words = QCoreApplication.translate
    titles: tuple[tuple[Outcome, str], ...] = (
        ("left over", words("Report", "Left over: look at these")),
        ("repaired", words("Report", "Repaired")),
        ("recognized", words("Report", "Recognized")),
    )
    lines: list[str] = []
    for outcome, title in titles:
        entries = report.of(outcome)
        if entries:
            lines += [
                f"{title} ({len(entries)})",
                *(f"  {describe_under(one)}" for one in entries),
                "",
            ]
    return tuple(lines[:-1])
