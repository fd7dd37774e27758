from __future__ import annotations

from datetime import datetime

from app.importing.word.document import Range, Remark
from tests.app.importing.word.docx import BY, Link, deleted, only, p, part, r, read

COMMENT = '<w:comment w:id="{0}" w:author="{1}" w:date="2026-05-04T10:20:00Z">{2}</w:comment>'
WHEN = datetime(2026, 5, 4, 10, 20)


def _start(name: str, number: int = 1) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'


def _end(number: int = 1) -> str:
    return f'<w:bookmarkEnd w:id="{number}"/>'


def test_a_bookmark_counts_code_points_of_all_pieces_with_those_struck_out() -> None:
    assert only(p("ab", _start("x"), deleted("cd"), "e", _end(), "f")).bookmarks == (
        Range("x", 2, 5),
    )


def test_hidden_text_is_in_no_piece_and_counts_in_no_range() -> None:
    body = p(r("hidden", "<w:vanish/>"), _start("x"), "a", r("b", "<w:vanish/>"), "c", _end())
    assert only(body).bookmarks == (Range("x", 0, 2),)


def test_a_bookmark_on_nothing_stays() -> None:
    assert only(p("ab", _start("x"), _end())).bookmarks == (Range("x", 2, 2),)


def test_a_bookmark_over_a_paragraph_that_was_split_has_a_range_in_each() -> None:
    ranges = [
        one.bookmarks
        for one in read(
            p("a", _start("x"), "bc"), p("def"), p("gh", _end(), "i"), p("j")
        ).paragraphs
    ]
    assert ranges == [(Range("x", 1, 3),), (Range("x", 0, 3),), (Range("x", 0, 2),), ()]


def test_a_bookmark_may_begin_and_end_between_paragraphs() -> None:
    document = read(_start("x"), p("ab"), _end(), _start("y", 2), _end(2), p("c"))
    assert [one.bookmarks for one in document.paragraphs] == [
        (Range("x", 0, 2),),
        (Range("y", 0, 0),),
    ]


def test_bookmarks_that_overlap_are_told_apart_by_their_ids() -> None:
    body = p(_start("x"), "a", _start("y", 2), "b", _end(), "c", _end(2))
    assert set(only(body).bookmarks) == {Range("x", 0, 2), Range("y", 1, 3)}


def test_a_bookmark_that_never_ends_is_none() -> None:
    assert [one.bookmarks for one in read(p(_start("x"), "a"), p("b")).paragraphs] == [(), ()]


def test_a_bookmark_around_a_text_box_does_not_reach_into_it() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('in')}</w:txbxContent></w:pict></w:r>"
    outer, inner = read(p(_start("x"), "a", box), p(_end(), "b")).paragraphs[:2]
    assert outer.bookmarks == (Range("x", 0, 1),)
    assert inner.bookmarks == ()


def test_a_comment_has_its_range_author_time_and_text() -> None:
    body = p(
        "a",
        '<w:commentRangeStart w:id="7"/>',
        "bc",
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
    )
    held = p("Two", "<w:r><w:annotationRef/></w:r>", deleted("x")) + p("lines")
    comments = part("comments", COMMENT.format(7, "Reviewer", held))
    document = read(
        body, links=[Link("comments", "comments.xml")], parts={"comments.xml": comments}
    )
    assert document.paragraphs[0].comments == (Range("7", 1, 3),)
    assert document.remarks == (Remark("7", "Reviewer", "Two\nlines", WHEN),)


def test_a_comment_without_a_range_stands_at_its_mark() -> None:
    assert only(p("ab", '<w:r><w:commentReference w:id="7"/></w:r>', "c")).comments == (
        Range("7", 2, 2),
    )


def test_an_answer_knows_what_it_answers_and_a_thread_whether_it_is_settled() -> None:
    def said(number: int) -> str:
        paragraph = f'<w:p w14:paraId="0000000{number}">{r("a")}</w:p>'
        return COMMENT.format(number, "A", p("first") + paragraph)

    extended = (
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    )
    document = read(
        p("a"),
        links=[Link("comments", "comments.xml"), Link("commentsExtended", "more.xml")],
        parts={
            "comments.xml": part("comments", "".join(map(said, (1, 2, 3)))),
            "more.xml": part("x", extended),
        },
    )
    assert [(one.id, one.parent, one.resolved) for one in document.remarks] == [
        ("1", "", True),
        ("2", "1", False),
        ("3", "", False),
    ]


def test_a_comment_on_several_paragraphs_has_a_range_in_each() -> None:
    start, end = (f'<w:commentRange{which} w:id="7"/>' for which in ("Start", "End"))
    ranges = [one.comments for one in read(p("a", start, "b"), p("c", end)).paragraphs]
    assert ranges == [(Range("7", 1, 2),), (Range("7", 0, 1),)]


def test_a_change_does_not_part_a_range() -> None:
    body = p(_start("x"), "a", f"<w:ins {BY}>{r('b')}{_end()}</w:ins>", "c")
    assert only(body).bookmarks == (Range("x", 0, 2),)
