"""Habits of newsrooms that a careful editor writes otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product

from app.checks.arabic.letters import LETTERS, unvowelled
from app.checks.arabic.lexicon import usage
from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.spot import Spot
from app.checks.survey import Survey
from app.model import rich
from app.profile import Profile
from app.text.policy import months_in_style

_BESIDE = 60  # code points
_BEFORE_TAMMA = frozenset(map("".join, product(("", "و", "ف"), ("", "ي", "ت", "سي", "ست"))))
_Uses = tuple[tuple[str, int, int], ...]


def openings(text: str, _: Profile) -> Iterator[Spot]:
    """A sentence that opens with «حيث», which joins one to what was said before."""
    for match in _opening().finditer(text):
        yield Spot("sentence_opening", "info", *match.span("words"))


def passives(text: str, _: Profile) -> Iterator[Spot]:
    """«تم» and a verbal noun in place of a passive verb."""
    for match in _roundabout().finditer(text):
        start = match.start()
        while start and text[start - 1].isalpha():
            start -= 1
        is_verb = text[start : match.start()] in _BEFORE_TAMMA
        if is_verb and unvowelled(match["word"]) not in usage().not_passive:
            params = {"found": text[start : match.end()]}
            yield Spot("passive_roundabout", "info", start, match.end(), params)


def months(text: str, profile: Profile) -> Iterator[Spot]:
    """A month by a name that the house does not write, or not alone."""
    names = profile.wordings["ar"].months
    house = names.get(profile.months, ())
    held = [name for name in _others(tuple(names.values()), house) if name in text]
    if not house or not held:
        return
    # What tells that a name is a month stands right beside it, or in a list of them.
    start = max(0, min(map(text.index, held)) - _BESIDE)
    end = max(map(text.rindex, held)) + _BESIDE
    for one in months_in_style(rich(text[start:end]), house):
        found = text[start + one.start : start + one.end]
        if one.new not in found:
            params = {"found": found, "right": one.new}
            yield Spot("month_form", "info", start + one.start, start + one.end, params, one.new)


@lru_cache(maxsize=4)
def _others(styles: tuple[tuple[str, ...], ...], house: tuple[str, ...]) -> tuple[str, ...]:
    """Names that the house does not write; one of a pair stands for the pair."""
    names = {part for style in styles for name in style for part in name.split("/")}
    return tuple(sorted(names.difference(house)))


def _connectors(pair: Pair, _: Profile) -> _Uses | None:
    text = pair.text("ar")
    held = [phrase for phrase in usage().connectors if phrase in text]
    if not held:
        return None
    found = (
        (phrase, *match.span())
        for phrase in held
        for match in re.finditer(rf"(?<![{LETTERS}])[وف]?{phrase}(?![{LETTERS}])", text)
    )
    return tuple(sorted(found, key=lambda one: one[1]))


def _repeated(noted: Sequence[tuple[Pair, _Uses]], _: Profile) -> Iterator[Finding]:
    times = Counter(phrase for _, uses in noted for phrase, _, _ in uses)
    for pair, uses in noted:
        for phrase, start, end in uses:
            if times[phrase] > 1:
                params = {"found": phrase, "count": str(times[phrase])}
                at = pair.place("ar", start, end)
                yield Finding("connector_repeated", "info", at, params)


CONNECTORS: Survey[_Uses] = Survey(_connectors, _repeated)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:\A|[.!?؟][»”\")]?\s+)[«“\"]?(?P<words>حيث\s+[{LETTERS}]+)")


@cache
def _roundabout() -> re.Pattern[str]:
    return re.compile(rf"تمت?\u0651?\s+(?P<word>[{LETTERS}]{{3,}})")
