"""-ize where there is a choice."""

from __future__ import annotations

import pytest

from app.checks.arabic.lexicon import known
from app.spelling.house import facts, preferred
from tests.dictionaries import dictionary


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("organise", "organize"), ("Organisations", "Organizations"), ("recognised", "recognized"),
        ("prioritising", "prioritizing"), ("organisational", "organizational"),
        ("unauthorised", "unauthorized"), ("judgment", "judgement"), ("percent", "per cent"),
    ],
)  # fmt: skip
def test_a_word_with_a_choice_is_written_as_the_house_does(word: str, written: str) -> None:
    assert preferred(word, "en", dictionary("en").knows) == written


@pytest.mark.parametrize(
    "word",
    [
        "organize", "analyse", "paralysed", "advertising", "adviser", "exercises", "rising",
        "unsurprising", "improvisation", "enfranchised", "precise", "practise", "Louise",
    ],
)  # fmt: skip
def test_a_word_without_one_stays(word: str) -> None:
    assert preferred(word, "en", dictionary("en").knows) == word


def test_no_word_that_keeps_its_s_is_ever_rewritten() -> None:
    knows = dictionary("en").knows
    assert [word for word in facts().keep_ise if preferred(word, "en", knows) != word] == []


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("الاعلام", "الإعلام"), ("والاعلام", "والإعلام"), ("للاعلام", "للإعلام"),
        ("باطلاق", "بإطلاق"), ("اكثر", "أكثر"), ("الى", "إلى"),
    ],
)  # fmt: skip
def test_hamza_is_written_where_a_word_has_one_reading_only(word: str, written: str) -> None:
    assert preferred(word, "ar", dictionary("ar").knows) == written


def test_a_word_of_two_readings_is_given_neither() -> None:
    for written, right in facts().use["ar"].items():
        slip = known().get(written)
        assert slip is not None
        assert slip.rights == (right,), written


@pytest.mark.parametrize("word", ["الإعلام", "الاجتماع", "بالى", "الاول" + "ى", "ايضاح"])
def test_other_arabic_words_stay(word: str) -> None:
    assert preferred(word, "ar", dictionary("ar").knows) == word
