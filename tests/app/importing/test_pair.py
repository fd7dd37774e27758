from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.blocks import Source, blocks, plain_lines
from app.importing.draft import Part, RowKind
from app.importing.pair import pair
from app.importing.report import Origin
from app.model import rich
from tests.shared import SHARED, needs_shared


def _part(text: str, kind: RowKind = "paragraph") -> Part:
    return Part(kind, Origin("a.txt", 1), 1.0, rich(text))


def _indices(first: Sequence[str], second: Sequence[str]) -> list[tuple[int | None, int | None]]:
    found = pair([_part(text) for text in first], [_part(text) for text in second])
    return [(one.first, one.second) for one in found]


def test_rows_go_together_in_order() -> None:
    assert _indices(["a" * 50, "b" * 90], ["أ" * 45, "ب" * 80]) == [(0, 0), (1, 1)]


def test_a_row_that_one_language_lacks_stands_alone() -> None:
    english = ["It cost 4 million dollars in 2024.", "x" * 300, "It has 120 metres."]
    arabic = ["كلف 4 ملايين دولار في عام 2024.", "طوله ١٢٠ متراً."]
    assert _indices(english, arabic) == [(0, 0), (1, None), (2, 1)]
    assert _indices(arabic, english) == [(0, 0), (None, 1), (1, 2)]


def test_numbers_outweigh_length() -> None:
    english = ["There were 8,500 of them.", "There were 134 of them."]
    assert _indices(english, ["وعددهم 134 شخصاً."]) == [(0, None), (1, 0)]


def test_a_list_never_goes_with_a_paragraph() -> None:
    items = Part("list", Origin("a.txt", 1), 1.0, items=(rich("one"), rich("two")))
    found = pair([items], [_part("one two")])
    assert sorted((one.first is None, one.second is None) for one in found) == [
        (False, True),
        (True, False),
    ]


KINDS: list[RowKind] = ["paragraph", "heading", "quotation", "list"]
parts = st.lists(st.builds(_part, st.text(max_size=20), st.sampled_from(KINDS)), max_size=12)


@given(parts, parts)
def test_every_row_stands_in_the_alignment_once_and_in_order(
    first: list[Part], second: list[Part]
) -> None:
    found = pair(first, second)
    assert [one.first for one in found if one.first is not None] == list(range(len(first)))
    assert [one.second for one in found if one.second is not None] == list(range(len(second)))
    assert all(one.first is not None or one.second is not None for one in found)


@pytest.mark.parametrize(("ours", "theirs"), [(900, 5), (5, 900), (0, 700), (600, 900)])
def test_texts_of_very_different_length_are_aligned_inside_the_band(ours: int, theirs: int) -> None:
    found = _indices(["one"] * ours, ["واحد"] * theirs)
    assert len([one for one, _ in found if one is not None]) == ours
    assert len([other for _, other in found if other is not None]) == theirs


def _lines(path: Path) -> list[str]:
    source = Source(path.name, path.read_text(encoding="utf-8"))
    return [block.plain for block in blocks(list(plain_lines(source)))]


@needs_shared
def test_translated_news_is_paired_line_for_line_even_with_lines_missing() -> None:
    """The corpus holds a line of Arabic for each line of English."""
    draw = random.Random(7)
    right = total = 0
    for path in sorted((SHARED / "corpus" / "bilingual").glob("*.en.txt")):
        english = list(enumerate(_lines(path)))
        arabic = list(enumerate(_lines(path.with_name(path.name.replace(".en.", ".ar.")))))
        if len(english) != len(arabic):
            continue
        for held in (english, arabic):
            del held[draw.randrange(len(held))]
        pairs = _indices([text for _, text in english], [text for _, text in arabic])
        true = {n for n, _ in english} & {n for n, _ in arabic}
        total += len(true)
        right += sum(
            one is not None and other is not None and english[one][0] == arabic[other][0]
            for one, other in pairs
        )
    assert total > 500
    assert right / total > 0.97, (right, total)
