"""Where lines may end, and where they do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.bidi import resolve
from app.text.typed import typed_ranges
from exporters.pdf.breaking import Broken, break_lines, opportunities
from exporters.pdf.fonts import Script
from exporters.pdf.itemize import Dressed, displayed, itemize
from exporters.pdf.shape import Shaped, shape
from tests.strategies import texts


def _clusters(text: str) -> list[Shaped]:
    base = int(any("\u0600" <= one <= "\u06ff" for one in text))
    script: Script = "Arab" if base else "Latn"
    segments, _ = itemize(text, resolve(text, base), [Dressed(0, len(text))], script, "serif")
    return shape(displayed(text), segments, 12, "ar" if base else "en")


def _typed(text: str) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in typed_ranges(text)]


def _lines(text: str, measure: float) -> list[str]:
    clusters = _clusters(text)
    broken = break_lines(text, clusters, measure, _typed(text))
    return [text[clusters[one.start].start : clusters[one.end - 1].end] for one in broken]


def _pieces(text: str) -> list[str]:
    """The text cut at every place where a line may end."""
    cuts = [0, *(at for _, at, _ in opportunities(text, _typed(text))), len(text)]
    return [text[a:b].strip() for a, b in pairwise(cuts)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("security-development nexus", ["security-development", "nexus"]),
        ("for 2020-21 only", ["for", "2020-21", "only"]),
        ("USD 3.63 million more", ["USD 3.63 million", "more"]),
        ("on 28 April 2020", ["on", "28 April", "2020"]),
        ("المبلغ 41 مليون دولار", ["المبلغ", "41 مليون", "دولار"]),
        ("هذا و ذلك معا", ["هذا", "و ذلك", "معا"]),
        ("call +964 751 402 2111 now", ["call", "+964 751 402 2111", "now"]),
        ("write to a.b@example.org please", ["write", "to", "a.b@example.org", "please"]),
        ("10\u00a0km away", ["10\u00a0km", "away"]),
        ("Baghdad — three", ["Baghdad —", "three"]),
        ("nexus—three parts", ["nexus—", "three", "parts"]),
        ("word ( inside ) word", ["word", "( inside )", "word"]),
        ("كلمة ، وكلمة", ["كلمة ،", "وكلمة"]),
        ("a\nb", ["a", "b"]),
    ],
)
def test_lines_end_only_where_a_reader_expects_it(text: str, pieces: list[str]) -> None:
    assert _pieces(text) == pieces


@pytest.mark.parametrize(
    "quantity",
    [
        "120 km", "3,5 kg", "40,000 m²", "25 °C", "1,200 MW", "15 %", "15 per cent", "1 200 300",
        "300 tonnes", "250 million", "USD 41", "$ 541", "2020–2021", "2020-2021", "2019—2020",
        "110 – 112", "110 - 112", "10% – 12%",
    ],
)  # fmt: skip
def test_english_quantities_and_ranges_are_never_parted(quantity: str) -> None:
    _stays_whole(f"The office says that {quantity} of all this was {quantity} far away", quantity)


@pytest.mark.parametrize(
    "quantity",
    [
        "120 كم", "١٢٠ كم", "120 كيلومترا", "120 كيلومترًا", "300 متر", "1.200 ميغاواط", "541 مليون",
        "٥٤١ مليونًا", "٣٬٥ مليارات", "500 ألف", "115 دولارا", "15 في المائة", "١١٥ في المئة",
        "115 بالمئة", "115 ٪", "25 °م", "2020-2021", "٢٠٢٠–٢٠٢١", "١١٠ – ١١٢", "110 - 112",
    ],
)  # fmt: skip
def test_arabic_quantities_and_ranges_are_never_parted(quantity: str) -> None:
    _stays_whole(f"قال المكتب إن {quantity} من ذلك كان {quantity} بعيدا عن المدينة", quantity)


def _stays_whole(text: str, quantity: str) -> None:
    """At every width that holds it, it is on one line."""
    for measure in range(110, 400, 3):
        assert "|".join(_lines(text, measure)).count(quantity) == 2


def test_numbers_in_a_row_are_no_quantity() -> None:
    assert _pieces("rooms 101 102 103 104") == ["rooms", "101 102 103", "104"]


def test_a_dash_between_words_is_still_a_place_to_break() -> None:
    assert _pieces("in 2019 — three years on—it rose by 20") == [
        "in", "2019 —", "three", "years", "on—", "it", "rose", "by", "20",
    ]  # fmt: skip


@given(texts("ar") | texts("en"), st.floats(5, 200))
def test_every_cluster_is_in_one_line_and_no_line_is_too_wide(text: str, measure: float) -> None:
    clusters = _clusters(text)
    broken = break_lines(text, clusters, measure)
    assert [index for one in broken for index in range(one.start, one.end)] == list(
        range(len(clusters))
    )
    for one in broken:
        width = sum(cluster.advance for cluster in clusters[one.start : one.visible])
        assert width <= measure + 1e-6 or one.visible - one.start == 1


def test_a_word_of_five_thousand_letters_is_broken_and_nothing_is_cut() -> None:
    lines = _lines("م" * 5000, 400)
    assert len(lines) > 10
    assert "".join(lines) == "م" * 5000


def test_a_long_address_is_broken_after_a_sign() -> None:
    lines = _lines("https://example.org/some/very/long/path/that/has/no/end/at/all", 150)
    assert all(line.endswith("/") for line in lines[:-1])


def test_the_best_breaks_leave_no_line_much_shorter_than_the_others() -> None:
    text = "aaa bb cc ddddd " * 12
    clusters = _clusters(text)
    broken = break_lines(text, clusters, 170)
    widths = [
        sum(cluster.advance for cluster in clusters[one.start : one.visible]) for one in broken
    ]
    assert min(widths[:-1]) > 0.8 * max(widths)


def test_a_headline_does_not_end_in_a_lone_word() -> None:
    text = "Office opens a centre for the people of the district today"
    clusters = _clusters(text)
    measure = sum(cluster.advance for cluster in clusters) * 0.92
    plain = break_lines(text, clusters, measure)
    balanced = break_lines(text, clusters, measure, balanced=True)
    assert text[clusters[plain[-1].start].start :] == "district today"
    assert text[clusters[balanced[-1].start].start :] == "people of the district today"


def test_a_word_that_fills_a_line_draws_no_word_down_from_the_line_before() -> None:
    address = "https://example.org/reports/2026/water-and-roads"
    measure = sum(one.advance for one in _clusters(f"at {address} ")) + 1
    assert _lines(f"Read more at {address} or ask us.", measure)[0] == "Read more at "


def test_a_paragraph_of_very_many_words_is_broken_by_first_fit() -> None:
    lines = _lines("word " * 20_000, 300)
    assert "".join(lines) == "word " * 20_000
    assert len({len(line) for line in lines[:-1]}) == 1


def test_an_empty_paragraph_has_no_lines() -> None:
    assert break_lines("", [], 100) == []


def test_a_paragraph_of_spaces_is_one_line_with_nothing_to_see() -> None:
    clusters = _clusters("   ")
    assert break_lines("   ", clusters, 100) == [Broken(0, 0, 3, forced=True)]
