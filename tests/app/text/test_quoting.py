from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.quoting import Break, pairing, single_unclosed
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "script", "quoted"),
    [
        ("He said “yes” and “no”.", "Latn", ["yes", "no"]),
        ('قال "نعم" وب"لا".', "Arab", ["نعم", "لا"]),
        ("قال «إن “الأمر” انتهى».", "Arab", ["إن “الأمر” انتهى", "الأمر"]),
        ("كتب ”العنوان“ بالمقلوب", "Arab", ["العنوان"]),
        ('a 12" pipe, 5\'10" high', "Latn", []),
    ],
)
def test_marks_that_belong_together_are_paired(text: str, script: str, quoted: list[str]) -> None:
    held = pairing(text, script)
    assert [text[start + 1 : end] for start, end in held.pairs] == quoted
    assert held.broken is None


@pytest.mark.parametrize(
    ("text", "script", "before", "opens"),
    [
        ('قال "نعم". وأضاف، لا".', "Arab", 'قال "نعم". وأضاف، لا', False),
        ('قال "نعم. وأضاف "لا".', "Arab", "قال ", True),
        ("قال «نعم", "Arab", "قال ", True),
        ("He said “yes and left.", "Latn", "He said ", True),
        ("He said yes” and left.", "Latn", "He said yes", False),
    ],
)
def test_the_mark_that_lacks_its_other_is_found(
    text: str, script: str, before: str, opens: bool
) -> None:
    assert pairing(text, script).broken == Break(len(before), opens)


def test_an_apostrophe_is_no_quotation_mark() -> None:
    assert single_unclosed("the ministers’ plan of the ‘90s, and ‘tis so") is None
    assert single_unclosed("he called it ‘a plan’ twice") is None
    assert single_unclosed("he called it ‘a plan twice") == Break(13, opens=True)


def test_an_invisible_sign_beside_a_mark_changes_nothing() -> None:
    assert pairing('قال \u200f"نعم"\u200e.', "Arab").pairs == ((5, 9),)
    assert pairing('قال "نعم". وأضاف، لا\u200e".', "Arab").broken == Break(21, opens=False)


@given(st.sampled_from(["en", "ar"]).flatmap(texts), st.sampled_from(["Latn", "Arab"]))
def test_pairs_lie_in_the_text_and_apart(text: str, script: str) -> None:
    held = pairing(text, script)
    marks = [at for pair in held.pairs for at in pair]
    assert len(marks) == len(set(marks))
    assert all(0 <= start < end < len(text) for start, end in held.pairs)
    assert held.broken is None or held.broken.at not in marks
