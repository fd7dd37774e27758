from __future__ import annotations

import pytest

from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("the Minister of Health", "وكيل وزارة الصحة", "وكيل وزارة"),
        ("the Governor of the bank", "وقال نائب محافظ البنك", "نائب محافظ"),
        ("the President of the court", "نائبة رئيس المحكمة", "نائبة رئيس"),
        ("the Deputy Minister of Health", "وزيرة الصحة", "Deputy"),
        ("the Vice-President spoke", "تحدث الرئيس", "Vice-President"),
    ],
)
def test_a_deputy_whom_the_other_text_promotes(english: str, arabic: str, words: str) -> None:
    assert found(row(english, arabic), "deputy_missing") == [words]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("the Deputy Minister of Health", "وكيلة وزارة الصحة"),
        ("the Deputy Prime Minister", "نائب رئيس الوزراء"),
        ("the Assistant Director-General", "المدير العام المساعد"),
        ("the acting governor", "نائب محافظ البنك"),
        ("a member of parliament", "النائب في البرلمان"),
        ("an agent of the company", "وكيل الشركة"),
        ("vice and virtue", "الرذيلة والفضيلة"),
        ("the Deputy Minister", ""),
    ],
)
def test_other_words_for_a_deputy_are_taken(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "deputy_missing") == []
