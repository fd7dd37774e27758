from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.compose import compose
from app.composition import (
    Cell,
    Chip,
    ChipsBlock,
    Composition,
    Footer,
    Run,
    TextBlock,
)
from app.localized import Localized
from app.model import ARABIC, Release, rich
from app.profile import neutral_profile
from exporters.docx.export import write
from exporters.docx.xml import R
from tests.exporters.docx import expected
from tests.exporters.docx.reading import (
    document,
    find,
    paragraphs,
    part,
    runs,
    table,
    text,
    values,
)
from tests.exporters.docx.small import small
from tests.strategies import IMAGE_NAME, image_bytes, releases

LAYOUTS = [("en",), ("ar",), ("en", "ar"), ("ar", "en")]
ONE_LANGUAGE = LAYOUTS[:2]
SIDE_BY_SIDE = LAYOUTS[2:]


def pattern(cell: Cell) -> str:
    """A pattern of the text of a cell: a link or phone may begin with a left-to-right mark."""
    return "".join(("\u200e?" if run.href else "") + re.escape(run.text) for run in cell)


def composed(release: Release, codes: tuple[str, ...]) -> Composition:
    return compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), codes)


@given(releases(), st.sampled_from(ONE_LANGUAGE))
def test_every_text_comes_back_in_order_in_one_language(
    release: Release, codes: tuple[str, ...]
) -> None:
    composition = composed(release, codes)
    patterns = [pattern(cell) for row in expected.rows(composition) for cell in row.values()]
    read = [text(paragraph) for paragraph in paragraphs(write(composition))]
    assert len(read) == len(patterns)
    assert all(map(re.fullmatch, patterns, read))


@given(releases(), st.sampled_from(SIDE_BY_SIDE))
def test_every_text_comes_back_in_its_cell_side_by_side(
    release: Release, codes: tuple[str, ...]
) -> None:
    composition = composed(release, codes)
    read = table(write(composition))
    rows = expected.table_rows(composition)
    assert len(read) == len(rows)
    for row, cells in zip(rows, read, strict=True):
        held = [()] if expected.PICTURE in row[0] else [_joined(row, code) for code in codes]
        assert len(cells) == len(held)
        assert all(map(re.fullmatch, map(pattern, held), cells))


def _joined(row: list[expected.ExpectedRow], code: str) -> Cell:
    return tuple(run for cells in row for run in cells.get(code, ()))


@pytest.mark.parametrize(("codes", "bidi"), [*zip(LAYOUTS, [0, 1, 0, 1], strict=True)])
def test_section_and_table_run_as_the_first_language_does(
    codes: tuple[str, ...], bidi: int
) -> None:
    root = document(write(small(*codes)))
    assert len(find(root, "//w:sectPr/w:bidi")) == bidi
    assert len(find(root, "//w:tblPr/w:bidiVisual")) == (bidi if len(codes) > 1 else 0)


@pytest.mark.parametrize("codes", SIDE_BY_SIDE)
def test_the_first_language_stands_in_the_first_cell(codes: tuple[str, ...]) -> None:
    composition = small(*codes)
    rows = table(write(composition))
    assert [composition.title[code] for code in codes] in rows


def test_the_table_is_fixed_captioned_and_repeats_its_marks_on_every_page() -> None:
    root = document(write(small("en", "ar")))
    assert values(root, "//w:tblLayout/@w:type") == ["fixed"]
    assert values(root, "//w:tblCaption/@w:val") == ["Wells open"]
    heads = [text(row) for row in find(root, "//w:tr[w:trPr/w:tblHeader]")]
    assert heads == [text(row) for row in find(root, "//w:tr")[:2]]
    assert "DRAFT" in heads[0]


def test_only_short_rows_stay_on_one_page() -> None:
    long = TextBlock("paragraph", Localized(en=(Run("long " * 100),)))
    short = TextBlock("paragraph", Localized(ar=(Run("قصير"),)))
    root = document(write(replace(small("en", "ar"), blocks=(long, short))))
    assert [bool(find(row, "w:trPr/w:cantSplit")) for row in find(root, "//w:tr")] == [False, True]


def test_a_cell_without_text_still_has_a_paragraph_of_its_direction() -> None:
    block = TextBlock("paragraph", Localized(en=(Run("Alone"),)))
    cell = find(document(write(replace(small("en", "ar"), blocks=(block,)))), "//w:tc[2]")[0]
    assert text(cell) == ""
    assert find(cell, "w:p/w:pPr/w:bidi")


def test_a_table_is_followed_by_a_paragraph() -> None:
    for root in (
        find(document(write(small("en", "ar"))), "//w:body")[0],
        part(write(small("en", "ar")), "word/footer1.xml"),
    ):
        assert find(root, "w:tbl/following-sibling::*[1][self::w:p]")


def test_bold_and_italic_hold_for_both_scripts() -> None:
    cell = (Run("عشر UN", bold=True, italic=True),)
    docx = write(replace(small("ar"), blocks=(TextBlock("paragraph", Localized(ar=cell)),)))
    for run in find(document(docx), "//w:r"):
        assert all(find(run, f"w:rPr/w:{switch}") for switch in ("b", "bCs", "i", "iCs"))


