"""Commas, question marks, dashes and spaces as Arabic has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.arabic.letters import LETTERS, TATWEEL
from app.checks.spot import Spot
from app.profile import Profile

_ARABIC = {",": "،", ";": "؛", "?": "؟"}
_SPACE = " \u00a0"
_APART = re.compile(" [،؛؟.:!]")
_DIGITS = "0-9٠-٩"
_CLOSING = '»”"’)\\]'


def latin_marks(text: str, _: Profile) -> Iterator[Spot]:
    """A comma, semicolon or question mark of Latin between Arabic words."""
    for match in _latin_mark().finditer(text):
        mark = match.group()
        after = text[match.end() : match.end() + 1]
        mend = _ARABIC[mark] + " " * (after.isalpha() or after in {"«", "“"})
        params = {"found": mark, "right": _ARABIC[mark]}
        yield Spot("mark_latin", "warning", *match.span(), params, mend)


def space_before(text: str, _: Profile) -> Iterator[Spot]:
    """A space before a mark that belongs to the word before it."""
    if _APART.search(text):
        for match in _space_before().finditer(text):
            before, after = text[match.start() - 1], text[match.end() + 1 :].lstrip()[:1]
            if not (before.isdigit() and after.isdigit()):  # 1 : 5
                params = {"mark": text[match.end()]}
                yield Spot("mark_apart", "warning", *match.span(), params, "")


def space_after(text: str, _: Profile) -> Iterator[Spot]:
    """An Arabic comma, semicolon or question mark with the next word right behind it."""
    for match in _no_space_after().finditer(text):
        params = {"mark": match.group()}
        yield Spot("mark_joined", "warning", *match.span(), params, f"{match.group()} ")


def spaces(text: str, _: Profile) -> Iterator[Spot]:
    """More than one space between two words."""
    for match in _many_spaces().finditer(text):
        mend = "\u00a0" if "\u00a0" in match.group() else " "
        yield Spot("spaces_doubled", "warning", *match.span(), {}, mend)


def dashes(text: str, _: Profile) -> Iterator[Spot]:
    """A hyphen, or a tatweel, that stands between spaces as a dash."""
    for match in _as_dash().finditer(text):
        if not _joins_figures_or_latin(text[match.start() - 2], text[match.end() + 1]):
            yield Spot("hyphen_as_dash", "warning", *match.span(), {}, "–")


def _joins_figures_or_latin(before: str, after: str) -> bool:
    is_range = before.isdigit() and after.isdigit()
    return is_range or (before.isascii() and before.isalpha() and after.isascii())


@cache
def _latin_mark() -> re.Pattern[str]:
    """Behind an Arabic word, or behind a figure that an Arabic word follows.

    What stands before the mark is asked behind it: so a search goes from mark to mark.
    """
    word = rf"(?<=[{LETTERS}{TATWEEL}].)|(?<=[{LETTERS}][{_CLOSING}].)|(?<=[{LETTERS}] .)"
    goes_on = rf"(?=[,;?!.{_CLOSING}]*(?:\s+[^A-Za-z\s]|\s*\Z)|[«“]?[{LETTERS}])"
    figure = rf"(?<=[{_DIGITS}%٪][,;])(?=\s+[«“]?[{LETTERS}])"
    return re.compile(rf"[,;?](?:(?:{word}){goes_on}|{figure})")


@cache
def _space_before() -> re.Pattern[str]:
    ends = rf"[.:!](?=\s|\Z|[{_CLOSING}])"
    return re.compile(rf"(?<=[^\s.(«“\[–—-])[{_SPACE}]+(?=[،؛؟]|{ends})")


@cache
def _no_space_after() -> re.Pattern[str]:
    word = f"[«“(]?[{LETTERS}A-Za-z]"
    return re.compile(rf"[،؛؟](?:(?={word})|(?<=[{LETTERS}][،؛])(?=[{_DIGITS}]))")


@cache
def _many_spaces() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)[{_SPACE}]{{2,}}(?=[^\s،؛؟.:!])")


@cache
def _as_dash() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S[{_SPACE}])(?:--?|{TATWEEL}+)(?=[{_SPACE}]\S)")
