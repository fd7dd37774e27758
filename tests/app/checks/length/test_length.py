from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.checks.wording import sentence
from app.lengths import Channel
from app.localized import Localized
from app.model import Heading, Release, rich
from app.profile import neutral_profile
from app.search.put import put
from tests.checked import found, row

PROFILE = neutral_profile()


def _headline(english: str, arabic: str = "عنوان") -> Release:
    return Release(headline=Localized(en=rich(english), ar=rich(arabic)))


def test_a_headline_is_measured_by_the_channels_that_cut_it_off() -> None:
    house = replace(PROFILE, channels=(
        Channel(Localized(en="web", ar="الموقع"), 10),
        Channel(Localized(en="wire", ar="الوكالات"), 20),
        Channel(Localized(en="paper", ar="الورق"), 90),
    ))  # fmt: skip
    release = _headline("x" * 30, "ع" * 15)
    held = [one for one in run_checks(release, house) if one.code == "headline_long"]
    assert [one.params["limits"] for one in held] == ["10 / 20", "10"]
    assert sentence(held[0]) == (
        "the headline has 30 characters, too long for channels that take 10 / 20"
    )


def test_what_wires_take_is_not_said_of_a_house_that_names_no_channels() -> None:
    assert found(_headline("Schools open", "ع" * 100), "headline_long") == []
    held = run_checks(_headline("x" * 101), PROFILE)
    assert [one.params["limits"] for one in held if one.code == "headline_long"] == ["100"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Schools open.", "Schools open"),
        ("Schools open. ", "Schools open "),
        ("“Schools open.”", "“Schools open.”"),
        ("Schools open in the U.S.", "Schools open in the U.S."),
        ("Schools open at Basra Inc.", "Schools open at Basra Inc."),
        ("Schools open...", "Schools open..."),
        ("Schools open. Boats too.", "Schools open. Boats too."),
    ],
)
def test_a_headline_ends_without_a_full_stop(before: str, after: str) -> None:
    release = _headline(before)
    for one in run_checks(release, PROFILE):
        if one.code == "headline_stop":
            release = put(release, one.fix)
    assert release == _headline(after)


def test_headings_and_arabic_end_without_one_too() -> None:
    heading = Heading(1, Localized(en=rich("What is next."), ar=rich("ما بعد.")))
    assert found(Release(rows=(heading,), next_id=2), "headline_stop") == [".", "."]


def test_sentences_and_paragraphs_are_counted_in_words() -> None:
    assert found(row("one " * 39 + "end."), "sentence_long") == []
    long = "One " * 40 + "end."
    assert found(row(f"Short. {long} Short."), "sentence_long") == [long]
    arabic = "كلمة " * 45 + "نهاية."
    assert found(row("", arabic), "sentence_long") == [arabic]
    assert found(row("", "كلمة " * 44 + "نهاية."), "sentence_long") == []
    assert found(row("One two. " * 60), "paragraph_long") == []
    assert found(row("One two. " * 61), "paragraph_long") == ["One two. " * 61]


@pytest.mark.parametrize(
    ("english", "arabic", "is_said"),
    [(200, 200, False), (200, 70, False), (300, 100, True), (100, 181, True), (100, 179, False)],
)
def test_texts_of_very_unlike_length_are_said(english: int, arabic: int, is_said: bool) -> None:
    held = found(row("a" * english, "ع" * arabic), "length_unlike")
    assert held == (["ع" * arabic] if is_said else [])
