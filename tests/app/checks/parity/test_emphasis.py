"""Words in Arabic that say more than the English text does."""

from __future__ import annotations

import pytest

from app.localized import Localized
from app.model import Quotation, Release
from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic", "word"),
    [
        ("It had an impact.", "كان له تأثير كبير.", "كبير"),
        ("The aid reached 5 people.", "بلغت المساعدات حتى الآن 5 أشخاص.", "حتى الآن"),
        ("It had an impact and took a major role.", "كان له تأثير كبير ودور مهم.", "كبير"),
        ("The rain damaged it.", "ألحق به المطر أضراراً بالغة جداً.", "جداً"),
    ],
)
def test_a_word_that_nothing_stands_for_is_found(english: str, arabic: str, word: str) -> None:
    assert found(row(english, arabic), "adverb_added") == [word]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("It had a significant impact.", "كان له تأثير كبير."),
        ("So far, 5 people came.", "حضر حتى الآن 5 أشخاص."),
        ("It had a huge and lasting impact.", "كان له تأثير."),
        ("The Grand River", "النهر الكبير"),
        ("", "تأثير كبير"),
    ],
)
def test_what_has_a_counterpart_or_only_an_english_word_is_not(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "adverb_added") == []


def test_a_word_in_a_name_is_a_name() -> None:
    speaker = Localized(en="Rima Abu Shadid", ar="ريما أبو شديد")
    release = Release(rows=(Quotation(1, speaker=speaker),), next_id=2)
    assert found(release, "adverb_added") == []
    assert found(row("There was rain.", "هطل مطر شديد."), "adverb_added") == ["شديد"]
