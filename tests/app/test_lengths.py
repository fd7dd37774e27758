from __future__ import annotations

import pytest
from hypothesis import given

from app.lengths import Channel, Length, length_in, length_of, overrun, shipped_channels
from app.localized import Localized
from app.model import Bullets, Image, Paragraph, Release, rich
from app.wording import SHIPPED
from tests.strategies import texts


def test_headline_and_body_are_counted_in_each_language_by_itself() -> None:
    release = Release(
        headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
        rows=(
            Paragraph(1, Localized(en=rich("One, two\u00a0three."))),
            Bullets(2, (Localized(en=rich("a")), Localized(en=rich("b c"), ar=rich("د")))),
            Image(3, "x.png", Localized(en=rich("A well"))),
        ),
        notes=(Paragraph(4, Localized(en=rich("not counted"))),),
    )
    assert length_in(release, "en") == Length(2 + 3 + 3 + 2, 12 + 15 + 4 + 6)
    assert length_in(release, "ar") == Length(3 + 1, 16 + 1)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", Length(0, 0)),
        ("Wells reopen", Length(2, 12)),
        ("Wells — reopen", Length(2, 14)),
        ("co-operation’s 3.63 UN", Length(3, 22)),
        ("  Wells \n reopen ", Length(2, 12)),
        ("والمياه", Length(1, 7)),
        ("المُديرَةُ", Length(1, 7)),
        ("الميــــاه", Length(1, 6)),
        ("\u2067مياه\u2069\u200f", Length(1, 4)),
        ("café", Length(1, 4)),
        ("cafe\u0301", Length(1, 4)),
    ],
)
def test_words_and_characters_are_those_that_a_reader_sees(text: str, length: Length) -> None:
    assert length_of(text) == length


@given(texts("ar"))
def test_vowels_make_no_text_longer(text: str) -> None:
    voweled = "".join(f"{one}\u064e" if one.isalpha() else one for one in text)
    assert length_of(voweled) == length_of(text)


@pytest.mark.parametrize(("characters", "over"), [(69, 0), (70, 0), (71, 1), (90, 20)])
def test_a_headline_is_too_long_from_the_first_character_over_the_limit(
    characters: int, over: int
) -> None:
    assert overrun(Length(9, characters), Channel(limit=70, name=Localized())) == over


def test_the_channels_that_ship_are_named_in_every_language() -> None:
    assert all(set(channel.name) == set(SHIPPED) for channel in shipped_channels())
    assert all(20 < channel.limit < 300 for channel in shipped_channels())