def test_a_link_leads_where_it_says_and_its_address_is_a_uri() -> None:
    docx = write(small("ar"))
    links = find(document(docx), "//w:hyperlink")
    relations = {
        one.get("Id"): one.get("Target") for one in part(docx, "word/_rels/document.xml.rels")
    }
    assert {text(link): relations[link.get(f"{{{R}}}id")] for link in links} == {
        "الصفحة": "https://example.org/a%20b",
        "\u200e+964\u00a0750\u00a0000\u00a00000": "tel:+9647500000000",
        "a@b.org": "mailto:a@b.org",
    }


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "file:///a",
        "//host/share",
        "http://[",
        "http:a",
        "no scheme",
        "\ud800",
    ],
)
def test_an_address_that_no_reader_should_open_is_text_only(href: str) -> None:
    block = TextBlock("paragraph", Localized(en=(Run("Press here", href=href),)))
    root = document(write(replace(small("en"), blocks=(block,))))
    assert not find(root, "//w:hyperlink")
    assert text(root) == "Press here"


def test_the_footer_counts_pages_in_fields_between_its_words() -> None:
    composition = small("ar")
    footer = part(write(composition), "word/footer1.xml")
    fields = [one.text for one in find(footer, "//w:instrText")]
    assert fields == [r" PAGE \* MERGEFORMAT ", r" NUMPAGES \* MERGEFORMAT "]
    turns = ["begin", "separate", "end"] * 2
    assert values(footer, "//w:fldChar/@w:fldCharType") == turns
    assert text(footer) == composition.footer["ar"].text(1, 1)


def test_a_latin_word_in_an_arabic_footer_is_a_run_of_its_own() -> None:
    composition = replace(small("ar"), footer=Localized(ar=Footer(("صفحة UN ", "{n}"))))
    footer = part(write(composition), "word/footer1.xml")
    assert [*runs(footer)] == [("صفحة ", True), ("UN", False), (" ", True), ("1", True)]


def test_the_footer_first_shows_the_digits_of_its_language() -> None:
    footer = Footer(("صفحة ", "{n}"), "٠١٢٣٤٥٦٧٨٩")
    composition = replace(small("ar"), footer=Localized(ar=footer))
    assert text(part(write(composition), "word/footer1.xml")) == "صفحة ١"


def test_a_chip_has_its_colours_and_no_letter_more_than_its_name() -> None:
    composition = small("en")
    chips = [b for b in composition.blocks if isinstance(b, ChipsBlock)]
    root = document(write(composition))
    found = find(root, "//w:p[w:pPr/w:pStyle/@w:val = 'Chip-en']")
    assert [text(one) for one in found] == [c.text for b in chips for c in b.chips["en"]]
    styles = part(write(composition), "word/styles.xml")
    grounds = [
        values(styles, f"w:style[@w:styleId = '{style}']/w:rPr/w:shd/@w:fill")
        for one in found
        for style in values(one, ".//w:rStyle/@w:val")
    ]
    assert grounds == [
        [chip.fill.removeprefix("#")] for block in chips for chip in block.chips["en"]
    ]


def test_a_chip_of_two_scripts_has_its_ground_under_both() -> None:
    chips = Localized(ar=(Chip("دعم IOM هنا", "#112233", "#FFFFFF"),))
    docx = write(replace(small("ar"), blocks=(ChipsBlock(chips),)))
    (style,) = {*values(document(docx), "//w:r/w:rPr/w:rStyle/@w:val")}
    assert len(find(document(docx), "//w:r[w:rPr/w:rStyle]")) == 3
    look = f"//w:style[@w:styleId = '{style}']/w:rPr"
    assert values(part(docx, "word/styles.xml"), f"{look}/w:shd/@w:fill") == ["112233"]
    assert values(part(docx, "word/styles.xml"), f"{look}/w:color/@w:val") == ["FFFFFF"]


def test_line_breaks_and_tabs_are_those_of_word_and_forbidden_characters_are_shown() -> None:
    cell = (Run("one\ntwo\tthree\x00\ud800"),)
    root = document(write(replace(small("en"), blocks=(TextBlock("note", Localized(en=cell)),))))
    assert (len(find(root, "//w:br")), len(find(root, "//w:tab"))) == (1, 1)
    assert text(root) == "one\ntwo\tthree\ufffd\ufffd"


@pytest.mark.parametrize("codes", LAYOUTS)
def test_a_release_without_a_word_is_still_a_document(codes: tuple[str, ...]) -> None:
    docx = write(composed(Release(state="final", kind=""), codes))
    assert find(document(docx), "//w:sectPr")


def test_a_very_long_paragraph_comes_back_whole() -> None:
    words = "كلمة word 12 " * 20_000
    composition = composed(Release(headline=Localized(ar=rich(words))), ("ar",))
    assert words in [text(paragraph) for paragraph in paragraphs(write(composition))]


def test_an_arabic_document_says_that_it_is_arabic() -> None:
    docx = write(small(ARABIC.code))
    core = part(docx, "docProps/core.xml")
    said = {one.tag.rpartition("}")[2]: one.text for one in core}
    assert (said["title"], said["subject"], said["language"]) == (
        "افتتاح آبار",
        "بيان صحفي",
        "ar-IQ",
    )
    assert said["keywords"] == "منظمة الصحة العالمية; 6 · المياه النظيفة والنظافة الصحية"
    settings = part(docx, "word/settings.xml")
    assert values(settings, "w:themeFontLang/@w:bidi") == ["ar-IQ"]
    assert values(settings, "w:compat/w:compatSetting[@w:name = 'compatibilityMode']/@w:val") == [
        "15"
    ]
    assert values(settings, "w:autoHyphenation/@w:val") == ["0"]


def test_the_page_is_a4() -> None:
    root = document(write(small("en")))
    size = find(root, "//w:pgSz")[0]
    assert values(size, "@w:w | @w:h") == ["11906", "16838"]
