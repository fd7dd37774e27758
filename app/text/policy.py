"""Digits and names of months as the house writes them, in a text that somebody wrote otherwise.

Only how they look is changed, never what they say. Addresses, telephone numbers, hashtags and
what has a Latin letter in it (codes, COVID-19) stay; so does the name of a month that may be
another word, which is any that stands neither beside a figure nor in a pair of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import phonenumbers
from msgspec import Struct

from app.model import RichText, plain
from app.text.dates import months
from app.text.masking import masked
from app.text.scripts import fold
from app.wording import DIGITS, Digits

_ALL_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_TOKEN = re.compile(r"\S+")
_ANY_DIGIT = re.compile(f"[{_ALL_DIGITS}]")
_MANY_DIGITS = re.compile(r"(?:\d[\s().-]{0,3}){6}\d")  # as the shortest number that is dialled
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f@#_]")
_HASHTAG = re.compile(r"(?<!\w)[@#]\w+")
_FIGURE = re.compile(rf"[{_ALL_DIGITS}]+(?:[.,٫٬][{_ALL_DIGITS}]+)*")
# One number with its marks: thousands in threes, then a decimal; 1,500 and 3.63, not 4.5.2026.
_NUMBER = re.compile(r"\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?|\d+[.٫]\d+")
_MARKS = {"arab": str.maketrans(",.", "٬٫"), "latn": str.maketrans("٬٫", ",.")}
_CLITIC = r"(?<!\w)(?:[وفبلك]|ول|وب)?"
_BESIDE = re.compile(r"\d\s{0,3}$|شهر\s{1,3}$|شهري\s{1,3}$")
_YEAR = re.compile(r"\s{1,3}(?:من\s|عام\s|سنه\s)?(?:19|20|21)\d\d(?!\d)")
_JOINED = re.compile(r"\s{0,3}(?:-|–|[،,]|و|و?(?:الي|حتي)\s)\s{0,3}")


class Change(Struct, frozen=True):
    """Code points ``start`` to ``end`` become ``new``."""

    start: int
    end: int
    new: str


class _Month(Struct, frozen=True):
    start: int
    end: int
    number: int
    is_pair: bool


def in_style(
    text: RichText, digits: Digits, names: Sequence[str], region: str
) -> tuple[Change, ...]:
    """What has to change, in order and apart.

    names: of the months, twelve of one style; none leaves them. region: ISO 3166 code of the
    country of telephone numbers without one.
    """
    shown = _without_phones(_shown(text), region)
    found = [*_digits(shown, digits), *(_months(shown, names) if names else ())]
    return _real(text, found)


def months_in_style(text: RichText, names: Sequence[str]) -> tuple[Change, ...]:
    """What of that has to change in the names of months alone, which is found much sooner."""
    return _real(text, _months(_shown(text), names))


def changed(text: str, changes: Sequence[Change]) -> str:
    """The text with all of them made."""
    for one in reversed(changes):
        text = text[: one.start] + one.new + text[one.end :]
    return text


def _shown(text: RichText) -> str:
    return _HASHTAG.sub(_blotted, masked(text))


def _real(text: RichText, found: Iterable[Change]) -> tuple[Change, ...]:
    held = plain(text)
    real = (one for one in found if held[one.start : one.end] != one.new)
    return tuple(sorted(real, key=lambda one: one.start))


def _digits(shown: str, digits: Digits) -> Iterator[Change]:
    if not _ANY_DIGIT.search(shown):
        return
    for token in _TOKEN.finditer(shown):
        if _LATIN.search(token.group()):
            continue
        for figure in _FIGURE.finditer(token.group()):
            start = token.start() + figure.start()
            yield Change(start, start + len(figure.group()), _rewritten(figure.group(), digits))


def _rewritten(figure: str, digits: Digits) -> str:
    to = DIGITS[digits]
    new = "".join(to[int(one)] if one in _ALL_DIGITS else one for one in figure)
    return new.translate(_MARKS[digits]) if _NUMBER.fullmatch(figure) else new


def _months(shown: str, names: Sequence[str]) -> Iterator[Change]:
    alike = fold(shown)
    found = tuple(_found(alike))
    sure = {place for place, month in enumerate(found) if _is_sure(alike, month)}
    for way in (1, -1):  # along a list of months, one that is sure makes its neighbours so
        for place in range(len(found))[::way]:
            if place - way in sure and _are_joined(alike, found, min(place, place - way)):
                sure.add(place)
    for place in sorted(sure):
        month = found[place]
        yield Change(month.start, month.end, names[month.number - 1])


def _found(alike: str) -> Iterator[_Month]:
    known = months()
    for match in _name().finditer(alike):
        number = known[" ".join(match["name"].split())]
        other = match["slash"] or match["bracket"]
        is_pair = bool(other) and known[" ".join(other.split())] == number
        end = match.end() if is_pair else match.end("name")
        yield _Month(match.start("name"), end, number, is_pair)


def _is_sure(alike: str, month: _Month) -> bool:
    """Whether it is a month whatever else the word may mean: one of a pair, or by a figure."""
    lead = alike[max(0, month.start - 8) : month.start]
    return month.is_pair or bool(_YEAR.match(alike, month.end) or _BESIDE.search(lead))


def _are_joined(alike: str, found: Sequence[_Month], place: int) -> bool:
    between = alike[found[place].end : found[place + 1].start]
    return bool(_JOINED.fullmatch(between))


@cache
def _name() -> re.Pattern[str]:
    arabic = [re.escape(name) for name in months() if not name.isascii()]
    names = "|".join(sorted(arabic, key=len, reverse=True)).replace(r"\ ", r"\s")
    return re.compile(
        rf"{_CLITIC}(?P<name>{names})"
        rf"(?:\s?/\s?(?P<slash>{names})|\s?\(\s?(?P<bracket>{names})\s?\))?(?!\w)"
    )


def _without_phones(shown: str, region: str) -> str:
    alike = fold(shown)
    if not _MANY_DIGITS.search(alike):
        return shown
    for one in phonenumbers.PhoneNumberMatcher(alike, region):
        shown = shown[: one.start] + " " * (one.end - one.start) + shown[one.end :]
    return shown


def _blotted(match: re.Match[str]) -> str:
    return " " * len(match.group())
