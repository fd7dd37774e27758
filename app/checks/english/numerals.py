"""Numbers in words and in figures, as the Editorial Manual of the United Nations has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.english.facts import house
from app.checks.english.heads import is_head
from app.checks.spot import Spot
from app.profile import Profile
from app.text.quantities import Quantity, read
from app.text.sentences import sentence, sentence_at

_BEHIND = re.compile(r"[ \u00a0]([a-z][\w.’-]*)(?:[ \u00a0](old))?")
_BEFORE = re.compile(r"([A-Za-z]+)[ \u00a0][“‘(]?$")
_SPELLED = re.compile(r"[a-z]+(?:[ -][a-z]+)*")
_VAGUE = frozenset({"a", "an", "hundred", "hundreds", "thousand", "thousands"})
_FUNCTION = frozenset({"of", "to", "and", "or", "in", "out", "on", "at", "by", "for", "from", "is"})
_YEARS = range(1900, 2101)
_SHARE = re.compile(
    r"(?i)\b(?:one|two|three|four|five|six|seven|eight|nine)\b(?: [\w-]+)? "
    r"(?:in|out of)(?: every)? $"
)
MOST = 200  # numbers of a text that are looked at
_LARGEST = 1_000_000  # a million is written in words behind its figure


def numerals(text: str, _: Profile) -> Iterator[Spot]:
    """Figures under 10 that count something, and words from 10 on.

    Left alone: figures before units, with others of 10 and more in their sentence, and in names;
    shares as one in ten.
    """
    counted = _counted(text)
    for one in counted[:MOST]:
        words = text[one.start : one.end]
        if words.isdecimal():
            yield from _in_figures(text, one, counted)
        elif _is_spelled(text, one, words):
            params = {"words": words, "figure": f"{int(one.value):,}"}
            yield Spot("numeral_in_words", "info", one.start, one.end, params)


def numeral_begins(text: str, _: Profile) -> Iterator[Spot]:
    """Figures that begin a sentence and count what follows; items of a list may begin so."""
    for one in _counted(text)[:MOST]:
        words = text[one.start : one.end]
        is_count = words.isdecimal() and int(words) not in _YEARS
        if is_count and _BEHIND.match(text, one.end) and is_head(text, one.start):
            yield Spot("numeral_begins", "info", one.start, one.end, {"figure": words})


def _counted(text: str) -> list[Quantity]:
    return [one for one in read(text, "en") if one.kind == "number" and not one.is_beside]


def _in_figures(text: str, one: Quantity, counted: list[Quantity]) -> Iterator[Spot]:
    is_few = _counts_few(text, one) and not is_head(text, one.start)
    if is_few and not _is_with_more(text, one, counted):
        params = {"figure": text[one.start : one.end]}
        yield Spot("numeral_in_figures", "info", one.start, one.end, params)


def _counts_few(text: str, one: Quantity) -> bool:
    if one.end - one.start > 1 or not 1 <= one.value <= 9:
        return False
    behind = _BEHIND.match(text, one.end)
    before = _BEFORE.search(text, max(0, one.start - 40), one.start)
    if behind is None or before is None:
        return False
    noun, word = behind[1].rstrip("."), before[1]
    if behind[2] or noun in house().units or noun in _FUNCTION or word.lower() in house().labels:
        return False
    return word.islower() or word.lower() in house().plain


def _is_with_more(text: str, one: Quantity, counted: list[Quantity]) -> bool:
    """Where one of several numbers of a sentence takes figures, all of them do."""
    more = (other for other in counted if other.value >= 10 and other.value not in _YEARS)
    starts = [other.start for other in more if text[other.start].isdigit()]
    if not starts:
        return False
    begin, end = sentence(text, sentence_at(text, one.start))
    return any(begin <= start < end for start in starts)


def _is_spelled(text: str, one: Quantity, words: str) -> bool:
    is_whole = one.value == int(one.value) and 10 <= one.value < _LARGEST
    if not is_whole or one.certainty == "loose" or not _SPELLED.fullmatch(words):
        return False
    is_joined = text[one.end : one.end + 1] == "-" or text[max(0, one.start - 1)] == "-"
    before = _BEFORE.search(text, max(0, one.start - 40), one.start)
    is_end = before is not None and before[1] in {"to", "or"}  # two to fourteen
    is_vague = words.partition(" ")[0] in _VAGUE
    is_share = _SHARE.search(text, max(0, one.start - 60), one.start) is not None
    return not (is_joined or is_end or is_vague or is_share or is_head(text, one.start))
