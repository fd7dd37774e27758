"""What may be written in two ways, both right, of which one release should keep to one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.profile import Profile
from app.search.put import Replacement
from app.text.policy import in_style
from app.wording import Digits

_ALEF, _TANWIN, _SHADDA = "\u0627", "\u064b", "\u0651"


class _Use(Struct, frozen=True):
    """A place where one of the ways, 0 or 1, was taken, and what the other way has there."""

    way: int
    start: int
    end: int
    other: str


class _Count(Struct, frozen=True):
    """How many figures a text has in the digits 0-9, and in those of Arabic."""

    latn: int
    arab: int


def _survey(code: str, find: Callable[[str], Sequence[_Use]]) -> Survey[tuple[_Use, ...]]:
    def gather(pair: Pair, _: Profile) -> tuple[_Use, ...] | None:
        return tuple(find(pair.text("ar"))) or None

    def judge(noted: Sequence[tuple[Pair, tuple[_Use, ...]]], _: Profile) -> Iterator[Finding]:
        ways = [one.way for _, uses in noted for one in uses]
        counts = (ways.count(0), ways.count(1))
        if not all(counts):
            return
        often = ways[0] if counts[0] == counts[1] else int(counts[1] > counts[0])
        for pair, uses in noted:
            for one in uses:
                if one.way != often:
                    at = pair.place("ar", one.start, one.end)
                    params = {
                        "found": pair.text("ar")[one.start : one.end],
                        "right": one.other,
                        "count": str(counts[one.way]),
                        "total": str(counts[often]),
                    }
                    yield Finding(code, "info", at, params, fix=(Replacement(at, one.other),))

    return Survey(gather, judge)


def _tanwins(text: str) -> list[_Use]:
    """With its word, which is what a person reads."""
    if _TANWIN not in text:
        return []
    return [_tanwin(match) for match in _with_tanwin().finditer(text)]


def _tanwin(match: re.Match[str]) -> _Use:
    stem, shadda = match["stem"], _SHADDA if _SHADDA in match["end"] else ""
    is_after = match["end"].endswith(_TANWIN)
    end = _TANWIN + _ALEF if is_after else _ALEF + _TANWIN
    return _Use(int(is_after), *match.span(), stem + shadda + end)


def _percents(text: str) -> list[_Use]:
    if "%" not in text and "٪" not in text:
        return []
    found = re.finditer(r"(?<=[0-9٠-٩])( ?)([%٪])", text)
    return [_Use(int(one[2] == "٪"), *one.span(2), "%" if one[2] == "٪" else "٪") for one in found]


def _figures(pair: Pair, _: Profile) -> _Count | None:
    text = pair.text("ar")
    arab = len(_arab().findall(text))
    latn = sum(map(bool, _latn().findall(text)))
    return _Count(latn, arab) if latn or arab else None


def _mixed(noted: Sequence[tuple[Pair, _Count]], profile: Profile) -> Iterator[Finding]:
    """The house's digits are right if it has said so, else those that most figures are in."""
    latn, arab = sum(one.latn for _, one in noted), sum(one.arab for _, one in noted)
    if not latn or not arab:
        return
    digits: Digits = profile.digits.get("ar", "arab" if arab > latn else "latn")
    for pair, one in noted:
        if one.latn if digits == "arab" else one.arab:
            text = pair.text("ar")
            for change in in_style(pair.texts["ar"], digits, (), profile.region):
                at = pair.place("ar", change.start, change.end)
                params = {"found": text[change.start : change.end], "right": change.new}
                fix = (Replacement(at, change.new),)
                yield Finding("digits_mixed", "warning", at, params, fix=fix)


TANWINS = _survey("tanween_mixed", _tanwins)
PERCENTS = _survey("percent_mixed", _percents)
FIGURES: Survey[_Count] = Survey(_figures, _mixed)


@cache
def _with_tanwin() -> re.Pattern[str]:
    end = f"{_SHADDA}?{_TANWIN}{_SHADDA}?{_ALEF}|{_SHADDA}?{_ALEF}{_TANWIN}"
    return re.compile(f"(?P<stem>[\u0621-\u063a\u0641-\u0652]*?)(?P<end>{end})(?![\u0621-\u0652])")


@cache
def _arab() -> re.Pattern[str]:
    return re.compile("[٠-٩۰-۹][٠-٩۰-۹٫٬]*")


@cache
def _latn() -> re.Pattern[str]:
    """Not in a code, an address or a telephone number, which has nine digits or more."""
    phone = r"\+?[0-9](?:[ \u00a0()-]{0,2}[0-9]){8,}"
    return re.compile(rf"{phone}|(?<![A-Za-z0-9@#_./+-])([0-9][0-9.,]*)(?![A-Za-z@_/-])")
