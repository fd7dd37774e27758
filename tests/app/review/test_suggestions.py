"""Suggestions are taken in any order, each as one edit, and nothing beside their words moves."""

from __future__ import annotations

from itertools import permutations, starmap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.localized import Localized
from app.lookup import cell_text, read, read_plain
from app.model import (
    Bullets,
    Comment,
    Contact,
    Paragraph,
    Prose,
    Release,
    RichText,
    Span,
    Suggestion,
    Thread,
    plain,
    rich,
)
from app.review.anchors import follow, is_stale
from app.review.suggestions import (
    accept,
    accept_all,
    applied,
    by_author,
    conflicts,
    reject,
    reject_all,
)
from app.storage.coherence import require_coherent
from tests.documents import document_of
from tests.strategies import clearances, releases, rich_texts

HERE = Address("text", 1, "en")


def _pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


def _release(*texts: str) -> Release:
    rows = tuple(Paragraph(id_, _pair(text)) for id_, text in enumerate(texts, 1))
    return Release(rows=rows, next_id=len(rows) + 1)


def _suggest(
    release: Release, at: Address, old: str, new: str, author: str = "Rana", *, nth: int = 0
) -> Release:
    """The release with a suggestion to put ``new`` for the words ``old`` of a cell."""
    text = cell_text(release, at)
    assert text is not None
    start = text.index(old, nth)
    at = replace(at, start=start, end=start + len(old))
    one = Suggestion(release.next_id, at, rich(old), rich(new), author)
    suggestions = (*release.suggestions, one)
    return replace(release, suggestions=suggestions, next_id=one.id + 1)


def _texts(release: Release, code: str = "en") -> list[str]:
    return [
        plain(text.get(code, ()))
        for row in release.rows
        for text in (row.items if isinstance(row, Bullets) else (row.text,))  # type: ignore[union-attr]
    ]


