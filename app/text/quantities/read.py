"""Reads every quantity of a text, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from msgspec.structs import replace

from app.text.quantities import arabic, english
from app.text.quantities.beside import Found, shared
from app.text.quantities.dates import read_day
from app.text.quantities.digits import certainty, read_digits
from app.text.quantities.hijri import hijri_months, read_hijri
from app.text.quantities.lexicon import as_decimal, beginnings, lexicon, weekdays
from app.text.quantities.model import Quantity
from app.text.quantities.ordinals import read_decade, read_ordinal
from app.text.quantities.scan import Scanned, scan
from app.text.quantities.units import (
    ZONES,
    currency_at,
    percent_at,
    read_phone,
    read_time,
    read_zone,
)

_WORDS: dict[str, Callable[[Scanned, int], tuple[int, Decimal] | None]] = {
    "en": english.read_words,
    "ar": arabic.read_words,
}
LANGUAGES = tuple(_WORDS)
ONE_CENTURY = Decimal(100)


def read(text: str, code: str) -> tuple[Quantity, ...]:
    """The quantities in the text of a language, in order, none over another.

    code: one of ``LANGUAGES``; in any other language nothing is read.
    """
    return _read(text, code) if code in LANGUAGES else ()


@lru_cache(maxsize=2048)  # rows are compared again whenever one of them has changed
def _read(text: str, code: str) -> tuple[Quantity, ...]:
    return tuple(_quantities(scan(text), code))


def _quantities(scanned: Scanned, code: str) -> Iterator[Quantity]:
    for one in shared(scanned, _all(scanned, code)):
        start, end = scanned.folded.span(scanned.at(one.at).start, scanned.at(one.end - 1).end)
        yield Quantity(
            start, end, one.kind, one.value, one.also, one.unit, one.day, one.certainty,
            one.is_beside,
        )  # fmt: skip


def _all(scanned: Scanned, code: str) -> Iterator[Found]:
    at = 0
    while at < len(scanned.tokens):
        found = _found(scanned, at, code)
        if found is not None and found.end > at:
            yield replace(found, at=at)
            at = found.end
        else:
            at += 1


def _found(scanned: Scanned, at: int, code: str) -> Found | None:
    token = scanned.at(at)
    if token.sort == "skipped" or (token.sort == "word" and not _may_begin(token.text, code)):
        return None
    days = (_phone, _hijri, _date, _time, _zone, _decade, _ordinal)
    for reader in (*days, _money_before, _percent_before, _number, _loose):
        found = reader(scanned, at, code)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=8192)  # most words of a text have nothing to do with numbers
def _may_begin(word: str, code: str) -> bool:
    """Whether a quantity can begin with a word. «الأحد» and «الاثنين» are days, not one and two."""
    stems = (word, *arabic.stems(word))
    if any(stem in weekdays() for stem in stems):
        return False
    return any(
        stem in beginnings(code) or stem in hijri_months() or stem in ZONES
        for stem in _bare_parts(stems)
    )


def _phone(scanned: Scanned, at: int, _: str) -> Found | None:
    held = read_phone(scanned, at)
    return Found(held[0], "phone", held[1]) if held else None


def _hijri(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_hijri(scanned, at, code)
    if held is None:
        return None
    return Found(held[0], "date", Decimal(held[1].day or held[1].year), day=held[1])


def _date(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_day(scanned, at, code)
    if held is None:
        return None
    day = held.day
    value = Decimal(day.day or day.year or day.month)
    return Found(held.end, "date", value, certainty=held.certainty, day=day)


def _time(scanned: Scanned, at: int, code: str) -> Found | None:
    if scanned.at(at).sort != "digits":
        return None
    held = read_time(scanned, at, code)
    return Found(held[0], "time", held[1], held[2]) if held else None


def _zone(scanned: Scanned, at: int, _: str) -> Found | None:
    held = read_zone(scanned, at)
    return Found(held[0], "number", held[1], certainty="loose") if held else None


def _decade(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_decade(scanned, at, code)
    return Found(held[0], "decade", held[1], held[2], "likely") if held else None


def _ordinal(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_ordinal(scanned, at, code)
    return Found(held[0], "ordinal", held[1], certainty="loose") if held else None


def _money_before(scanned: Scanned, at: int, code: str) -> Found | None:
    """$41 million, USD 41 million."""
    held = currency_at(scanned, at, code)
    if held is None:
        return None
    after, unit = held
    number = _number(scanned, after, code)
    if number is None or number.kind != "number":
        return None
    short = lexicon(code).short_scales.get(scanned.at(number.end).text)
    if short and scanned.glued(number.end):
        number = _scaled(number, short, number.end + 1)
    return replace(number, kind="money", unit=unit)


def _percent_before(scanned: Scanned, at: int, code: str) -> Found | None:
    """%50, as some write it in Arabic."""
    if scanned.at(at).text != "%" or not scanned.glued(at + 1):
        return None
    number = _number(scanned, at + 1, code)
    return replace(number, kind="percent") if number and number.kind == "number" else None


def _number(scanned: Scanned, at: int, code: str) -> Found | None:
    found = _digits(scanned, at, code) if scanned.at(at).sort == "digits" else None
    found = found or _in_words(scanned, at, code)
    if found is None:
        return None
    percent = percent_at(scanned, found.end, code)
    if percent is not None:
        return replace(found, kind="percent", end=percent)
    money = currency_at(scanned, found.end, code)
    if money is not None and not _is_other_money(scanned, *money, code):
        return replace(found, kind="money", end=money[0], unit=money[1])
    return found


def _is_other_money(scanned: Scanned, end: int, unit: str, code: str) -> bool:
    """In "5 $10 notes" the sign belongs to what comes after it."""
    return code == "en" and unit == "USD" and scanned.at(end).sort == "digits"


def _digits(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_digits(scanned, at)
    if held is None:
        return None
    end, value, also = held
    fraction = _fraction(scanned, at)
    if fraction is not None:
        return fraction
    found = Found(end, "number", value, also, certainty(scanned, at))
    return _with_scale(scanned, _until(scanned, at, found), code)


def _until(scanned: Scanned, at: int, found: Found) -> Found:
    """2020-21 ends in 2021: the century is said once."""
    first = scanned.at(at - 2).text
    is_range = scanned.at(at - 1).text == "-" and scanned.glued(at) and scanned.glued(at - 1)
    text = scanned.at(at).text
    if is_range and len(first) == 4 and first.isdigit() and len(text) == 2 and text.isdigit():
        value = Decimal(first[:2] + text)
        if value > Decimal(first):
            return replace(found, value=value, also=(Decimal(text),))
    return found


def _with_scale(scanned: Scanned, found: Found, code: str) -> Found:
    """3.63 million, 300 ألف, 5bn."""
    held, end = lexicon(code), found.end
    text = scanned.at(end).text
    scale = held.scales.get(text) if found.certainty == "sure" else None
    if scale is None and scanned.glued(end):
        scale = held.short_scales.get(text)
        if scale is not None and text in {"m", "b"}:  # metres, bits
            return replace(found, also=(*found.also, found.value * scale))
    if scale is None:
        return found
    found = _scaled(found, scale, end + 1)
    if code != "ar":
        return found
    rest = arabic.rest_of(scanned, found.end, scale)
    if rest is not None:
        return replace(found, end=rest[0], value=found.value + rest[1])
    end, value = arabic.with_part(scanned, found.end, found.value, scale)
    return replace(found, end=end, value=value)


def _scaled(found: Found, scale: Decimal, end: int) -> Found:
    also = tuple(one * scale for one in found.also)
    return replace(
        found, end=end, value=found.value * scale, also=also, certainty="sure", scale=scale
    )


def _fraction(scanned: Scanned, at: int) -> Found | None:
    """1/2, which is also what ½ folds to."""
    first, sign, second = (scanned.at(at + n).text for n in range(3))
    if sign != "/" or not (scanned.glued(at + 1) and scanned.glued(at + 2)):
        return None
    if not (first.isdigit() and second.isdigit() and 0 < int(first) < int(second) <= 10):
        return None
    value = as_decimal(Fraction(int(first), int(second)))
    return Found(at + 3, "number", value, certainty="likely")


def _in_words(scanned: Scanned, at: int, code: str) -> Found | None:
    part = _parts(scanned, at, code)
    if part is not None:
        return part
    held = _WORDS[code](scanned, at)
    if held is None:
        return None
    end, value = held
    if code == "ar" and lexicon(code).loose.get(scanned.at(at - 1).text[2:]) == (ONE_CENTURY,):
        return Found(end, "ordinal", value, certainty="loose")  # القرن العشرين
    if code == "ar" and end == at + 1 and _is_doubtful(scanned, at, value):
        is_vague = any(stem in lexicon(code).vague for stem in arabic.stems(scanned.at(at).text))
        also = (as_decimal(1 / Fraction(value)), 100 / value) if 5 <= value <= 10 else ()
        return None if is_vague else Found(end, "number", value, also, "loose")  # خمس السكان
    return Found(end, "number", value, certainty="likely" if value > 1 else "loose")


def _is_doubtful(scanned: Scanned, at: int, value: Decimal) -> bool:
    """Whether a single word says something else as well, or a number that nobody counted."""
    held, following = lexicon("ar"), scanned.at(at + 1).text
    is_counted = following.endswith("ات") or following in held.counted
    if 3 <= value <= 10 and is_counted and not following.startswith("ال"):
        return False  # ست شبكات, خمس مدارس
    return any(one in held.vague | held.ambiguous for one in arabic.stems(scanned.at(at).text))


def _parts(scanned: Scanned, at: int, code: str) -> Found | None:
    """two-thirds, three quarters, ثلاثة أرباع."""
    held = lexicon(code)
    units = (scanned.at(at).text,) if code == "en" else arabic.stems(scanned.at(at).text)
    count = next((held.units[one] for one in units if one in held.units), None)
    after = at + 1 + (scanned.at(at + 1).text == "-")
    part = held.parts.get(scanned.at(after).text)
    if count is None or part is None or not 0 < Fraction(count) * part < 1:
        return None
    value = as_decimal(Fraction(count) * part)
    return Found(after + 1, "number", value, certainty="likely" if count > 1 else "loose")


def _loose(scanned: Scanned, at: int, code: str) -> Found | None:
    """Words that say a number in passing: a decade, half, both, duals of time."""
    held, text = lexicon(code), scanned.at(at).text
    words = (text,) if code == "en" else arabic.stems(text)
    for word in words:
        if word in held.loose:
            value, *also = held.loose[word]
            return Found(at + 1, "number", value, tuple(also), "loose")
    if code == "ar":
        part = next((held.parts[one] for one in _bare_parts(words) if one in held.parts), None)
        return Found(at + 1, "number", as_decimal(part), certainty="loose") if part else None
    return None


def _bare_parts(words: tuple[str, ...]) -> Iterator[str]:
    """ "ثلثيها": a fraction of something that was named before."""
    for word in words:
        yield word
        for ending in ("ها", "هم", "هن", "ه"):
            if word.endswith(ending):
                yield word.removesuffix(ending)
