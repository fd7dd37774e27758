"""People and posts: named in both texts, spelt as the house spells them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.localized import Localized
from app.lookup import read_plain
from app.model import Quotation, Release, rich
from app.profile import Profile, neutral_profile
from app.profile.model import Person
from app.search.put import put
from tests.checked import found, row

NAME = Localized(en="Ingrid Halloran", ar="إنغريد هالوران")
HOUSE: Profile = replace(neutral_profile(), people=(Person(NAME),))


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Ingrid Halloran spoke.", "تحدثت إنغريد هالوران."),
        ("Halloran spoke.", "وقالت السيدة هالوران إنها"),
        ("Ms. Halloran’s visit", "زيارة إنغريد"),
        ("Ingrid Halloran spoke.", "تحدثت انغريد هالوران."),
        ("a word to Halloran", "كلمة لهالوران"),
        ("Peter Halloran spoke.", "تحدث الوزير."),
        ("Nothing of her.", "لا شيء عنها."),
    ],
)
def test_a_person_whom_both_texts_name_is_silent(english: str, arabic: str) -> None:
    release = row(english, arabic)
    assert found(release, "person_spelt_otherwise", HOUSE) == []
    assert found(release, "person_missing", HOUSE) == []


@pytest.mark.parametrize(
    ("english", "arabic", "wrong"),
    [
        ("Ingrid Halloran spoke.", "تحدثت إنغريد هالوارن.", "إنغريد هالوارن"),
        ("Ingrid Halloran spoke.", "تحدثت إنجريد هالوران.", "إنجريد هالوران"),
        ("Ingrid Halloran spoke.", "تحدثت السيدة هالورن.", "هالورن"),
        ("Ingrid Haloran spoke.", "تحدثت إنغريد هالوران.", "Ingrid Haloran"),
        ("Ingred Halloran’s visit", "زيارة هالوران", "Ingred Halloran"),
    ],
)
def test_a_slip_in_a_name_is_found_and_mended(english: str, arabic: str, wrong: str) -> None:
    release = row(english, arabic)
    assert found(release, "person_spelt_otherwise", HOUSE) == [wrong]
    (one,) = (one for one in run_checks(release, HOUSE) if one.code == "person_spelt_otherwise")
    after = put(release, one.fix)
    right = NAME[one.address.language]
    text = read_plain(after, one.address.whole())
    assert right in text or right.split()[1] in text
    assert found(after, "person_spelt_otherwise", HOUSE) == []


def test_a_person_whom_one_text_names_is_found() -> None:
    release = row("Ingrid Halloran spoke.", "تحدثت المديرة.")
    assert found(release, "person_missing", HOUSE) == ["Ingrid Halloran"]
    release = row("The director spoke.", "تحدثت إنغريد هالوران.")
    assert found(release, "person_missing", HOUSE) == ["إنغريد هالوران"]


def test_a_speaker_is_spelt_one_way_in_the_release() -> None:
    text = Localized(en=rich("“We go on,” said Ingrid Halloran."), ar=rich("وقالت إنغريد هالورن."))
    release = Release(rows=(Quotation(1, text, NAME),), next_id=2)
    assert found(release, "person_spelt_otherwise") == ["إنغريد هالورن"]
    (one,) = (
        one
        for one in run_checks(release, neutral_profile())
        if one.code == "person_spelt_otherwise"
    )
    assert one.fix == ()  # the speaker's own field may be the wrong one


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("the Chief of Mission", "رئيسة بعثة المنظمة", []),
        ("the Resident Coordinator", "المنسقة المقيمة", []),
        ("the Resident Coordinator", "المنسق الإنساني", []),
        ("the Resident Coordinator", "الممثلة المقيمة", ["Resident Coordinator"]),
        ("the Minister of Health", "سفير اليابان", ["Minister"]),
        ("the ambassador of Peru", "لسفيرة بيرو", []),
        ("Resident and Humanitarian Coordinator", "المنسق المقيم للشؤون الإنسانية", []),
        ("the Prime Minister and a delegate", "رئيس الوزراء وممثل", []),
    ],
)
def test_a_post_is_the_same_in_both_texts(english: str, arabic: str, words: list[str]) -> None:
    assert found(row(english, arabic), "post_differs") == words


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("the Head of Wells, Ingrid Halloran", "رئيسة قسم الآبار إنغريد هالوران", []),
        ("the Head of Wells spoke", "تحدث رئيس قسم الآبار", []),
        ("the Head of Wells spoke", "تحدث مدير الشبكات", ["Head of Wells"]),
        ("the Head of Wells spoke", "تحدث أحد الموظفين", []),
    ],
)
def test_a_post_of_the_house_is_the_same_in_both_texts(
    english: str, arabic: str, words: list[str]
) -> None:
    wells = Person(NAME, Localized(en="Head of Wells", ar="رئيسة قسم الآبار"))
    grids = Person(Localized(), Localized(en="Manager of Networks", ar="مدير الشبكات"))
    house = replace(neutral_profile(), people=(wells, grids))
    assert found(row(english, arabic), "post_differs", house) == words


def test_teachers_of_courtesy_are_addressed_as_anyone_is() -> None:
    assert found(row("Ms. Halloran spoke.", "تحدثت الأستاذة هالوران."), "title_missing") == []
    assert found(row("Halloran spoke.", "تحدث الأستاذ هالوران."), "title_missing") == ["الأستاذ"]
