"""Signs as typed: hyphens in place of dashes, and spaces too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.english.words import in_words
from app.checks.spot import Spot
from app.profile import Profile

_DASH = re.compile(r"(?<=\S[ \u00a0])-(?=[ \u00a0]\S)|(?<!-)--(?!-)")
_BETWEEN_FIGURES = re.compile(r"\d[ \u00a0]?$")
_DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=[^\s,;:.])")
_SPACED = re.compile(" [,;:.]")
_BEFORE_MARK = re.compile(r"(?<=[^\s,;:.])[ \u00a0]+(?=[,;:.](?:[\s”’\"')]|$))")


def dash_typed(text: str, _: Profile) -> Iterator[Spot]:
    """A hyphen between spaces, or two of them, that stands for a dash; not between figures."""
    dash = "–" if " – " in text and "—" not in text else "—"
    for found in in_words(text, _DASH):
        is_range = _BETWEEN_FIGURES.search(text, max(0, found.start() - 2), found.start())
        if not (is_range and text[found.end() :].lstrip()[:1].isdigit()):
            yield Spot("dash_typed", "warning", *found.span(), {}, dash)


def space_double(text: str, _: Profile) -> Iterator[Spot]:
    """More than one space between words."""
    for found in _DOUBLE.finditer(text):
        one = "\u00a0" if "\u00a0" in found[0] else " "
        yield Spot("space_double", "warning", *found.span(), {}, one)


def space_before_mark(text: str, _: Profile) -> Iterator[Spot]:
    """A space before a comma, a semicolon, a colon or a full stop."""
    if _SPACED.search(text) or "\u00a0" in text:
        for found in _BEFORE_MARK.finditer(text):
            params = {"mark": text[found.end()]}
            yield Spot("space_before_mark", "warning", *found.span(), params, "")
