"""What stands over the body is settled by its labels, and by the text of the other language."""

from __future__ import annotations

import datetime

import pytest

from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair, read

TITLE = "Ministers open the bridge over the river after two years"
TITLE_AR = "الوزراء يفتتحون الجسر على النهر بعد سنتين"


@pytest.mark.parametrize("label", ["PRESS RELEASE", "PRESS RELEASE No. 14/2026"])
def test_lines_over_the_label_of_the_kind_are_the_senders(label: str) -> None:
    release = imported("RIVERS", "Partners of the Rivers in Libya", label, TITLE, BODY).release
    assert release.kicker["en"] == "RIVERS – Partners of the Rivers in Libya"
    assert read(release.headline) == {"en": TITLE}


@pytest.mark.parametrize(
    "mark", ["DRAFT — NOT FOR DISTRIBUTION", "CORRECTED", "For immediate release"]
)
def test_a_mark_of_the_state_over_the_label_of_the_kind_is_no_sender(mark: str) -> None:
    release = imported(mark, "PRESS RELEASE", TITLE, BODY).release
    assert "en" not in release.kicker
    assert read(release.headline) == {"en": TITLE}


def test_a_headline_over_the_label_of_the_kind_stays_the_headline() -> None:
    release = imported(TITLE, "PRESS RELEASE", BODY).release
    assert read(release.headline) == {"en": TITLE}


def test_a_reference_that_begins_with_the_year_is_no_title() -> None:
    release = imported("The Rivers Bank", "PRESS RELEASE", "2026/118/MNA", TITLE, BODY).release
    assert release.reference == "2026/118/MNA"
    assert read(release.headline) == {"en": TITLE}


def test_the_senders_of_one_text_are_those_of_the_other() -> None:
    english = ["Royal Household", "Press and Information Department", TITLE, BODY]
    arabic = ["الديوان العالي", "شعبة الإعلام", TITLE_AR, BODY_AR]
    release = imported_pair(english, arabic).release
    assert release.kicker["ar"] == "الديوان العالي – شعبة الإعلام"
    assert read(release.headline) == {"en": TITLE, "ar": TITLE_AR}
    assert [set(read(row.text)) for row in release.rows] == [{"en", "ar"}]  # type: ignore[union-attr]


def test_the_kind_and_the_date_of_one_text_are_those_of_the_other() -> None:
    english = ["Kingdom of Morocco", "Rabat, 21 January 2026", "MEDIA ADVISORY", TITLE, BODY]
    arabic = ["البلاد", "الرباط، في 21 يناير 2026", "إلى الصحافة والإعلام", TITLE_AR, BODY_AR]
    release = imported_pair(english, arabic).release
    assert (release.kind, release.date) == ("media_advisory", datetime.date(2026, 1, 21))
    assert dict(release.place) == {"en": "Rabat", "ar": "الرباط"}
    assert read(release.headline) == {"en": TITLE, "ar": TITLE_AR}


def test_titles_with_and_without_figures_are_no_counterparts() -> None:
    english = ["MEDIA ADVISORY", "Ministers open 46 bridges over the river", BODY]
    release = imported_pair(english, ["الوزراء عند الجسر على النهر", TITLE_AR, BODY_AR]).release
    assert read(release.headline)["ar"] == "الوزراء عند الجسر على النهر"


def test_lines_of_a_label_and_its_value_are_no_titles() -> None:
    held = imported(TITLE, "WHAT: Opening of the bridge", "WHERE: The bridge, River Road", BODY)
    assert not held.release.subheadline
    assert len(entries(held, "paragraph")) == 3


def test_an_office_with_its_short_name_is_the_sender() -> None:
    release = imported("Central Bureau of Rivers (CBR)", TITLE, BODY).release
    assert dict(release.kicker) == {"en": "Central Bureau of Rivers (CBR)"}


def test_a_short_line_over_a_reference_is_the_sender() -> None:
    release = imported("RIVERS COUNCIL", "RC/16042", "15 July 2026", TITLE, BODY).release
    assert (release.kicker["en"], release.reference) == ("RIVERS COUNCIL", "RC/16042")
    assert read(release.headline) == {"en": TITLE}


def test_a_title_over_a_reference_and_its_dates_is_lost_in_neither_text() -> None:
    english = [
        "Embassy of Malta, Algiers",
        "Call for offers: repair of the roof",
        "Reference: EM/07",
    ]
    arabic = ["سفارة مالطا، الجزائر", "طلب عروض: إصلاح سقف المبنى", "المرجع: EM/07"]
    english += ["Date of publication: 3 March 2026", "Closing date: 27 March 2026, 15:00", BODY]
    arabic += ["تاريخ النشر: 3 مارس 2026", "آخر أجل: 27 مارس 2026، الساعة 15:00", BODY_AR]
    release = imported_pair(english, arabic).release  # every character is accounted for
    assert release.date == datetime.date(2026, 3, 3)
    assert not release.place
    held = str(release)
    assert all(words in held for words in ("repair of the roof", "إصلاح سقف", "Closing date"))
