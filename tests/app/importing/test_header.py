from __future__ import annotations

from datetime import date, datetime

import pytest

from app.importing.dateline import find_dateline
from app.importing.phrases import describe
from app.model import Embargo
from app.wording import SHIPPED, shipped_wording
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair, read

TITLE = "A bridge for two towns on the river"
TITLE_AR = "جسر بين بلدتين على ضفتي النهر"


@pytest.mark.parametrize(
    ("code", "kind"), [(code, kind) for code in SHIPPED for kind in shipped_wording(code).kinds]
)
def test_the_label_of_every_kind_is_recognized_in_both_languages(code: str, kind: str) -> None:
    label = shipped_wording(code).kinds[kind]
    title, body = (TITLE, BODY) if code == "en" else (TITLE_AR, BODY_AR)
    release = imported(label.upper(), title, body).release
    assert release.kind == kind
    assert not release.kicker
    assert read(release.headline) == {code: title}


def test_other_words_over_the_headline_are_a_kicker_in_the_authors_own_words() -> None:
    release = imported("Water Week", TITLE, BODY).release
    assert dict(release.kicker) == {"en": "Water Week"}
    assert read(release.headline) == {"en": TITLE}


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Ministry of Rivers and Bridges", "وزارة الأنهار والجسور"),
        ("REGIONAL OFFICE FOR THE RIVER VALLEYS", "المكتب الإقليمي لأودية الأنهار"),
        ("Embassy of Norway in Iraq", "سفارة النرويج لدى العراق"),
    ],
)
def test_the_name_of_an_office_over_the_headline_is_the_kicker(english: str, arabic: str) -> None:
    for labels in ([], ["Press Release"], ["For immediate release"], ["12 May 2026"]):
        release = imported_pair(
            [english, *labels, TITLE, BODY], [arabic, TITLE_AR, BODY_AR]
        ).release
        assert dict(release.kicker) == {"en": english, "ar": arabic}
        assert read(release.headline) == {"en": TITLE, "ar": TITLE_AR}
        assert not release.subheadline


def test_two_lines_of_offices_are_one_kicker() -> None:
    held = imported("Kingdom of the North", "Ministry of Rivers", "NEWS RELEASE", TITLE, BODY)
    assert dict(held.release.kicker) == {"en": "Kingdom of the North – Ministry of Rivers"}
    assert read(held.release.headline) == {"en": TITLE}
    assert entries(held, "kicker_joined")


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Ministry of Rivers Opens Bridge", "وزارة الأنهار تفتتح جسرا"),
        ("Embassy of Norway to rebuild a bridge", "سفارة النرويج ستعيد بناء جسر"),
        ("University of the North: 40 Bridges", "جامعة الشمال: 40 جسرا"),
    ],
)
def test_an_office_that_does_something_is_the_headline(english: str, arabic: str) -> None:
    release = imported_pair([english, TITLE, BODY], [arabic, TITLE_AR, BODY_AR]).release
    assert read(release.headline) == {"en": english, "ar": arabic}
    assert read(release.subheadline) == {"en": TITLE, "ar": TITLE_AR}


def test_a_line_under_the_headline_is_the_subheadline() -> None:
    release = imported(TITLE, "Farmers reach the market in half the time", BODY).release
    assert read(release.subheadline) == {"en": "Farmers reach the market in half the time"}
    assert len(release.rows) == 1


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    release = imported(BODY, BODY + " Again.").release
    assert not release.headline
    assert len(release.rows) == 2


def test_a_headline_that_ends_in_a_stop_is_told_by_the_other_language() -> None:
    release = imported_pair([TITLE, BODY], [TITLE_AR + ".", BODY_AR]).release
    assert read(release.headline) == {"en": TITLE, "ar": TITLE_AR + "."}
    assert len(release.rows) == 1


@pytest.mark.parametrize("line", ["12 May 2026", "Tuesday, 12 May 2026", "Date: 2026-05-12"])
def test_a_line_with_a_date_is_the_date_and_no_text(line: str) -> None:
    held = imported(TITLE, line, BODY)
    assert held.release.date == date(2026, 5, 12)
    assert [entry.taken for entry in entries(held, "date")] == [line]
    assert len(held.release.rows) == 1


def test_a_line_with_a_place_and_a_date_gives_both() -> None:
    release = imported(TITLE_AR, "أربيل، 12 أيار/مايو 2026", BODY_AR).release
    assert release.date == date(2026, 5, 12)
    assert dict(release.place) == {"ar": "أربيل"}


