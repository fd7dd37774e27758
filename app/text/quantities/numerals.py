"""A number with all that belongs to it: digits or words, a scale, a half, per cent, money."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from app.text.quantities import arabic, english
from app.text.quantities.beside import ONE, Found, scaled
from app.text.quantities.digits import certainty, read_digits, read_fraction
from app.text.quantities.lexicon import lexicon
from app.text.quantities.measures import names, unit_at
from app.text.quantities.scan import Scanned
from app.text.quantities.units import currency_at, currency_before, percent_at
from app.text.quantities.worded import in_words

_BEHIND = frozenset({"-", "و", "من", "مره", "مرات"})
_TIMES = frozenset({"مره", "مرات"})
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def read_number(scanned: Scanned, at: int, code: str) -> Found | None:
    """The number that begins at a token, with what stands behind it."""
    found = _digits(scanned, at, code) if scanned.sort(at) == "digits" else None
    found = found or in_words(scanned, at, code)
    if found is None:
        return None
    if not _may_belong(scanned.said(found.end), code):
        return _counted(scanned, found, code, at) if code == "ar" else found
    found = _with_rest(scanned, found, code)
    percent = percent_at(scanned, found.end, code)
    if percent is not None:
        return replace(found, kind="percent", end=percent)
    money = _money_after(scanned, found, code)
    return _counted(scanned, money or found, code, at)


def _with_rest(scanned: Scanned, found: Found, code: str) -> Found:
    """مليونان و300 ألف."""
    place = found.end + 1
    is_joined = code == "ar" and found.scale > ONE and scanned.said(found.end) == "و"
    if not is_joined or scanned.sort(place) != "digits" or not scanned.glued(place):
        return found
    rest = _digits(scanned, place, code)
    if rest is None or not ONE < rest.scale < found.scale or rest.value >= found.scale:
        return found
    return replace(found, end=rest.end, value=found.value + rest.value, certainty="sure")


@lru_cache(maxsize=8192)
def _may_belong(word: str, code: str) -> bool:
    """Whether a word behind a number may be part of it, or say what it is of."""
    held, units = lexicon(code), names(code)
    return word in _BEHIND or any(
        one in held.percent or one in held.currencies or one in units
        for one in (word, *arabic.stems(word))
    )


def read_money(scanned: Scanned, at: int, code: str) -> Found | None:
    """$41 million, USD 41 million."""
    held = currency_before(scanned, at, code)
    if held is None:
        return None
    after, unit = held
    number = read_number(scanned, after, code)
    if number is None or number.kind != "number":
        return None
    short = lexicon(code).short_scales.get(scanned.said(number.end))
    if short and scanned.glued(number.end):
        number = scaled(number, short, number.end + 1)
    return replace(number, kind="money", unit=unit, measure="")


def read_percent(scanned: Scanned, at: int, code: str) -> Found | None:
    """%50, as some write it in Arabic."""
    if scanned.said(at) != "%" or not scanned.glued(at + 1):
        return None
    number = read_number(scanned, at + 1, code)
    return replace(number, kind="percent") if number and number.kind == "number" else None


def with_half(scanned: Scanned, found: Found, code: str) -> Found:
    """With the half that follows what is counted: ثلاث سنوات ونصف, a year and a half."""
    if code == "ar":
        end, value = arabic.with_part(scanned, found.end, found.value, ONE)
        if end > found.end:
            end += unit_at(scanned, end, code) is not None  # ساعتان ونصف الساعة
            return replace(found, end=end, value=value, also=())
        return found
    part = _PARTS.get(scanned.said(found.end + 2))
    if part and found.value == ONE and scanned.words(found.end, 2) == ("and", "a"):
        return replace(found, end=found.end + 3, value=ONE + part, also=())
    return found


def _counted(scanned: Scanned, found: Found, code: str, at: int) -> Found:
    """With the unit that it counts, before or behind it, and a half of that on top."""
    held = unit_at(scanned, found.end, code)
    is_named = held is None or scanned.said(at).startswith("ال")
    if is_named and code == "ar" and found.kind == "number":
        before = unit_at(scanned, at - 1, code)  # الأشهر الستة
        if before and before[0] == at:
            return replace(found, measure=before[1])
    if held is not None and found.kind == "number":
        found = replace(found, measure=held[1])
    if code == "en" or not (held or found.kind == "money" or scanned.said(found.end) in _TIMES):
        return found
    # ثلاثة دولارات ونصف: the currency is part of the figure, a unit is not.
    after = held[0] if held else found.end + (found.kind != "money")
    halved = with_half(scanned, replace(found, end=after), code)
    return halved if halved.end > after else found


def _money_after(scanned: Scanned, found: Found, code: str) -> Found | None:
    at = found.end
    if scanned.said(at) == "-" and scanned.glued(at) and scanned.said(at + 1).isalpha():
        at += scanned.glued(at + 1)  # million-dollar, but not £20-£30
    held = currency_at(scanned, at, code)
    if held is None or _is_other_money(scanned, *held, code):
        return None
    mass = unit_at(scanned, at, code) if held[1] == "GBP" else None  # pounds
    measure = mass[1] if mass else ""
    return replace(found, kind="money", end=held[0], unit=held[1], measure=measure)


def _is_money(scanned: Scanned, at: int, code: str) -> bool:
    """Whether a currency stands there, or behind a hyphen: 9m-kronor, 1.5m roubles."""
    at += scanned.said(at) == "-" and scanned.glued(at)
    return currency_at(scanned, at, code) is not None


def _is_other_money(scanned: Scanned, end: int, unit: str, code: str) -> bool:
    """In "5 $10 notes" the sign belongs to what comes after it."""
    return code == "en" and unit == "USD" and scanned.sort(end) == "digits"


def _digits(scanned: Scanned, at: int, code: str) -> Found | None:
    fraction = read_fraction(scanned, at)
    if fraction is not None:
        return Found(fraction[0], "number", fraction[1], certainty="likely")
    held = read_digits(scanned, at)
    if held is None:
        return None
    end, value, also = held
    found = Found(end, "number", value, also, certainty(scanned, at))
    if code == "en" and scanned.words(end, 2) == ("and", "a"):
        end, value = english.halved(scanned, end, value)  # 11 and a half
        found = replace(found, end=end, value=value)
    return _with_scale(scanned, _until(scanned, at, found), code)


def _until(scanned: Scanned, at: int, found: Found) -> Found:
    """2020-21 ends in 2021: the century is said once."""
    if scanned.said(at - 1) not in {"-", "/"} or not (scanned.glued(at) and scanned.glued(at - 1)):
        return found
    first, text = scanned.said(at - 2), scanned.said(at)
    if len(first) == 4 and first.isdigit() and len(text) == 2 and text.isdigit():
        value = Decimal(first[:2] + text)
        if value > Decimal(first):
            return replace(found, value=value, also=(Decimal(text),))
    return found


def _with_scale(scanned: Scanned, found: Found, code: str) -> Found:
    """3.63 million, 300 ألف, 5bn, $150-million."""
    held, end = lexicon(code), found.end
    if found.certainty == "sure" and scanned.said(end) == "-" and scanned.glued(end):
        end += scanned.glued(end + 1) and scanned.said(end + 1) in held.scales
    text = scanned.said(end)
    scale = held.scales.get(text) if found.certainty == "sure" else None
    if scale is None and scanned.glued(end):
        scale = held.short_scales.get(text)
        if scale is not None and text in {"m", "b"} and not _is_money(scanned, end + 1, code):
            # Metres, bits.
            return replace(found, also=(*found.also, found.value * scale))
    if scale is None:
        return found
    found = scaled(found, scale, end + 1)
    if code != "ar":
        return found
    rest = arabic.rest_of(scanned, found.end, scale)
    if rest is not None:
        return replace(found, end=rest[0], value=found.value + rest[1])
    end, value = arabic.with_part(scanned, found.end, found.value, scale)
    return replace(found, end=end, value=value)
