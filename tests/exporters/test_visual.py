"""Visual text of a release: a paragraph a line, in the forms and the order that are drawn."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings

from app.compose import compose
from app.localized import Localized
from app.model import ARABIC, Bullets, Image, Paragraph, Release, rich
from app.profile import neutral_profile
from app.text.visual import logical
from exporters.registry import EXPORTERS
from exporters.visual import write
from tests.strategies import IMAGE_NAME, image_bytes, releases

MEDIA = {IMAGE_NAME: image_bytes()}
RELEASE = Release(
    state="final",
    headline=Localized(en=rich("Wells (two) reopen"), ar=rich("إعادة فتح بئرين (2)")),
    rows=(
        Paragraph(1, Localized(en=rich("One\nline."), ar=rich("سطر\nواحد."))),
        Bullets(2, (Localized(en=rich("first"), ar=rich("أول")),), ordered=True),
        Image(3, IMAGE_NAME, Localized(en=rich("A well"), ar=rich("بئر"))),
    ),
    next_id=4,
)


def _lines(release: Release, *codes: str) -> list[str]:
    return write(compose(release, MEDIA, neutral_profile(), codes)).decode().split("\n")


def test_every_paragraph_is_a_line_in_visual_order() -> None:
    assert _lines(RELEASE, "ar") == [
        "ﻲﻔﺤﺻ ﻥﺎﻴﺑ", "(2) ﻦﻳﺮﺌﺑ ﺢﺘﻓ ﺓﺩﺎﻋﺇ", ".ﺪﺣﺍﻭ ﺮﻄﺳ", "ﻝﻭﺃ .1", "ﺮﺌﺑ", "",
    ]  # fmt: skip


def test_english_is_the_text_as_it_reads() -> None:
    assert _lines(RELEASE, "en") == [
        "Press Release", "Wells (two) reopen", "One line.", "1. first", "A well", "",
    ]  # fmt: skip


def test_languages_stand_one_after_the_other() -> None:
    both = _lines(RELEASE, "en", "ar")
    assert both == [*_lines(RELEASE, "en"), *_lines(RELEASE, "ar")]


def test_visual_text_and_copies_for_reviewers_are_made_only_when_named() -> None:
    assert [one.name for one in EXPORTERS if one.is_default] == ["pdf", "docx"]
    assert [one.suffix for one in EXPORTERS if not one.is_default] == [
        ".review.docx",
        ".visual.txt",
    ]


def _letters(text: str) -> list[str]:
    letters = unicodedata.normalize("NFKC", text)
    return sorted(one for one in letters if unicodedata.category(one)[0] in "LNM")


@settings(max_examples=40)
@given(releases())
def test_every_letter_of_any_release_is_in_its_visual_text(release: Release) -> None:
    composition = compose(release, MEDIA, neutral_profile(), [ARABIC.code])
    written = write(composition).decode()
    for block in composition.blocks:
        for cell in getattr(block, "cells", {}).values():
            missing = _letters("".join(run.text for run in cell))
            for letter in _letters(written):
                if letter in missing:
                    missing.remove(letter)
            assert missing == []


def test_what_a_layout_program_got_can_be_read_back() -> None:
    written = write(compose(RELEASE, MEDIA, neutral_profile(), ["ar"])).decode()
    assert logical(written).split("\n")[1:4] == ["إعادة فتح بئرين (2)", "سطر واحد.", "1. أول"]
