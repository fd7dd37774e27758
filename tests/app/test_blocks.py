"""Several rows moved, removed, doubled and converted at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import blocks
from app.edits import Section
from app.localized import Localized
from app.lookup import owners
from app.model import SECTIONS, Bullets, Heading, Image, Paragraph, Release, Row, rich
from app.pairs import RowKind
from app.storage.coherence import require_sound
from tests.strategies import releases

KINDS: tuple[RowKind, ...] = ("paragraph", "heading", "quotation", "list")


def _release(count: int) -> Release:
    rows = tuple(Paragraph(n, Localized(en=rich(f"Row {n}"))) for n in range(1, count + 1))
    return Release(rows=rows, notes=(Paragraph(count + 1),), next_id=count + 2)


def _ids(release: Release, section: Section = "rows") -> list[int]:
    return [row.id for row in getattr(release, section)]


@st.composite
def _with_some_rows(draw: st.DrawFn) -> tuple[Release, tuple[int, ...]]:
    release = draw(releases(reviewed=True))
    ids = [row.id for section in SECTIONS for row in getattr(release, section)]
    return release, tuple(draw(st.lists(st.sampled_from(ids), unique=True)) if ids else ())


@pytest.mark.parametrize(
    ("ids", "by", "order"),
    [
        ((2, 3), 1, [1, 4, 2, 3, 5]),
        ((2, 3), -1, [2, 3, 1, 4, 5]),
        ((4, 5), 1, [1, 2, 3, 4, 5]),
        ((1,), 9, [2, 3, 4, 5, 1]),
        ((4, 2), 1, [1, 3, 2, 4, 5]),
    ],
)
def test_rows_move_as_one_block_as_far_as_their_section_goes(
    ids: tuple[int, ...], by: int, order: list[int]
) -> None:
    assert _ids(blocks.move_rows(_release(5), ids, by)) == order


def test_what_stays_where_it_was_is_the_same_release() -> None:
    release = _release(3)
    assert blocks.move_rows(release, (3,), 1) is release
    assert blocks.place_rows(release, (2, 3), "rows", 1) is release
    assert blocks.place_rows(release, (2, 3), "rows", 3) is release
    assert blocks.remove_rows(release, ()) is release


def test_rows_are_put_before_the_row_that_stands_there_also_in_another_section() -> None:
    release = _release(5)
    assert _ids(blocks.place_rows(release, (1, 2), "rows", 4)) == [3, 4, 1, 2, 5]
    assert _ids(blocks.place_rows(release, (5,), "rows", 0)) == [5, 1, 2, 3, 4]
    moved = blocks.place_rows(release, (2, 4), "notes", 1)
    assert (_ids(moved), _ids(moved, "notes")) == ([1, 3, 5], [6, 2, 4])


def test_copies_stand_after_the_last_of_the_rows() -> None:
    changed, new = blocks.duplicate_rows(_release(3), (3, 1))
    assert _ids(changed) == [1, 2, 3, *new]
    texts = owners(changed)
    assert [texts[id_].text for id_ in new] == [  # type: ignore[union-attr]
        Localized(en=rich("Row 1")), Localized(en=rich("Row 3")),
    ]  # fmt: skip


def test_several_rows_become_one_list_around_which_pictures_stay() -> None:
    release = _release(3)
    changed, new = blocks.convert_rows(release, (1, 2, 3), "list")
    assert new == (1,)
    assert changed.rows == (Bullets(1, tuple(row.text for row in release.rows)),)  # type: ignore[union-attr]
    with_picture = replace(release, rows=(release.rows[0], Image(9, "x.png"), release.rows[1]))
    changed, new = blocks.convert_rows(with_picture, (1, 9, 2), "list")
    assert [type(row) for row in changed.rows] == [Bullets, Image, Bullets]
    assert new == (1, 9, 2)


def test_a_list_that_was_not_asked_for_stays_apart() -> None:
    text = Localized(en=rich("x"))
    release = Release(rows=(Bullets(1, (text,)), Heading(2, text)), next_id=3)
    changed, _ = blocks.convert_rows(release, (2,), "list")
    assert changed.rows == (Bullets(1, (text,)), Bullets(2, (text,)))


def test_the_rows_between_two_are_the_same_from_either_end() -> None:
    release = _release(4)
    assert blocks.rows_between(release, 2, 4) == blocks.rows_between(release, 4, 2) == (2, 3, 4)
    assert blocks.rows_between(release, 2, 5) == (2, 3, 4)
    assert blocks.rows_between(release, 5, 1) == (5,)
    assert blocks.rows_between(release, 2, 77) == (2,)


@given(_with_some_rows(), st.integers(-4, 4), st.sampled_from(KINDS), st.sampled_from(SECTIONS))
def test_whatever_is_done_to_several_rows_leaves_a_sound_release_and_the_other_rows(
    drawn: tuple[Release, tuple[int, ...]], by: int, kind: RowKind, section: Section
) -> None:
    release, ids = drawn
    others = [row for row in _rows(release) if row.id not in ids]
    for changed in (
        blocks.move_rows(release, ids, by),
        blocks.place_rows(release, ids, section, by + 4),
        blocks.duplicate_rows(release, ids)[0],
        blocks.convert_rows(release, ids, kind)[0],
        blocks.remove_rows(release, ids),
    ):
        assert [row for row in _rows(changed) if row in others] == others
        require_sound(replace(changed, threads=(), suggestions=()), "a release")


@given(_with_some_rows(), st.integers(-4, 4))
def test_no_row_is_lost_by_moving(drawn: tuple[Release, tuple[int, ...]], by: int) -> None:
    release, ids = drawn
    moved = blocks.move_rows(release, ids, by)
    assert sorted(map(repr, _rows(moved))) == sorted(map(repr, _rows(release)))


def test_a_row_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(LookupError):
        blocks.remove_rows(_release(1), (1, 77))


def _rows(release: Release) -> list[Row]:
    return [row for section in SECTIONS for row in getattr(release, section)]
