from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.localized import Localized
from app.lookup import cell_text, read_plain
from app.model import (
    Bullets,
    Contact,
    Image,
    Paragraph,
    Quotation,
    Release,
    rich,
)
from app.search.cells import cells
from app.search.find import Finder
from app.search.query import Query, SearchError
from tests.searching import find
from tests.strategies import releases, texts, texts_of

queries = st.builds(
    Query,
    st.one_of(texts("en", max_size=4), texts("ar", max_size=4)),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.just(False),
    st.booleans(),
    st.sampled_from([(), ("en",), ("ar",)]),
)


def found(text: str, words: str, **options: bool) -> list[str]:
    """What of an Arabic paragraph is found."""
    release = Release(rows=(Paragraph(1, Localized(ar=rich(text))),))
    return [read_plain(release, at) for at in find(release, replace(Query(words), **options))]


def test_hits_come_in_the_order_of_the_sheet_with_both_languages_side_by_side() -> None:
    both = Localized(en=rich("x"), ar=rich("x"))
    words = Localized(en="x", ar="x")
    release = Release(
        kicker=words,
        reference="x",
        headline=both,
        subheadline=both,
        place=words,
        rows=(
            Quotation(1, both, words, words),
            Bullets(2, (both, both)),
            Image(3, "a.png", both, words, words),
        ),
        contacts=(Contact(4, words, words, "x", "x"),),
        notes=(Paragraph(5, both),),
        boilerplate=(Paragraph(6, both),),
        next_id=7,
    )
    hits = find(release, Query("x"))
    places = list(dict.fromkeys((at.owner, at.part, at.item) for at in hits))
    assert places == [
        (0, "place", 0), (0, "reference", 0), (0, "kicker", 0), (0, "headline", 0),
        (0, "subheadline", 0), (1, "text", 0), (1, "speaker", 0), (1, "post", 0),
        (2, "items", 0), (2, "items", 1), (3, "caption", 0), (3, "credit", 0), (3, "alt", 0),
        (4, "name", 0), (4, "post", 0), (4, "phone", 0), (4, "email", 0), (5, "text", 0),
        (6, "text", 0),
    ]  # fmt: skip
    assert [at.language for at in hits if at.part == "headline"] == ["en", "ar"]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("المنظّمةُ الدولية", "المنظمه", ["المنظّمةُ"]),
        ("إلى أربيل", "اربيل", ["أربيل"]),
        ("في ٢٠٢٤ وفي 2024", "2024", ["٢٠٢٤", "2024"]),
        ("مستشفى", "مستشفي", ["مستشفى"]),
        ("IOM iom", "Iom", ["IOM", "iom"]),
        ("a.b", ".", ["."]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("قالَ", "\u064e", ["\u064e"]),
    ],
)
def test_words_are_found_however_they_are_written(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words) == hits


def test_what_is_not_folded_is_found_to_the_letter() -> None:
    assert found("أحمد احمد", "احمد", is_folded=False) == ["احمد"]
    assert found("IOM Iom", "IOM", is_folded=False, is_case=True) == ["IOM"]
    assert found("أحمد Ahmad", "AHMAD", is_folded=False) == ["Ahmad"]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("رجل رجلان", "رجل", 1),
        ("رجلٌ", "رجل", 1),
        ("رجلـ", "رجل", 1),
        ("\u2067رجل\u2069", "رجل", 1),
        ("والرجل", "رجل", 0),
        ("3.5 35 3", "3", 1),
        ("٣٫٥ و٣", "٣", 0),
        ("(IOM)", "iom", 1),
    ],
)
def test_a_whole_word_ends_at_no_vowel_and_no_decimal_point(
    text: str, words: str, hits: int
) -> None:
    assert len(found(text, words, is_whole_word=True)) == hits


def test_a_vowel_is_part_of_its_word_to_the_letter_too() -> None:
    assert found("رجلٌ رجل", "رجل", is_whole_word=True, is_folded=False) == ["رجل"]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("وبغداد فبغداد ببغداد لبغداد كبغداد", "بغداد", ["بغداد"] * 5),
        ("والمنظمة وبالمنظمة", "منظمة", ["منظمة"] * 2),
        ("للمنظمة وللمنظمة", "منظمة", ["منظمة"] * 2),
        ("والمنظمة بالمنظمة", "المنظمة", ["المنظمة"] * 2),
        ("للمنظمة", "المنظمة", ["لمنظمة"]),
        ("بغدادي سبغداد", "بغداد", []),
    ],
)
def test_a_whole_word_may_have_what_arabic_writes_to_it(
    text: str, words: str, hits: list[str]
) -> None:
    assert found(text, words, is_whole_word=True, has_prefixes=True) == hits


