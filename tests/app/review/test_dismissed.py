"""What was let stand stays with its words, and goes with the row that it is in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import edits
from app.address import Address
from app.blocks import duplicate_rows
from app.instep.follow import follow as follow_compared
from app.localized import Localized
from app.lookup import cell_text, owners
from app.model import Bullets, Dismissal, Heading, Paragraph, Prose, Quotation, Release, rich
from app.pairs import RowKind, convert_row, join_rows, split_row
from app.review.dismissed import follow
from app.storage import decode, encode
from app.writing import set_cell
from tests.addresses import localized_addresses, text_addresses
from tests.documents import document_of
from tests.strategies import releases

KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")


def pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


TWO = Release(
    rows=(
        Paragraph(1, pair("It opens at 8. It is free.", "تفتح اليوم. وهي مجانية.")),
        Heading(2, pair("Staff of 28", "العاملون")),
    ),
    next_id=3,
)


def stands(release: Release, at: Address, words: str) -> Release:
    return replace(release, dismissals=(Dismissal("figure_missing", at, words, "so"),))


def place(release: Release) -> Address:
    (one,) = release.dismissals
    return one.at


def test_words_that_are_cut_off_take_their_dismissal_along() -> None:
    before = stands(TWO, Address("text", 1, "en"), "free")
    parted, here = split_row(before, Address("text", 1, "en", start=len("It opens at 8.")))
    after = follow(before, parted)
    assert place(after) == Address("text", 3, "en")
    joined = follow(after, join_rows(after, here)[0])
    assert place(joined) == Address("text", 1, "en")


def test_words_that_stay_keep_theirs() -> None:
    before = stands(TWO, Address("text", 1, "en"), "8")
    parted, _ = split_row(before, Address("text", 1, "en", start=len("It opens at 8.")))
    assert place(follow(before, parted)) == Address("text", 1, "en")


def test_a_row_that_is_joined_to_another_gives_it_its_dismissals() -> None:
    before = stands(TWO, Address("text", 2, "en"), "28")
    joined, _ = join_rows(before, Address("text", 2, "en"))
    assert place(follow(before, joined)) == Address("text", 1, "en")


def test_a_row_that_goes_takes_its_own_along_and_leaves_the_others() -> None:
    before = stands(TWO, Address("text", 2, "en"), "28")
    assert follow(before, edits.remove_row(before, 2)).dismissals == ()
    assert follow(before, edits.remove_row(before, 1)).dismissals == before.dismissals


def test_words_that_are_changed_may_come_back() -> None:
    before = stands(TWO, Address("text", 2, "en"), "28")
    after = follow(before, set_cell(before, Address("text", 2, "en"), rich("Staff of 29")))
    assert after.dismissals == before.dismissals


def test_items_keep_theirs_as_they_move_and_become_rows() -> None:
    items = (pair("Water for 8"), pair("Food for 8"), pair("Fuel for 8"))
    before = stands(
        Release(rows=(Bullets(1, items),), next_id=2), Address("items", 1, "en", 2), "8"
    )
    fewer = follow(before, replace(before, rows=(Bullets(1, items[1:]),)))
    assert place(fewer) == Address("items", 1, "en", 1)
    gone = follow(before, replace(before, rows=(Bullets(1, items[:2]),)))
    assert gone.dismissals == ()
    rows = follow(before, convert_row(before, 1, "paragraph"))
    assert cell_text(rows, place(rows)) == "Fuel for 8"


def test_a_field_that_a_row_of_another_kind_lacks_is_not_kept() -> None:
    row = Quotation(1, pair("We open."), Localized(en="Omar 3"))
    before = stands(Release(rows=(row,), next_id=2), Address("speaker", 1, "en"), "3")
    assert follow(before, replace(before, rows=(Paragraph(1, row.text),))).dismissals == ()


@pytest.mark.parametrize("at", [Address("id", 1), Address("date"), Address("text", 1)])
def test_what_is_at_no_words_stays_while_its_row_is_there(at: Address) -> None:
    before = stands(TWO, at, "")
    changed = set_cell(before, Address("text", 1, "en"), rich("It opens."))
    assert follow(before, changed).dismissals == before.dismissals
    gone = follow(before, edits.remove_row(before, 1))
    assert bool(gone.dismissals) is (at.owner == 0)


def test_an_edit_that_lets_stand_is_taken_at_its_word() -> None:
    before = stands(TWO, Address("text", 2, "en"), "28")
    after = replace(edits.remove_row(before, 2), dismissals=())
    assert follow(before, after) is after


@given(releases(kept=True), st.data())
def test_after_any_edit_each_is_in_a_row_that_is_there_and_the_file_can_be_read_again(
    release: Release, data: st.DataObject
) -> None:
    cells = localized_addresses(release)
    if not cells:
        return
    places = data.draw(st.lists(st.sampled_from(cells), max_size=4))
    words = [(cell_text(release, at) or "")[:3] for at in places]
    held = (Dismissal("figure_missing", at, said) for at, said in zip(places, words, strict=True))
    before = replace(release, dismissals=tuple(held))
    for _ in range(3):
        after = follow(before, follow_compared(before, _edited(data, before)))
        for one in after.dismissals:
            assert one.at.owner in {0, *owners(after)}
            assert cell_text(after, one.at) is not None
        document = document_of(after)
        assert decode(encode(document), "a.bayan").release == document.release
        before = after


def _edited(data: st.DataObject, release: Release) -> Release:
    rows = [one.id for one in release.rows]
    texts = [at for at in text_addresses(release) if at.owner in rows]
    if not rows or not texts:
        return release
    row, at = data.draw(st.sampled_from(rows)), data.draw(st.sampled_from(texts))
    length = len(cell_text(release, at) or "")
    here = replace(at, start=data.draw(st.integers(0, length)))
    ways: list[Callable[[], Release]] = [
        lambda: edits.remove_row(release, row),
        lambda: convert_row(release, row, data.draw(st.sampled_from(KINDS))),
        lambda: duplicate_rows(release, [row])[0],
        lambda: set_cell(release, at, data.draw(st.sampled_from([rich("8 of 9"), ()]))),
        lambda: split_row(release, here)[0],
        lambda: join_rows(release, here)[0],
    ]
    return data.draw(st.sampled_from(ways))()
