from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.localized import Localized
from app.model import ARABIC, Language, Prose, Release, Span, rich
from app.naming import MAX_SLUG, output_name, release_slug, slug
from tests.strategies import prose


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway’s support: USD 4.75 million", "norways-support-usd-4-75-million"),
        ("  Café — Łódź (Zürich)  ", "cafe-odz-zurich"),
        ("../../etc/passwd", "etc-passwd"),
        ("مياه نظيفة 2026", ""),
        ("2026", ""),
        ("", ""),
    ],
)
def test_a_headline_becomes_plain_words(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_long_headline_is_cut_between_words() -> None:
    long = "clean water for families in the three southern governorates of the country"
    assert slug(long) == "clean-water-for-families-in-the-three-southern-governorates"
    assert slug("a" * 60 + " b") == "a" * 60
    assert slug("a" * 61) == "a" * 60


@given(st.text(max_size=200))
def test_a_name_is_safe_on_every_system(text: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(text))
    assert len(slug(text)) <= MAX_SLUG


@given(prose(), st.text(max_size=20))
def test_every_release_has_a_name(headline: Prose, file_name: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", release_slug(Release(headline=headline), file_name))


def test_english_names_the_release_then_any_language_then_the_file() -> None:
    both = Release(headline=Localized(ar=rich("UNDP ماء"), en=(Span("Clean "), Span("Water"))))
    arabic = Release(headline=Localized(ar=rich("UNDP ماء")))
    only_arabic = Release((ARABIC,), headline=Localized(ar=rich("ماء")))
    french = Release((ARABIC, Language("fr", "ltr", "Latn")), headline=Localized(fr=rich("Eau")))
    names = [release_slug(one, "PR 7") for one in (both, arabic, only_arabic, french)]
    assert names == ["clean-water", "undp", "pr-7", "eau"]
    assert release_slug(only_arabic, "نشرة") == "release"


def test_files_are_named_by_their_languages() -> None:
    assert output_name("clean-water", ["en"], ".pdf") == "clean-water-en.pdf"
    assert output_name("clean-water", ["en", "ar"], ".docx") == "clean-water-en-ar.docx"
    stacked = output_name("clean-water", ["en", "ar"], ".pdf", "stacked")
    assert stacked == "clean-water-en-ar-stacked.pdf"