@pytest.mark.parametrize(
    ("lines", "weekday"),
    [
        ([TITLE, "Monday, 12 May 2026", BODY], "Monday"),
        ([TITLE, "Mosul, Monday 12 May 2026. " + BODY], "Monday"),
        (["EMBARGOED UNTIL 10:00 GMT, Friday 12 May 2026", TITLE, BODY], "Friday"),
        ([TITLE, "Tuesday, 12 May 2026", BODY], ""),
    ],
)
def test_a_weekday_that_is_not_that_of_its_date_is_told(lines: list[str], weekday: str) -> None:
    held = imported(*lines)
    told = [entry for entry in held.report.of("left over") if entry.code == "weekday_differs"]
    assert [entry.words for entry in told] == ([weekday] if weekday else [])
    assert all("a weekday that 2026-05-12 is not" in describe(entry) for entry in told)


@pytest.mark.parametrize("place", ["Mosul", "Newtown"])
def test_a_colon_may_stand_between_the_place_and_the_date(place: str) -> None:
    release = imported(TITLE, f"{place}: 12 May 2026", BODY).release
    assert dict(release.place) == {"en": place}
    assert release.date == date(2026, 5, 12)


@pytest.mark.parametrize("line", ["12 May 2026 | Mosul, Iraq", "Tuesday, 12 May 2026, Mosul, Iraq"])
def test_the_place_may_stand_behind_the_date(line: str) -> None:
    release = imported(TITLE, line, BODY).release
    assert dict(release.place) == {"en": "Mosul, Iraq"}
    assert release.date == date(2026, 5, 12)
    assert len(release.rows) == 1


def test_a_number_of_a_release_is_its_reference() -> None:
    assert imported("بيان صحفي رقم 14/2026", TITLE_AR, BODY_AR).release.reference == "14/2026"


@pytest.mark.parametrize("place", ["Mosul", "Newtown, Northland"])
def test_a_place_and_its_date_may_stand_in_two_lines(place: str) -> None:
    release = imported(TITLE, place, "12 May 2026", BODY).release
    assert dict(release.place) == {"en": place}
    assert release.date == date(2026, 5, 12)
    assert len(release.rows) == 1


def test_a_dateline_that_says_the_line_of_the_place_again_is_no_text() -> None:
    for place in ("Mosul", "Mosul, Iraq"):
        release = imported(TITLE, f"{place}, 12 May 2026", "MOSUL – " + BODY).release
        assert dict(release.place) == {"en": place}
        assert read(release.rows[0].text) == {"en": BODY}  # type: ignore[union-attr]


def test_the_word_news_over_a_date_is_no_place() -> None:
    release = imported(TITLE, "News | 12 May 2026", "MOSUL – " + BODY).release
    assert dict(release.place) == {"en": "MOSUL"}
    assert release.date == date(2026, 5, 12)


