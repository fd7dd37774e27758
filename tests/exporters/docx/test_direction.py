from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.composition import Cell, Run
from app.model import ARABIC, ENGLISH, Language
from exporters.docx.direction import LRM, pieces
from tests.exporters.docx.reading import strong
from tests.strategies import texts

PHONE = "+964\u00a0751\u00a0402\u00a02111"


def cut(text: str, language: Language) -> list[tuple[str, bool]]:
    return [(piece.text, piece.rtl) for piece in pieces((Run(text),), language)]


def cells() -> st.SearchStrategy[Cell]:
    run = st.builds(
        Run, texts("ar") | texts("en"), href=st.sampled_from(["", "https://example.org"])
    )
    return st.lists(run, max_size=4).map(tuple)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("للفترة 2020-2021.", [("للفترة 2020-2021.", True)]),
        ("لقاح COVID-19 مجاني", [("لقاح ", True), ("COVID-19", False), (" مجاني", True)]),
        ("المنظمة (IOM) هنا", [("المنظمة (", True), ("IOM", False), (") هنا", True)]),
        ("عن IOM (UN) اليوم", [("عن ", True), ("IOM (UN)", False), (" اليوم", True)]),
        ("شبكة 5G هنا", [("شبكة ", True), ("5G", False), (" هنا", True)]),
        ("قالت IOM.", [("قالت ", True), ("IOM", False), (".", True)]),
        ("2019", [("2019", True)]),
    ],
)
def test_an_arabic_paragraph_keeps_numbers_and_neutrals_where_they_are_read(
    text: str, expected: list[tuple[str, bool]]
) -> None:
    assert cut(text, ARABIC) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All in Latin, 2020-21.", [("All in Latin, 2020-21.", False)]),
        ("In بغداد 2020 again", [("In ", False), ("بغداد 2020", True), (" again", False)]),
        ("In بغداد, now", [("In ", False), ("بغداد", True), (", now", False)]),
    ],
)
def test_an_english_paragraph_sets_only_the_arabic_apart(
    text: str, expected: list[tuple[str, bool]]
) -> None:
    assert cut(text, ENGLISH) == expected


def test_a_phone_in_arabic_is_one_run_that_begins_with_a_left_to_right_mark() -> None:
    cell = (Run("هاتف: "), Run(PHONE, href="tel:+9647514022111", typed=True), Run(" 24"))
    assert [(piece.text, piece.rtl) for piece in pieces(cell, ARABIC)] == [
        ("هاتف: ", True),
        (LRM + PHONE, False),
        (" 24", True),
    ]


def test_a_phone_in_english_and_an_address_in_arabic_need_no_mark() -> None:
    phone = Run(PHONE, typed=True)
    address = Run("press@example.org", href="mailto:press@example.org", typed=True)
    assert [piece.text for piece in pieces((phone,), ENGLISH)] == [PHONE]
    assert [piece.text for piece in pieces((address,), ARABIC)] == ["press@example.org"]


def test_the_slash_at_the_end_of_a_link_stays_with_it() -> None:
    cell = (Run("انظر "), Run("https://a.org/", href="https://a.org/"), Run("."))
    assert [piece.text for piece in pieces(cell, ARABIC)] == ["انظر ", "https://a.org/", "."]


@given(cells(), st.sampled_from([ARABIC, ENGLISH, Language("ckb", "rtl", "Arab")]))
def test_no_piece_has_letters_of_both_directions_and_no_character_is_lost(
    cell: Cell, language: Language
) -> None:
    held = list(pieces(cell, language))
    for piece in held:
        assert strong(piece.text) <= {"rtl" if piece.rtl else "ltr"}
    marks = sum(piece.text.count(LRM) for piece in held)
    written = "".join(run.text for run in cell)
    assert marks - written.count(LRM) <= sum(bool(run.href) for run in cell)
    assert "".join(p.text for p in held).replace(LRM, "") == written.replace(LRM, "")


@given(texts("ar").filter(lambda text: LRM not in text))
def test_a_number_among_arabic_letters_alone_is_never_cut_off(text: str) -> None:
    text = "".join(one for one in text if unicodedata.bidirectional(one) != "L")
    assert all(piece.rtl for piece in pieces((Run(text),), ARABIC))
