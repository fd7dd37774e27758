"""Figures that agree by value and are said otherwise."""

from __future__ import annotations

import pytest

from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("a drop of 7.5 percentage points", "انخفاض بمقدار 7.5 في المائة"),
        ("a drop of 7.5 per cent", "انخفاض بمقدار 7.5 نقطة مئوية"),
        ("by 3 per cent", "بمقدار 3 نقاط مئوية"),
    ],
)
def test_points_are_no_per_cent(english: str, arabic: str) -> None:
    assert len(found(row(english, arabic), "points_differ")) == 1


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("a drop of 7.5 percentage points", "انخفاض بمقدار 7.5 نقطة مئوية"),
        ("by 3 percentage points", "بمقدار 3 نقاط مئوية"),
        ("by 3 points to 9 per cent", "بثلاث نقاط إلى 9 في المائة"),
        ("9 per cent at five points of sale", "9 في المائة في خمس نقاط بيع"),
        ("It fell by 20 per cent after the power cut.", "انخفض 20 في المائة بعد انقطاع الكهرباء."),
    ],
)
def test_points_in_both_texts_and_other_points_are_left_alone(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "points_differ") == []


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("up from 3.50% to 3.75%", "من 3.75% إلى 3.50%", "3.50%"),
        ("It rose from 19 to 143.", "ارتفع من 143 حالة إلى 19 حالة.", "19"),
        ("From 19 to 143 cases", "من 143 حالة إلى 19 حالة", "19"),
        ("from 97 per cent in 2019 to 89 per cent in 2020",
         "من 89 في المائة في عام 2019 إلى 97 في المائة في عام 2020", "97 per cent"),
    ],
)  # fmt: skip
def test_from_one_to_the_other_is_not_the_other_way_round(
    english: str, arabic: str, words: str
) -> None:
    assert found(row(english, arabic), "figures_turned") == [words]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("up from 3.50% to 3.75%", "من 3.50% إلى 3.75%"),
        ("It rose from 19 to 143.", "ارتفع إلى 143 من 19."),
        ("It rose to 143 from 19.", "ارتفع من 19 إلى 143."),
        ("from 7 to 7", "من 7 إلى 7"),
    ],
)
def test_the_same_way_in_another_order_of_words_is_left_alone(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "figures_turned") == []
