"""What stands beside a number and says of what it is: currencies, per cent, times, telephones."""

from __future__ import annotations

from decimal import Decimal

from app.text.quantities.lexicon import key, lexicon
from app.text.quantities.scan import Scanned

ZONES = frozenset(map(key, ("gmt", "utc", "غرينتش", "جرينتش", "غرينيتش")))
_AT_NIGHT = key("ليلا")
LEAST_PHONE, MOST_PHONE = 8, 15  # digits; E.164 has 15 at most


def currency_at(scanned: Scanned, at: int, code: str) -> tuple[int, str] | None:
    """Where the name of a currency ends that begins at a token, and its ISO 4217 code."""
    for rest, iso in lexicon(code).currencies.get(scanned.at(at).text, ()):
        if scanned.words(at + 1, len(rest)) != rest:
            continue
        if scanned.at(at).text == iso.lower() and scanned.original(at) != iso:
            continue
        return at + 1 + len(rest), iso
    return None


def percent_at(scanned: Scanned, at: int, code: str) -> int | None:
    """Where "per cent" ends that begins at a token."""
    for rest, _ in lexicon(code).percent.get(scanned.at(at).text, ()):
        if scanned.words(at + 1, len(rest)) == rest:
            return at + 1 + len(rest)
    return None


def read_time(
    scanned: Scanned, at: int, code: str
) -> tuple[int, Decimal, tuple[Decimal, ...]] | None:
    """Where a time of day ends, the minute of the day, and the other where noon is not said."""
    held, text = lexicon(code), scanned.at(at).text
    after = at + 1
    is_clock = scanned.at(after).text == ":" and scanned.glued(after) and scanned.glued(after + 1)
    if is_clock and scanned.at(after + 1).text[:2].isdigit() and text.isdigit():
        hour, minute, after = text, scanned.at(after + 1).text, after + 2
    else:
        hour, _, minute = text.partition(".")
    said = scanned.at(after).text
    is_past_midnight = said == _AT_NIGHT and hour in {"12", "1", "2", "3", "4"}
    is_morning = said in held.morning or is_past_midnight
    is_evening = said in held.evening and not is_past_midnight
    if not is_clock and not (is_morning or is_evening):
        return None
    if not _is_time(hour, minute or "00"):
        return None
    return _minute(after, int(hour), int(minute or 0), is_morning, is_evening)


def read_zone(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where "GMT+3" ends that begins at a token, and the hours; one text may say it and one not."""
    hours = scanned.at(at + 2).text
    if scanned.at(at).text not in ZONES or scanned.at(at + 1).text not in {"+", "-"}:
        return None
    is_hours = hours.isdigit() and int(hours) <= 14  # UTC+14 is the furthest, of Kiribati
    return (at + 3, Decimal(hours)) if is_hours else None


def read_phone(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where a telephone number ends and its digits, from + or two leading zeros or one."""
    place = at + (scanned.at(at).text == "+")
    first = scanned.at(place)
    if first.sort != "digits" or not (place > at or first.text.startswith("0")):
        return None
    digits, end = "", place
    while (token := scanned.at(end)).sort == "digits" or token.text in {"-", "(", ")"}:
        if token.sort == "digits" and not token.text.isdigit():
            return None
        digits += token.text if token.sort == "digits" else ""
        end += 1
    while end > place and scanned.at(end - 1).sort != "digits":
        end -= 1
    return (end, Decimal(digits)) if LEAST_PHONE <= len(digits) <= MOST_PHONE else None


def _is_time(hour: str, minute: str) -> bool:
    is_digits = hour.isdigit() and minute.isdigit() and len(hour) <= 2 and len(minute) == 2
    return is_digits and int(hour) <= 24 and int(minute) < 60


def _minute(
    after: int, hour: int, minute: int, is_morning: bool, is_evening: bool
) -> tuple[int, Decimal, tuple[Decimal, ...]]:
    if is_morning or is_evening:
        value = (hour % 12 + 12 * is_evening) * 60 + minute if hour <= 12 else hour * 60 + minute
        return after + 1, Decimal(value), ()
    value = hour * 60 + minute
    return after, Decimal(value), ((Decimal(value + 720),) if hour <= 12 else ())
