from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.composition import Composition, ListBlock, Run
from app.localized import Localized
from app.model import ARABIC, ENGLISH
from exporters.docx.export import write
from exporters.docx.numbering import Numbering, counted
from tests.exporters.docx.reading import document, find, part, text, values
from tests.exporters.docx.small import small


def labelled(*labels: str, skip: int | None = None) -> Composition:
    """An Arabic list with these labels, one of its items not written."""
    items = tuple(
        Localized(ar=() if place == skip else (Run(f"بند {label}"),))
        for place, label in enumerate(labels)
    )
    block = ListBlock(items, tuple(Localized(ar=label) for label in labels))
    return replace(small("ar"), blocks=(block,))


def shown(docx: bytes) -> list[tuple[str, str, str]]:
    """Per list item: kind and text of the label that Word makes for it, and the item."""
    levels = {
        number.get(f"{{{number.nsmap['w']}}}numId"): find(
            part(docx, "word/numbering.xml"),
            f"//w:abstractNum[@w:abstractNumId = '{values(number, 'w:abstractNumId/@w:val')[0]}']",
        )[0]
        for number in find(part(docx, "word/numbering.xml"), "//w:num")
    }
    found = []
    for paragraph in find(document(docx), "//w:p[w:pPr/w:numPr]"):
        level = levels[values(paragraph, "w:pPr/w:numPr/w:numId/@w:val")[0]]
        kind, label = values(level, ".//w:numFmt/@w:val")[0], values(level, ".//w:lvlText/@w:val")
        found.append((kind, label[0], text(paragraph)))
    return found


@pytest.mark.parametrize(
    ("labels", "template"),
    [
        (["1.", "2.", "3."], "%1."),
        (["(1)", "(2)"], "(%1)"),
        ([f"{n})" for n in range(1, 12)], "%1)"),
        (["1.", "3."], None),
        (["•", "•"], None),
        (["١.", "٢."], None),
        ([], None),
    ],
)
def test_only_labels_that_count_from_one_become_a_counter(
    labels: list[str], template: str | None
) -> None:
    assert counted(labels) == template


def test_arabic_indic_numbers_are_labels_as_they_are_worded() -> None:
    assert [held[:2] for held in shown(write(labelled("١.", "٢.")))] == [
        ("bullet", "١."),
        ("bullet", "٢."),
    ]


def test_an_item_that_is_not_written_leaves_the_others_their_numbers() -> None:
    assert shown(write(labelled("1.", "2.", "3.", skip=1))) == [
        ("bullet", "1.", "بند 1."),
        ("bullet", "3.", "بند 3."),
    ]


def test_every_list_counts_from_one_again() -> None:
    numbering = Numbering()
    first = numbering.numbers(("1.", "2."), ENGLISH)
    second = numbering.numbers(("1.",), ENGLISH)
    assert len({*first}) == 1
    assert first[0] != second[0]


def test_bullets_are_defined_once_for_each_direction() -> None:
    numbering = Numbering()
    numbers = [numbering.numbers(("•",), language) for language in (ENGLISH, ARABIC, ENGLISH)]
    assert numbers == [(1,), (2,), (1,)]


def test_labels_of_arabic_lists_are_right_to_left_and_stand_at_the_leading_edge() -> None:
    numbering = part(write(small("ar")), "word/numbering.xml")
    assert len(find(numbering, "//w:lvl[w:rPr/w:rtl]")) == len(find(numbering, "//w:lvl")) > 0
    assert {*values(numbering, "//w:lvlJc/@w:val")} == {"left"}


@pytest.mark.parametrize("codes", [("en",), ("ar",), ("en", "ar")])
def test_every_number_that_is_used_is_defined(codes: tuple[str, ...]) -> None:
    docx = write(small(*codes))
    used = {*values(document(docx), "//w:numId/@w:val")}
    assert used
    assert used <= {*values(part(docx, "word/numbering.xml"), "//w:num/@w:numId")}
