"""What stands in quotation marks: all styles, nested ones and apostrophes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.quoted import quoted
from tests.strategies import texts

MARKS = "\"“”„«»'‘’‚‹›"


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("“One,” she said. “Two.”", ["“One,”", "“Two.”"]),
        ('"One," she said. "Two."', ['"One,"', '"Two."']),
        ("قال: «واحد». وأضاف: «اثنان».", ["«واحد»", "«اثنان»"]),
        ("قال: ”واحد“ ومضى", ["”واحد“"]),
        ('مشروع و"الجسر" أيضا', ['"الجسر"']),
        ("“He said ‘no’ to me.”", ["“He said ‘no’ to me.”"]),
        ("“He said “no” to me.”", ["“no”"]),
        ("He said ‘the workers’ rights’ twice", ["‘the workers’"]),
        ("the workers' rights and IOM's work", []),
        ("“a quotation that goes on in the next paragraph", []),
        ('a 5" pipe', []),
        ("", []),
    ],
)
def test_quotations_are_found_by_their_marks(text: str, spans: list[str]) -> None:
    assert [text[one.start : one.end] for one in quoted(text)] == spans


@given(texts("en") | st.text(st.sampled_from(MARKS + " aب.")))
def test_every_quotation_begins_and_ends_with_a_mark_and_none_overlaps(text: str) -> None:
    last = 0
    for one in quoted(text):
        assert last <= one.start < one.end - 1 < len(text)
        assert text[one.start] in MARKS
        assert text[one.end - 1] in MARKS
        last = one.end
