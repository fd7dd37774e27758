"""What a house chooses, in the styles of a document."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.composition import FontFiles
from app.look import Colours, Look
from app.model import ARABIC, ENGLISH
from exporters.docx.export import write
from exporters.docx.typefaces import typefaces
from exporters.docx.xml import Element
from resources import resource
from tests.exporters.docx.houses import OWN, of_house
from tests.exporters.docx.reading import document, find, part, values
from tests.exporters.docx.rules import resolved
from tests.exporters.docx.small import small, small_release

INKS = Colours("#101010", "#202020", "#303030", "#404040", "#505050")


def _styles(look: Look, *codes: str) -> Element:
    return part(write(replace(small(*codes), look=look)), "word/styles.xml")


def _of(root: Element, style: str, path: str) -> str | None:
    return resolved(root, find(root, f"w:style[@w:styleId = '{style}']")[0], path)


@pytest.mark.parametrize(
    ("style", "ink"),
    [
        ("Paragraph-en", "101010"),
        ("Subheadline-ar", "202020"),
        ("Kicker-ar", "303030"),
        ("Section-en", "303030"),
        ("Mark-ar", "404040"),
        ("Letterhead-en", "202020"),
        ("Hyperlink", "303030"),
    ],
)
def test_colours_are_those_of_the_house(style: str, ink: str) -> None:
    root = _styles(Look(colours=INKS), "en", "ar")
    assert _of(root, style, "w:rPr/w:color/@w:val") == ink


def test_rules_and_bars_have_the_colours_of_the_house_and_stand_where_lines_begin() -> None:
    root = _styles(Look(colours=INKS), "en", "ar")
    assert _of(root, "Rule", "w:pPr/w:pBdr/w:bottom/@w:color") == "505050"
    for part_of in ("Quotation", "Attribution"):
        assert _of(root, f"{part_of}-en", "w:pPr/w:pBdr/w:left/@w:color") == "303030"
        assert _of(root, f"{part_of}-ar", "w:pPr/w:pBdr/w:right/@w:color") == "303030"
        assert not _of(root, f"{part_of}-ar", "w:pPr/w:pBdr/w:left/@w:color")


def test_no_name_of_a_choice_is_left_in_the_file() -> None:
    docx = write(small("en", "ar"))
    for name in ("word/styles.xml", "word/theme/theme1.xml", "word/fontTable.xml"):
        root = part(docx, name)
        found = {
            *values(root, "//w:color/@w:val"),
            *values(root, "//@w:color"),
            *values(root, "//@val"),
        }
        found |= {*values(root, "//w:rFonts/@*"), *values(root, "//@typeface")}
        assert not found & {"text", "muted", "accent", "mark", "rule", "latin", "arabic"}


@pytest.mark.parametrize(("kind", "name"), [("serif", "Times New Roman"), ("sans", "Arial")])
def test_the_typeface_of_the_house_is_one_that_every_computer_has(kind: str, name: str) -> None:
    look = Look(typeface="sans" if kind == "sans" else "serif")
    root = _styles(look, "ar")
    assert {*values(root, "//w:rFonts/@*")} == {name}


def test_a_typeface_of_its_own_is_named_and_what_it_lacks_is_left_to_another() -> None:
    docx = write(of_house(small_release(), OWN, ("en", "ar")))
    root = part(docx, "word/styles.xml")
    assert values(root, "//w:rFonts/@w:ascii") == ["IBM Plex Sans"]
    assert values(root, "//w:rFonts/@w:cs") == ["Arial"]
    table = part(docx, "word/fontTable.xml")
    assert values(table, "w:font[@w:name = 'IBM Plex Sans']/w:altName/@w:val") == ["Arial"]


def test_a_typeface_of_its_own_with_arabic_letters_sets_them_too() -> None:
    amiri = resource("fonts", "amiri", "Amiri-Regular.ttf").read_bytes()
    faces = typefaces("own", FontFiles(amiri))
    assert (faces.latin, faces.arabic) == ("Amiri", "Amiri")


def test_columns_side_by_side_are_set_smaller() -> None:
    alone, beside = _styles(Look(), "ar"), _styles(Look(), "en", "ar")
    sizes = [_of(root, "Paragraph-ar", "w:rPr/w:szCs/@w:val") for root in (alone, beside)]
    assert sizes == ["27", "24"]


def test_only_the_body_is_justified_and_only_in_the_languages_of_the_house() -> None:
    root = _styles(Look(justified=("ar",)), "en", "ar")
    both = values(root, "w:style[w:pPr/w:jc/@w:val = 'both']/@w:styleId")
    assert sorted(both) == ["List-ar", "Note-ar", "NoteList-ar", "Paragraph-ar", "Quotation-ar"]


@pytest.mark.parametrize(("codes", "switch"), [((), "0"), (("en",), "1")])
def test_words_are_parted_only_where_the_house_says_so(codes: tuple[str, ...], switch: str) -> None:
    docx = write(replace(small("en", "ar"), look=Look(hyphenated=codes)))
    assert values(part(docx, "word/settings.xml"), "w:autoHyphenation/@w:val") == [switch]
    root = part(docx, "word/styles.xml")
    whole = {*values(root, "w:style[w:pPr/w:suppressAutoHyphens]/@w:styleId")}
    assert ("Paragraph-en" in whole) == (codes == ())
    assert {"Paragraph-ar", "Headline-en", "Headline-ar"} <= whole


def test_headings_are_found_in_the_navigation_of_word() -> None:
    root = _styles(Look(), ENGLISH.code, ARABIC.code)
    levels = {
        style: _of(root, f"{style}-{code}", "w:pPr/w:outlineLvl/@w:val")
        for style in ("Headline", "Section", "Heading2", "Heading3", "Heading4")
        for code in ("en", "ar")
    }
    assert [*levels.values()] == ["0", "1", "1", "2", "3"]


def test_lines_of_one_contact_and_a_quotation_and_its_speaker_stay_together() -> None:
    docx = write(small("en"))
    lines = find(document(docx), "//w:p[w:pPr/w:pStyle/@w:val = 'Contact-en']")
    assert [bool(find(line, "w:pPr/w:keepNext")) for line in lines] == [True, True, False]
    root = part(docx, "word/styles.xml")
    keeping = {*values(root, "w:style[w:pPr/w:keepNext]/@w:styleId")}
    assert {"Quote", "Heading1", "Heading2", "Heading3", "Heading4", "Picture"} <= keeping
    assert find(root, "w:docDefaults//w:widowControl")


def test_icons_of_the_goals_stand_in_a_row_and_say_what_they_show() -> None:
    docx = write(of_house(small_release(), OWN, ("ar",)))
    rows = find(document(docx), "//w:p[w:pPr/w:pStyle/@w:val = 'Chip-ar'][.//wp:docPr]")
    assert [values(row, ".//wp:docPr/@descr") for row in rows] == [
        ["٦ · المياه النظيفة والنظافة الصحية"]
    ]
