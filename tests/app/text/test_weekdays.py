"""Which weekdays a text names, and what is none."""

from __future__ import annotations

import pytest

from app.text.weekdays import weekdays_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("from Monday to Thursday", [("Monday", 0), ("Thursday", 3)]),
        ("on Sundays and Wednesdays", [("Sundays", 6), ("Wednesdays", 2)]),
        ("on Tues. and Weds.", [("Tues.", 1), ("Weds.", 2)]),
        ("they sat in the sun on fri. night", []),
        ("يوم الاثنين والأحد", [("الاثنين", 0), ("الأحد", 6)]),
        ("بالجمعة أو السبت", [("الجمعة", 4), ("السبت", 5)]),
        ("أحد الرجال في خميس مشيط", []),
    ],
)
def test_weekdays_are_read_by_their_names(text: str, names: list[tuple[str, int]]) -> None:
    assert [(text[one.start : one.end], one.number) for one in weekdays_in(text)] == names


def test_the_two_are_monday_only_where_it_is_said() -> None:
    assert [one.is_sure for one in weekdays_in("بين الاثنين")] == [False]
    for text in ("مساء الاثنين", "منتصف ليل الاثنين", "صدر الاثنين الماضي", "الاثنين 26 نوفمبر"):
        assert [one.is_sure for one in weekdays_in(text)] == [True]
