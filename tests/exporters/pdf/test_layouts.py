"""Compositions on pages: what a reader sees, and what a screen reader is told."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from PIL import Image as Pixels

from app.address import Address
from app.compose import compose
from app.composition import (
    Cell,
    Chip,
    ChipsBlock,
    Composition,
    FigureBlock,
    FontFiles,
    ListBlock,
    Picture,
    Run,
    TextBlock,
)
from app.errors import ExportError
from app.localized import Localized
from app.look import Colours, Look, Margins, Typeface
from app.model import Release
from app.profile import neutral_profile
from exporters.pdf.fonts import face
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Line, LinkArea, PlacedImage, Rule
from tests.exporters.pdf.reading import (
    clusters,
    composition,
    elements,
    ink_box,
    lines,
    placed,
    text,
    text_block,
)
from tests.strategies import IMAGE_NAME, image_bytes, releases

PAGE_WIDTH = 595.276
ENGLISH_WORDS = "The office opened a new centre for the people of the district. " * 4
ARABIC_WORDS = "افتتح المكتب مركزا جديدا لخدمة أهالي المنطقة والقرى المجاورة لها. " * 4


def _words(code: str, words: str) -> TextBlock:
    return TextBlock("paragraph", Localized({code: (Run(words),)}))


def _written(composed: Composition, code: str) -> str:
    """Every character that the blocks hold for a language, in order."""
    out: list[str] = []
    for block in composed.blocks:
        if isinstance(block, TextBlock):
            out += [run.text for run in block.cells.get(code, ())]
        elif isinstance(block, ListBlock):
            for labels, item in zip(block.labels, block.items, strict=True):
                words = "".join(run.text for run in item.get(code, ()))
                out.append(f"{labels[code]} {words}" if words else "")
        elif isinstance(block, FigureBlock):
            out += [run.text for run in block.caption.get(code, ())]
        else:
            out.append(" ".join(chip.text for chip in block.chips.get(code, ())))
    return "".join(out)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(releases())
def test_every_character_of_a_release_is_on_the_pages_in_order(release: Release) -> None:
    media = {IMAGE_NAME: image_bytes()}
    for code in ("en", "ar"):
        composed = compose(release, media, neutral_profile(), [code])
        assert text(layout(composed).root) == _written(composed, code)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(releases())
def test_side_by_side_each_language_reads_through(release: Release) -> None:
    composed = compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), ["en", "ar"])
    sections = {one.language: one for one in elements(layout(composed).root, "Sect")}
    for code in ("en", "ar"):
        found = text(sections[code]) if code in sections else ""
        assert found == _written(composed, code)


@pytest.mark.parametrize("typeface", ["serif", "sans"])
@pytest.mark.parametrize(("code", "words"), [("en", ENGLISH_WORDS), ("ar", ARABIC_WORDS)])
def test_text_stays_inside_the_margins(code: str, words: str, typeface: Typeface) -> None:
    composed = composition(_words(code, words), codes=(code,))
    laid = layout(replace(composed, look=Look(typeface=typeface)))
    left, right = ink_box(laid)
    assert left >= 72 - 0.01
    assert right <= PAGE_WIDTH - 72 + 0.01


def test_paper_margins_colours_and_ink_are_those_of_the_house() -> None:
    colours = Colours(text="#111111", accent="#004400", mark="#550000", rule="#666666")
    look = Look(paper="Letter", margins=Margins(50, 90, 100), colours=colours, ink="print")
    blocks = (
        text_block("mark", en="DRAFT"),
        text_block("kicker", en="Kicker"),
        text_block(en=ENGLISH_WORDS),
    )
    laid = layout(replace(composition(*blocks), look=look))
    assert (laid.page_size, laid.ink) == ((612, 792), "print")
    assert ink_box(laid)[0] == pytest.approx(100)
    assert ink_box(laid)[1] <= 512.01
    assert list(dict.fromkeys(one.ink for one in clusters(laid.root))) == [
        "#550000",
        "#004400",
        "#111111",
    ]
    assert {one.item.ink for one in laid.artifacts if isinstance(one.item, Rule)} == {"#666666"}


@pytest.mark.parametrize(("codes", "full"), [(("en",), True), ((), False)])
def test_a_language_is_set_to_both_edges_where_the_house_says_so(
    codes: tuple[str, ...], full: bool
) -> None:
    laid = layout(replace(composition(text_block(en=ENGLISH_WORDS)), look=Look(justified=codes)))
    ends = [
        max(one.x + one.advance for one in line.clusters if one.text.strip())
        for _, line in lines(laid.root)[:-1]
    ]
    assert all(end == pytest.approx(PAGE_WIDTH - 72) for end in ends) is full


@pytest.mark.parametrize(("share", "stretched"), [(0.6, True), (0.0, False)])
def test_kashidas_can_be_turned_off(share: float, stretched: bool) -> None:
    composed = composition(text_block(ar=ARABIC_WORDS), codes=("ar",))
    laid = layout(replace(composed, look=Look(kashida=share)))
    assert any(not one.text for one in clusters(laid.root)) is stretched
    ends = [min(one.x for one in line.clusters if one.text.strip()) for _, line in lines(laid.root)]
    assert ends[0] == pytest.approx(72)


def test_numerals_are_old_style_where_the_house_says_so() -> None:
    block = text_block(en="2026")
    lining, oldstyle = (
        clusters(
            layout(replace(composition(block), look=Look(typeface="sans", figures=figures))).root
        )
        for figures in ("lining", "oldstyle")
    )
    assert [one.text for one in lining] == [one.text for one in oldstyle]
    assert all(one.glyphs != other.glyphs for one, other in zip(lining, oldstyle, strict=True))


def test_the_typeface_of_the_house_sets_what_it_can_and_lacks_go_to_shipped_ones() -> None:
    regular = face("plex-regular").data
    composed = composition(
        TextBlock("paragraph", Localized(en=(Run("Plain "), Run("bold", bold=True), Run(" بيت"))))
    )
    fonts = FontFiles(regular)
    laid = layout(replace(composed, look=Look(typeface="own"), fonts=fonts))
    assert {one.font for one in clusters(laid.root)} == {"own-regular", "amiri-regular"}
    assert laid.own_fonts == {"own-regular": regular}


@pytest.mark.parametrize("fonts", [None, FontFiles(b"no font at all")])
def test_a_typeface_that_is_not_there_is_one_clear_sentence(fonts: FontFiles | None) -> None:
    composed = composition(text_block(en="Words"))
    with pytest.raises(ExportError, match="profile"):
        layout(replace(composed, look=Look(typeface="own"), fonts=fonts))


def test_arabic_begins_at_the_right_and_english_at_the_left() -> None:
    english = layout(composition(text_block(en="Word")))
    arabic = layout(composition(text_block(ar="كلمة"), codes=("ar",)))
    assert ink_box(english)[0] == pytest.approx(72)
    assert ink_box(arabic)[1] == pytest.approx(PAGE_WIDTH - 72)
    assert (english.direction, arabic.direction) == ("ltr", "rtl")
    assert (english.language, arabic.language) == ("en", "ar")


@pytest.mark.parametrize("codes", [("en", "ar"), ("ar", "en")])
def test_side_by_side_english_is_left_and_first_baselines_meet(codes: tuple[str, str]) -> None:
    laid = layout(
        composition(
            text_block(en=ENGLISH_WORDS, ar=ARABIC_WORDS),
            text_block(en="Second.", ar="الثاني."),
            codes=codes,
        )
    )
    assert [one.language for one in elements(laid.root, "Sect")] == list(codes)
    english, arabic = (
        next(one for one in elements(laid.root, "Sect") if one.language == code)
        for code in ("en", "ar")
    )
    assert max(one.x + one.advance for one in clusters(english)) < PAGE_WIDTH / 2
    assert min(one.x for one in clusters(arabic) if one.text.strip()) > PAGE_WIDTH / 2
    for left, right in zip(elements(english, "P"), elements(arabic, "P"), strict=True):
        assert lines(left)[0][1].y == lines(right)[0][1].y


def test_an_empty_language_leaves_its_column_empty() -> None:
    laid = layout(composition(text_block(en="Only here."), codes=("en", "ar")))
    assert [text(one) for one in elements(laid.root, "Sect")] == ["Only here.", ""]


def test_a_composition_of_nothing_is_one_page() -> None:
    laid = layout(composition())
    assert (laid.page_count, text(laid.root)) == (1, "")


def test_headings_are_tagged_by_level_and_titled_for_the_bookmarks() -> None:
    laid = layout(
        composition(
            text_block("headline", 1, en="Headline"),
            text_block("paragraph", en="Body"),
            text_block("heading", 3, en="Deeper"),
            text_block("section", 2, en="Notes"),
        )
    )
    found = [(one.tag, one.title, text(one)) for one in elements(laid.root)]
    assert found == [
        ("H1", "Headline", "Headline"),
        ("P", "", "Body"),
        ("H3", "Deeper", "Deeper"),
        ("H2", "Notes", "Notes"),
    ]


def test_a_quotation_and_its_attribution_are_one_block_quote() -> None:
    laid = layout(
        composition(text_block("quotation", en="Words"), text_block("attribution", en="— Name"))
    )
    quote = next(elements(laid.root, "BlockQuote"))
    assert [text(one) for one in elements(quote, "P")] == ["Words", "— Name"]
    assert len(list(elements(laid.root, "BlockQuote"))) == 1


def test_a_list_has_its_labels_on_the_side_where_lines_begin() -> None:
    item: Localized[Cell] = Localized(ar=(Run(ARABIC_WORDS),))
    block = ListBlock((item, item), (Localized(ar="•"), Localized(ar="•")))
    laid = layout(composition(block, codes=("ar",)))
    assert len(list(elements(laid.root, "L"))) == 1
    for one in elements(laid.root, "LI"):
        label, body = next(elements(one, "Lbl")), next(elements(one, "LBody"))
        assert lines(label)[0][1].y == lines(body)[0][1].y
        edge = max(cluster.x + cluster.advance for cluster in clusters(body))
        assert min(cluster.x for cluster in clusters(label)) > edge


def test_a_link_holds_its_words_and_its_box_on_every_line() -> None:
    cell = (Run("See "), Run(ENGLISH_WORDS, href="https://example.org/a"), Run(" now"))
    laid = layout(composition(TextBlock("paragraph", Localized(en=cell))))
    link = next(elements(laid.root, "Link"))
    areas = [one.item for one in placed(link) if isinstance(one.item, LinkArea)]
    assert text(link) == ENGLISH_WORDS
    assert len(areas) == len(lines(link)) > 1
    for (_, line), area in zip(lines(link), areas, strict=True):
        assert area.y < line.y < area.y + area.height
        assert area.x == min(one.x for one in line.clusters)
    assert text(laid.root) == f"See {ENGLISH_WORDS} now"


def test_words_of_another_script_carry_their_language() -> None:
    laid = layout(composition(text_block(ar="قالت منظمة IOM Iraq في COVID-19"), codes=("ar",)))
    spans = [(one.language, text(one)) for one in elements(laid.root, "Span")]
    assert spans == [("en", "IOM Iraq"), ("en", "COVID-19")]
    laid = layout(composition(text_block(en="The word سلام means peace")))
    assert [(one.language, text(one)) for one in elements(laid.root, "Span")] == [("ar", "سلام")]


def test_a_phone_number_reads_from_left_to_right_in_an_arabic_line() -> None:
    run = Run("+964\u00a0751\u00a0402", typed=True, source=Address("phone", 7))
    block = TextBlock("contact", Localized(ar=(Run("هاتف: "), run)))
    laid = layout(composition(block, codes=("ar",)))
    seen = sorted(clusters(laid.root), key=lambda one: one.x)
    assert "".join(one.text for one in seen).startswith("+964\u00a0751\u00a0402")
    assert next(elements(laid.root, "P")).source == 7


def test_a_picture_is_scaled_into_the_column_and_told_in_words() -> None:
    held = BytesIO()
    Pixels.new("RGB", (2000, 1000)).save(held, "PNG")
    figure = FigureBlock(
        Picture(held.getvalue(), 2000, 1000),
        alt=Localized(en="A bridge"),
        caption=Localized(en=(Run("The bridge"),)),
    )
    laid = layout(composition(figure))
    element = next(elements(laid.root, "Figure"))
    image = next(one.item for one in placed(element))
    assert isinstance(image, PlacedImage)
    assert image.width == pytest.approx(PAGE_WIDTH - 144)
    assert image.height == pytest.approx(image.width / 2)
    assert element.alt == "A bridge"
    assert text(next(elements(laid.root, "Caption"))) == "The bridge"


@pytest.mark.parametrize("code", ["en", "ar"])
def test_chips_wrap_and_each_stands_on_its_ground(code: str) -> None:
    names = {"en": "A goal with a name", "ar": "هدف له اسم"}
    chips = tuple(Chip(f"{number} · {names[code]}", "#0A97D9", "#000000") for number in range(9))
    laid = layout(composition(ChipsBlock(Localized({code: chips})), codes=(code,)))
    grounds = [one.item for one in laid.artifacts if isinstance(one.item, Rule) and one.item.radius]
    pieces = [line for _, line in lines(laid.root)]
    assert len(grounds) == len(pieces) == 9
    assert len({round(one.y) for one in grounds}) > 1
    for ground, line in zip(grounds, pieces, strict=True):
        assert ground.x < min(one.x for one in line.clusters)
        assert max(one.x + one.advance for one in line.clusters) < ground.x + ground.width
        assert 72 - 0.01 <= ground.x <= PAGE_WIDTH - 72 - ground.width + 0.01
    assert [text(one) for one in elements(laid.root, "LI")] == [
        *(f"{chip.text} " for chip in chips[:-1]),
        chips[-1].text,
    ]


def _icon(shade: int, width: int = 300, height: int = 300) -> Picture:
    held = BytesIO()
    Pixels.new("RGB", (width, height), (shade, 0, 0)).save(held, "PNG")
    return Picture(held.getvalue(), width, height)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_official_icons_stand_unaltered_and_equally_high_and_are_told_in_words(code: str) -> None:
    chips = tuple(Chip(f"Goal {n}", "#0A97D9", "#000000", _icon(n)) for n in range(17))
    laid = layout(composition(ChipsBlock(Localized({code: chips})), codes=(code,)))
    figures = list(elements(laid.root, "Figure"))
    assert [one.alt for one in figures] == [chip.text for chip in chips]
    assert text(laid.root) == ""
    items = [one.item for one in placed(laid.root)]
    assert all(isinstance(one, PlacedImage) for one in items)
    images = [one for one in items if isinstance(one, PlacedImage)]
    assert [one.data for one in images] == [chip.icon.data for chip in chips if chip.icon]
    assert len({(one.width, one.height) for one in images}) == 1
    assert min(one.x for one in images) >= 72 - 0.01
    assert max(one.x + one.width for one in images) <= PAGE_WIDTH - 72 + 0.01
    assert (images[1].x > images[0].x) is (code == "en")


def test_one_goal_without_an_icon_leaves_all_of_them_in_words() -> None:
    chips = (Chip("One", "#0A97D9", "#000000", _icon(1)), Chip("Two", "#0A97D9", "#000000"))
    laid = layout(composition(ChipsBlock(Localized(en=chips))))
    assert text(laid.root) == "One Two"
    assert not list(elements(laid.root, "Figure"))


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("JPEG", "RGB"), ("PNG", "L")])
def test_a_photo_has_no_more_pixels_than_paper_shows(kind: str, mode: str) -> None:
    held = BytesIO()
    Pixels.new(mode, (3000, 1500)).save(held, kind)
    figure = FigureBlock(Picture(held.getvalue(), 3000, 1500), Localized(en="A"), Localized())
    first, again = (
        next(one.item for one in placed(layout(composition(figure)).root)) for _ in range(2)
    )
    assert isinstance(first, PlacedImage)
    assert first == again
    with Pixels.open(BytesIO(first.data)) as shown:
        assert (shown.format, shown.mode) == (kind, mode)
        assert shown.width == pytest.approx(first.width / 72 * 300, abs=1)


def test_a_photo_with_fewer_pixels_stays_as_it_is() -> None:
    icon = _icon(5, 400, 300)
    laid = layout(composition(FigureBlock(icon, Localized(en="A"), Localized())))
    (item,) = [one.item for one in placed(laid.root)]
    assert isinstance(item, PlacedImage)
    assert item.data == icon.data


def test_a_chip_too_long_for_its_column_goes_on_below() -> None:
    chip = Chip(ENGLISH_WORDS.strip(), "#0A97D9", "#000000")
    laid = layout(composition(ChipsBlock(Localized(en=(chip,)))))
    assert text(laid.root) == chip.text
    assert len(lines(laid.root)) > 1


def test_the_footer_counts_the_pages_and_is_no_part_of_the_text() -> None:
    laid = layout(composition(*[text_block(en=ENGLISH_WORDS)] * 20))
    footers = [
        (one.page, "".join(cluster.text for cluster in one.item.clusters))
        for one in laid.artifacts
        if isinstance(one.item, Line)
    ]
    assert laid.page_count > 1
    assert footers == [(n, f"{n + 1}/{laid.page_count}") for n in range(laid.page_count)]


def test_a_line_parts_the_header_from_the_body() -> None:
    header = layout(composition(text_block("date", en="1 May"), text_block(en="Body")))
    without = layout(composition(text_block(en="Body")))
    assert len(header.artifacts) == len(without.artifacts) + 1


def test_a_character_of_no_font_stops_the_export_by_name_and_place() -> None:
    block = text_block(en="The word 中文 in a paragraph that goes on for longer than the report")
    with pytest.raises(ExportError) as fault:
        layout(composition(block))
    assert "U+4E2D CJK UNIFIED IDEOGRAPH-4E2D, U+6587" in str(fault.value)
    assert "paragraph (en) “The word" in str(fault.value)


def test_a_paragraph_of_a_megabyte_is_laid_out_whole() -> None:
    word = "كلمة (IOM) and a word "
    long = word * (1_000_000 // len(word.encode()))
    laid = layout(composition(_words("ar", long), codes=("ar",)))
    assert text(laid.root) == long
    assert laid.page_count > 100


def test_a_word_of_five_thousand_letters_is_laid_out_whole() -> None:
    laid = layout(composition(text_block(ar="ب" * 5000), codes=("ar",)))
    assert text(laid.root) == "ب" * 5000
    left, right = ink_box(laid)
    assert left >= 72 - 0.01
    assert right <= PAGE_WIDTH - 72 + 0.01
