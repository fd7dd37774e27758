from __future__ import annotations

from typing import get_args

import pytest
from msgspec.structs import replace

from app.composition import Composition, Role, Run, TextBlock
from app.localized import Localized
from app.look import Look
from app.model import ARABIC, ENGLISH, Language
from exporters.docx.export import write
from exporters.docx.page import page_of
from exporters.docx.styles import Part, style_id, styles_part
from exporters.docx.xml import Element, W
from tests.exporters.docx.reading import document, find, part, values
from tests.exporters.docx.rules import resolved
from tests.exporters.docx.small import small

SORANI = Language("ckb", "rtl", "Arab")
KURMANJI = Language("kmr", "ltr", "Latn")
UNHEARD_OF = Language("qaa", "rtl", "Hebr")


def styles_of(*languages: Language) -> Element:
    return styles_part(languages, Look(), page_of(Look(), 1))


def named(root: Element, name: str) -> Element:
    return find(root, f"w:style[w:name/@w:val = '{name}']")[0]


@pytest.mark.parametrize("language", [ENGLISH, ARABIC, SORANI, UNHEARD_OF])
def test_every_role_has_a_style_in_every_language(language: Language) -> None:
    ids = {*values(styles_of(language), "w:style/@w:styleId")}
    parts: tuple[Part, ...] = (*get_args(Role), "list", "caption", "picture", "chip", "footer")
    assert all(style_id(one, language) in ids for one in parts)
    assert all(style_id("heading", language, level) in ids for level in range(8))


def test_styles_are_called_by_role_and_language() -> None:
    root = styles_of(ENGLISH, ARABIC, SORANI, UNHEARD_OF)
    for name in (
        "Headline (English)",
        "Headline (Arabic)",
        "Headline (Kurdish Sorani)",
        "Headline (qaa)",
    ):
        assert values(named(root, name), "w:basedOn/@w:val") == ["Heading1"]
    assert values(named(root, "Heading 3 (Arabic)"), "w:basedOn/@w:val") == ["Heading3"]


@pytest.mark.parametrize("language", [ARABIC, SORANI, UNHEARD_OF])
def test_font_size_and_language_of_arabic_letters_resolve_in_each_rtl_style(
    language: Language,
) -> None:
    root = styles_of(language)
    styles = find(root, f"w:style[contains(@w:styleId, '-{language.code}')]")
    assert len(styles) > len(get_args(Role))
    for style in styles:
        assert values(style, "w:pPr/w:bidi/@w:val") == ["1"]
        assert resolved(root, style, "w:rPr/w:rFonts/@w:cs")
        assert resolved(root, style, "w:rPr/w:szCs/@w:val")
        assert resolved(root, style, "w:rPr/w:lang/@w:bidi")
        assert values(style, "w:rPr/w:i/@w:val") == values(style, "w:rPr/w:iCs/@w:val") == ["0"]


def test_what_is_bold_or_sized_for_latin_is_so_for_arabic_too() -> None:
    root = styles_of(ARABIC)
    for latin, arabic in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
        with_latin = find(root, f"//w:rPr[w:{latin}]")
        assert with_latin == find(root, f"//w:rPr[w:{arabic}]")


def test_a_language_that_reads_from_the_left_is_not_bidi_and_keeps_its_italics() -> None:
    root = styles_of(KURMANJI)
    headline = named(root, "Headline (Kurdish Kurmanji)")
    assert values(headline, "w:pPr/w:bidi/@w:val") == ["0"]
    assert not find(headline, "w:rPr/w:i")


def test_no_style_takes_its_font_from_a_theme() -> None:
    docx = write(small("en", "ar"))
    for name in ("word/styles.xml", "word/document.xml", "word/numbering.xml"):
        held = values(part(docx, name), "//w:rFonts/@*")
        assert all("Theme" not in value and "minor" not in value for value in held)
        assert not find(
            part(docx, name), "//w:rFonts[@w:asciiTheme or @w:cstheme or @w:hAnsiTheme]"
        )


def test_every_style_that_is_named_is_defined_once() -> None:
    docx = write(small("en", "ar"))
    ids = values(part(docx, "word/styles.xml"), "w:style/@w:styleId")
    assert len({*ids}) == len(ids)
    paths = ("//w:pStyle/@w:val", "//w:rStyle/@w:val", "//w:tblStyle/@w:val")
    used = {value for path in paths for value in values(document(docx), path)}
    styles = part(docx, "word/styles.xml")
    used |= {*values(styles, "//w:basedOn/@w:val"), *values(styles, "//w:next/@w:val")}
    assert used <= {*ids}


def test_sorani_beside_english_takes_nothing_but_a_language_and_its_words() -> None:
    block = TextBlock("headline", Localized(en=(Run("Water"),), ckb=(Run("ئاوی پاک UN"),)), 1)
    english = small("en")
    composition = Composition(
        languages=(ENGLISH, SORANI),
        blocks=(block,),
        title=Localized(en="Water", ckb="ئاوی پاک"),
        organization=Localized(),
        footer=Localized(en=english.footer["en"], ckb=english.footer["en"]),
    )
    docx = write(composition)
    row = find(document(docx), "//w:tr[1]/w:tc[2]")[0]
    assert find(row, "w:p/w:pPr/w:bidi")
    assert values(row, "w:p/w:pPr/w:pStyle/@w:val") == ["Headline-ckb"]
    assert values(row, ".//w:r[w:rPr/w:rtl]/w:rPr/w:lang/@w:bidi") == ["ku-Arab-IQ"]
    assert values(row, ".//w:r[not(w:rPr/w:rtl)]/w:rPr/w:lang/@w:val") == ["en-GB"]
    settings = find(part(docx, "word/settings.xml"), "w:themeFontLang")[0]
    assert settings.get(f"{{{W}}}bidi") == "ku-Arab-IQ"


def test_a_list_of_levels_beyond_the_last_takes_the_last() -> None:
    block = TextBlock("heading", Localized(ar=(Run("عنوان"),)), 9)
    docx = write(replace(small("ar"), blocks=(block,)))
    assert values(document(docx), "//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["Heading4-ar"]
