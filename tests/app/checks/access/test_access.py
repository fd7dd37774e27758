from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.localized import Localized
from app.model import Heading, Image, Paragraph, Release, Row, Span, rich
from app.profile import neutral_profile
from tests.checked import found, row

PROFILE = neutral_profile()
TEXT = Localized(en=rich("Text"), ar=rich("نص"))


def _picture(alt: str, caption: str = "", arabic: str = "أطفال عند البئر") -> Release:
    image = Image(1, "a.png", Localized(en=rich(caption)), alt=Localized(en=alt, ar=arabic))
    return Release(rows=(image,), next_id=2)


def _linked(text: str, href: str = "https://example.org/report") -> Release:
    spans = (Span("Read "), Span(text, href=href), Span("."))
    return Release(rows=(Paragraph(1, Localized(en=spans)),), next_id=2)


@pytest.mark.parametrize(
    ("alt", "code", "words"),
    [
        ("DSC_0042.JPG", "alt_is_file", ["DSC_0042.JPG"]),
        ("IMG_1234", "alt_is_file", ["IMG_1234"]),
        ("Image of a well", "alt_announces", ["Image of"]),
        ("A photo showing a well", "alt_announces", ["A photo showing"]),
        ("a" * 251, "alt_long", ["a" * 251]),
        ("Children at a well", "alt_is_file", []),
        ("Picture books for children", "alt_announces", []),
        ("a" * 250, "alt_long", []),
    ],
)
def test_an_alternative_text_says_what_is_seen(alt: str, code: str, words: list[str]) -> None:
    assert found(_picture(alt), code) == words


def test_arabic_ones_are_looked_at_too() -> None:
    assert found(_picture("A well", arabic="صورة لأطفال"), "alt_announces") == ["صورة ل"]
    assert found(_picture("A well", arabic="صور الأطفال على الجدار"), "alt_announces") == []


def test_a_caption_is_not_said_twice() -> None:
    assert found(_picture("A well in  Basra", "A well in Basra"), "alt_repeats") == [
        "A well in  Basra"
    ]
    assert found(_picture("A well", "A well in Basra"), "alt_repeats") == []


@pytest.mark.parametrize(
    ("rows", "levels"),
    [
        ((Heading(1, TEXT, 2), Heading(2, TEXT, 3), Heading(3, TEXT, 2)), []),
        ((Heading(1, TEXT, 3),), ["3"]),
        ((Heading(1, TEXT, 2), Heading(2, TEXT, 4), Heading(3, TEXT, 4)), ["4"]),
    ],
)
def test_no_level_of_headings_is_left_out(rows: tuple[Row, ...], levels: list[str]) -> None:
    held = run_checks(Release(rows=rows, next_id=9), PROFILE)
    assert [one.params["level"] for one in held if one.code == "heading_jump"] == levels


def test_notes_stand_under_a_heading_of_their_own() -> None:
    release = Release(notes=(Heading(1, TEXT, 3),), next_id=2)
    assert found(release, "heading_jump") == []
    release = Release(boilerplate=(Heading(1, TEXT, 3),), next_id=2)
    assert len(found(release, "heading_jump")) == 1


def test_pale_colours_of_the_house_are_said_of_what_is_written_in_them() -> None:
    colours = replace(PROFILE.look.colours, muted="#BBBBBB")
    pale = replace(PROFILE, look=replace(PROFILE.look, colours=colours))
    held = [one for one in run_checks(Release(), pale) if one.code == "contrast_low"]
    assert [(one.address.part, one.params["ratio"]) for one in held] == [("subheadline", "1.9")]
    assert found(Release(), "contrast_low") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Click here", "link_unnamed"),
        ("«هنا»", "link_unnamed"),
        ("https://example.org/report", "link_bare"),
    ],
)
def test_linked_words_say_where_they_lead(text: str, code: str) -> None:
    assert found(_linked(text), code) == [text]


def test_words_that_name_their_page_are_right_and_so_is_an_address_that_print_needs() -> None:
    for code in ("link_unnamed", "link_bare"):
        assert found(_linked("the report on water"), code) == []
        assert found(row("It is on https://example.org/report, click here."), code) == []


def test_a_text_in_capitals_is_said_and_an_acronym_or_a_mark_is_not() -> None:
    shouted = "EVERY FAMILY HAS CLEAN WATER TODAY"
    assert found(row(shouted), "capitals") == [shouted]
    assert found(row("UNDP, IOM, WHO, FAO and WFP"), "capitals") == []
    assert found(row("DRAFT — NOT FOR DISTRIBUTION"), "capitals") == []