@st.composite
def _apart(draw: st.DrawFn) -> tuple[RichText, tuple[Suggestion, ...]]:
    """A text with suggestions that touch none of each other's words."""
    text = draw(rich_texts("ar").filter(bool))
    ends = st.integers(0, richtext.length(text))
    edges = sorted(draw(st.sets(ends, min_size=2, max_size=8)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    news = draw(st.lists(rich_texts("ar"), min_size=len(pairs), max_size=len(pairs)))
    return text, tuple(
        Suggestion(
            id_, Address("text", 1, "ar", start=a, end=b), richtext.cut(text, a, b), new, "Rana"
        )
        for id_, ((a, b), new) in enumerate(zip(pairs, news, strict=True), 2)
    )


@given(_apart())
def test_suggestions_that_are_apart_may_be_taken_in_any_order(
    drawn: tuple[RichText, tuple[Suggestion, ...]],
) -> None:
    text, suggestions = drawn
    row = Paragraph(1, Localized(ar=text))
    release = Release(rows=(row,), suggestions=suggestions, next_id=99)
    at = Address("text", 1, "ar")
    for order in permutations(one.id for one in suggestions):
        taken = release
        for id_ in order:
            taken = accept(taken, id_)
        assert read(taken, at) == applied(text, suggestions)
        assert taken.suggestions == ()
    assert accept_all(release, [one.id for one in suggestions]) == taken
    assert reject_all(release, [one.id for one in suggestions]) == replace(release, suggestions=())


@given(releases(reviewed=True), st.data())
def test_whatever_is_taken_the_release_holds_together(
    release: Release, data: st.DataObject
) -> None:
    while release.suggestions:
        one = data.draw(st.sampled_from(release.suggestions))
        others = {other.id for other in release.suggestions} - {one.id}
        taken = accept(release, one.id)
        require_coherent(document_of(taken), "x")
        assert {other.id for other in taken.suggestions} == others
        assert [thread.id for thread in taken.threads] == [thread.id for thread in release.threads]
        assert follow(release, taken) is taken
        release = taken


@given(releases(), st.data())
def test_comments_beside_a_suggestion_keep_their_words_when_it_is_taken(
    release: Release, data: st.DataObject
) -> None:
    release = data.draw(clearances(release))
    for one in release.suggestions:
        beside = {
            thread.id: read_plain(release, thread.at)
            for thread in release.threads
            if not _meets(thread.at, one.at)
        }
        taken = accept(release, one.id)
        for thread in taken.threads:
            if thread.id in beside:
                now = read_plain(taken, thread.at)
                assert now.strip(" ") == beside[thread.id].strip(" ")


def _meets(one: Address, other: Address) -> bool:
    same = replace(one, start=0, end=0) == replace(other, start=0, end=0)
    return same and one.start < other.end and other.start < one.end


@pytest.mark.parametrize(
    ("old", "new", "rows"),
    [
        (" It is", " It was", ["It opens. It was free.", "More."]),
        ("opens. ", "opens.\u2029", ["It opens.", "It is free.", "More."]),
        (
            "opens.",
            "opens.\u2029So it is said.\u2029",
            ["It opens.", "So it is said.", " It is free.", "More."],
        ),
        ("", "Before.\u2029", ["Before.", "It opens. It is free.", "More."]),
        ("", "One.\u2029Two.\u2029", ["One.", "Two.", "It opens. It is free.", "More."]),
        ("It opens. It is free.", "All new.\u2029Twice.", ["All new.", "Twice.", "More."]),
        ("free.", "free.\u2029After.\u2029\u2029", ["It opens. It is free.", "After.", "More."]),
        ("It opens. It is free.", "", ["", "More."]),
    ],
)
def test_new_paragraphs_become_rows(old: str, new: str, rows: list[str]) -> None:
    release = _suggest(_release("It opens. It is free.", "More."), HERE, old, new)
    assert _texts(accept(release, 3)) == rows


def test_a_bare_break_parts_both_languages_at_the_same_sentence() -> None:
    row = Paragraph(1, _pair("It opens. It is free.", "تفتح اليوم. وهي مجانية."))
    release = _suggest(Release(rows=(row,), next_id=2), HERE, " ", "\u2029", nth=5)
    release = _suggest(release, Address("text", 1, "ar"), "مجانية", "بلا مقابل")
    parted = accept(release, 2)
    assert _texts(parted) == ["It opens.", "It is free."]
    assert _texts(parted, "ar") == ["تفتح اليوم.", "وهي مجانية."]
    assert _texts(accept(parted, 3), "ar") == ["تفتح اليوم.", "وهي بلا مقابل."]


def test_what_is_said_of_the_end_goes_with_the_end_into_its_new_row() -> None:
    release = _release("It opens. It is free.")
    at = replace(HERE, start=16, end=20)
    thread = Thread(90, at, (Comment("Omar", "Sure?"),))
    release = replace(release, threads=(thread,), next_id=91)
    release = _suggest(release, HERE, "opens. ", "opens.\u2029New. ")
    parted = accept(release, 91)
    assert _texts(parted) == ["It opens.", "New. It is free."]
    assert read_plain(parted, parted.threads[0].at) == "free"


def test_an_item_is_parted_inside_its_list() -> None:
    items = (_pair("Water"), _pair("Food and tents"), _pair("Beds"))
    release = Release(rows=(Bullets(1, items),), next_id=2)
    at = Address("items", 1, "en", 1)
    release = _suggest(release, at, " and ", "\u2029")
    release = _suggest(release, at, "tents", "shelter", "Omar")
    release = _suggest(release, replace(at, item=2), "Beds", "Mats", "Omar")
    release = _suggest(release, at, "", "Coal\u2029", "Omar")
    for id_ in (2, 5, 3, 4):
        release = accept(release, id_)
    assert _texts(release) == ["Water", "Coal", "Food", "shelter", "Mats"]


def test_a_field_of_one_line_takes_paragraphs_as_one() -> None:
    release = Release(
        headline=_pair("Clinic opens"),
        contacts=(Contact(1, Localized(en="Press office"), phone="+964 770 000 0000"),),
        next_id=2,
    )
    release = _suggest(release, Address("headline", 0, "en"), "opens", "open\u2029today")
    release = _suggest(release, Address("name", 1, "en"), "office", "unit\u2029")
    release = _suggest(release, Address("phone", 1), "0000", "0009")
    taken = accept_all(release, (2, 3, 4))
    assert plain(taken.headline["en"]) == "Clinic open today"
    assert taken.contacts == (Contact(1, Localized(en="Press unit"), phone="+964 770 000 0009"),)


def test_looks_come_with_the_words() -> None:
    release = _release("It opens.")
    at = replace(HERE, start=3, end=8)
    one = Suggestion(2, at, rich("opens"), (Span("opens", bold=True),), "Rana")
    taken = accept(replace(release, suggestions=(one,), next_id=3), 2)
    assert read(taken, HERE) == (Span("It "), Span("opens", bold=True), Span("."))


def test_of_two_for_the_same_words_the_second_is_stale_and_still_there() -> None:
    release = _suggest(_release("The old clinic opens."), HERE, "old clinic", "new clinic")
    release = _suggest(release, HERE, "clinic opens", "ward opens", "Omar")
    release = _suggest(release, HERE, "The", "This", "Omar")
    assert conflicts(release) == ((2, 3),)
    taken = accept_all(release, (2, 3, 4))
    assert _texts(taken) == ["This new clinic opens."]
    (left,) = taken.suggestions
    assert is_stale(taken, left)
    assert read_plain(taken, left.at) == "new clinic opens"
    assert _texts(accept(taken, 3)) == ["This ward opens."]
    assert reject(taken, 3).suggestions == ()


def test_two_insertions_at_one_place_are_a_conflict_and_neighbours_are_none() -> None:
    release = _suggest(_release("It opens."), HERE, "", " today", nth=8)
    release = _suggest(release, HERE, "", " at noon", "Omar", nth=8)
    release = _suggest(release, HERE, "It", "The clinic", "Omar")
    assert conflicts(release) == ((2, 3),)
    alone = _suggest(_suggest(_release("It opens."), HERE, "It", "The"), HERE, " ", "  ", "Omar")
    assert conflicts(alone) == ()
    assert by_author(release) == {"Rana": (2,), "Omar": (3, 4)}


def test_one_author_is_in_no_conflict_with_himself_and_nobody_knows_the_unknown() -> None:
    for author, groups in (("Rana", ()), ("", ((2, 3),))):
        release = _suggest(_release("It opens."), HERE, "opens", "opened", author)
        release = _suggest(release, HERE, "It opens", "So", author)
        assert conflicts(release) == groups


def test_there_is_no_suggestion_to_take_that_is_not_there() -> None:
    for decide in (accept, reject):
        with pytest.raises(LookupError):
            list(starmap(decide, [(_release("It opens."), 9)]))
