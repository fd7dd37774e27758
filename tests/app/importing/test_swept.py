"""A dateline is read from its beginning: a known place, and the date, wire and marks after it."""

from __future__ import annotations

from datetime import date

import pytest

from app.importing.swept import sweep
from tests.app.importing.importing import BODY, BODY_AR, imported, read

TITLE = "Ministers open the bridge over the river"
TITLE_AR = "الوزراء يفتتحون الجسر على النهر"


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Doha: ", "Doha", None),
        ("Doha, January 06 (QNA) - ", "Doha", None),
        ("Amman, Nov. 4 (Petra) – ", "Amman", None),
        ("Amman, November 4 (2026) – ", "Amman", date(2026, 11, 4)),
        ("Newtown, November 4 (AWIRE) – ", "Newtown", None),
        ("Brussels/Newtown: ", "Brussels/Newtown", None),
        ("Washington, D.C., June 3 – ", "Washington, D.C.", None),
        ("Riyadh, Rajab 17, 1447, January 06, 2026, SPA -- ", "Riyadh", date(2026, 1, 6)),
    ],
)
def test_what_is_date_wire_or_mark_after_the_place_is_of_the_dateline(
    line: str, place: str, day: date | None
) -> None:
    release = imported(TITLE, line + BODY).release
    assert (release.place.get("en"), release.date) == (place, day)
    assert read(release.rows[0].text) == {"en": BODY}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("أبوظبي في 9 فبراير/ وام / ", "أبوظبي", None),
        ("الدوحة: ", "الدوحة", None),
        ("الدوحة - 14 - 9 (قنا) -- ", "الدوحة", None),
        ("الدوحة في 06 يناير /قنا/ ", "الدوحة", None),
        ("الرياض 17 رجب 1447 هـ الموافق 06 يناير 2026 م واس - ", "الرياض", date(2026, 1, 6)),
    ],
)
def test_an_arabic_dateline_may_have_a_wire_and_another_calendar(
    line: str, place: str, day: date | None
) -> None:
    release = imported(TITLE_AR, line + BODY_AR).release
    assert (release.place.get("ar"), release.date) == (place, day)
    assert read(release.rows[0].text) == {"ar": BODY_AR}  # type: ignore[union-attr]


def test_a_dateline_of_two_calendars_may_be_a_line_of_its_own() -> None:
    line = "الرياض 17 رجب 1447 هـ الموافق 06 يناير 2026 م واس"
    release = imported(TITLE_AR, line, BODY_AR).release
    assert (release.place.get("ar"), release.date) == ("الرياض", date(2026, 1, 6))
    assert len(release.rows) == 1


@pytest.mark.parametrize(
    "text", ["Doha ", "Doha, ", "Doha and Cairo: ", "However: ", "Doha (QNA) "]
)
def test_a_place_that_the_sentence_goes_on_after_is_no_dateline(text: str) -> None:
    assert sweep(text + "which the bridge over the river links to both of the banks", "en") is None


def test_a_dateline_under_short_lines_that_were_no_titles_is_read() -> None:
    release = imported(TITLE, "WHO: Ministers", "WHY: Rivers", "DOHA, May 12 – " + BODY).release
    assert dict(release.place) == {"en": "DOHA"}


def test_a_date_by_itself_under_the_text_is_the_date() -> None:
    release = imported(TITLE, BODY, "17 October 2026", "Background", BODY).release
    assert release.date == date(2026, 10, 17)
    assert len(release.rows) == 3


def test_a_date_over_its_paragraph_stays_in_the_text() -> None:
    release = imported(TITLE, BODY, "17 October 2026", BODY).release
    assert release.date is None
    assert len(release.rows) == 3


def test_a_place_and_a_day_without_its_year_are_told_and_no_heading() -> None:
    held = imported(TITLE, "Cairo – 8 May", BODY)
    assert dict(held.release.place) == {"en": "Cairo"}
    assert held.release.date is None
    assert len(held.release.rows) == 1
    assert [entry.taken.strip(" –") for entry in held.report.of("left over")] == ["8 May"]


def test_a_title_of_a_place_and_a_year_stays_a_title() -> None:
    assert read(imported("Doha 2030", BODY).release.headline) == {"en": "Doha 2030"}
