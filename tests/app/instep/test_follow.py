"""What was compared stays in step when its words only go over into other rows."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import edits
from app.address import Address
from app.blocks import duplicate_rows
from app.clip import clip, insert_clip, unclip
from app.instep.cells import compare, groups
from app.instep.follow import follow
from app.instep.standing import State, standing_at, states
from app.localized import Localized
from app.lookup import cell_text
from app.model import ENGLISH, Bullets, Heading, Paragraph, Prose, Quotation, Release, plain, rich
from app.pairs import RowKind, convert_row, join_rows, split_row
from app.pasting import Piece, paste_pieces
from app.storage import Document
from app.storage.coherence import require_coherent
from app.writing import set_cell
from tests.addresses import localized_addresses
from tests.documents import document_of
from tests.strategies import releases, texts

KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")


def pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


TWO = Release(
    rows=(
        Paragraph(1, pair("It opens. It is free.", "تفتح اليوم. وهي مجانية.")),
        Heading(2, pair("The staff", "العاملون")),
    ),
    next_id=3,
)


def compared(release: Release) -> Release:
    return compare(release, [at for _, group in groups(release) for at in group], "Rana")


def shown(release: Release) -> list[State]:
    """How every row stands, from the first."""
    return [state for at, state in states(release) if at.owner]


def test_a_release_with_nothing_compared_is_left_as_it_is() -> None:
    after = edits.remove_row(TWO, 1)
    assert follow(TWO, after) is after


def test_typing_leaves_what_was_compared_for_the_texts_to_be_held_against() -> None:
    before = compared(TWO)
    after = set_cell(before, Address("text", 1, "en"), rich("It opens. It is not free."))
    assert follow(before, after) is after
    assert shown(after) == ["stale", "in step"]


def test_a_row_that_goes_takes_its_comparison_along() -> None:
    before = compared(TWO)
    after = follow(before, edits.remove_row(before, 1))
    assert [one.at.owner for one in after.comparisons] == [2]


def test_an_edit_that_compares_is_taken_at_its_word() -> None:
    before = compared(TWO)
    after = compare(edits.remove_row(before, 1), [Address("text", 2)], "Omar")
    after = replace(after, comparisons=after.comparisons[1:])
    assert follow(before, after) is after


@pytest.mark.parametrize("language", ["en", "ar"])
def test_both_halves_of_a_pair_that_is_cut_alike_are_compared_and_so_is_the_whole_again(
    language: str,
) -> None:
    before = compared(TWO)
    start = len("It opens." if language == "en" else "تفتح اليوم.")
    parted, here = split_row(before, Address("text", 1, language, start=start))
    parted = follow(before, parted)
    assert shown(parted) == ["in step", "in step", "in step"]
    assert {one.by for one in parted.comparisons} == {"Rana"}
    joined = follow(parted, join_rows(parted, here)[0])
    assert shown(joined) == shown(before)
    assert len(joined.comparisons) == 2


def test_where_one_language_is_cut_alone_the_pair_is_stale_and_the_rest_is_not_compared() -> None:
    before = compared(TWO)
    parted, here = split_row(before, Address("text", 1, "en", start=len("It opens. It")))
    parted = follow(before, parted)
    assert shown(parted) == ["stale", "blank", "in step"]
    assert shown(follow(parted, join_rows(parted, here)[0])) == ["in step", "in step"]


def test_words_typed_into_a_row_before_it_is_cut_stay_a_change() -> None:
    before = compared(TWO)
    before = set_cell(before, Address("text", 1, "en"), rich("It opens late. It is free."))
    parted = follow(before, split_row(before, Address("text", 1, "en", start=14))[0])
    assert shown(parted)[0] == "stale"
    assert parted.comparisons[-1].at == Address("text", 1)


def test_a_pair_that_was_not_compared_makes_the_one_that_it_joins_stale() -> None:
    before = compare(TWO, [Address("text", 1)])
    joined = follow(before, join_rows(before, Address("text", 2, "en"))[0])
    assert shown(joined) == ["stale"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_of_another_kind_says_the_same(kind: RowKind) -> None:
    before = compared(TWO)
    assert shown(follow(before, convert_row(before, 1, kind))) == ["in step", "in step"]


def test_items_keep_theirs_as_they_move_and_become_rows() -> None:
    items = (pair("Water", "ماء"), pair("Food and tents", "غذاء وخيام"), pair("Fuel", "وقود"))
    before = compared(Release(rows=(Bullets(1, items),), next_id=2))
    turned = replace(before, rows=(Bullets(1, (items[2], items[0], items[1])),))
    assert shown(follow(before, turned)) == ["in step"]
    fewer = follow(before, replace(before, rows=(Bullets(1, items[1:]),)))
    assert shown(fewer) == ["in step"]
    assert [one.at.item for one in fewer.comparisons] == [0, 1]
    more = follow(before, split_row(before, Address("items", 1, "en", start=0))[0])
    assert [one.at.item for one in more.comparisons] == [1, 2, 3]
    rows = follow(before, convert_row(before, 1, "paragraph"))
    assert shown(rows) == ["in step"] * 3


def test_a_speaker_who_is_put_at_the_end_of_the_text_was_compared_with_it() -> None:
    row = Quotation(
        1,
        pair("We are ready", "نحن مستعدون"),
        Localized(en="Rana Aziz", ar="رنا عزيز"),
        Localized(en="Head nurse", ar="رئيسة الممرضات"),
    )
    before = compared(Release(rows=(row,), next_id=2))
    after = follow(before, convert_row(before, 1, "paragraph"))
    assert cell_text(after, Address("text", 1, "en")) == "We are ready — Rana Aziz — Head nurse"
    assert shown(after) == ["in step"]


def test_paragraphs_pasted_into_a_pair_are_words_that_were_not_compared() -> None:
    before = compared(TWO)
    at = Address("text", 1, "en", start=len("It opens."), end=len("It opens."))
    pieces = [Piece(rich(" Soon.")), Piece(rich("Later."))]
    after = follow(before, paste_pieces(before, at, pieces)[0])
    assert shown(after) == ["stale", "blank", "in step"]


def test_a_copy_of_a_pair_is_as_good_as_compared() -> None:
    before = compare(TWO, [Address("text", 1)], "Rana")
    after = follow(before, duplicate_rows(before, (1,))[0])
    assert shown(after) == ["in step", "in step", "new"]
    changed = set_cell(before, Address("text", 1, "en"), rich("Other"))
    assert shown(follow(changed, duplicate_rows(changed, (1,))[0])) == ["stale", "new", "new"]


def test_rows_that_are_cut_and_pasted_are_compared_where_they_come_to_stand() -> None:
    before = compared(TWO)
    clipped = unclip(clip(Document(before), [1])).release
    cut = follow(before, edits.remove_row(before, 1))
    pasted, (new,) = insert_clip(cut, "notes", 0, clipped)
    pasted = follow(cut, pasted)
    assert standing_at(pasted, Address("text", new)).state == "in step"
    assert [one.by for one in pasted.comparisons] == ["Rana", "Rana"]
    elsewhere, (new,) = insert_clip(Release(), "rows", 0, clipped)
    assert standing_at(elsewhere, Address("text", new)).state == "in step"
    require_coherent(Document(elsewhere), "x")
    english = Release(languages=(ENGLISH,))
    assert insert_clip(english, "rows", 0, clipped)[0].comparisons == ()


@given(releases(kept=True), st.data())
def test_whatever_is_done_a_comparison_has_its_cell_and_takes_in_no_word_that_was_typed(
    release: Release, data: st.DataObject
) -> None:
    for _ in range(3):
        before = compared(release) if data.draw(st.booleans()) else release
        release = follow(before, _edited(before, data))
        require_coherent(document_of(release), "x")
        if release.comparisons is not before.comparisons:
            assert set(_letters(release)) <= set(_letters(before))


@given(releases(), st.data())
def test_moving_words_between_rows_leaves_no_whole_pair_out_of_step(
    release: Release, data: st.DataObject
) -> None:
    before = compared(release)
    if not before.rows:
        return
    row = data.draw(st.sampled_from(before.rows))
    by = data.draw(st.integers(-3, 3))
    after = follow(before, edits.move_row(before, row.id, by))
    assert sorted(shown(after)) == sorted(shown(before))
    assert set(after.comparisons) == set(before.comparisons)
    kind = data.draw(st.sampled_from(KINDS))
    before = replace(before, rows=tuple(r for r in before.rows if not isinstance(r, Quotation)))
    before = compared(replace(before, comparisons=()))
    if before.rows:
        row = data.draw(st.sampled_from(before.rows))
        after = follow(before, convert_row(before, row.id, kind))
        assert not {"stale", "changed"} & set(shown(after))


def _letters(release: Release) -> Counter[str]:
    """Of all texts that were compared, but for the dash that the program puts between two."""
    texts_then = (text for one in release.comparisons for text in one.texts.values())
    return Counter(c for text in texts_then for c in plain(text) if c not in " —")


def _edited(release: Release, data: st.DataObject) -> Release:
    ids = [row.id for row in release.rows]
    cells = localized_addresses(release)
    choices = ["write", *(("remove", "split", "join", "convert", "copy") if ids else ())]
    kind = data.draw(st.sampled_from(choices))
    if kind == "write":
        at = data.draw(st.sampled_from(cells))
        text = data.draw(texts(at.language))
        is_rich = at.part in {"headline", "subheadline", "text", "items", "caption"}
        return set_cell(release, at, rich(text) if is_rich else text)
    row = data.draw(st.sampled_from(ids))
    if kind in {"remove", "copy"}:
        copied = duplicate_rows(release, (row,))[0]
        return edits.remove_row(release, row) if kind == "remove" else copied
    if kind == "convert":
        return convert_row(release, row, data.draw(st.sampled_from(KINDS)))
    own = [at for at in cells if at.owner == row and at.part in {"text", "items"}]
    at = replace(data.draw(st.sampled_from(own or cells)), start=data.draw(st.integers(0, 30)))
    if not own:
        return release
    return (split_row if kind == "split" else join_rows)(release, at)[0]
