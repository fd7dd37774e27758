"""Typed characters become those of the language, one at a time, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ARABIC, ENGLISH, Language
from app.text.smart import TRIGGERS, smart
from app.wording import shipped_wording
from tests.strategies import texts

LANGUAGES = {"en": ENGLISH, "ar": ARABIC}


def _typed(text: str, language: Language) -> str:
    """The text as it stands when it has been typed letter by letter."""
    held = ""
    for letter in text:
        held += letter
        made = smart(held, language)
        if made is not None:
            held = held[: -made.length] + made.words
    return held


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ('He said "yes".', "He said “yes”."),
        ('"Yes," she said.', "“Yes,” she said."),
        ("It's the children's day.", "It’s the children’s day."),
        ('"He said \'yes\'," she said.', "“He said ‘yes’,” she said."),
        ('("Yes")', "(“Yes”)"),
        ('one—"two"—three', "one—“two”—three"),
        ('He said:"yes"', "He said:“yes”"),
        ("one -- two", "one – two"),
        ("one--two", "one—two"),
        ("2019--2025", "2019–2025"),
        ("and so on...", "and so on…"),
        ("dots....", "dots….",),
        ('a 5" pipe', 'a 5" pipe'),
        ("One, two; three?", "One, two; three?"),
        ("-----", "–---"),
        ("https://example.org/a--b?c='d'...", "https://example.org/a--b?c='d'..."),
        ('see "www.example.org"', "see “www.example.org”"),
        ("an--a@example.org a--b", "an—a@example.org a—b"),
    ],
)  # fmt: skip
def test_english_as_it_is_typed(typed: str, seen: str) -> None:
    assert _typed(typed, ENGLISH) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ('قال "نعم".', "قال «نعم»."),
        ('وصف الوضع ب"الصعب".', "وصف الوضع ب«الصعب»."),
        ('قالت: "وصلنا "أمس" مساء"', "قالت: «وصلنا ‹أمس› مساء»"),
        ("قالت: \"وصلنا 'أمس' مساء\"", "قالت: «وصلنا ‹أمس› مساء»"),
        ('قالت:"نعم"', "قالت:«نعم»"),
        ("واحد, اثنان; ثلاثة?", "واحد، اثنان؛ ثلاثة؟"),
        ("بئراً, و«نص», و(نص),", "بئراً، و«نص»، و(نص)،"),
        ("1,250 و١,٢٥٠ و IOM, WHO?", "1,250 و١,٢٥٠ و IOM, WHO?"),
        ("بغداد -- أربيل", "بغداد – أربيل"),
        ("بغداد--أربيل", "بغداد–أربيل"),
        ("وهكذا...", "وهكذا…"),
        ("السيد O'Neil هنا", "السيد O’Neil هنا"),
        ("https://example.org/صفحة?a,b", "https://example.org/صفحة?a,b"),
        ("نص ,", "نص ,"),
        ('"نص\u200f"', "«نص\u200f»"),
    ],
)  # fmt: skip
def test_arabic_as_it_is_typed(typed: str, seen: str) -> None:
    assert _typed(typed, ARABIC) == seen


@pytest.mark.parametrize("code", ["en", "ar"])
def test_quotations_have_the_marks_that_releases_are_set_with(code: str) -> None:
    opening, closing = shipped_wording(code).quotes
    word = {"en": "yes", "ar": "نعم"}[code]
    assert _typed(f'"{word}"', LANGUAGES[code]) == f"{opening}{word}{closing}"


@given(st.data(), st.sampled_from(["en", "ar"]), st.sampled_from(sorted(TRIGGERS)))
def test_only_the_typed_character_changes(data: st.DataObject, code: str, typed: str) -> None:
    text = data.draw(texts(code)) + typed
    made = smart(text, LANGUAGES[code])
    if made is not None:
        assert set(text[-made.length :]) == {typed}
        assert len(made.words) == 1
        assert made.words != typed


@given(st.data(), st.sampled_from(["en", "ar"]))
def test_what_was_put_in_stays(data: st.DataObject, code: str) -> None:
    text = data.draw(texts(code)) + data.draw(st.sampled_from(sorted(TRIGGERS)))
    made = smart(text, LANGUAGES[code])
    if made is not None:
        assert smart(text[: -made.length] + made.words, LANGUAGES[code]) is None


@given(st.data(), st.sampled_from(["en", "ar"]))
def test_other_characters_are_never_touched(data: st.DataObject, code: str) -> None:
    text = data.draw(texts(code))
    assert text[-1:] in TRIGGERS or smart(text, LANGUAGES[code]) is None


def test_a_script_without_rules_is_left_alone() -> None:
    assert smart('"', Language("he", "rtl", "Hebr")) is None
