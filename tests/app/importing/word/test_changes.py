from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from app.importing.word.document import Change, Piece, accepted, rejected
from tests.app.importing.word.docx import (
    BY,
    Link,
    cell,
    deleted,
    only,
    p,
    r,
    read,
    row,
    said,
    table,
    text,
)

WHEN = datetime(2026, 5, 4, 10, 20)
PUT_IN = Change("insert", "Reviewer", WHEN)
STRUCK = Change("delete", "Reviewer", WHEN)


def _inserted(content: str) -> str:
    return f"<w:ins {BY}>{content}</w:ins>"


def _mark(tag: str) -> str:
    return f"<w:rPr><w:{tag} {BY}/></w:rPr>"


def test_a_change_has_its_author_and_the_time_on_that_persons_clock() -> None:
    assert only(p("a", _inserted(r("b")), deleted("c"), "d")).pieces == (
        Piece("a"),
        Piece("b", change=PUT_IN),
        Piece("c", change=STRUCK),
        Piece("d"),
    )


def test_a_change_without_a_date_or_with_a_broken_one_is_a_change() -> None:
    paragraph = only(p(f'<w:ins w:author="A" w:date="soon">{r("a")}</w:ins>'))
    assert paragraph.pieces == (Piece("a", change=Change("insert", "A")),)


def test_text_can_be_had_with_all_changes_accepted_or_rejected() -> None:
    paragraph = only(p("a ", deleted("old"), _inserted(r("new")), " b"))
    assert text(accepted(paragraph)) == "a new b"
    assert text(rejected(paragraph)) == "a old b"


def test_what_was_put_in_and_struck_out_again_is_in_neither_text_but_in_the_entries() -> None:
    document = read(p("a", _inserted(deleted("x")), "b"))
    assert document.paragraphs[0].pieces == (Piece("ab"),)
    assert said(document) == [("change_withdrawn", "x")]


def _around(end: str) -> str:
    """A move as Word writes it: what opens it stands before it."""
    start, stop = _range(end)
    return f"{start}<w:move{end} {BY}>{r('a')}</w:move{end}>{stop}"


def _within(end: str) -> str:
    """A move as LibreOffice writes it: what opens it stands inside of it."""
    start, stop = _range(end)
    return f"<w:move{end} {BY}>{start}{r('a')}</w:move{end}>{stop}"


def _range(end: str) -> tuple[str, str]:
    return f'<w:move{end}RangeStart {BY} w:name="move7"/>', f'<w:move{end}RangeEnd w:id="1"/>'


@pytest.mark.parametrize("written", [_around, _within])
def test_both_ends_of_a_move_share_its_name(written: Callable[[str], str]) -> None:
    first, second = read(p(written("From"), "b"), p(written("To"))).paragraphs
    assert first.pieces[0].change == Change("delete", "Reviewer", WHEN, "move7")
    assert second.pieces[0].change == Change("insert", "Reviewer", WHEN, "move7")
    assert first.pieces[1] == Piece("b")


def test_a_paragraph_that_moved_as_a_whole_moved_with_its_mark() -> None:
    first, second = read(
        p(_around("From"), properties=_mark("moveFrom")),
        p(_around("To"), properties=_mark("moveTo")),
    ).paragraphs
    assert first.mark == Change("delete", "Reviewer", WHEN, "move7")
    assert second.mark == Change("insert", "Reviewer", WHEN, "move7")


def test_a_paragraph_mark_may_be_put_in_or_struck_out() -> None:
    first, second, third = read(
        p("a", properties=_mark("ins")), p("b", properties=_mark("del")), p("c")
    ).paragraphs
    assert (first.mark, second.mark, third.mark) == (PUT_IN, STRUCK, None)


def test_a_paragraph_mark_put_in_and_struck_out_again_is_none() -> None:
    assert only(p("a", properties=f"<w:rPr><w:ins {BY}/><w:del {BY}/></w:rPr>")).mark is None


def test_a_row_that_was_struck_out_strikes_out_its_text_and_its_marks() -> None:
    properties = f"<w:trPr><w:del {BY}/></w:trPr>"
    paragraph = only(table(row(properties, cell(p("a")))))
    assert paragraph.pieces == (Piece("a", change=STRUCK),)
    assert paragraph.mark == STRUCK


def test_a_change_of_looks_is_one_when_it_makes_bold_or_takes_that_away() -> None:
    def changed(before: str, after: str) -> Piece:
        change = f"<w:rPrChange {BY}><w:rPr>{before}</w:rPr></w:rPrChange>"
        return only(p(r("a", after + change))).pieces[0]

    assert changed("", "<w:b/>") == Piece("a", bold=True, looked=PUT_IN)
    assert changed("<w:i/>", "") == Piece("a", looked=PUT_IN)
    assert changed('<w:sz w:val="20"/>', '<w:sz w:val="24"/>') == Piece("a")


def test_a_change_inside_of_a_link_keeps_the_address() -> None:
    code = '<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/a&quot; ">{}</w:fldSimple>'
    paragraph = only(p(code.format(_inserted(r("a")))))
    assert paragraph.pieces == (Piece("a", href="https://example.org/a", change=PUT_IN),)


def test_a_picture_that_was_struck_out_does_not_come_in() -> None:
    drawing = '<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'
    document = read(p(f"<w:del {BY}>{drawing}</w:del>"), links=[Link("image", "media/a.png")])
    assert said(document) == [("picture_struck", "")]
    assert not document.pictures
