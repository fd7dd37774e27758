"""Finds telephone numbers whose code of a country stands in brackets, or without its plus sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from app.text.phones import written

_DIGITS = r"\d(?:[ .-]?\d){4,12}"
_EXT = r"(?:[ ,،]{0,2}\(?ext\.?:?\s{0,8}(?P<ext>\d{1,6})\)?)?"
# «(962) 6 550 2222», «(962-6) 463 7341», «(970/972) 2 298 2700»
_BRACKETED = re.compile(
    rf"(?<![\d)])\(\+?(?P<code>\d{{1,3}})(?:/\d{{3}})?(?:[- ](?P<area>\d{{1,3}}))?\)"
    rf"[ -]{{0,2}}(?P<digits>{_DIGITS})(?!\d){_EXT}"
)
# The same as it is typed to look right among Arabic letters: groups from right to left.
_TURNED = re.compile(
    rf"(?<![\d(+-])(?P<digits>{_DIGITS}) ?"
    rf"\((?:(?P<area>\d{{1,3}})-)?(?P<code>\d{{1,3}})(?:/\d{{3}})?\+?\)(?! ?\d){_EXT}"
)
_AMERICAN = re.compile(
    rf"(?<![\d+(.-])(?P<code>1)[ .-](?P<area>\d{{3}})[ .-]"
    rf"(?P<digits>\d{{3}}[ .-]\d{{4}})(?![\d-]){_EXT}"
)
# Those that mean no country in addresses of the web.
_NO_COUNTRIES = frozenset({"AI", "CO", "IO", "ME", "TV"})


def dialled(alike: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and the international form of such numbers in a text with digits 0–9."""
    for rule in (_BRACKETED, _TURNED, _AMERICAN):
        for match in rule.finditer(alike):
            ways = [match["digits"]]
            if rule is _TURNED:
                ways.insert(0, " ".join(reversed(match["digits"].split())))
            number = next(filter(None, (_number(match, digits) for digits in ways)), "")
            if number:
                yield match.start(), match.end(), number


def region_of(addresses: list[str], home: str) -> str:
    """The country of numbers without a code beside these e-mail addresses: ISO 3166."""
    ends = [address.rpartition(".")[2].upper() for address in addresses]
    known = phonenumbers.SUPPORTED_REGIONS - _NO_COUNTRIES
    return next((end for end in ends if end in known), home)


def _number(match: re.Match[str], digits: str) -> str:
    ext = f" ext. {match['ext']}" if match["ext"] else ""
    try:
        held = phonenumbers.parse(f"+{match['code']} {match['area'] or ''} {digits}{ext}", None)
    except phonenumbers.NumberParseException:
        return ""
    return written(held) if phonenumbers.is_valid_number(held) else ""
