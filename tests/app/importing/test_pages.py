from __future__ import annotations

import pytest

from app.importing.blocks import Source
from app.importing.importer import import_texts
from tests.app.importing.account import unaccounted
from tests.app.importing.importing import entries, read

FIRST = [
    "The bridge over the river was opened on Tuesday after two years",
    "of work by three hundred people from the towns on both of its",
]
REST = ["banks, who had waited for it all that time and could now walk", "to the other side."]


def rows(text: str) -> list[str]:
    source = Source("a.txt", text)
    held = import_texts([source])
    assert not unaccounted([source], held)
    assert entries(held, "page_foot")
    return [read(row.text)["en"] for row in held.release.rows if hasattr(row, "text")]


def page(lines: list[str], foot: str, number: int) -> str:
    return "\n".join([*lines, "", foot.format(n=number, m=2), ""])


@pytest.mark.parametrize("foot", ["Page {n} of {m}", "{n} / {m}", "- {n} -", "page {n}"])
@pytest.mark.parametrize("end", ["", "\f"], ids=["copied", "extracted"])
def test_the_numbers_of_pages_go_and_the_sentence_around_them_is_whole(foot: str, end: str) -> None:
    text = "A bridge\n\n" + page(FIRST, foot, 1) + end + page(REST, foot, 2) + end
    assert rows(text) == [" ".join([*FIRST, *REST])]


def test_a_line_that_stands_on_every_page_goes() -> None:
    head = "Press Office of the Northern Towns"
    pages = ([head, "", "A bridge", "", *FIRST], [head, "", *REST])
    text = "".join("\n".join(one) + "\n\f" for one in pages)
    source = Source("a.txt", text)
    held = import_texts([source])
    (entry,) = entries(held, "page_foot")
    assert entry.taken == f"{head}\n{head}"
    assert read(held.release.headline) == {"en": "A bridge"}


def test_the_feet_of_arabic_pages_go() -> None:
    text = "جسر جديد\n\nافتتح الجسر المقام على النهر يوم الثلاثاء.\n\n"
    held = import_texts([Source("a.txt", f"{text}الصفحة 1 من 2\n\n{text}الصفحة ٢ من ٢\n")])
    (entry,) = entries(held, "page_foot")
    assert entry.params["count"] == "2"


@pytest.mark.parametrize("line", ["3 / 4", "- 30 -", "page 7"])
def test_a_number_alone_that_counts_no_pages_stays(line: str) -> None:
    held = import_texts([Source("a.txt", f"A bridge\n\n{' '.join(FIRST)}.\n\n{line}\n")])
    assert not entries(held, "page_foot")
