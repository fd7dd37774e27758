"""What the tests of importing share: a short way in, and texts of a release by lines."""

from __future__ import annotations

from app.importing.blocks import Source
from app.importing.importer import Imported, import_texts
from app.importing.report import Entry
from app.model import Prose, plain
from tests.app.importing.account import unaccounted

BODY = (
    "The bridge over the river was opened on Tuesday after two years of work by three hundred "
    "people from the towns on both banks."
)
BODY_AR = "افتتح الجسر المقام على النهر يوم الثلاثاء بعد سنتين من عمل ثلاثمائة شخص من البلدتين."


def imported(*lines: str, name: str = "a.txt") -> Imported:
    """One text of these paragraphs; every character is accounted for."""
    source = Source(name, "\n\n".join(lines))
    held = import_texts([source])
    assert not unaccounted([source], held)
    return held


def imported_pair(english: list[str], arabic: list[str]) -> Imported:
    """Two texts of these paragraphs; every character is accounted for."""
    sources = [Source("en.txt", "\n\n".join(english)), Source("ar.txt", "\n\n".join(arabic))]
    held = import_texts(sources)
    assert not unaccounted(sources, held)
    return held


def entries(held: Imported, code: str) -> list[Entry]:
    return [entry for entry in held.report.entries if entry.code == code]


def read(prose: Prose) -> dict[str, str]:
    return {code: plain(text) for code, text in prose.items()}
