"""Numbers in words and what they may mean besides: fractions, names, sizes, ordinals."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import gcd

from msgspec.structs import replace

from app.text.quantities import arabic, english
from app.text.quantities.beside import ONE, Found, scaled
from app.text.quantities.lexicon import as_decimal, key, lexicon
from app.text.quantities.model import Certainty
from app.text.quantities.scan import Scanned

_WORDS: dict[str, Callable[[Scanned, int], tuple[int, Decimal] | None]] = {
    "en": english.read_words,
    "ar": arabic.read_words,
}
_CENTURY = frozenset({"قرن", "القرن", "للقرن", "بالقرن"})
_ACCUSATIVE = frozenset(map(key, ("ألفا", "مليونا", "مليارا", "بليونا", "تريليونا")))
_MONDAY = frozenset(map(key, ("اثنين", "إثنين")))
_STONE = key("ستون")
_OUT_OF = frozenset({key("أصل")})
HUNDRED = Decimal(100)


def in_words(scanned: Scanned, at: int, code: str) -> Found | None:
    """The number that begins at a token; None when none does."""
    part = _parts(scanned, at, code)
    if part is not None:
        return part
    held = _WORDS[code](scanned, at)
    if held is None:
        return None
    end, value = held
    if end == at + 1 and _is_other_word(scanned, at):
        return None
    said: Certainty = "likely" if value > 1 else "loose"
    found = Found(end, "number", value, certainty=said, scale=_last_scale(scanned, end, code))
    return _in_arabic(scanned, at, found) if code == "ar" else _in_english(scanned, at, found)


def _last_scale(scanned: Scanned, end: int, code: str) -> Decimal:
    held, word = lexicon(code), scanned.said(end - 1)
    dual = held.dual_scales.get(word)
    scale = dual / 2 if dual else held.scales.get(word, ONE)
    return scale if scale > HUNDRED else ONE


def _in_english(scanned: Scanned, at: int, found: Found) -> Found:
    """A capital in the middle of a sentence is one of a name: Twenty One Pilots, BBC Two."""
    if scanned.said(found.end) == "dozen":
        also = (found.value * 10,)  # «عشرين», for two dozen are not counted
        value = found.value * 12
        return replace(found, end=found.end + 1, value=value, also=also, certainty="loose")
    is_name = at > 0 and scanned.original(at)[:1].isupper() and scanned.is_inside(at)
    return replace(found, certainty="loose") if is_name else found


def _in_arabic(scanned: Scanned, at: int, found: Found) -> Found | None:
    if scanned.said(at - 1) in _CENTURY:
        return replace(found, kind="ordinal", certainty="loose")  # القرن العشرين
    if found.end != at + 1:
        return found
    value, stems = found.value, arabic.stems(scanned.said(at))
    if not _ACCUSATIVE.isdisjoint(stems):
        return replace(found, also=(value * 2,), certainty="loose")  # ألفا شخص, two of them
    if value % 10 == 0 and 20 <= value < HUNDRED and any(map(_has_article, stems)):
        return replace(found, kind="ordinal", certainty="loose")  # المادة الخمسون
    if not _is_doubtful(scanned, at, value):
        return found
    share = as_decimal(1 / Fraction(value))
    also = (share, 2 * share, 100 / value) if 5 <= value <= 10 else ()  # خمس السكان, خمسا السكان
    is_vague = not lexicon("ar").vague.keys().isdisjoint(stems)
    return None if is_vague else replace(found, also=also, certainty="loose")


def _is_other_word(scanned: Scanned, at: int) -> bool:
    """8 ستون, which are stones; يوم اثنين."""
    before, text = scanned.said(at - 1), scanned.said(at)
    is_monday = text in _MONDAY and before == "يوم"
    return is_monday or (text == _STONE and before.isdigit() and len(before) <= 2)


def _has_article(stem: str) -> bool:
    return stem.startswith("ال")


def _is_doubtful(scanned: Scanned, at: int, value: Decimal) -> bool:
    """Whether a single word says something else as well, or a number that nobody counted."""
    held, following = lexicon("ar"), scanned.said(at + 1)
    is_counted = following.endswith("ات") or following in held.counted
    if 3 <= value <= 10 and is_counted and not following.startswith("ال"):
        return False  # ست شبكات, خمس مدارس
    if scanned.said(at - 1) in _OUT_OF:
        return False  # من أصل خمس
    stems = arabic.stems(scanned.said(at))
    return not (held.ambiguous.isdisjoint(stems) and held.vague.keys().isdisjoint(stems))


def _parts(scanned: Scanned, at: int, code: str) -> Found | None:
    """two-thirds, three quarters of a million, ثلاثة أرباع."""
    after = at + 1 + (scanned.said(at + 1) == "-")
    part = _part(scanned.said(after), code)
    if part is None:
        return None
    held = lexicon(code).units
    units = (scanned.said(at),) if code == "en" else arabic.stems(scanned.said(at))
    count = next((held[one] for one in units if one in held), None)
    if count is None or not 0 < Fraction(count) * part < 1 or gcd(int(count), part.denominator) > 1:
        return None
    value = as_decimal(Fraction(count) * part)
    quarters = (count,) if scanned.said(after) == "quarters" else ()  # of a year
    said: Certainty = "likely" if count > 1 else "loose"
    also = (*quarters, *in_hundredths(value))
    found = Found(after + 1, "number", value, also, said, is_beside=True)
    return _part_of_scale(scanned, found, code)


@lru_cache(maxsize=8192)
def _part(word: str, code: str) -> Fraction | None:
    held = lexicon(code).parts
    return next((held[one] for one in arabic.bare((word,)) if one in held), None)


def in_hundredths(part: Decimal) -> tuple[Decimal, ...]:
    """A third as the per cent that it may be called: 33, 33.3."""
    share = part * HUNDRED
    return tuple({round(share, places).normalize() for places in (0, 1, 2)} | {Decimal(int(share))})


def _part_of_scale(scanned: Scanned, found: Found, code: str) -> Found:
    """Three quarters of a million, ثلاثة أرباع المليون."""
    is_said = scanned.words(found.end, 2) in {("of", "a"), ("of", "one")}
    place = found.end + 2 * is_said
    words = (scanned.said(place),) if is_said else arabic.stems(scanned.said(place))
    held = lexicon(code).scales
    scale = next((held[one] for one in words if one in held), None)
    if scale is None or scale < HUNDRED or is_said != (code == "en"):
        return found
    return scaled(replace(found, also=(), is_beside=False), scale, place + 1)
