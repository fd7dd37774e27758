from __future__ import annotations

import unicodedata

from hypothesis import given

from app.text.visual import visual
from tests.strategies import texts

ONE_SIDE = str.maketrans(")]»”’", "([«“‘")


def _letters(text: str) -> list[str]:
    """The letters and marks a text holds, whatever their forms and order, brackets either way."""
    plain = unicodedata.normalize("NFKC", text).translate(ONE_SIDE)
    return sorted(c for c in plain if unicodedata.category(c) != "Cf")


def test_letters_take_their_joined_forms_from_left_to_right() -> None:
    assert visual("بيان") == "ﻥﺎﻴﺑ"


def test_lam_and_alef_become_one_form() -> None:
    assert visual("سلام") == "ﻡﻼﺳ"


def test_numbers_and_latin_words_stay_readable_and_brackets_turn_round() -> None:
    assert visual("بند (IOM) 12") == "12 (IOM) ﺪﻨﺑ"


def test_marks_follow_their_letter() -> None:
    assert visual("مَن") == "ﻦﻣَ"


def test_english_is_left_as_it_is() -> None:
    assert visual("Press release (1)") == "Press release (1)"


def test_each_line_stands_by_itself() -> None:
    assert visual("a\nبي") == "a\nﻲﺑ"


@given(texts("ar"))
def test_no_letter_is_lost(text: str) -> None:
    assert _letters(visual(text)) == _letters(text)
