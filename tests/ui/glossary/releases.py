"""A folder of earlier releases, one of them broken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.storage import Document, encode


def pair(english: str, arabic: str, day: date | None = None) -> Release:
    """A release of one row."""
    text = Localized(en=rich(english), ar=rich(arabic))
    return Release(rows=(Paragraph(1, text),), date=day, next_id=2)


def keep(folder: Path, name: str, release: Release) -> Path:
    """The file that it is kept in."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.bayan"
    path.write_bytes(encode(Document(release)))
    return path


def earlier(folder: Path) -> None:
    """Three releases with a term, one without a date, and a file that is none."""
    keep(folder, "old", pair("The host communities.", "المجتمعات المضيفة.", date(2019, 5, 1)))
    keep(folder, "new", pair("A host community.", "مجتمع مضيف.", date(2025, 5, 1)))
    keep(folder, "some day", pair("Our host community.", "مجتمعنا المضيف."))
    (folder / "broken.bayan").write_bytes(b"PK nothing")
