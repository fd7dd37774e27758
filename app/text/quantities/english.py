"""Numbers in English words: twenty-eight, two and a half million, one hundred and five."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from app.text.quantities.lexicon import as_decimal, lexicon
from app.text.quantities.scan import Scanned

HUNDRED = Decimal(100)
LARGEST = Decimal(10**18)


def read_words(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where the number ends that begins at a token, and its value; None when none does."""
    held = lexicon("en")
    first = scanned.said(at)
    if scanned.said(at + 1) not in _joining():
        alone = held.units.get(first, held.tens.get(first))
        return (at + 1, alone) if alone is not None else None
    if first in {"a", "an"} and scanned.said(at + 1) in held.scales:
        return _compound(scanned, at + 1, Decimal(1))
    if first in {"a", "one"} and scanned.words(at + 1, 3) == ("quarter", "of", "a"):
        scale = held.scales.get(scanned.said(at + 4))
        return (at + 5, scale / 4) if scale else None
    if first in held.parts and scanned.said(at + 1) in {"a", "an", "-"}:
        scale = held.scales.get(scanned.said(at + 2))
        return (at + 3, scale * as_decimal(held.parts[first])) if scale else None
    if first in held.units or first in held.tens:
        return _compound(scanned, at, None)
    return None


@cache
def _joining() -> frozenset[str]:
    """What may stand behind the first word of a number that has more of them."""
    held = lexicon("en")
    return frozenset({"a", "an", "-", "and", "quarter", *held.units, *held.tens, *held.scales})


def _compound(scanned: Scanned, at: int, count: Decimal | None) -> tuple[int, Decimal]:
    """Groups below a thousand, each with its scale, the scales falling."""
    held = lexicon("en")
    total, scale_before = Decimal(0), LARGEST
    end = at
    while True:
        group = (end, count) if count is not None else _group(scanned, end)
        if group is None:
            break
        after, value = group
        after, value = _with_half(scanned, after, value)
        scale = Decimal(1)
        while True:
            place = after + (scanned.said(after) == "-" and scanned.glued(after))
            step = held.scales.get(scanned.said(place))
            if step is None or scale * step >= scale_before:
                break
            scale, after = scale * step, place + 1
        total, end = total + value * scale, after
        count = None
        if scale == 1 or not _continues(scanned, after):
            break
        scale_before = scale
        end = after + (scanned.said(after) == "and")
        if _group(scanned, end) is None:
            end = after
            break
    return _end_with_half(scanned, end, total)


def _group(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """A number below a thousand without the word for its scale: units, tens, hundreds."""
    held = lexicon("en")
    small = _below_hundred(scanned, at)
    if small is None:
        return None
    after, value = small
    if scanned.said(after) != "hundred" or not 0 < value < 100:
        return small
    value, after = value * HUNDRED, after + 1
    rest = after + (scanned.said(after) == "and")
    more = _below_hundred(scanned, rest)
    if more is None or scanned.said(more[0]) in {"hundred", *held.ordinals}:
        return after, value
    return more[0], value + more[1]


def _below_hundred(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    held, text = lexicon("en"), scanned.said(at)
    if text in held.units:
        return at + 1, held.units[text]
    if text not in held.tens:
        return None
    after = at + 1 + (scanned.said(at + 1) == "-" and scanned.glued(at + 1))
    unit = held.units.get(scanned.said(after), Decimal(0))
    return (after + 1, held.tens[text] + unit) if 0 < unit < 10 else (at + 1, held.tens[text])


def _continues(scanned: Scanned, after: int) -> bool:
    """ "one thousand two hundred", "a hundred and five"."""
    held = lexicon("en")
    text = scanned.said(after + (scanned.said(after) == "and"))
    return text in held.units or text in held.tens


def halved(scanned: Scanned, after: int, value: Decimal) -> tuple[int, Decimal]:
    """Where a half ends that follows a number, up to its scale; and the number with the half."""
    held = _with_half(scanned, after, value)
    return held if held[0] > after else _end_with_half(scanned, after, value)


def _with_half(scanned: Scanned, after: int, value: Decimal) -> tuple[int, Decimal]:
    """ "two and a half million"."""
    held = _part(scanned, after)
    if held is None:
        return after, value
    place = held[0] + (scanned.said(held[0]) == "-")
    return (
        (place, value + held[1]) if scanned.said(place) in lexicon("en").scales else (after, value)
    )


def _end_with_half(scanned: Scanned, after: int, value: Decimal) -> tuple[int, Decimal]:
    """ "a million and a half", "two and a half"."""
    held = _part(scanned, after)
    if held is None:
        return after, value
    scale = lexicon("en").scales.get(scanned.said(after - 1), Decimal(1))
    return held[0], value + held[1] * scale


def _part(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where "and a half" or "-and-a-half" ends, and the half."""
    words = scanned.words(at, 6)
    if words[:2] == ("and", "a"):
        place = at + 2
    elif words[:5] == ("-", "and", "-", "a", "-"):
        place = at + 5
    else:
        return None
    part = lexicon("en").parts.get(scanned.said(place))
    return (place + 1, as_decimal(part)) if part else None
