"""Order and direction against the Unicode Consortium's own cases."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.text.bidi import base_level, line_order, resolve

CASES = Path(__file__).parents[2] / "data" / "BidiCharacterTest.txt.gz"
TEXT = st.text(
    st.sampled_from("ab1٢ (،)-+\u05d0\u0627\u0628\u2066\u2067\u2069\u202b\u202c\U000e0041")
)


def _cases() -> Iterator[tuple[str, str, int, list[str], list[int]]]:
    for line in gzip.decompress(CASES.read_bytes()).decode().splitlines():
        if line.strip() and not line.startswith("#"):
            points, direction, level, levels, order = line.split(";")
            text = "".join(chr(int(point, 16)) for point in points.split())
            yield text, direction, int(level), levels.split(), [int(one) for one in order.split()]


def test_every_case_of_the_bidi_character_test_has_its_order_and_its_parity() -> None:
    passed = 0
    for text, direction, level, levels, expected in _cases():
        base = base_level(text) if direction == "2" else int(direction)
        order, odd = line_order(text, resolve(text, base), 0, len(text))
        seen = [index for index in order if levels[index] != "x"]
        parities = all(
            value == "x" or int(value) % 2 == parity
            for value, parity in zip(levels, odd, strict=True)
        )
        assert (base, seen, parities) == (level, expected, True), text.encode("unicode_escape")
        passed += 1
    assert passed == 91_707


@given(TEXT, st.sampled_from([0, 1]))
def test_the_order_holds_every_character_once(text: str, base: int) -> None:
    order, odd = line_order(text, resolve(text, base), 0, len(text))
    assert sorted(order) == list(range(len(text)))
    assert len(odd) == len(text)


def test_an_isolated_phone_number_reads_from_left_to_right_in_arabic() -> None:
    text = "هاتف: +964 751 402"
    begin = text.index("+")
    bare, _ = line_order(text, resolve(text, 1), 0, len(text))
    order, odd = line_order(text, resolve(text, 1, [(begin, len(text))]), 0, len(text))
    assert "".join(text[index] for index in bare).startswith("402")
    assert "".join(text[index] for index in order).startswith("+964 751 402 ")
    assert set(odd[begin:]) == {0}


def test_white_space_at_the_end_of_a_line_goes_to_the_end_of_the_line() -> None:
    text = "abc ابت "
    order, odd = line_order(text, resolve(text, 0), 0, len(text))
    assert order[-1] == len(text) - 1
    assert odd[-1] == 0


def test_a_line_break_inside_a_paragraph_does_not_start_a_new_direction() -> None:
    text = "سطر\nabc\nسطر"
    assert list(resolve(text, 1).position) == list(
        resolve(text.replace("\n", "\u2028"), 1).position
    )


def test_a_paragraph_of_a_million_characters_is_resolved_whole() -> None:
    text = "سلام abc 12 " * 84_000
    resolved = resolve(text, 1)
    assert sorted(resolved.position) == list(range(len(text)))
    assert resolved.odd[:4] == b"\1\1\1\1"
