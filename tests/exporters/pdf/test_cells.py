"""Links, other scripts and typed values inside the lines of a cell."""

from __future__ import annotations

import pytest

from app.address import Address
from app.composition import Role, Run, TextBlock
from app.localized import Localized
from exporters.pdf.layouts import layout
from exporters.pdf.pages import LinkArea, Rule
from tests.exporters.pdf.reading import (
    ENGLISH_WORDS,
    clusters,
    composition,
    elements,
    lines,
    placed,
    text,
    text_block,
)


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


def test_a_link_in_running_english_has_a_line_under_it_that_has_no_meaning() -> None:
    cell = (Run("See "), Run(ENGLISH_WORDS, href="https://example.org/a"), Run(" now"))
    laid = layout(composition(TextBlock("paragraph", Localized(en=cell))))
    link = lines(next(elements(laid.root, "Link")))
    found = [one.item for one in laid.artifacts if isinstance(one.item, Rule)]
    under = [rule for rule in found if rule.ink == link[0][1].clusters[0].ink]
    assert len(under) == len(link) > 1
    for rule, (_, line) in zip(under, link, strict=True):
        seen = [one for one in line.clusters if not one.text.isspace()]
        assert rule.x == min(one.x for one in seen)
        assert rule.x + rule.width == pytest.approx(max(one.x + one.advance for one in seen))
        assert line.y - line.descent < rule.y < rule.y + rule.height < line.y


@pytest.mark.parametrize(("role", "code"), [("contact", "en"), ("paragraph", "ar")])
def test_no_line_stands_under_a_contact_or_under_arabic(role: Role, code: str) -> None:
    blocks = [
        TextBlock(role, Localized({code: (Run("See "), Run("the report", href=href))}))
        for href in ("", "https://example.org/a")
    ]
    plain, linked = (layout(composition(block, codes=(code,))) for block in blocks)
    rules = [sum(isinstance(one.item, Rule) for one in laid.artifacts) for laid in (plain, linked)]
    assert rules[0] == rules[1]


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
    assert next(elements(laid.root, "P")).cell[-1] == run
