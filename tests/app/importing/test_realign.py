from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.importing.realign import Way, exchanged, joined, shift
from app.localized import Localized
from app.lookup import owners
from app.model import (
    SECTIONS,
    Bullets,
    Comment,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    Row,
    Thread,
    plain,
    rich,
)
from tests.strategies import releases


def _paragraphs(*pairs: tuple[str, str]) -> Release:
    rows = tuple(
        Paragraph(n, Localized({c: rich(t) for c, t in zip(("en", "ar"), pair, strict=True) if t}))
        for n, pair in enumerate(pairs, 1)
    )
    return Release(rows=rows, next_id=len(rows) + 1)


def _pairs(release: Release) -> list[tuple[str, str]]:
    found = []
    for row in release.rows:
        texts = row.items if isinstance(row, Bullets) else (row.text,)  # type: ignore[union-attr]
        found += [(plain(text.get("en", ())), plain(text.get("ar", ()))) for text in texts]
    return found


@pytest.mark.parametrize(
    ("owner", "language", "way", "pairs"),
    [
        (1, "ar", 1, [("a", ""), ("b", "أ"), ("c", "ب"), ("", "ت")]),
        (2, "ar", 1, [("a", "أ"), ("b", ""), ("c", "ب"), ("", "ت")]),
        (2, "ar", -1, [("", "أ"), ("a", "ب"), ("b", ""), ("c", "ت")]),
        (3, "en", 1, [("a", "أ"), ("b", "ب"), ("", "ت"), ("c", "")]),
    ],
)
def test_a_text_pushes_those_before_it(
    owner: int, language: str, way: Way, pairs: list[tuple[str, str]]
) -> None:
    before = _paragraphs(("a", "أ"), ("b", "ب"), ("c", "ت"))
    assert _pairs(shift(before, Address("text", owner, language), way)) == pairs


def test_an_empty_cell_takes_what_is_pushed_and_an_empty_row_goes() -> None:
    before = _paragraphs(("a", ""), ("b", "أ"), ("", "ب"), ("c", "ت"))
    up = shift(before, Address("text", 2, "ar"), -1)
    assert _pairs(up) == [("a", "أ"), ("b", ""), ("", "ب"), ("c", "ت")]
    closed = shift(up, Address("text", 3, "ar"), -1)
    assert _pairs(closed) == [("a", "أ"), ("b", "ب"), ("c", "ت")]
    assert [row.id for row in closed.rows] == [1, 2, 4]


def test_an_item_moves_inside_of_its_list() -> None:
    items = tuple(Localized(en=rich(en), ar=rich(ar)) for en, ar in (("a", "أ"), ("b", "ب")))
    before = Release(rows=(Bullets(1, items), Paragraph(2)), next_id=3)
    after = shift(before, Address("items", 1, "ar", 0), 1)
    assert _pairs(after)[:3] == [("a", ""), ("b", "أ"), ("", "ب")]


def test_a_speaker_goes_with_the_words_and_a_picture_stays() -> None:
    spoken = Quotation(
        2, Localized(en=rich("said"), ar=rich("قال")), Localized(en="Rana", ar="رنا")
    )
    before = Release(
        rows=(Paragraph(1, Localized(en=rich("a"))), Image(3, "0.png"), spoken), next_id=4
    )
    after = shift(before, Address("text", 2, "ar"), -1)
    assert after.rows == (
        Quotation(1, Localized(en=rich("a"), ar=rich("قال")), Localized(ar="رنا")),
        Image(3, "0.png"),
        Quotation(2, Localized(en=rich("said")), Localized(en="Rana")),
    )


def test_what_has_no_text_and_no_row_stays() -> None:
    before = _paragraphs(("a", ""))
    for at in (
        Address("text", 1, "ar"),
        Address("headline", language="en"),
        Address("text", 9, "en"),
    ):
        assert shift(before, at, 1) == before


def test_a_text_is_joined_to_the_one_above_in_its_language_alone() -> None:
    before = _paragraphs(("a", "أ"), ("b", "ب"), ("", "ت"), ("d", "ث"))
    once = joined(before, Address("text", 3, "ar"))
    assert _pairs(once) == [("a", "أ"), ("b", "ب ت"), ("d", "ث")]
    assert _pairs(joined(once, Address("text", 2, "en")))[:2] == [("a b", "أ"), ("", "ب ت")]
    assert joined(before, Address("text", 1, "en")) == before


def test_a_text_under_an_empty_cell_goes_up_into_it() -> None:
    before = _paragraphs(("a", ""), ("b", "ب"))
    assert _pairs(joined(before, Address("text", 2, "ar"))) == [("a", "ب"), ("b", "")]


