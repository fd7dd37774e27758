from __future__ import annotations

from msgspec.structs import replace

from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from tests.checked import found, mended, row


def _rows(*arabic: str) -> Release:
    rows = tuple(Paragraph(one, Localized(ar=rich(text))) for one, text in enumerate(arabic, 1))
    return Release(rows=rows, next_id=len(rows) + 1)


def test_the_tanween_is_written_one_way() -> None:
    mixed = _rows("تمويلًا إضافيًّا", "دعماً مالياً وأيضاً")
    assert found(mixed, "tanween_mixed") == ["تمويلًا", "إضافيًّا"]
    assert mended(mixed, "tanween_mixed") == _rows("تمويلاً إضافيّاً", "دعماً مالياً وأيضاً")
    assert not found(_rows("تمويلًا", "مدرسةً"), "tanween_mixed")


def test_of_two_ways_as_frequent_the_first_counts() -> None:
    assert found(row(arabic="دعمًا ومالاً"), "tanween_mixed") == ["ومالاً"]


def test_one_per_cent_sign_is_kept() -> None:
    mixed = _rows("بنسبة 5% و6%", "نحو 7٪")
    assert found(mixed, "percent_mixed") == ["٪"]
    assert mended(mixed, "percent_mixed") == _rows("بنسبة 5% و6%", "نحو 7%")


def test_digits_are_of_one_system() -> None:
    mixed = _rows("نحو 1,500 أسرة في 28 قرية", "ثم ٣٫٥ مليون")
    assert found(mixed, "digits_mixed") == ["٣٫٥"]
    assert mended(mixed, "digits_mixed") == _rows("نحو 1,500 أسرة في 28 قرية", "ثم 3.5 مليون")


def test_the_digits_of_the_house_are_the_right_ones_if_it_has_said_so() -> None:
    profile = replace(neutral_profile(), digits=Localized(ar="arab"))
    mixed = _rows("نحو 1500 أسرة في 28 قرية", "ثم ٣ أسر")
    assert found(mixed, "digits_mixed", profile) == ["1500", "28"]


def test_codes_and_telephone_numbers_are_no_second_system() -> None:
    release = _rows("نحو ٣ أسر بسبب COVID-19", "هاتف +964 770 123 4567 و#2030 على example.org/22")
    assert not found(release, "digits_mixed")
