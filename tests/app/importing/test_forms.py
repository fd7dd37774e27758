from __future__ import annotations

import pytest

from app.importing.blocks import Source
from app.importing.forms import restored
from app.importing.importer import import_texts
from app.importing.phrases import describe
from app.text.visual import visual
from tests.app.importing.account import unaccounted
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair, read

LINES = ["بيان صحفي", "إعادة فتح الجسر (IOM)", BODY_AR]


def test_an_arabic_text_in_visual_order_becomes_the_release_it_was() -> None:
    held = imported(*(visual(line) for line in LINES))
    assert held.release == imported(*LINES).release
    assert read(held.release.headline) == {"ar": "إعادة فتح الجسر (IOM)"}


def test_the_report_says_what_was_turned_back_and_keeps_it() -> None:
    (entry,) = entries(imported(*map(visual, LINES)), "visual_order")
    assert entry.kind == "repaired"
    assert entry.taken == "\n".join(map(visual, LINES))
    assert entry.given == "\n".join(LINES)
    assert describe(entry).startswith("a.txt: repaired: 3 lines in visual order")


def test_lines_that_a_layout_program_broke_are_read_from_top_to_bottom() -> None:
    words = " ".join([BODY_AR.rstrip("."), BODY_AR.rstrip("."), BODY_AR]).split(" ")
    rows = [" ".join(words[at : at + 12]) for at in range(0, len(words), 12)]
    source = Source("a.txt", "\n".join(["إعادة فتح الجسر", "", *map(visual, rows)]))
    held = import_texts([source])
    assert not unaccounted([source], held)
    assert " ".join(read(row.text)["ar"] for row in held.release.rows) == " ".join(words)  # type: ignore[union-attr]


def test_forms_in_logical_order_become_letters() -> None:
    held = imported(*(visual(line)[::-1] for line in ("بيان صحفي", BODY_AR.replace(".", ""))))
    assert [entry.params["count"] for entry in entries(held, "presentation_forms")] == ["2"]
    assert read(held.release.rows[0].text)["ar"] == BODY_AR.replace(".", "")  # type: ignore[union-attr]


def test_the_text_of_the_other_language_is_not_touched() -> None:
    held = imported_pair(["Press Release", "A bridge", BODY], [visual(line) for line in LINES])
    assert [entry.source.name for entry in entries(held, "visual_order")] == ["ar.txt"]
    assert read(held.release.rows[0].text) == {"en": BODY, "ar": BODY_AR}  # type: ignore[union-attr]


def test_a_sign_in_an_ordinary_text_is_the_authors() -> None:
    held = imported("بيان صحفي", "إعادة فتح الجسر", f"{BODY_AR} ﷺ ﷲ")
    assert not entries(held, "visual_order")
    assert not entries(held, "presentation_forms")


def test_a_word_of_forms_in_an_ordinary_text_becomes_letters() -> None:
    word = visual("الجسر")[::-1]
    held = imported("بيان صحفي", "إعادة فتح الجسر", f"{BODY_AR} {word} ﷺ ﷲ")
    assert [entry.params for entry in entries(held, "presentation_forms")] == [{"count": "1"}]
    assert read(held.release.rows[0].text)["ar"] == f"{BODY_AR} الجسر ﷺ ﷲ"  # type: ignore[union-attr]


def test_a_line_in_visual_order_in_an_ordinary_text_is_turned_back() -> None:
    held = imported("بيان صحفي", "إعادة فتح الجسر", f"{BODY_AR} {BODY_AR}", visual(BODY_AR))
    assert read(held.release.rows[1].text) == {"ar": BODY_AR}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("بيـــان صحـفي", "بيان صحفي"),
        ("عام 1447 هـ.", "عام 1447 هـ."),
        ("الرحمـٰن", "الرحمٰن"),
        ("لـ UNDP", "لـ UNDP"),
        ("الـ17 من", "الـ17 من"),
        ("بـ«الجسر»", "بـ«الجسر»"),
        ("ـــ", "ـــ"),
    ],
)
def test_a_kashida_goes_where_it_only_stretches_a_word(written: str, bare: str) -> None:
    source, found = restored(Source("a.txt", written))
    assert source.text == bare
    assert sum(len(entry.taken) for entry in found) == len(written) - len(bare)
    assert all(entry.code == "kashida" and describe(entry) for entry in found)
