"""What one text says and the other leaves out, of what the release holds once."""

from __future__ import annotations

import pytest

from app.importing.importer import Imported
from app.importing.phrases import describe
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair

TITLE, TITLE_AR = "A bridge for two towns", "جسر بين بلدتين على ضفتي النهر"
MAIL, PHONE = "press@example.org", "+964 770 123 4567"


def _alone(held: Imported) -> list[tuple[str, str]]:
    return [(one.params["part"], one.params["words"]) for one in entries(held, "one_side")]


@pytest.mark.parametrize(
    ("lines", "alone"),
    [
        (["Press Release", TITLE, BODY], [("kind", "Press Release")]),
        ([TITLE, "12 May 2026", BODY], [("date", "12 May 2026")]),
        ([TITLE, f"Erbil, 12 May 2026 — {BODY}"], [("date", "12 May 2026")]),
        (
            [TITLE, BODY, "UN entities", "UNDP", "UNICEF"],
            [("entities_heading", "UN entities"), ("entities", "UNDP"), ("entities", "UNICEF")],
        ),
        (
            [TITLE, BODY, f"Contact: Press Office, {MAIL}, Tel: {PHONE}"],
            [("email", MAIL), ("phone", PHONE)],
        ),
    ],
)
def test_what_one_text_says_for_both_is_told(
    lines: list[str], alone: list[tuple[str, str]]
) -> None:
    held = imported_pair(lines, [TITLE_AR, BODY_AR])
    assert _alone(held) == alone
    assert {(one.kind, one.language) for one in entries(held, "one_side")} == {("repaired", "en")}


def test_what_both_texts_say_is_not_told_and_neither_is_another_value() -> None:
    for date in ("12 أيار 2026", "13 أيار 2026"):
        held = imported_pair([TITLE, "12 May 2026", BODY], [TITLE_AR, date, BODY_AR])
        assert _alone(held) == []
    goals = ["SDGs", "6 and 13"]
    held = imported_pair([TITLE, BODY, *goals], [TITLE_AR, BODY_AR, "الأهداف التي ندعمها", "13، 6"])
    assert _alone(held) == []


def test_a_date_that_a_text_says_twice_is_told_once() -> None:
    english = [TITLE, "12 May 2026", f"Erbil, 12 May 2026 — {BODY}"]
    assert _alone(imported_pair(english, [TITLE_AR, BODY_AR])) == [("date", "12 May 2026")]


def test_one_text_by_itself_has_no_other_side() -> None:
    assert _alone(imported("Press Release", TITLE, "12 May 2026", BODY)) == []


def test_an_empty_section_of_one_text_is_left_over_and_said_to_be_of_it_only() -> None:
    english = [TITLE, BODY, "SDGs"]
    (left,) = imported_pair(english, [TITLE_AR, BODY_AR]).report.of("left over")
    assert describe(left).endswith("with nothing under it, in this text only: “SDGs”")
    arabic = [TITLE_AR, BODY_AR, "الأهداف التي ندعمها"]
    codes = {one.code for one in imported_pair(english, arabic).report.of("left over")}
    assert codes == {"empty_section"}


def test_it_is_worded_with_the_name_of_the_part_and_its_words() -> None:
    held = imported_pair([TITLE, "12 May 2026", BODY], [TITLE_AR, BODY_AR])
    assert [describe(one) for one in entries(held, "one_side")] == [
        "en.txt:3: repaired: only in this text, now in both: the date: “12 May 2026”"
    ]
