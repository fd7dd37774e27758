"""Honorifics of rank and courtesy titles, in both texts or in one."""

from __future__ import annotations

import pytest

from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("H.E. the Ambassador of Peru spoke.", "تحدث سعادة سفير بيرو."),
        ("H.E. the Minister of Health spoke.", "تحدث معالي وزير الصحة."),
        ("H.E. the Prime Minister spoke.", "تحدث دولة رئيس الوزراء."),
        ("Her Excellency the President spoke.", "تحدثت فخامة الرئيسة."),
        ("H.R.H. the Princess spoke.", "تحدثت صاحبة السمو الأميرة."),
        ("The children played with joy.", "لعب الأطفال بكل سعادة."),
        ("The state is sovereign.", "الدولة ذات سيادة، وهي دولة رئيسية."),
    ],
)
def test_an_honorific_is_answered_by_any_of_its_rank(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "honorific_missing") == []


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("H.E. the Ambassador of Peru spoke.", "تحدث سفير بيرو.", "H.E."),
        ("The Ambassador of Peru spoke.", "تحدث سعادة السفير.", "سعادة"),
        ("The Minister of Health spoke.", "تحدثت معالي وزيرة الصحة.", "معالي"),
    ],
)
def test_an_honorific_on_one_side_is_found(english: str, arabic: str, words: str) -> None:
    assert found(row(english, arabic), "honorific_missing") == [words]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Ms. Duarte spoke.", "تحدثت السيدة دوارتي."),
        ("Dr Duarte spoke.", "تحدثت د. دوارتي."),
        ("Professor Duarte spoke.", "تحدثت الأستاذة الدكتورة دوارتي."),
        ("six feet (1.8 m) away", "مسافة ستة أقدام (1.8 م.)"),
    ],
)
def test_a_title_in_both_texts_is_silent(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "title_missing") == []


def test_a_title_in_one_text_is_found() -> None:
    assert found(row("Duarte spoke.", "تحدث، والسيد دوارتي معه."), "title_missing") == ["السيد"]
    assert found(row("Dr. Duarte spoke.", "تحدث دوارتي."), "title_missing") == ["Dr."]
