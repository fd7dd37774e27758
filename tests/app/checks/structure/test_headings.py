from __future__ import annotations

import pytest

from app.checks import run_checks
from app.localized import Localized
from app.model import Heading, Image, Paragraph, Release, Row, rich
from app.profile import neutral_profile

TEXT = Localized(en=rich("Text"), ar=rich("نص"))


def _empty(*rows: Row) -> list[int]:
    release = Release(rows=rows, next_id=9)
    held = run_checks(release, neutral_profile())
    return [one.address.owner for one in held if one.code == "heading_empty"]


@pytest.mark.parametrize(
    ("rows", "empty"),
    [
        ((Heading(1, TEXT), Paragraph(2, TEXT)), []),
        ((Heading(1, TEXT), Heading(2, TEXT, 3), Paragraph(3, TEXT)), []),
        ((Heading(1, TEXT), Image(2, "a.png")), []),
        ((Paragraph(1, TEXT), Heading(2, TEXT)), [2]),
        ((Heading(1, TEXT), Heading(2, TEXT), Paragraph(3, TEXT)), [1]),
        ((Heading(1, TEXT, 3), Heading(2, TEXT, 2)), [1, 2]),
        ((Heading(1, TEXT), Paragraph(2), Heading(3, TEXT), Paragraph(4, TEXT)), [1]),
    ],
)
def test_a_heading_has_something_under_it(rows: tuple[Row, ...], empty: list[int]) -> None:
    assert _empty(*rows) == empty


def test_each_section_ends_by_itself() -> None:
    release = Release(rows=(Heading(1, TEXT),), notes=(Paragraph(2, TEXT),), next_id=3)
    held = run_checks(release, neutral_profile())
    assert [one.address.owner for one in held if one.code == "heading_empty"] == [1]
