from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import (
    ARABIC,
    ENGLISH,
    SECTIONS,
    Bullets,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Span,
    plain,
    rich,
)
from app.pairs import RowKind, convert_row, empty_below, join_rows, split_row
from tests.addresses import localized_addresses, text_addresses
from tests.strategies import rows


def _pair(en: str = "", ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


def _release(*rows: Row) -> Release:
    return Release(rows=rows, next_id=max((row.id for row in rows), default=0) + 1)


def _texts(release: Release) -> list[tuple[str, str]]:
    return [
        (plain(text.get("en", ())), plain(text.get("ar", ())))
        for row in release.rows
        for text in (row.items if isinstance(row, Bullets) else (row.text,))  # type: ignore[union-attr]
    ]


def _letters(release: Release, *, names: bool = True) -> Counter[tuple[str, str]]:
    """Every character that is no space, with its language; of speakers and posts if ``names``."""
    return Counter(
        (at.language, c)
        for at in localized_addresses(release)
        for c in read_plain(release, at)
        if c != " " and (names or at.part not in NAMES)
    )


def _assert_names_are_said(before: Release, after: Release) -> None:
    """Every speaker and post is still in a field, or was written out."""
    said = [read_plain(after, at) for at in localized_addresses(after)]
    for at in localized_addresses(before):
        if at.part in NAMES:
            assert any(read_plain(before, at) in text for text in said)


def _assert_sound(release: Release) -> None:
    ids = [row.id for section in SECTIONS for row in getattr(release, section)]
    ids += [contact.id for contact in release.contacts]
    assert len(set(ids)) == len(ids)
    assert all(0 < id_ < release.next_id for id_ in ids)


NAMES = ("speaker", "post")
TWO = ("One is here. Two is here.", "الأولى هنا. الثانية هنا.")


@pytest.mark.parametrize(
    ("language", "start", "rows"),
    [
        ("en", 12, [("One is here.", "الأولى هنا."), ("Two is here.", "الثانية هنا.")]),
        ("en", 13, [("One is here.", "الأولى هنا."), ("Two is here.", "الثانية هنا.")]),
        ("ar", 11, [("One is here.", "الأولى هنا."), ("Two is here.", "الثانية هنا.")]),
        ("en", 4, [("One", TWO[1]), ("is here. Two is here.", "")]),
        ("en", 0, [("", ""), TWO]),
        ("ar", 24, [TWO, ("", "")]),
        ("en", 99, [TWO, ("", "")]),
    ],
)
def test_enter_splits_the_other_language_at_the_same_sentence(
    language: str, start: int, rows: list[tuple[str, str]]
) -> None:
    release, cursor = split_row(
        _release(Paragraph(1, _pair(*TWO))), Address("text", 1, language, start=start)
    )
    assert _texts(release) == rows
    assert cursor == Address("text", cursor.owner, language, end=0)
    assert cursor.owner == release.rows[1].id


def test_enter_leaves_the_other_language_whole_when_sentences_do_not_match() -> None:
    release = _release(Paragraph(1, _pair("One. Two. Three.", "واحد. اثنان وثلاثة.")))
    split, _ = split_row(release, Address("text", 1, "en", start=5))
    assert _texts(split) == [("One.", "واحد. اثنان وثلاثة."), ("Two. Three.", "")]


def test_enter_in_an_empty_cell_leaves_the_other_language_where_it_is() -> None:
    split, _ = split_row(_release(Paragraph(1, _pair("Written."))), Address("text", 1, "ar"))
    assert _texts(split) == [("Written.", ""), ("", "")]


def test_enter_at_either_end_of_a_heading_puts_in_a_paragraph() -> None:
    heading = Heading(1, _pair("Why", "لماذا"))
    after, _ = split_row(_release(heading), Address("text", 1, "en", start=3))
    before, cursor = split_row(_release(heading), Address("text", 1, "en", start=0))
    assert after.rows == (heading, Paragraph(2))
    assert before.rows == (Paragraph(2), heading)
    assert cursor.owner == 1


def test_enter_in_a_quotation_keeps_the_speaker_on_both_halves() -> None:
    said = Quotation(1, _pair("We came. We saw.", "جئنا. رأينا."), Localized(en="A. Name"))
    split, _ = split_row(_release(said), Address("text", 1, "en", start=8))
    assert _texts(split) == [("We came.", "جئنا."), ("We saw.", "رأينا.")]
    assert [row.speaker for row in split.rows if isinstance(row, Quotation)] == [said.speaker] * 2


def test_looks_survive_a_split_and_a_join() -> None:
    text = (Span("Very "), Span("bold words", bold=True), Span(" here"))
    release = _release(Paragraph(1, Localized(en=text)))
    split, cursor = split_row(release, Address("text", 1, "en", start=10))
    joined, _ = join_rows(split, cursor)
    assert joined.rows == release.rows


def test_a_list_item_is_split_inside_its_list_and_joined_again() -> None:
    release = _release(Bullets(1, (_pair("Tents and water", "خيام وماء"),)))
    split, cursor = split_row(release, Address("items", 1, "en", start=5))
    assert _texts(split) == [("Tents", "خيام وماء"), ("and water", "")]
    assert cursor == Address("items", 1, "en", item=1, end=0)
    joined, cursor = join_rows(split, cursor)
    assert joined.rows == release.rows
    assert cursor == Address("items", 1, "en", start=5, end=5)


def test_backspace_joins_both_languages_with_a_space() -> None:
    release = _release(Paragraph(1, _pair("One.", "")), Paragraph(2, _pair("Two.", "اثنان.")))
    joined, cursor = join_rows(release, Address("text", 2, "en"))
    assert _texts(joined) == [("One. Two.", "اثنان.")]
    assert cursor == Address("text", 1, "en", start=4, end=4)


def test_backspace_takes_the_first_item_out_of_a_list() -> None:
    items = (_pair("water", "ماء"), _pair("tents", "خيام"))
    release = _release(Paragraph(1, _pair("We need", "نحتاج")), Bullets(2, items))
    joined, _ = join_rows(release, Address("items", 2, "en"))
    assert joined.rows == (
        Paragraph(1, _pair("We need water", "نحتاج ماء")),
        Bullets(2, (items[1],)),
    )
    joined, _ = join_rows(joined, Address("items", 2, "en"))
    assert joined.rows == (Paragraph(1, _pair("We need water tents", "نحتاج ماء خيام")),)


def test_backspace_after_a_list_goes_onto_its_last_item() -> None:
    release = _release(Bullets(1, (_pair("a"), _pair("b"))), Paragraph(2, _pair("c")))
    joined, cursor = join_rows(release, Address("text", 2, "en"))
    assert _texts(joined) == [("a", ""), ("b c", "")]
    assert cursor == Address("items", 1, "en", item=1, start=1, end=1)


def test_an_empty_row_just_goes_and_the_other_keeps_its_kind_and_id() -> None:
    heading = Heading(2, _pair("Why"))
    after_empty, _ = join_rows(_release(Paragraph(1), heading), Address("text", 2, "en"))
    before_empty, _ = join_rows(_release(heading, Paragraph(3, _pair())), Address("text", 3, "en"))
    assert after_empty.rows == before_empty.rows == (heading,)


def test_a_speaker_whom_the_first_row_cannot_hold_is_written_out() -> None:
    said = Quotation(2, _pair("We came."), Localized(en="A. Name"), Localized(en="Head"))
    joined, _ = join_rows(_release(Paragraph(1, _pair("Then:")), said), Address("text", 2, "en"))
    assert _texts(joined) == [("Then: We came. — A. Name — Head", "")]


@pytest.mark.parametrize(
    "at", [Address("text", 1, "en"), Address("text", 3, "en"), Address("caption", 2, "en")]
)
def test_nothing_happens_at_the_top_or_at_a_picture(at: Address) -> None:
    release = _release(Paragraph(1, _pair("a")), Image(2, "p.png"), Paragraph(3, _pair("b")))
    assert join_rows(release, at) == (release, at)
    if at.part == "caption":
        assert split_row(release, at) == (release, at)


@pytest.mark.parametrize("edit", [split_row, join_rows])
def test_an_unknown_row_is_a_lookup_error(edit: object) -> None:
    assert callable(edit)
    with pytest.raises(LookupError):
        edit(Release(), Address("text", 5, "en"))


def test_a_row_becomes_another_kind_with_its_id_and_text() -> None:
    text = _pair("Why now", "لماذا الآن")
    release = _release(Paragraph(1, text))
    assert convert_row(release, 1, "heading").rows == (Heading(1, text),)
    assert convert_row(release, 1, "quotation").rows == (Quotation(1, text),)
    assert convert_row(release, 1, "list").rows == (Bullets(1, (text,)),)
    assert convert_row(release, 1, "paragraph") is release


def test_the_items_of_a_list_become_rows() -> None:
    release = Release(rows=(Bullets(1, (_pair("a"), _pair("b"))), Paragraph(2)), next_id=3)
    changed = convert_row(release, 1, "paragraph")
    assert changed.rows == (Paragraph(1, _pair("a")), Paragraph(3, _pair("b")), Paragraph(2))
    assert convert_row(_release(Bullets(1)), 1, "heading").rows == (Heading(1),)


def test_a_speaker_named_in_the_text_is_not_written_twice() -> None:
    said = Quotation(1, _pair("“Yes,” A. Name said."), Localized(en="A. Name"))
    assert convert_row(_release(said), 1, "paragraph").rows == (Paragraph(1, said.text),)


def bodies() -> st.SearchStrategy[Release]:
    """Releases of nothing but rows: all that splitting and joining look at."""
    return st.lists(rows(), min_size=1, max_size=4).map(
        lambda drawn: _release(*(replace(row, id=id_) for id_, row in enumerate(drawn, 1)))
    )


def _row_texts(release: Release) -> st.SearchStrategy[Address]:
    texts = [at for at in text_addresses(release) if at.owner]
    assume(texts)
    return st.sampled_from(texts)


KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")


@given(bodies(), st.data())
def test_no_letter_is_lost_when_rows_are_split_and_joined(
    release: Release, data: st.DataObject
) -> None:
    at = data.draw(_row_texts(release))
    start = data.draw(st.integers(0, len(read_plain(release, at)) + 1))
    split, cursor = split_row(release, Address(at.part, at.owner, at.language, at.item, start))
    assert sum(_letters(split).values()) >= sum(_letters(release).values())
    assert not _letters(release) - _letters(split)
    _assert_sound(split)
    read_plain(split, cursor)
    joined, cursor = join_rows(split, cursor)
    assert not _letters(release) - _letters(joined)
    _assert_sound(joined)
    read_plain(joined, cursor)


@given(bodies(), st.data())
def test_a_pair_that_was_split_and_joined_reads_as_before(
    release: Release, data: st.DataObject
) -> None:
    texts = [row for row in release.rows if isinstance(row, Paragraph | Heading | Quotation)]
    assume(texts)
    row = data.draw(st.sampled_from(texts))
    at = Address("text", row.id, data.draw(st.sampled_from(["en", "ar"])))
    start = data.draw(st.integers(0, len(read_plain(release, at))))
    split, _ = split_row(release, Address("text", row.id, at.language, start=start))
    halves = {row.id, release.next_id}
    second = next(two for two in pairwise(split.rows) if {one.id for one in two} == halves)[1]
    joined, _ = join_rows(split, Address("text", second.id, at.language))
    for code in ("en", "ar"):
        before, after = (
            "".join(read_plain(one, Address("text", row.id, code)).split(" "))
            for one in (release, joined)
        )
        assert before == after
    assert [one.id for one in joined.rows] == [one.id for one in release.rows]


@given(bodies(), st.data())
def test_no_letter_is_lost_when_any_two_rows_are_joined(
    release: Release, data: st.DataObject
) -> None:
    at = data.draw(_row_texts(release))
    joined, cursor = join_rows(release, at)
    assert not _letters(release, names=False) - _letters(joined, names=False)
    _assert_names_are_said(release, joined)
    _assert_sound(joined)
    read_plain(joined, cursor)


@given(bodies(), st.data(), st.sampled_from(KINDS))
def test_no_letter_is_lost_when_a_row_changes_its_kind(
    release: Release, data: st.DataObject, kind: RowKind
) -> None:
    changed = convert_row(release, data.draw(st.sampled_from(release.rows)).id, kind)
    assert not _letters(release, names=False) - _letters(changed, names=False)
    _assert_names_are_said(release, changed)
    _assert_sound(changed)


def test_the_languages_stay_the_release_s_own() -> None:
    release, _ = split_row(_release(Paragraph(1, _pair("a b"))), Address("text", 1, "en", start=1))
    assert release.languages == (ENGLISH, ARABIC)


@pytest.mark.parametrize(
    ("at", "below", "place"),
    [
        (4, Paragraph(2), Address("text", 2, "en", start=0, end=0)),
        (4, Paragraph(2, _pair("", " ")), Address("text", 2, "en", start=0, end=0)),
        (2, Paragraph(2), None),
        (4, Paragraph(2, _pair("", "اثنان")), None),
        (4, Quotation(2), None),
        (4, Heading(2), None),
    ],
)
def test_the_row_below_is_still_to_be_written(at: int, below: Row, place: Address | None) -> None:
    release = _release(Paragraph(1, _pair("One.", "واحد.")), below)
    assert empty_below(release, Address("text", 1, "en", start=at, end=at)) == place


def test_below_a_row_without_a_word_and_below_the_last_one_nothing_waits() -> None:
    release = _release(Paragraph(1), Paragraph(2), Paragraph(3, _pair("One.")))
    assert empty_below(release, Address("text", 1, "en", start=0, end=0)) is None
    assert empty_below(release, Address("text", 3, "en", start=4, end=4)) is None