def test_an_item_is_joined_to_the_one_before_in_its_list() -> None:
    items = tuple(Localized(en=rich(en), ar=rich(ar)) for en, ar in (("a", "أ"), ("b", "ب")))
    before = Release(rows=(Bullets(1, items),), next_id=2)
    assert _pairs(joined(before, Address("items", 1, "en", 1))) == [("a b", "أ"), ("", "ب")]
    assert joined(before, Address("items", 1, "en", 0)) == before


def test_a_speaker_is_told_where_the_words_are_joined_to_a_paragraph() -> None:
    spoken = Quotation(2, Localized(en=rich("We did.")), Localized(en="Rana"))
    before = Release(rows=(Paragraph(1, Localized(en=rich("Done."))), spoken), next_id=3)
    assert _pairs(joined(before, Address("text", 2, "en"))) == [("Done. We did. — Rana", "")]


def _column(release: Release, code: str) -> list[str]:
    """The texts of a language in order; of speakers, as they may be told in a list."""
    found: list[str] = []
    for section in SECTIONS:
        for row in getattr(release, section):
            match row:
                case Image():
                    found.append(f"{row.media} {plain(row.caption.get(code, ()))}")
                case Bullets():
                    found += [plain(item.get(code, ())) for item in row.items]
                case Paragraph() | Heading() | Quotation():
                    found.append(plain(row.text.get(code, ())))
    return [text for text in found if text]


def _addresses(release: Release) -> list[Address]:
    found = []
    for row in (row for section in SECTIONS for row in getattr(release, section)):
        places = range(len(row.items)) if isinstance(row, Bullets) else (0,)
        part = "items" if isinstance(row, Bullets) else "text"
        found += [Address(part, row.id, code, item) for item in places for code in ("en", "ar")]
    return [at for at in found if not isinstance(owners(release)[at.owner], Image)]


def _in_words(texts: list[str]) -> Counter[str]:
    return Counter(letter for text in texts for letter in text if letter not in " —")


@given(releases(), st.data())
def test_joining_loses_no_word(release: Release, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from(_addresses(release) or [Address("text", 99, "en")]))
    after = joined(release, at)
    for code in ("en", "ar"):
        assert _in_words(_column(after, code)) >= _in_words(_column(release, code))
        assert _names(after, code) >= _names(release, code) or code == at.language
    assert {row.id for row in _rows(after)} <= {row.id for row in _rows(release)} | {
        release.next_id
    }


BOTH = ("en", "ar")


def test_a_text_that_stood_in_the_other_language_goes_over_with_its_comment() -> None:
    at = Address("text", 1, "en", start=0, end=2)
    thread = Thread(9, at, (Comment("Rana", "Which?"),))
    before = replace(_paragraphs(("أهلا", "")), threads=(thread,), next_id=10)
    after = exchanged(before, Address("text", 1), BOTH)
    assert _pairs(after) == [("", "أهلا")]
    assert after.threads[0].at == replace(at, language="ar")
    headed = Release(headline=Localized(en=rich("أهلا"), ar=rich("Hello")))
    turned = exchanged(headed, Address("headline"), BOTH).headline
    assert turned == Localized(ar=rich("أهلا"), en=rich("Hello"))


@given(releases(reviewed=True), st.data())
def test_what_is_exchanged_twice_is_as_it_was(release: Release, data: st.DataObject) -> None:
    places = [*_addresses(release), Address("headline"), Address("kicker"), Address("date")]
    at = data.draw(st.sampled_from(places))
    once = exchanged(release, at, BOTH)
    assert exchanged(once, at, BOTH) == release
    column = {*_column(release, "en"), *_column(release, "ar")}
    assert {*_column(once, "en"), *_column(once, "ar")} == column


def _names(release: Release, code: str) -> set[str]:
    spoken = [row for row in _rows(release) if isinstance(row, Quotation)]
    return {row.speaker[code] for row in spoken if row.speaker.get(code)}


@given(releases(), st.data())
def test_no_text_is_lost_and_no_order_of_a_language_changes(
    release: Release, data: st.DataObject
) -> None:
    at = data.draw(st.sampled_from(_addresses(release) or [Address("text", 99, "en")]))
    after = shift(release, at, data.draw(st.sampled_from(get_args(Way))))
    for code in ("en", "ar"):
        before_, after_ = _column(release, code), _column(after, code)
        if not any(isinstance(row, Bullets | Image) for row in _rows(release)):
            assert after_ == before_
        assert _in_words(after_) >= _in_words(before_)
    ids = [row.id for row in _rows(after)]
    assert len(set(ids)) == len(ids)
    assert max(ids, default=0) < after.next_id


def _rows(release: Release) -> list[Row]:
    return [row for section in SECTIONS for row in getattr(release, section)]
