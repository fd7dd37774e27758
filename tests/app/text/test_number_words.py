"""Numbers that are written in words, digits, scales and with units read back as their values."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from app.text.quantities import Quantity, read
from tests import numbers
from tests.numbers import Arabic

WHOLE = st.one_of(
    st.integers(0, 1000),
    st.integers(0, 10**15),
    st.tuples(st.integers(1, 999), st.sampled_from([10**3, 10**6, 10**9, 10**12])).map(
        lambda held: held[0] * held[1]
    ),
)
WAYS = st.builds(
    Arabic,
    is_feminine=st.booleans(),
    is_oblique=st.booleans(),
    is_apart=st.booleans(),
    hundred=st.sampled_from(["مئة", "مائة"]),
    has_gap=st.booleans(),
)
SEPARATORS = [",", ".", "،", "٬", "\u2009", "\u202f", "\u00a0"]


def _only(text: str, code: str) -> Quantity:
    found = read(text, code)
    assert len(found) == 1, [text[one.start : one.end] for one in found]
    return found[0]


def _said(found: Quantity) -> tuple[str, str, Decimal]:
    return found.kind, found.unit, found.value


@given(WHOLE)
@example(10**15)
@example(1_000_005)
def test_english_words_read_back(number: int) -> None:
    words = numbers.english(number)
    found = _only(f"so {words} wells", "en")
    assert (found.value, found.start, found.end) == (Decimal(number), 3, 3 + len(words))


@given(WHOLE, WAYS)
@example(10**15, Arabic())
def test_arabic_words_read_back(number: int, way: Arabic) -> None:
    words = way.words(number)
    found = _only(f"كان {words} لهم", "ar")
    assert (found.value, found.start, found.end) == (Decimal(number), 4, 4 + len(words))


@given(WHOLE, st.sampled_from(SEPARATORS), st.sampled_from(["en", "ar"]), st.booleans())
def test_digits_in_groups_read_back(
    number: int, separator: str, code: str, is_arabic: bool
) -> None:
    written = f"{number:,}".replace(",", separator)
    written = _in_arabic(written) if is_arabic else written
    found = _only(f"x {written} y", code)
    assert number in found.values()
    assert found.end - found.start == len(written)


@given(
    st.decimals(Decimal("0.01"), 999, places=2),
    st.sampled_from(
        [("thousand", "ألف", 3), ("million", "مليون", 6), ("billion", "مليار", 9),
         ("trillion", "تريليون", 12), ("million", "ملايين", 6)]
    ),
)  # fmt: skip
def test_digits_with_a_scale_read_back(number: Decimal, scale: tuple[str, str, int]) -> None:
    english, arabic, zeros = scale
    value = number.normalize() * 10**zeros
    written = f"{number.normalize():f}"
    assert value in _only(f"about {written} {english} of", "en").values()
    for text in (written, written.replace(".", ","), _in_arabic(written).replace(".", "٫")):
        assert value in _only(f"نحو {text} {arabic} من", "ar").values()


@given(st.integers(0, 10**12))
def test_money_and_per_cent_read_back(number: int) -> None:
    for text in (f"USD {number:,}", f"${number:,}", f"{number:,} US dollars", f"US$ {number:,}"):
        money = _only(text, "en")
        assert _said(money) == ("money", "USD", Decimal(number))
    for text in (f"{number:,} دولار أمريكي", f"{_in_arabic(str(number))} دولارًا"):
        money = _only(text, "ar")
        assert _said(money) == ("money", "USD", Decimal(number))
    for text, code in ((f"{number} per cent", "en"), (f"{number}%", "en"), (f"٪{number}", "ar"),
                       (f"{number} في المئة", "ar"), (f"{number} بالمائة", "ar")):  # fmt: skip
        share = _only(text, code)
        assert _said(share) == ("percent", "", Decimal(number))


@given(st.integers(3, 10**9), WAYS)
def test_money_and_per_cent_in_words_read_back(number: int, way: Arabic) -> None:
    for text, code in (
        (f"{numbers.english(number)} dollars", "en"),
        (f"{way.words(number)} دولار", "ar"),
    ):
        money = _only(text, code)
        assert _said(money) == ("money", "USD", Decimal(number))
    share = _only(f"{way.words(number)} في المئة", "ar")
    assert _said(share) == ("percent", "", Decimal(number))


@given(st.integers(1, 99), st.booleans())
def test_ordinals_read_back(number: int, is_oblique: bool) -> None:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    arabic = numbers.arabic_ordinal(number, is_oblique=is_oblique)
    for text, code in ((f"{number}{suffix}", "en"), (numbers.english_ordinal(number), "en"),
                       (f"القرن {arabic}", "ar")):  # fmt: skip
        values = {
            value for one in read(text, code) if one.end == len(text) for value in one.values()
        }
        assert number in values


def _in_arabic(text: str) -> str:
    return text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
