"""Every part against the schemas of ISO/IEC 29500-4, for the real texts and the small release."""

from __future__ import annotations

from functools import cache

import pytest
from lxml import etree
from msgspec.structs import replace

from exporters.docx.export import write
from tests.exporters.docx.reading import part
from tests.exporters.docx.seeds import LAYOUTS, seed_composition
from tests.exporters.docx.small import small
from tests.shared import SHARED, needs_shared

PARTS = ("document", "styles", "numbering", "settings", "footer1", "fontTable")


@cache
def schema(name: str) -> etree.XMLSchema:
    folder = SHARED / "corpus" / "ooxml_xsd" / "schemas" / "ISO-IEC29500-4_2016"
    return etree.XMLSchema(etree.parse(str(folder / name)))


def faults(docx: bytes) -> list[str]:
    checked = [(f"word/{name}.xml", "wml.xsd") for name in PARTS]
    checked.append(("word/theme/theme1.xml", "dml-main.xsd"))
    found = []
    for name, against in checked:
        if not schema(against).validate(part(docx, name)):
            found.append(f"{name}: {schema(against).error_log}")
    return found


@needs_shared
@pytest.mark.parametrize("codes", [*LAYOUTS, ("ar", "en")])
def test_every_part_of_the_seeds_is_valid(codes: tuple[str, ...]) -> None:
    assert faults(write(seed_composition(codes))) == []


@needs_shared
@pytest.mark.parametrize("codes", [*LAYOUTS, ("ar", "en")])
def test_every_part_of_a_release_with_lists_and_pictures_is_valid(codes: tuple[str, ...]) -> None:
    assert faults(write(small(*codes))) == []


@needs_shared
def test_every_part_of_stacked_languages_is_valid() -> None:
    docx = write(replace(small("en", "ar"), arrangement="stacked"))
    assert faults(docx) == []
    assert schema("wml.xsd").validate(part(docx, "word/footer2.xml"))
