"""Texts with far more sentences than the other."""

from __future__ import annotations

import pytest

from tests.checked import found, row
from tests.pairs import news, seeds
from tests.shared import needs_shared

FOUR = "It rained. The river rose. The bridge held. We crossed it."


def test_far_more_sentences_are_reported_of_the_whole_text() -> None:
    assert found(row(FOUR, "هطل المطر."), "sentences_differ") == [FOUR]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        (FOUR, "هطل المطر. وارتفع النهر، وصمد الجسر. عبرناه."),
        ("It rained. We left.", "هطل المطر ثم غادرنا."),
        ("Sens. A. Reed and B. Holt of the U.S. Senate met Dr. Amin.", "التقى الشيوخ بالطبيب."),
        ("It rained.The river rose.The bridge held.", "هطل المطر. ارتفع النهر. صمد الجسر."),
    ],
)
def test_sentences_parted_or_joined_are_not_reported(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "sentences_differ") == []


@needs_shared
def test_translated_texts_have_as_many_sentences() -> None:
    for pair in (*seeds(), *news()):
        assert found(row(pair.english, pair.arabic), "sentences_differ") == [], pair
