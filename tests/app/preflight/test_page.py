"""The preflight page: everything a person signs by, in both languages, as HTML and as PDF."""

from __future__ import annotations

import re
from datetime import date, datetime
from html.parser import HTMLParser

import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from app.address import Address
from app.checks import run_checks
from app.checks.dismissing import dismiss
from app.composition import ListBlock, TextBlock
from app.instep.cells import compare
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.preflight.composition import as_composition
from app.preflight.html import as_html
from app.preflight.labels import CODES, labels
from app.preflight.page import Findings, Page, Prose, Table, page_of
from app.preflight.report import Made, Preflight, preflight
from app.profile import find_profile, neutral_profile
from exporters.pdf.export import write
from tests.strategies import releases

HOUSE = replace(
    neutral_profile(), name=Localized(en="Water Office"), severities={"state_draft": "off"}
)
MADE = Made("1.2.3", datetime(2026, 3, 9, 14, 5), "Rana", "wells.bayan")
TEXT = Localized(
    en=rich("Some 28 wells <b> were dug in 2024."), ar=rich("حُفرت نحو 82 بئرا في عام 2024.")
)
RELEASE = Release(
    headline=Localized(en=rich("Wells & water"), ar=rich("آبار ومياه")),
    reference="PR/7",
    date=date(2026, 3, 10),
    rows=(Paragraph(1, TEXT),),
    next_id=2,
)
VOID = {"meta"}


def told(release: Release = RELEASE) -> Preflight:
    return preflight(release, HOUSE, MADE)


def section(page: Page, heading: str) -> Prose | Findings | Table:
    return next(one for one in page.sections if one.heading.startswith(heading))


class Tree(HTMLParser):
    """Fails at what is not closed in its place; collects texts with the languages they are in."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.open: list[tuple[str, str | None]] = []
        self.texts: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.feed(data.decode())
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("lang")))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        language = next((lang for _, lang in reversed(self.open) if lang), "")
        self.texts.append((language, data))

    def said(self, language: str) -> str:
        return " ".join(text for spoken, text in self.texts if spoken == language)


def test_the_head_says_what_was_checked_when_by_whom_and_with_what() -> None:
    page = page_of(told(), "en")
    assert [text for _, text in page.headlines] == ["Wells & water", "آبار ومياه"]
    assert dict(page.facts) == {
        "Reference": "PR/7",
        "Date": "10 March 2026",
        "State": "draft",
        "House": "Water Office",
        "File": "wells.bayan",
        "Checked on": "9 March 2026, 14:05",
        "Checked by": "Rana",
        "Checked with": "Bayan 1.2.3",
    }


def test_a_finding_has_its_place_its_sentence_its_reason_and_the_words_of_both_sides() -> None:
    errors = section(page_of(told(), "en"), "Errors (")
    assert isinstance(errors, Findings)
    one = next(one for one in errors.entries if one.rule == "figure_differs")
    assert one.place == "Row 1, English"
    assert one.sentence == "“28” here is “82” in the other language."
    assert one.reason.endswith(".")
    assert [(quote.name, quote.words) for quote in one.quotes] == [
        ("English", "28"), ("Arabic", "82"),
    ]  # fmt: skip
    assert (one.quotes[0].before, one.quotes[0].after) == ("Some ", " wells <b> were dug in 2024.")


def test_what_may_stand_is_there_with_its_reason_and_counts_no_more() -> None:
    figure = next(one for one in run_checks(RELEASE, HOUSE) if one.code == "figure_differs")
    release = dismiss(RELEASE, figure, "the ministry counts so", "Omar", datetime(2026, 3, 8, 9))
    page = page_of(told(release), "en")
    stands = section(page, "Let stand (1)")
    assert isinstance(stands, Findings)
    assert stands.entries[0].notes == (
        ("May stand", "the ministry counts so (Omar, 2026-03-08 09:00)"),
    )
    errors = section(page, "Errors (")
    assert isinstance(errors, Findings)
    assert "figure_differs" not in {one.rule for one in errors.entries}


def test_the_summary_counts_findings_rules_and_compared_pairs() -> None:
    release = compare(RELEASE, [Address("text", 1)], "Omar", datetime(2026, 3, 8, 9))
    page = page_of(told(release), "en")
    summary = section(page, "Summary")
    assert isinstance(summary, Prose)
    assert "Rules that the house has switched off: state_draft." in summary.lines
    assert summary.lines[-1] == (
        "Pairs of texts compared by a person: 1; changed since then: 0; not compared yet: 1."
    )
    compared = section(page, "Texts compared")
    assert isinstance(compared, Table)
    assert compared.rows == (
        ("Headline", "not compared yet", "", ""),
        ("Row 1", "compared, unchanged since", "Omar", "2026-03-08 09:00"),
    )


def test_the_figures_stand_opposite_each_other() -> None:
    figures = section(page_of(told(), "en"), "Figures")
    assert isinstance(figures, Table)
    assert figures.rows == (("Row 1", "28", "82", "differs"), ("Row 1", "2024", "2024", "the same"))


def test_groups_that_found_nothing_are_named() -> None:
    clean = section(page_of(told(), "en"), "Nothing found")
    assert isinstance(clean, Prose)
    assert "Names and posts" in clean.lines
    assert "Both texts alike" not in clean.lines


def test_the_labels_of_both_languages_have_the_same_keys() -> None:
    english, arabic = labels("en"), labels("ar")
    for name in ("severities", "counts", "page", "standings", "groups"):
        assert getattr(english, name).keys() == getattr(arabic, name).keys()
    fields = {key: re.findall(r"\{\w+\}", text) for key, text in english.page.items()}
    assert fields == {key: re.findall(r"\{\w+\}", text) for key, text in arabic.page.items()}


@pytest.mark.parametrize("code", CODES)
def test_the_html_escapes_what_it_shows_and_says_the_language_of_each_text(code: str) -> None:
    data = as_html(told(), code)
    tree = Tree(data)
    assert data.startswith(b"<!DOCTYPE html>")
    assert tree.tags.count("h1") == 1
    assert not {"script", "b", "link", "img"} & set(tree.tags)
    assert "Wells & water" in tree.said("en")
    assert "wells <b> were dug" in tree.said("en")
    assert "آبار ومياه" in tree.said("ar")
    assert not re.search("[\u2068\u2069]", data.decode())
    assert f'<html lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}">' in data.decode()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(releases(kept=True))
def test_any_release_has_a_page_in_both_languages(release: Release) -> None:
    for code in CODES:
        Tree(as_html(told(release), code))
        composition = as_composition(told(release), code)
        cells = [block.cells for block in composition.blocks if isinstance(block, TextBlock)]
        cells += [
            item for block in composition.blocks if isinstance(block, ListBlock)
            for item in block.items
        ]  # fmt: skip
        assert all(cell[code] for cell in cells)


@pytest.mark.parametrize("code", CODES)
def test_the_composition_goes_out_as_a_tagged_pdf_in_the_look_of_the_house(code: str) -> None:
    agency = preflight(RELEASE, find_profile("agency"), MADE)
    composition = as_composition(agency, code)
    assert composition.title[code].startswith(labels(code).page["title"])
    assert composition.letterhead.logos
    document = pdfium.PdfDocument(write(composition))
    assert pdfium.raw.FPDFCatalog_IsTagged(document)
    text = document[0].get_textpage().get_text_range()
    assert labels(code).page["title"] in text
    assert {"en": "Wells & water", "ar": "آبار ومياه"}[code] in text
