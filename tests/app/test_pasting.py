"""Pieces come in as rows of their kinds, and a translation comes to stand beside its source."""

from __future__ import annotations

from collections import Counter

from hypothesis import assume, given
from hypothesis import strategies as st

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Bullets, Heading, Paragraph, Prose, Quotation, Release, Row, plain, rich
from app.pasting import Piece, Shape, paste_pieces
from tests.addresses import text_addresses
from tests.strategies import releases, rich_texts


def _release(*rows: Row) -> Release:
    return Release(rows=rows, next_id=20)


def _at(row: int, start: int, end: int, part: str = "text", language: str = "en") -> Address:
    return Address(part, row, language, 0, start, end)


def _en(text: str) -> Prose:
    return Localized(en=rich(text))


def _piece(text: str, shape: Shape = "paragraph", *, ordered: bool = False) -> Piece:
    return Piece(rich(text), shape, 2, ordered)


ALL = (
    _piece("Why", "heading"),
    _piece("Because."),
    _piece("one", "item"),
    _piece("two", "item"),
    _piece("first", "item", ordered=True),
    _piece("End."),
)


def test_an_empty_paragraph_takes_the_kind_of_the_first_piece() -> None:
    release, at = paste_pieces(_release(Paragraph(1)), _at(1, 0, 0), ALL)
    assert release.rows == (
        Heading(1, _en("Why")),
        Paragraph(20, _en("Because.")),
        Bullets(21, (_en("one"), _en("two"))),
        Bullets(22, (_en("first"),), ordered=True),
        Paragraph(23, _en("End.")),
    )
    assert at == _at(23, 4, 4)


def test_a_row_with_words_in_another_language_keeps_its_kind() -> None:
    row = Paragraph(1, Localized(en=(), ar=rich("لماذا")))
    release, _ = paste_pieces(_release(row), _at(1, 0, 0), ALL[:1])
    assert isinstance(release.rows[0], Paragraph)
    bare = Paragraph(1, Localized(en=(), ar=()))
    release, _ = paste_pieces(_release(bare), _at(1, 0, 0), ALL[:1])
    assert isinstance(release.rows[0], Heading)


def test_items_alone_make_a_list_of_an_empty_paragraph() -> None:
    release, at = paste_pieces(_release(Paragraph(1)), _at(1, 0, 0), ALL[2:4])
    assert release.rows == (Bullets(1, (_en("one"), _en("two"))),)
    assert at == Address("items", 1, "en", 1, 3, 3)


def test_in_a_text_the_first_piece_goes_on_and_the_rest_of_it_comes_last() -> None:
    row = Paragraph(1, Localized(en=rich("Before. After."), ar=rich("نص")))
    release, at = paste_pieces(_release(row), _at(1, 8, 8), [_piece("A."), _piece("B. ")])
    assert release.rows == (
        Paragraph(1, Localized(en=rich("Before. A."), ar=rich("نص"))),
        Paragraph(20, _en("B. After.")),
    )
    assert at == _at(20, 3, 3)


def test_what_is_selected_gives_way() -> None:
    row = Paragraph(1, _en("One two three"))
    release, _ = paste_pieces(_release(row), _at(1, 4, 7), [_piece("2,"), _piece("2 ½")])
    assert release.rows == (Paragraph(1, _en("One 2,")), Paragraph(20, _en("2 ½ three")))


def test_items_in_a_list_are_items_of_it() -> None:
    row = Bullets(1, (_en("zero"), _en("three")))
    release, at = paste_pieces(_release(row), _at(1, 4, 4, "items"), ALL[2:4])
    assert release.rows == (Bullets(1, (_en("zeroone"), _en("two"), _en("three"))),)
    assert at == Address("items", 1, "en", 1, 3, 3)


def test_a_translation_comes_to_stand_beside_its_source() -> None:
    rows = (
        Paragraph(1, _en("One.")),
        Heading(2, _en("Why")),
        Bullets(3, (_en("first"), _en("second"))),
        Quotation(4, _en("We did it.")),
        Paragraph(5, Localized(en=rich("Five."), ar=rich("خمسة."))),
    )
    pieces = [
        _piece("واحد."), _piece("لماذا", "heading"), _piece("أولا", "item"),
        _piece("ثانيا", "item"), _piece("فعلناها."), _piece("وبعد."),
    ]  # fmt: skip
    release, at = paste_pieces(_release(*rows), _at(1, 0, 0, language="ar"), pieces)
    both = [Localized(en=en, ar=ar) for en, ar in zip(
        map(rich, ("One.", "Why", "first", "second", "We did it.")),
        (piece.text for piece in pieces), strict=False,
    )]  # fmt: skip
    assert release.rows == (
        Paragraph(1, both[0]),
        Heading(2, both[1]),
        Bullets(3, (both[2], both[3])),
        Quotation(4, both[4]),
        Paragraph(20, Localized(ar=rich("وبعد."))),
        rows[4],
    )
    assert at == _at(20, 5, 5, language="ar")


def test_a_piece_of_another_kind_than_the_next_row_is_a_row_of_its_own() -> None:
    rows = (Paragraph(1, _en("One.")), Heading(2, _en("Why")))
    pieces = [_piece("واحد."), _piece("اثنان.")]
    release, _ = paste_pieces(_release(*rows), _at(1, 0, 0, language="ar"), pieces)
    assert [row.id for row in release.rows] == [1, 20, 2]


@given(releases(), st.data())
def test_every_letter_that_was_there_or_came_is_there(
    release: Release, data: st.DataObject
) -> None:
    places = [at for at in text_addresses(release) if at.part in {"text", "items"}]
    assume(places)
    at = data.draw(st.sampled_from(places))
    cut = data.draw(st.integers(0, len(read_plain(release, at))))
    shapes: st.SearchStrategy[Shape] = st.sampled_from(["paragraph", "heading", "item"])
    pieces = data.draw(
        st.lists(
            st.builds(Piece, rich_texts(at.language), shapes, ordered=st.booleans()),
            min_size=1,
            max_size=4,
        )
    )
    place = Address(at.part, at.owner, at.language, at.item, cut, cut)
    changed, end = paste_pieces(release, place, pieces)
    came = Counter("".join(plain(piece.text) for piece in pieces).replace(" ", ""))
    assert _letters(changed) == _letters(release) + came
    assert read_plain(changed, end) is not None


def _letters(release: Release) -> Counter[str]:
    """Without spaces, which go and come where texts are parted and joined."""
    held = "".join(read_plain(release, at) for at in text_addresses(release))
    return Counter(held.replace(" ", ""))


def test_many_pieces_come_in_order() -> None:
    pieces = [_piece(f"{number}.") for number in range(300)]
    release, _ = paste_pieces(_release(Paragraph(1)), _at(1, 0, 0), pieces)
    texts = [plain(row.text["en"]) for row in release.rows if isinstance(row, Paragraph)]
    assert texts == [f"{number}." for number in range(300)]
