from __future__ import annotations

import pytest

from app.checks.names.sounds import sounds_otherwise
from app.localized import Localized
from app.model import Contact, Quotation, Release, rich
from tests.checked import found


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Dana Holt", "دانا هولت"),
        ("Kofi Annan", "كوفي عنان"),
        ("Ban Ki-moon", "بان كي مون"),
        ("Jean-Pierre Dubois", "جان بيير دوبوا"),
        ("Taina Christiansen", "تاينا كريستيانسن"),
        ("Ivana Hrdličková", "إيفانا هردليشكوفا"),
        ("Abdallah Darwich", "عبد الله درويش"),
        ("Abdel Fattah al-Burhan", "عبد الفتاح البرهان"),
        ("Abdulhakim Elwaer", "عبد الحكيم الواعر"),
        ("Yousef bin Abdullah Al-Benyan", "يوسف بن عبدالله البنيان"),
        ("Abderrahman Al-Youssoufi", "عبدالرحمن اليوسفي"),
        ("Captain Dana Holt", "النقيب دانا هولت"),
        ("Dr. Nathir Obeidat", "الأستاذ الدكتور نذير عبيدات"),
        ("Basel A. Al-Haroon", "باسل أحمد الهارون"),
        ("Tamim bin Hamad Al Thani", "تميم بن حمد آل ثاني"),
        ("Mustafa Al-Kadhimi", "مصطفى الكاظمي"),
        ("Zhang Jun", "تشانغ جون"),
        ("Pedro Martínez", "بيدرو مارتينيث"),
    ],
)
def test_a_name_may_be_written_as_either_script_hears_it(english: str, arabic: str) -> None:
    assert not sounds_otherwise(english, arabic)


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Jean Jabbour", "جان جبران"),
        ("Abdallah Darwin", "عبد الله درويش"),
        ("Abdulhakim Elwaer", "عبد الكريم الواعر"),
        ("Basel A. Al-Haroon", "باسم أحمد الهارون"),
        ("Yousif Al-Khatib", "يونس الخطيب"),
        ("Hilal Al Sabti", "بلال السبتي"),
        ("Salim Hassan", "ليم حسن"),
        ("Naofumi Hashimoto", "ناوفومي هاشيموري"),
    ],
)
def test_one_word_of_a_name_with_another_consonant_is_told(english: str, arabic: str) -> None:
    name = Localized(en=english, ar=arabic)
    spoken = Quotation(1, Localized(en=rich("Yes.")), name)
    for release in (Release(rows=(spoken,), next_id=2), Release(contacts=(Contact(1, name),))):
        assert found(release, "name_sounds_otherwise") == [english]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Press Office", "المكتب الصحفي"),
        ("Media Relations Office", "مكتب العلاقات الإعلامية"),
        ("UNHCR Jordan", "مفوضية اللاجئين"),
        ("Dana Holt", "ريم حسن"),
        ("Dana Darwi" + "i" * 100, "دانا دالوي"),
        ("Dana Holt", "دانا"),
        ("", "دانا هولت"),
    ],
)
def test_offices_and_other_people_are_not_compared(english: str, arabic: str) -> None:
    assert not sounds_otherwise(english, arabic)
