"""Places, entities and country offices beside each other in the two texts."""

from __future__ import annotations

import pytest

from app.checks import run_checks
from app.checks.dismissing import found_words
from app.lookup import read_plain
from app.profile import neutral_profile
from tests.checked import found, mended, row


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("a clinic in Basra", "عيادة في البصرة"),
        ("in Mosul and Dhi Qar", "في الموصل وذي قار"),
        ("the people of Fallujah", "أهالي الفلوجة"),
        ("Baghdad’s schools", "المدارس البغدادية"),
        ("near Nineveh", "قرب نينوى"),
        ("a New York Times report", "تقرير صحفي"),
        ("a recent study of the town", "دراسة حديثة في بلد"),
        ("the NYC marathon", "سباق نيويورك"),
        ("met in Kuwait City", "اجتمعوا في الكويت"),
        ("from Washington, D.C., to Basra", "من واشنطن إلى البصرة"),
        ("Hit by floods", "ضربتها الفيضانات"),
    ],
)
def test_a_place_in_both_texts_is_silent(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "place_absent") == []


def test_a_place_in_one_text_is_found() -> None:
    assert found(row("a clinic in Basra", "عيادة في المدينة"), "place_absent") == ["Basra"]
    assert found(row("a clinic in town", "عيادة في البصرة"), "place_absent") == ["البصرة"]


@pytest.mark.parametrize(
    ("english", "arabic", "wrong", "right"),
    [
        ("a clinic in Fallujah", "عيادة في الفلوحة", "الفلوحة", "عيادة في الفلوجة"),
        ("a clinic in Falujah", "عيادة في الفلوجة", "Falujah", "a clinic in Fallujah"),
        ("a clinic in Nineveh", "عيادة في نينوى", "Nineveh", "a clinic in Ninewa"),
        ("from Kirkuk", "لكركوت", "كركوت", "لكركوك"),
    ],
)
def test_a_place_is_spelt_as_the_list_has_it(
    english: str, arabic: str, wrong: str, right: str
) -> None:
    release = row(english, arabic)
    assert wrong.removeprefix("ال") in found(release, "place_spelt_otherwise")[0]
    after = mended(release, "place_spelt_otherwise")
    assert right in {
        read_plain(after, one.address.whole())
        for one in run_checks(release, neutral_profile())
        if one.code == "place_spelt_otherwise"
    }


def test_a_governorate_on_one_side_is_good_to_know() -> None:
    release = row("three in Ninewa", "ثلاثة منتديات في محافظة نينوى")
    assert found(release, "governorate_added") == ["محافظة نينوى"]
    release = row("three in Ninewa Governorate", "ثلاثة منتديات في نينوى")
    assert found(release, "governorate_added") == ["Ninewa Governorate"]
    release = row("three in the governorate of Ninewa", "ثلاثة منتديات في محافظة نينوى")
    assert found(release, "governorate_added") == []


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("UNDP and WFP", "برنامج الأمم المتحدة الإنمائي وبرنامج الأغذية العالمي"),
        ("The United Nations Children’s Fund", "منظمة اليونيسيف"),
        ("the UN Refugee Agency", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين"),
        ("IOM will return", "وستعود المنظمة"),
        ("the agency will return", "ستعود منظمة الصحة العالمية"),
        ("the UN system", "منظومة الأمم المتحدة"),
        ("UN peacekeepers", "قوات أممية"),
        ("the WHO", "منظمة الصحة العالمية"),
        ("Who came?", "من حضر؟"),
        ("the port of Al-Faw", "ميناء الفاو"),
        ("FAO gave seeds", "قدمت الفاو البذور"),
        ("the Electoral Commission", "المفوضية العليا للانتخابات"),
        ("the Fund will return", "سيعود صندوق الأمم المتحدة للسكان"),
        ("the Resident Coordinator’s Office", "مكتب المنسق المقيم"),
    ],
)
def test_an_entity_that_both_texts_name_is_silent(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "entity_absent") == []


def test_an_entity_in_one_text_is_found() -> None:
    assert found(row("with UNDP’s help", "بمساعدة الشركاء"), "entity_absent") == ["UNDP"]
    assert found(row("with help", "بمساعدة اليونسكو"), "entity_absent") == ["اليونسكو"]


def test_a_country_office_is_not_the_whole_organization() -> None:
    release = row("IOM Iraq’s initiatives", "مبادرات المنظمة الدولية للهجرة")
    assert found(release, "office_differs") == ["IOM Iraq"]
    (finding,) = (
        one for one in run_checks(release, neutral_profile()) if one.code == "office_differs"
    )
    assert finding.counterpart is not None
    there = found_words(release, type(finding)("", "info", finding.counterpart))
    assert there == "المنظمة الدولية للهجرة"


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        (
            "IOM Iraq said, and IOM agreed",
            "قالت المنظمة الدولية للهجرة في العراق ووافقت المنظمة الدولية للهجرة",
        ),
        ("UNDP in Iraq", "برنامج الأمم المتحدة الإنمائي في العراق"),
        ("UNDP Iraq", "برنامج الأمم المتحدة الإنمائي – العراق"),
        ("UNICEF Yemen", "اليونيسف اليمن"),
        ("WHO Oman", "منظمة الصحة العالمية في سلطنة عُمان"),
        ("UNICEF Iraq", "اليونيسف لدى جمهورية العراق"),
        ("the mission of IOM Iraq", "بعثة العراق للمنظمة الدولية للهجرة"),
        ("IOM and Iraq agreed", "اتفقت المنظمة الدولية للهجرة والعراق"),
    ],
)
def test_an_office_in_both_texts_is_silent(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "office_differs") == []
