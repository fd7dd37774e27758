"""Checks that what stands in quotation marks in one text does so in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.parity.opposite import Side, opposites
from app.checks.survey import Survey
from app.profile import Profile
from app.text.quoted import Quoted, quoted

_Held: TypeAlias = tuple[Side, Sequence[Quoted]]
_LEAST = 3  # words that count as a quotation, and not as a name
# Words that somebody surely said. Arabic, which has no capitals, sets longer names in marks too.
_SPOKEN = {"ar": 5}
_SPOKEN_ELSE = 4
_APART = 0.15  # of a text: less than this more or less in marks is as much
_MARKS = frozenset('"“”„«»‘')


class Noted(NamedTuple):
    """What a text has of quotations in each language, and what is wrong with it by itself."""

    counts: dict[str, int]
    found: tuple[Finding, ...]


def gather(pair: Pair, _: Profile) -> Noted | None:
    """A quotation that the other text has no quotation for, and other counts of them."""
    counts: dict[str, int] = {}
    found: list[Finding] = []
    for one, other in opposites(pair):
        held, others = quoted(one.text), quoted(other.text)
        counts |= {one.code: len(held), other.code: len(others)}
        if len(held) != len(others):
            found += _unlike(pair, (one, held), (other, others))
            found += _unlike(pair, (other, others), (one, held))
    return Noted(counts, tuple(found)) if any(counts.values()) else None


def judge(noted: Sequence[tuple[Pair, Noted]], _: Profile) -> Iterator[Finding]:
    """Those that the other language does not have in the paragraph before or after either."""
    for place, (_pair, note) in enumerate(noted):
        for one in note.found:
            near = (*noted[max(place - 1, 0) : place], *noted[place + 1 : place + 2])
            if not any(_is_over(held.counts, one) for _pair, held in near):
                yield one


QUOTATIONS = Survey(gather, judge)


def _is_over(counts: dict[str, int], one: Finding) -> bool:
    """Whether a text has more quotations in the language that lacks one."""
    assert one.address is not None
    return counts.get(one.params["language"], 0) > counts.get(one.address.language, 0)


def _unlike(pair: Pair, more: _Held, fewer: _Held) -> Iterator[Finding]:
    (one, every), (other, others) = more, fewer
    held = [span for span in every if _words(one.text, span) >= _LEAST]
    if len(held) <= len(others):
        return
    if others:
        if abs(_share(one.text, every) - _share(other.text, others)) < _APART:
            return  # “...,” she said. “...” is one quotation in the other language
        spare = _without_partner((one, held), fewer)
        at = pair.place(one.code, spare.start, spare.end)
        counts = {"count": str(len(every)), "others": str(len(others))}
        params = {**counts, "language": other.code}
        yield Finding("quotation_count", "info", at, params, pair.place(other.code))
        return
    longest = max(held, key=lambda span: _words(one.text, span))
    least = _SPOKEN.get(one.code, _SPOKEN_ELSE)
    if _words(one.text, longest) >= least and not _is_set_off(pair, one, other):
        at = pair.place(one.code, longest.start, longest.end)
        params = {"language": other.code}
        yield Finding("quotation_missing", "warning", at, params, pair.place(other.code))


def _is_set_off(pair: Pair, one: Side, other: Side) -> bool:
    """Whether the other text has a mark at all, or sets words off as titles are: in brackets of
    its own, or in italics, which Arabic does not have.
    """
    is_marked = not _MARKS.isdisjoint(other.text)
    has_brackets = other.text.count("(") > one.text.count("(")
    return is_marked or has_brackets or any(span.italic for span in pair.texts[other.code])


def _without_partner(more: _Held, fewer: _Held) -> Quoted:
    """The quotation that is farthest from all of the other text, by its place in its own."""
    (one, held), (other, others) = more, fewer
    places = [_middle(other.text, span) for span in others]
    return max(held, key=lambda span: min(abs(_middle(one.text, span) - place) for place in places))


def _share(text: str, spans: Sequence[Quoted]) -> float:
    """How much of a text stands in marks."""
    return sum(span.end - span.start for span in spans) / len(text)


def _middle(text: str, span: Quoted) -> float:
    return (span.start + span.end) / len(text)


def _words(text: str, span: Quoted) -> int:
    return len(text[span.start : span.end].split())