def test_a_pattern_takes_other_spellings_for_the_same_too() -> None:
    assert found("أحمد إحسان", r"\bا\w+", is_pattern=True) == ["أحمد", "إحسان"]
    assert found("مدرسة مدرسه", "مدرس[ة]", is_pattern=True) == ["مدرسة", "مدرسه"]
    assert found("٥ و12", r"\d+", is_pattern=True) == ["٥", "12"]
    assert found("Straße", "stra(ß)e", is_pattern=True) == ["Straße"]
    assert found("قالَ", "قالَ", is_pattern=True) == ["قالَ"]


def test_only_the_chosen_language_is_looked_into() -> None:
    both = Localized(en=rich("IOM"), ar=rich("IOM"))
    release = Release(reference="IOM", headline=both)
    assert [at.language for at in find(release, Query("iom"))] == ["", "en", "ar"]
    assert [at.language for at in find(release, Query("iom", languages=("ar",)))] == ["ar"]


def test_only_the_chosen_rows_are_looked_into() -> None:
    both = Localized(en=rich("IOM"), ar=rich("IOM"))
    release = Release(headline=both, rows=(Paragraph(1, both), Paragraph(2, both)), next_id=3)
    assert [at.owner for at in find(release, Query("iom", rows=(2,)))] == [2, 2]


@pytest.mark.parametrize(
    ("pattern", "place"), [("a(b", "character 3"), ("[a", "character 2"), ("*", "character 1")]
)
def test_a_wrong_pattern_is_one_sentence_with_its_place(pattern: str, place: str) -> None:
    with pytest.raises(SearchError, match=place) as fault:
        find(Release(), Query(pattern, is_pattern=True))
    assert "\n" not in str(fault.value)
    assert find(Release(), Query(pattern)) == ()


def test_a_pattern_that_tries_for_ever_is_stopped() -> None:
    release = Release(headline=Localized(en=rich("a" * 60 + "!")))
    with pytest.raises(SearchError, match="too long"):
        find(release, Query("(a|aa)+$", is_pattern=True))


def test_a_finder_finds_in_a_release_that_has_changed() -> None:
    finder = Finder(Query("well"))
    before = Release(headline=Localized(en=rich("A well")))
    after = replace(before, headline=Localized(en=rich("Well, a well")))
    assert [at.start for at in finder.find(before)] == [2]
    assert [at.start for at in finder.find(after)] == [0, 8]
    assert finder.find(before) == find(before, Query("well"))


@settings(max_examples=40)
@given(releases())
def test_every_text_is_a_cell_once(release: Release) -> None:
    held = dict(cells(release))
    assert len(held) == len(list(cells(release)))
    assert all(cell_text(release, at) == text for at, text in held.items())
    written = {at for at, length in texts_of(release).items() if length}
    assert set(held) == written | ({Address("reference")} if release.reference else set())


@settings(max_examples=40)
@given(releases(), queries)
def test_hits_are_in_order_and_apart_and_never_empty(release: Release, query: Query) -> None:
    hits = find(release, query)
    order = {at: place for place, (at, _) in enumerate(cells(release))}
    places = [(order[at.whole()], at.start, at.end) for at in hits]
    assert places == sorted(places)
    assert all(0 <= at.start < at.end <= len(cell_text(release, at) or "") for at in hits)
    ends = [(cell, end) for cell, _, end in places[:-1]]
    assert all(end <= (cell, start) for end, (cell, start, _) in zip(ends, places[1:], strict=True))


@settings(max_examples=40)
@given(releases(), st.data())
def test_what_a_cell_says_is_found_in_it(release: Release, data: st.DataObject) -> None:
    written = [(at, text) for at, text in cells(release)]
    if written:
        at, text = data.draw(st.sampled_from(written))
        is_folded, is_case = data.draw(st.booleans()), data.draw(st.booleans())
        hits = find(release, Query(text, is_case=is_case, is_folded=is_folded))
        assert at in {hit.whole() for hit in hits}


@settings(max_examples=40)
@given(releases(), st.text(max_size=8), st.booleans(), st.booleans())
def test_no_pattern_does_more_than_say_what_is_wrong(
    release: Release, words: str, is_folded: bool, is_whole_word: bool
) -> None:
    query = Query(words, is_pattern=True, is_folded=is_folded, is_whole_word=is_whole_word)
    with suppress(SearchError):
        find(release, query)