def test_dates_that_agree_are_one_and_one_that_differs_is_left_over() -> None:
    same = imported_pair([TITLE, "12 May 2026", BODY], [TITLE_AR, "12 أيار 2026", BODY_AR])
    assert not same.report.of("left over")
    other = imported_pair([TITLE, "12 May 2026", BODY], [TITLE_AR, "13 أيار 2026", BODY_AR])
    assert other.release.date == date(2026, 5, 12)
    left = other.report.of("left over")
    assert [(entry.code, entry.taken) for entry in left] == [("date_differs", "13 أيار 2026")]
    assert left[0].params == {"value": "2026-05-13", "kept": "2026-05-12"}


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Mosul — ", "Mosul", None),
        ("Nineveh - ", "Nineveh", None),
        ("MOSUL, Iraq – ", "MOSUL, Iraq", None),
        ("Mosul, 12 May 2026 – ", "Mosul", date(2026, 5, 12)),
        ("NEWTOWN, May 12, 2026 /A Wire/ -- ", "NEWTOWN", date(2026, 5, 12)),
        ("NEWTOWN, NT - May 12, 2026 (AWIRE) - ", "NEWTOWN, NT", date(2026, 5, 12)),
        ("Newtown — ", "Newtown", None),
        ("12 May 2026 – ", "", date(2026, 5, 12)),
        ("Mosul, Tuesday 12 May 2026. ", "Mosul", date(2026, 5, 12)),
        ("Mosul, Iraq; 12 May 2026: ", "Mosul, Iraq", date(2026, 5, 12)),
        ("Mosul | 12 May 2026 | ", "Mosul", date(2026, 5, 12)),
        ("MOSUL, 12th May (AWIRE) -- ", "MOSUL", None),
        ("MOSUL, 12th May, 2026 (AWIRE) ", "MOSUL", date(2026, 5, 12)),
    ],
)
def test_a_dateline_gives_the_place_as_written_and_the_date(
    line: str, place: str, day: date | None
) -> None:
    release = imported(TITLE, line + BODY).release
    assert release.place.get("en", "") == place
    assert release.date == day
    assert read(release.rows[0].text) == {"en": BODY}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("الموصل - ", "الموصل"),
        ("أربيل، ١٢ أيار/مايو ٢٠٢٦ – ", "أربيل"),
        ("بلدة — ", "بلدة"),
        ("أربيل في 12 مايو 2026 / وكالة / ", "أربيل"),
        ("أربيل في 12 أيار/مايو 2026 - ", "أربيل"),
        ("بلدة (12 أيار/مايو) - ", "بلدة"),
        ("(بلدة، 12 أيار 2026) – ", "بلدة"),
        ("بلدة في 12 مايو / وكالة / ", "بلدة"),
        ("بلدة، الثلاثاء (12 أيار 2026): ", "بلدة"),
        ("بلدة ـ ", "بلدة"),
        ("البصرة، الثلاثاء 12 مايو 2026. ", "البصرة"),
    ],
)
def test_an_arabic_dateline_gives_the_place(line: str, place: str) -> None:
    release = imported(TITLE_AR, line + BODY_AR).release
    assert dict(release.place) == {"ar": place}
    assert read(release.rows[0].text) == {"ar": BODY_AR}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["However — ", "The bridge was opened - ", "It cost 4 million – ", "This – "]
)
def test_words_before_a_dash_that_are_no_place_stay_in_the_text(text: str) -> None:
    assert find_dateline(text + BODY, "en") is None


def test_a_known_place_is_surer_than_the_shape_of_one() -> None:
    known, shape = find_dateline("Mosul — " + BODY, "en"), find_dateline("Newtown — " + BODY, "en")
    assert known
    assert shape
    assert known.confidence > 0.9 > shape.confidence


@pytest.mark.parametrize("style", ["gulf", "levantine", "un"])
@pytest.mark.parametrize("code", SHIPPED)
@pytest.mark.parametrize("zone", ["Asia/Baghdad", "UTC"])
def test_an_embargo_as_the_program_words_it_is_read_back(code: str, style: str, zone: str) -> None:
    embargo = Embargo(datetime(2026, 7, 5, 10, 30), zone)
    line = shipped_wording(code).embargo_line(embargo, style, "latn")  # type: ignore[arg-type]
    title, body = (TITLE, BODY) if code == "en" else (TITLE_AR, BODY_AR)
    assert imported(line, title, body).release.embargo == embargo


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("EMBARGO: 5 July 2026, 2 p.m. GMT", Embargo(datetime(2026, 7, 5, 14), "UTC")),
        ("Embargoed until 00:01 UTC+3, 5 July 2026", Embargo(datetime(2026, 7, 5, 0, 1))),
    ],
)
def test_other_wordings_of_an_embargo_are_understood(line: str, until: Embargo) -> None:
    assert imported(line, TITLE, BODY).release.embargo == until


def test_an_embargo_without_a_date_is_left_over() -> None:
    held = imported("EMBARGOED UNTIL SUNDAY", TITLE, BODY)
    assert held.release.embargo is None
    assert [entry.code for entry in held.report.of("left over")] == ["embargo_unread"]


@pytest.mark.parametrize("line", ["Reference: UN/2026/14", "UN/2026/14"])
def test_a_reference_is_a_field(line: str) -> None:
    assert imported(line, TITLE, BODY).release.reference == "UN/2026/14"


def test_marks_of_a_state_become_the_state() -> None:
    assert imported("CORRECTED", TITLE, BODY).release.state == "corrected"
    assert imported("نسخة مصححة", TITLE_AR, BODY_AR).release.state == "corrected"
    held = imported("FOR IMMEDIATE RELEASE", TITLE, BODY)
    assert [entry.code for entry in entries(held, "immediate")] == ["immediate"]
    assert read(held.release.headline) == {"en": TITLE}
