"""DOCX files in other people's programs: LibreOffice converts them, openxml-audit reads them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from msgspec.structs import replace

from app.composition import Arrangement, Composition
from exporters.docx.export import write
from exporters.docx.xml import Element
from tests.exporters.docx import expected
from tests.exporters.docx.houses import HOUSES, of_house
from tests.exporters.docx.houses import LAYOUTS as HOUSE_LAYOUTS
from tests.exporters.docx.seeds import LAYOUTS, seed_composition
from tests.exporters.docx.small import small, small_release
from tests.shared import needs_shared

pytestmark = pytest.mark.interop


def _small(codes: tuple[str, ...]) -> Composition:
    return small(*codes)


def _stacked(codes: tuple[str, ...]) -> Composition:
    return replace(small(*codes), arrangement="stacked")


Make = Callable[[tuple[str, ...]], Composition]
CASES = [
    *(pytest.param(seed_composition, codes, marks=needs_shared) for codes in LAYOUTS),
    *(pytest.param(_small, codes) for codes in LAYOUTS),
    pytest.param(_stacked, ("en", "ar")),
]
every_case = pytest.mark.parametrize(("make", "codes"), CASES)

ODF = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{tail}:1.0"
    for name, tail in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("draw", "drawing"),
    )
}


def find(root: Element, path: str) -> list[Element]:
    held = root.xpath(path, namespaces=ODF)
    assert isinstance(held, list)
    return [one for one in held if isinstance(one, etree._Element)]


def lines_of(composition: Composition) -> list[str]:
    """The lines that a reader has to find, in the order of the document's cells."""
    codes = [language.code for language in composition.languages]
    rows = expected.table_rows(composition, labels=True)
    if composition.arrangement == "stacked":
        cells = [(one, code) for code in codes for row in rows for one in row]
    else:
        cells = [(one, code) for row in rows for code in codes for one in row]
    lines = (expected.words(one.get(code, ())).strip() for one, code in cells)
    return [line for line in lines if line]


@every_case
def test_libreoffice_reads_every_text_exactly_and_in_order(
    make: Make, codes: tuple[str, ...], office: Callable[[bytes, str], bytes]
) -> None:
    composition = make(codes)
    read = office(write(composition), "txt").decode("utf-8-sig").replace("\u200e", "")
    found = [line.strip() for line in re.split(r"[\r\n\t]+", read) if line.strip()]
    assert found == lines_of(composition)


@every_case
def test_libreoffice_takes_arabic_paragraphs_for_right_to_left(
    make: Make, codes: tuple[str, ...], office: Callable[[bytes, str], bytes]
) -> None:
    root = etree.fromstring(office(write(make(codes)), "fodt"))
    paragraphs = find(root, "//office:text//text:p[not(.//draw:frame)] | //office:text//text:h")
    said = [paragraph for paragraph in paragraphs if _words(paragraph).strip()]
    assert said
    for paragraph in said:
        arabic = bool(re.search("[\u0621-\u064a]", _words(paragraph)))
        mode = _writing_mode(root, str(paragraph.get(f"{{{ODF['text']}}}style-name")))
        assert (mode == "rl-tb") == arabic, _words(paragraph)


def _words(element: Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _writing_mode(root: Element, name: str) -> str:
    """The direction that a style has, of its own or from those it is based on."""
    while name:
        style = find(root, f"//style:style[@style:name = '{name}']")[0]
        for properties in find(style, "style:paragraph-properties[@style:writing-mode]"):
            return str(properties.get(f"{{{ODF['style']}}}writing-mode"))
        name = style.get(f"{{{ODF['style']}}}parent-style-name", "")
    return "lr-tb"


@every_case
def test_libreoffice_makes_pages_of_it(
    make: Make, codes: tuple[str, ...], office: Callable[[bytes, str], bytes]
) -> None:
    assert office(write(make(codes)), "pdf").startswith(b"%PDF-")


@every_case
def test_openxml_audit_finds_nothing(make: Make, codes: tuple[str, ...], tmp_path: Path) -> None:
    assert _audited(make(codes), tmp_path) == []


@pytest.mark.parametrize("name", HOUSES)
@pytest.mark.parametrize(("codes", "arrangement"), HOUSE_LAYOUTS)
def test_openxml_audit_finds_nothing_in_the_files_of_any_house(
    name: str, codes: tuple[str, ...], arrangement: Arrangement, tmp_path: Path
) -> None:
    assert _audited(of_house(small_release(), name, codes, arrangement), tmp_path) == []


def _audited(composition: Composition, folder: Path) -> list[object]:
    from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

    file = folder / "release.docx"
    file.write_bytes(write(composition))
    return list(OpenXmlValidator().validate(str(file)).errors)
