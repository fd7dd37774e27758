"""Habits of newsrooms that a careful editor writes otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from app.checks.arabic.letters import LETTERS, unvowelled
from app.checks.arabic.lexicon import usage
from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.spot import Spot
from app.checks.survey import Survey
from app.model import rich
from app.profile import Profile
from app.text.policy import months_in_style

_Uses = tuple[tuple[str, int, int], ...]


def openings(text: str, _: Profile) -> Iterator[Spot]:
    """A sentence that opens with «حيث», which joins one to what was said before."""
    if "حيث" in text:
        for match in _opening().finditer(text):
            yield Spot("sentence_opening", "info", *match.span("words"))


def passives(text: str, _: Profile) -> Iterator[Spot]:
    """«تم» and a verbal noun in place of a passive verb."""
    if "تم" in text:
        for match in _roundabout().finditer(text):
            if unvowelled(match["word"]) not in usage().not_passive:
                params = {"found": match.group()}
                yield Spot("passive_roundabout", "info", *match.span(), params)


def months(text: str, profile: Profile) -> Iterator[Spot]:
    """A month by a name that the house does not write, or not alone."""
    wording = profile.wordings["ar"]
    house = wording.months.get(profile.months, ())
    others = {name for names in wording.months.values() for name in names}.difference(house)
    if not house or not any(name in text for name in others):
        return
    for one in months_in_style(rich(text), house):
        found = text[one.start : one.end]
        if one.new not in found:
            params = {"found": found, "right": one.new}
            yield Spot("month_form", "info", one.start, one.end, params, one.new)


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
    forms = "تمت?|[يت]تم|س[يت]تم"
    return re.compile(rf"(?<![{LETTERS}])[وف]?(?:{forms})\u0651?\s+(?P<word>[{LETTERS}]{{3,}})")
