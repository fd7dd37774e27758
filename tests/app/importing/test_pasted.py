"""Clipboards of Word, of a browser and of a PDF reader come in as pieces of their kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.pasted import from_html, from_text
from app.model import Span, plain, rich
from app.pasting import Piece
from app.text.visual import visual
from tests.strategies import texts

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h2><span style='color:#2F5496'>Why it matters<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-family:"Times New Roman";color:red'>Water came to
<b>two</b> villages. See
<a href="https://example.org/wells"><i>the page</i></a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First
<b>item</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='mso-list:Ignore'>§<span>&nbsp; </span></span><![endif]>Second</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>One</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Two</p>
<!--EndFragment--></body></html>"""

WORD_IN_ARABIC = """<html><body><p class=MsoNormal dir=RTL style='direction:rtl;unicode-bidi:embed'>
<span lang=AR-SA style='font-family:"Simplified Arabic"'>وصلت المياه إلى <b>قريتين</b>.</span></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1;direction:rtl'>
<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>
<![endif]><span dir=RTL></span><span lang=AR-SA>البند الأول</span></p></body></html>"""

PAGE = """<meta charset='utf-8'><h1 style="font-size:2em">A title</h1>
<div class="share"><button>Share</button></div><script>track()</script>
<p style="color:#333;font-family:Arial">First <strong>bold</strong> words.<br></p>
<ul><li>one</li><li><em>two</em></li></ul><ol><li>first</li></ol>
<h4>Below</h4><img src="https://example.org/x.png">
<p>Last <a href="javascript:x()">words</a>.</p>"""

PDF = """The wells reopened on Sunday after a year in which the two villages had to
fetch water from the river, said the head of the office. The work was co-
ordinated with the munici-
pality and will go on until the end of the year.

• Twelve wells
• Two villages"""


def test_word_brings_its_headings_lists_looks_and_links() -> None:
    assert from_html(WORD) == (
        Piece(rich("Why it matters"), "heading", 2),
        Piece(
            (
                Span("Water came to "),
                Span("two", bold=True),
                Span(" villages. See "),
                Span("the page", italic=True, href="https://example.org/wells"),
                Span("."),
            )
        ),
        Piece((Span("First "), Span("item", bold=True)), "item"),
        Piece(rich("Second"), "item"),
        Piece(rich("One"), "item", ordered=True),
        Piece(rich("Two"), "item", ordered=True),
    )


def test_word_in_arabic_brings_the_same() -> None:
    assert from_html(WORD_IN_ARABIC) == (
        Piece((Span("وصلت المياه إلى "), Span("قريتين", bold=True), Span("."))),
        Piece(rich("البند الأول"), "item"),
    )


def test_a_page_brings_its_text_and_nothing_that_runs_or_is_fetched() -> None:
    assert from_html(PAGE) == (
        Piece(rich("A title"), "heading", 2),
        Piece((Span("First "), Span("bold", bold=True), Span(" words."))),
        Piece(rich("one"), "item"),
        Piece((Span("two", italic=True),), "item"),
        Piece(rich("first"), "item", ordered=True),
        Piece(rich("Below"), "heading", 3),
        Piece(rich("Last words.")),
    )


def test_lines_and_words_that_a_pdf_parted_are_whole() -> None:
    assert [(plain(piece.text), piece.shape) for piece in from_text(PDF)] == [
        (
            "The wells reopened on Sunday after a year in which the two villages had to fetch "
            "water from the river, said the head of the office. The work was co-ordinated with "
            "the municipality and will go on until the end of the year.",
            "paragraph",
        ),
        ("Twelve wells", "item"),
        ("Two villages", "item"),
    ]


def test_two_lines_of_a_pdf_are_one_text() -> None:
    text = "The wells reopened on Sunday after a year in which the two villages\nhad no water."
    (piece,) = from_text(text)
    assert plain(piece.text) == text.replace("\n", " ")


@pytest.mark.parametrize("count", [1, 2])
def test_arabic_that_a_pdf_gave_as_shapes_is_letters_again(count: int) -> None:
    lines = [
        "عادت المياه إلى قريتين في محافظة نينوى بعد عام كامل من العمل المتواصل الذي",
        "قامت به البلدية (2026).",
    ][-count:]
    copied = "\n".join(visual(line) for line in lines)
    assert copied != "\n".join(lines)
    assert "".join(plain(piece.text) for piece in from_text(copied)) == " ".join(lines)


def test_typed_numbers_are_a_list_when_they_count_from_one() -> None:
    assert [piece.shape for piece in from_text("1. One\n2. Two")] == ["item", "item"]
    assert from_text("3. Three\n7. Seven") == (Piece(rich("3. Three")), Piece(rich("7. Seven")))
    assert from_text("1. Introduction\n\nIt began.")[0] == Piece(rich("1. Introduction"))


@pytest.mark.parametrize("nothing", ["", " \n ", "<html><body><img src='x'></body></html>"])
def test_where_there_is_no_text_there_are_no_pieces(nothing: str) -> None:
    assert from_html(nothing) == ()
    assert nothing.startswith("<") or from_text(nothing) == ()


@given(st.sampled_from(["en", "ar"]).flatmap(texts))
def test_a_line_of_letters_is_pasted_to_the_character(text: str) -> None:
    assert "".join(plain(piece.text) for piece in from_text(text)) == (text if text.strip() else "")
