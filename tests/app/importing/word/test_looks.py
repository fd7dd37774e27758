from __future__ import annotations

import pytest

from app.importing.word.document import Paragraph, Piece, Place
from tests.app.importing.word.docx import Link, cell, only, p, part, r, read, row, said, table


def _styled(body: str, styles: str, numbering: str = "") -> Paragraph:
    links = [Link("styles", "styles.xml"), Link("numbering", "numbering.xml")]
    parts = {"styles.xml": part("styles", styles), "numbering.xml": part("numbering", numbering)}
    return read(body, links=links, parts=parts).paragraphs[0]


def _style(name: str, content: str = "", kind: str = "paragraph", style_id: str = "s") -> str:
    named = f'w:styleId="{style_id}"><w:name w:val="{name}"/>'
    return f'<w:style w:type="{kind}" {named}{content}</w:style>'


_S = '<w:pStyle w:val="s"/>'
_BOTH = "<w:b/><w:bCs/>"


def test_runs_of_one_look_are_one_piece() -> None:
    assert only(
        p("a", r("b", '<w:sz w:val="20"/>'), r("c", "<w:b/>"), r("d", "<w:b/>"))
    ).pieces == (
        Piece("ab"),
        Piece("cd", bold=True),
    )


@pytest.mark.parametrize(
    ("properties", "text", "bold"),
    [
        ("<w:b/>", "abc", True),
        ('<w:b w:val="false"/>', "abc", False),
        ("<w:bCs/>", "abc", False),
        ("<w:bCs/>", "نص", True),
        ("<w:b/>", "نص", False),
        ("<w:rtl/><w:bCs/>", "2026", True),
        ("<w:rtl/><w:b/>", "2026", False),
        (_BOTH, "نص abc", True),
    ],
)
def test_arabic_is_bold_by_the_switch_for_complex_scripts(
    properties: str, text: str, bold: bool
) -> None:
    assert only(p(r(text, properties))).pieces == (Piece(text, bold=bold),)


def test_a_style_for_words_makes_bold_and_a_run_may_take_it_back() -> None:
    styles = _style("Strong", f"<w:rPr>{_BOTH}<w:i/></w:rPr>", "character")
    strong = '<w:rStyle w:val="s"/>'
    body = p(r("a", strong), r("b", strong + '<w:b w:val="0"/>'))
    assert _styled(body, styles).pieces == (
        Piece("a", bold=True, italic=True),
        Piece("b", italic=True),
    )


def test_what_the_style_of_a_headline_makes_bold_is_no_emphasis() -> None:
    styles = _style("Headline", f"<w:rPr>{_BOTH}</w:rPr>")
    assert _styled(p("a", properties=_S), styles).pieces == (Piece("a"),)


@pytest.mark.parametrize("kind", ["paragraph", "character"])
def test_a_style_may_hide_text(kind: str) -> None:
    styles = _style("Hidden", "<w:rPr><w:vanish/></w:rPr>", kind)
    words = '<w:rStyle w:val="s"/>'
    body = p("a", properties=_S) if kind == "paragraph" else p(r("a", words))
    assert _styled(body, styles).pieces == ()


def test_hidden_text_is_in_one_entry_of_its_paragraph() -> None:
    hidden = [r(word, "<w:vanish/>") for word in ("one ", "two")]
    document = read(p("a"), p(hidden[0], "b", hidden[1]))
    assert said(document) == [("hidden_text", "one two")]
    assert document.entries[0].source.line == 2


@pytest.mark.parametrize(
    ("name", "level"),
    [
        *[("heading 1", 1), ("Heading 3", 3), ("Title", 1), ("Überschrift 2", 2), ("Titre 2", 2)],
        *[("عنوان 2", 2), ("العنوان ٣", 3), ("Normal", 0), ("heading 12", 0), ("Subtitle", 0)],
    ],
)
def test_a_heading_is_known_by_the_name_of_its_style(name: str, level: int) -> None:
    paragraph = _styled(p("a", properties=_S), _style(name))
    assert (paragraph.style, paragraph.level) == (name, level)


def test_an_outline_level_counts_more_than_a_name_and_goes_down_to_styles_based_on_it() -> None:
    base = _style("Base", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>', style_id="b")
    based = _style("Mine", '<w:basedOn w:val="b"/>')
    assert _styled(p("a", properties=_S), base + based).level == 3
    own = _S + '<w:outlineLvl w:val="9"/>'
    assert _styled(p("a", properties=own), base + based).level == 0


def test_styles_based_on_one_another_in_a_circle_are_read() -> None:
    styles = _style("A", '<w:basedOn w:val="t"/>') + _style(
        "heading 2", '<w:basedOn w:val="s"/>', style_id="t"
    )
    assert _styled(p("a", properties=_S), styles).level == 2


def test_a_paragraph_without_a_style_has_the_default_one() -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/>'
        "<w:pPr><w:bidi/></w:pPr></w:style>"
    )
    paragraph = _styled(p("a"), styles)
    assert (paragraph.style, paragraph.rtl) == ("Normal", True)


@pytest.mark.parametrize(
    ("shown", "kind"), [("bullet", "bullet"), ("decimal", "number"), ("none", "")]
)
@pytest.mark.parametrize("by_style", [False, True])
def test_a_list_item_is_known_by_its_numbering(shown: str, kind: str, by_style: bool) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
        f'<w:lvl w:ilvl="1"><w:numFmt w:val="{shown}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
    )
    number = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr>'
    styles = _style("Points", f"<w:pPr>{number}</w:pPr>" if by_style else "")
    body = p("a", properties=_S if by_style else _S + number)
    assert _styled(body, styles, numbering).item == kind


def test_the_number_zero_takes_a_paragraph_out_of_the_list_of_its_style() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
    )
    styles = _style("Points", '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>')
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    assert _styled(p("a", properties=_S), styles, numbering).item == "bullet"
    assert _styled(p("a", properties=_S + none), styles, numbering).item == ""


def test_a_cell_is_counted_by_the_grid_of_the_outermost_table() -> None:
    wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    inner = table(row(cell(p("in"))))
    body = table(row(cell(wide, p("a")), cell(p("b"))), row(cell(p("c")), cell(inner, p("d"))))
    places = [one.place for one in read(p("before"), body, table(row(cell(p("e"))))).paragraphs]
    assert places == [
        None,
        *(Place(0, 0, 0), Place(0, 0, 2), Place(0, 1, 0), Place(0, 1, 1), Place(0, 1, 1)),
        Place(1, 0, 0),
    ]


def test_paragraphs_are_numbered_from_one_in_reading_order() -> None:
    document = read(p("a"), table(row(cell(p("b")), cell(p("c")))), p("d"))
    assert [one.number for one in document.paragraphs] == [1, 2, 3, 4]
