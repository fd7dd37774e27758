"""What differs between two states is told for each row that a person would take for the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import edits
from app.address import Address
from app.localized import Localized
from app.lookup import owners
from app.model import Bullets, Heading, Image, Paragraph, Prose, Release, Span, rich
from app.pairs import convert_row, split_row
from app.snapshots.between import between
from app.snapshots.difference import Difference, FactDifference, RowDifference
from app.snapshots.matching import matched, moved
from app.writing import set_cell
from tests.strategies import releases


def pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


OLD = Release(
    headline=pair("Wells reopen", "إعادة فتح الآبار"),
    rows=(
        Paragraph(1, pair("The first well is open.", "البئر الأولى مفتوحة.")),
        Paragraph(2, pair("The second one follows.", "وتليها الثانية.")),
        Heading(3, pair("Why", "لماذا")),
    ),
    next_id=4,
)


def told(difference: Difference) -> list[tuple[int, int, str, bool]]:
    return [(one.old, one.new, one.fate, one.is_moved) for one in difference.rows]


def row(difference: Difference, id_: int) -> RowDifference:
    return next(one for one in difference.rows if id_ in (one.new, one.old))


def test_a_word_that_changed_is_told_in_its_language() -> None:
    new = set_cell(OLD, Address("text", 1, "ar"), rich("البئر الأولى مغلقة."))
    found = between(OLD, new)
    assert found.count() == 1
    (cell,) = row(found, 1).cells
    assert cell.was == Localized(en="The first well is open.", ar="البئر الأولى مفتوحة.")
    assert cell.now == Localized(en="The first well is open.", ar="البئر الأولى مغلقة.")
    assert [
        one.part for one in between(OLD, replace(OLD, headline=pair("x"))).texts if one.is_changed
    ] == ["headline"]


def test_rows_that_came_and_went_stand_where_they_are_or_were() -> None:
    new = edits.remove_row(OLD, 2)
    new, added = edits.add_row(new, "rows", 0, Heading)
    assert told(between(OLD, new)) == [
        (0, added, "added", False),
        (1, 1, "same", False),
        (2, 0, "removed", False),
        (3, 3, "same", False),
    ]


def test_a_row_that_was_moved_is_said_to_be_and_the_others_are_not() -> None:
    found = between(OLD, edits.move_row(OLD, 1, 2))
    assert told(found) == [(2, 2, "same", False), (3, 3, "same", False), (1, 1, "same", True)]
    assert found.count() == 1
    elsewhere = replace(OLD, rows=OLD.rows[1:], notes=OLD.rows[:1])
    assert row(between(OLD, elsewhere), 1).is_moved


def test_a_row_that_was_cut_and_pasted_is_known_by_its_words() -> None:
    pasted = Paragraph(9, pair("The first well is open again.", "البئر الأولى مفتوحة."))
    new = replace(OLD, rows=(*OLD.rows[1:], pasted), next_id=10)
    assert matched(OLD, new) == {1: 9, 2: 2, 3: 3}
    assert (1, 9, "changed", True) in told(between(OLD, new))
    other = replace(OLD, rows=(*OLD.rows[1:], Paragraph(9, pair("Nothing alike"))), next_id=10)
    assert 1 not in matched(OLD, other)


def test_a_split_row_is_changed_and_followed_by_one_that_was_added() -> None:
    new, _ = split_row(OLD, Address("text", 1, "en", start=9))
    assert [one[2] for one in told(between(OLD, new))] == ["changed", "added", "same", "same"]


def test_another_kind_level_or_picture_is_a_fact_of_its_row() -> None:
    new = convert_row(OLD, 3, "paragraph")
    assert row(between(OLD, new), 3).facts == (FactDifference("kind", "heading", "paragraph"),)
    new = replace(OLD, rows=(*OLD.rows[:2], Heading(3, OLD.rows[2].text, 3)))  # type: ignore[union-attr]
    assert row(between(OLD, new), 3).facts == (FactDifference("level", 2, 3),)
    image = replace(OLD, rows=(Image(1, "a.png"),))
    found = between(image, replace(OLD, rows=(Image(1, "b.png", consent="asked"),)))
    assert {one.part for one in row(found, 1).facts} == {"media", "consent"}


def test_items_are_held_against_those_that_say_the_same() -> None:
    items = (pair("Water", "ماء"), pair("Food", "غذاء"), pair("Fuel", "وقود"))
    old = Release(rows=(Bullets(1, items),), next_id=2)
    new = replace(old, rows=(Bullets(1, (items[0], pair("Tents"), *items[1:])),))
    cells = row(between(old, new), 1).cells
    assert [(one.was.get("en", ""), one.now.get("en", "")) for one in cells if one.is_changed] == [
        ("", "Tents")
    ]


def test_looks_are_a_change_without_another_word() -> None:
    bold = Localized(en=(Span("The first well is open.", bold=True),), ar=OLD.rows[0].text["ar"])  # type: ignore[union-attr]
    found = between(OLD, replace(OLD, rows=(Paragraph(1, bold), *OLD.rows[1:])))
    assert row(found, 1).fate == "changed"
    assert row(found, 1).cells[0].is_relooked


def test_facts_of_the_release_are_told_by_their_names() -> None:
    found = between(OLD, replace(OLD, goals=(6,), end_mark=True))
    assert found.facts == (
        FactDifference("goals", (), (6,)),
        FactDifference("end_mark", False, True),
    )
    assert found.count() == 2


@given(releases(kept=True))
def test_nothing_lies_between_a_release_and_itself(release: Release) -> None:
    assert between(release, release).count() == 0


@given(releases(), releases())
def test_every_row_of_both_is_told_once_and_each_text_as_it_stands(
    old: Release, new: Release
) -> None:
    found = between(old, new)
    assert sorted(one.old for one in found.rows if one.old) == sorted(owners(old))
    assert [one.new for one in found.rows if one.new] == list(owners(new))
    back = between(new, old)
    assert back.count() == found.count()
    assert {one.fate for one in found.rows if not one.old} <= {"added"}
    assert {one.fate for one in found.rows if not one.new} <= {"removed"}


@given(st.permutations(range(8)))
def test_what_is_left_when_the_moved_are_taken_out_is_in_order(order: list[int]) -> None:
    out = moved(order)
    assert [one for one in order if one not in out] == sorted(set(order) - out)
    assert len(out) < len(order)
