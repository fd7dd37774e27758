"""The documents as a person reads them in a diff: canonical XML, a line for each element."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree

from exporters.docx.export import write
from tests.exporters.docx.reading import document
from tests.exporters.docx.small import small

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("codes", [("en", "ar"), ("ar",)])
def test_the_document_is_the_golden_one(codes: tuple[str, ...], refresh_goldens: bool) -> None:
    root = deepcopy(document(write(small(*codes))))
    etree.indent(root)
    written = etree.tostring(root, method="c14n2").decode() + "\n"
    golden = GOLDENS / f"{'-'.join(codes)}.xml"
    if refresh_goldens:
        golden.write_text(written, encoding="utf-8")
    assert written == golden.read_text("utf-8")
