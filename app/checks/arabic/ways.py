"""What may be written in two ways, both right, of which one release should keep to one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

from msgspec import Struct

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.profile import Profile
from app.search.put import Replacement
from app.text.policy import in_style
from app.wording import Digits

_OF_CODES = frozenset("@#_/+-")
_ALEF, _TANWIN, _SHADDA = "\u0627", "\u064b", "\u0651"


class _Count(Struct, frozen=True):
    """How often a text has the first way and the second."""

    first: int
    second: int


class _Use(Struct, frozen=True):
    """A place where one of the ways was taken, and what the other way has there."""

    is_second: bool
    start: int
    end: int
    other: str


_Counted: TypeAlias = Sequence[tuple[Pair, _Count]]


def _survey(
    code: str, count: Callable[[str], _Count], find: Callable[[str], Iterable[_Use]]
) -> Survey[_Count]:
    """What most of the release has counts; of two as frequent the one that comes first."""

    def gather(pair: Pair, _: Profile) -> _Count | None:
        counted = count(pair.text("ar"))
        return counted if counted.first or counted.second else None

    def judge(noted: _Counted, _: Profile) -> Iterator[Finding]:
        first, second = _totals(noted)
        if not first or not second:
            return
        is_second = second > first or (second == first and _opens_second(noted, find))
        counts = {"count": str(min(first, second)), "total": str(max(first, second))}
        for pair, one in noted:
            text = pair.text("ar")
            for use in find(text) if (one.first if is_second else one.second) else ():
                if use.is_second != is_second:
                    at = pair.place("ar", use.start, use.end)
                    found = {"found": text[use.start : use.end], "right": use.other}
                    fix = (Replacement(at, use.other),)
                    yield Finding(code, "info", at, found | counts, fix=fix)

    return Survey(gather, judge)


def _totals(noted: _Counted) -> tuple[int, int]:
    return sum(one.first for _, one in noted), sum(one.second for _, one in noted)


def _opens_second(noted: _Counted, find: Callable[[str], Iterable[_Use]]) -> bool:
    return next((use.is_second for use in find(noted[0][0].text("ar"))), False)


def _count_tanwins(text: str) -> _Count:
    """Before the alef and after it."""
    before = text.count(_TANWIN + _ALEF) + text.count(_TANWIN + _SHADDA + _ALEF)
    return _Count(before, text.count(_ALEF + _TANWIN))


def _tanwins(text: str) -> Iterator[_Use]:
    """With its word, which is what a person reads."""
    for end in _tanwin_end().finditer(text):
        begun = end.start()
        while begun and _is_letter(text[begun - 1]):
            begun -= 1
        stem = text[begun : end.start()] + _SHADDA * (_SHADDA in end.group())
        is_after = end.group().endswith(_TANWIN)
        other = _TANWIN + _ALEF if is_after else _ALEF + _TANWIN
        yield _Use(is_after, begun, end.end(), stem + other)


def _is_letter(character: str) -> bool:
    return "\u0621" <= character <= "\u063a" or "\u0641" <= character <= "\u0652"


def _count_percents(text: str) -> _Count:
    return _Count(text.count("%"), text.count("٪"))


def _percents(text: str) -> Iterator[_Use]:
    for match in re.finditer("[%٪]", text):
        is_second = match.group() == "٪"
        yield _Use(is_second, *match.span(), "%" if is_second else "٪")


def _figures(pair: Pair, _: Profile) -> _Count | None:
    """Whether there are Latin digits, for codes and telephone numbers are left out later, and how
    many Arabic figures."""
    text = pair.text("ar")
    latn, arab = _latn().search(text) is not None, len(_arab().findall(text))
    return _Count(latn, arab) if latn or arab else None


def _mixed(noted: _Counted, profile: Profile) -> Iterator[Finding]:
    """The house's digits are right if it has said so, else those that most figures are in."""
    if not all(_totals(noted)):
        return
    latn = sum(_count_latn(pair.text("ar")) for pair, one in noted if one.first)
    most: Digits = "arab" if _totals(noted)[1] > latn else "latn"
    digits = profile.digits.get("ar", most)
    for pair, one in noted if latn else ():
        if one.first if digits == "arab" else one.second:
            text = pair.text("ar")
            for change in in_style(pair.texts["ar"], digits, (), profile.region):
                at = pair.place("ar", change.start, change.end)
                params = {"found": text[change.start : change.end], "right": change.new}
                fix = (Replacement(at, change.new),)
                yield Finding("digits_mixed", "warning", at, params, fix=fix)


def _count_latn(text: str) -> int:
    return sum(_is_figure(text, match) for match in _latn().finditer(text))


def _is_figure(text: str, match: re.Match[str]) -> bool:
    """Not in a code or an address, nor a telephone number, which has nine digits or more."""
    beside = (text[: match.start()][-1:], text[match.end() : match.end() + 1])
    is_code = any(one.isascii() and (one.isalpha() or one in _OF_CODES) for one in beside if one)
    return not is_code and sum(map(str.isdigit, match.group())) < 9


TANWINS = _survey("tanween_mixed", _count_tanwins, _tanwins)
PERCENTS = _survey("percent_mixed", _count_percents, _percents)
FIGURES: Survey[_Count] = Survey(_figures, _mixed)


@cache
def _tanwin_end() -> re.Pattern[str]:
    before = f"{_SHADDA}?{_TANWIN}{_SHADDA}?{_ALEF}"
    return re.compile(f"(?:{before}|{_SHADDA}?{_ALEF}{_TANWIN})(?![\u0621-\u0652])")


@cache
def _arab() -> re.Pattern[str]:
    return re.compile("[٠-٩۰-۹]+")


@cache
def _latn() -> re.Pattern[str]:
    return re.compile(r"[0-9](?:[0-9.,]|[ \u00a0()-]{1,2}(?=[0-9]))*")
