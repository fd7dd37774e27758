"""Whether the two texts of a cell say the same numbers, amounts, dates and times, by value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from app.checks.finding import Severity
from app.checks.parity.currencies import is_renamed
from app.checks.parity.likeness import (
    agree,
    is_converted,
    is_in_date,
    is_of_a_kind,
    is_partly,
    is_same,
    is_year_apart,
    may_be_same,
    year_month_day,
)
from app.checks.parity.shapes import is_on_clock, with_unit
from app.text.folding import fold
from app.text.quantities import LANGUAGES, Quantity, read
from app.text.quantities.arabic import stems
from app.text.quantities.measures import is_other_unit, units_in

Standing: TypeAlias = Literal["", "agree", "differ"]
MOST = 500  # quantities of a text that are compared
_DUAL_ENDINGS = ("ان", "ين", "تا", "تي")
_OWNED_DUAL_ENDINGS = ("اها", "اهم", "يه", "يها", "يهم", "هما")  # طفليها, her two children
_LEAST_DUAL, _LEAST_OWNED_DUAL = 4, 5  # letters
_SORTS = ("date", "digits", "ordinal")


class Difference(Struct, frozen=True):
    """A quantity of the first text and one of the second that are not alike; None: not there."""

    first: Quantity | None
    second: Quantity | None

    @property
    def severity(self) -> Severity:
        """Info where one date only lacks the year, error in digits, warning in words."""
        held = [one for one in (self.first, self.second) if one]
        days = [one.day for one in held if one.day]
        if len(days) == 2 and agree(*days):
            return (
                "info" if year_month_day(days[0])[1:] == year_month_day(days[1])[1:] else "warning"
            )
        if len(held) == 2 and held[0].kind != held[1].kind and held[0].value == held[1].value:
            return "warning"  # the currency or the share may be told in other words
        return "error" if "sure" in {one.certainty for one in held} else "warning"


class Compared(Struct, frozen=True):
    """What two texts have in common, pair by pair, and what not."""

    alike: tuple[tuple[Quantity, Quantity], ...]
    differences: tuple[Difference, ...]

    @property
    def standing(self) -> Standing:
        """Whether the figures agree; "" where neither text has any that counts."""
        if any(one.severity != "info" for one in self.differences):
            return "differ"
        counted = [one for pair in self.alike for one in pair if one.certainty != "loose"]
        return "agree" if counted or self.differences else ""


def compare(first: str, first_code: str, second: str, second_code: str) -> Compared:
    """The figures of two texts; nothing where a text is in a language that nobody reads."""
    if not {first_code, second_code} <= set(LANGUAGES):
        return Compared((), ())
    held, also_held = read(first, first_code)[:MOST], read(second, second_code)[:MOST]
    left, right = list(held), list(also_held)
    alike: list[tuple[Quantity, Quantity]] = []
    for is_alike in (is_same, may_be_same, is_converted, is_on_clock):
        alike += _paired(left, right, is_alike)
    years = {one.value for one in (*left, *right) if one.kind == "number"}
    alike += _paired(left, right, lambda one, other: is_year_apart(one, other, years))
    alike += _paired(left, right, is_in_date)
    said, also_said = (first, first_code), (second, second_code)
    recounted = [pair for pair in alike if is_other_unit(*pair)]
    renamed = [(a, b) for a, b in alike if is_renamed(a, said, b, also_said)]
    alike = [pair for pair in alike if pair not in renamed and pair not in recounted]
    renamed += [(with_unit(a, *said), with_unit(b, *also_said)) for a, b in recounted]
    is_found = renamed or (left and right) or not all(map(_is_loose, (*left, *right)))
    if not is_found:  # in most rows
        return Compared(tuple(alike), ())
    many, also_many = Counter(map(_sort, held)), Counter(map(_sort, also_held))
    as_many = {sort for sort in _SORTS if many[sort] == also_many[sort]}
    again = {one for one in left if _is_said(one, [pair[1] for pair in alike], second, second_code)}
    again |= {one for one in right if _is_said(one, [pair[0] for pair in alike], first, first_code)}
    if len(_marks(held, first)) == len(_marks(also_held, second)):
        marks = list(zip(_marks(left, first), _marks(right, second), strict=False))
        marked, also_marked = {one for one, _ in marks}, {one for _, one in marks}
        left = [one for one in left if one not in marked]
        right = [one for one in right if one not in also_marked]
        renamed += marks
    found = [Difference(*pair) for pair in (*renamed, *_unlike(left, right, again, as_many))]
    found += [Difference(one, None) for one in _counted(left, second, second_code)]
    found += [Difference(None, one) for one in _counted(right, first, first_code)]
    return Compared(tuple(alike), tuple(sorted(found, key=_place)))


def _is_loose(one: Quantity) -> bool:
    return one.certainty == "loose"


def _marks(held: Sequence[Quantity], text: str) -> list[Quantity]:
    """The digits of names and scores: F-16, 2-0."""
    marks = (one for one in held if one.certainty == "loose" and one.kind == "number")
    return [one for one in marks if text[one.start : one.end].isdigit()]


def _sort(one: Quantity) -> str | None:
    """What is told as often in both texts of a pair, as a rule."""
    if one.kind in {"date", "ordinal"}:
        return one.kind
    return "digits" if one.certainty == "sure" else None


def _paired(
    left: list[Quantity], right: list[Quantity], fits: Callable[[Quantity, Quantity], bool]
) -> list[tuple[Quantity, Quantity]]:
    """Takes pairs that fit out of both lists, those first that are at the same place in them."""
    if not left or not right:
        return []
    fitting = sorted(
        (one.measure != other.measure, abs(n - m), n, m)
        for n, one in enumerate(left)
        for m, other in enumerate(right)
        if fits(one, other)
    )
    if not fitting:
        return []
    taken: dict[int, int] = {}
    met: set[int] = set()
    for _, _, n, m in fitting:
        if n not in taken and m not in met:
            taken[n] = m
            met.add(m)
    found = [(left[n], right[taken[n]]) for n in sorted(taken)]
    left[:] = [one for n, one in enumerate(left) if n not in taken]
    right[:] = [one for m, one in enumerate(right) if m not in met]
    return found


def _unlike(
    left: list[Quantity], right: list[Quantity], again: set[Quantity], as_many: set[str]
) -> list[tuple[Quantity, Quantity]]:
    """Takes out what is probably meant for each other, then what is only said once more.

    as_many: of what both texts have as many, so that none of it is only said once more.
    """

    def may_be_meant(one: Quantity, other: Quantity) -> bool:
        is_loose = "loose" in {one.certainty, other.certainty}
        is_again = (any if is_loose else all)((one in again, other in again))
        sort = _sort(one)
        is_again &= sort is None or sort not in as_many or sort != _sort(other)
        return is_of_a_kind(one, other) and not is_again

    found = _paired(
        left, right, lambda one, other: is_partly(one, other) and may_be_meant(one, other)
    )
    found += _paired(
        left, right, lambda one, other: one.kind == other.kind and may_be_meant(one, other)
    )
    found += _paired(left, right, may_be_meant)
    left[:] = [one for one in left if one not in again]
    right[:] = [one for one in right if one not in again]
    return found


def _counted(held: Sequence[Quantity], text: str, code: str) -> Iterator[Quantity]:
    """Those that the other text lacks: none that is loose, and no two where it may have a dual."""
    for one in held:
        is_dual = one.value == 2 and one.kind == "number" and one.certainty == "likely"
        if one.certainty != "loose" and not (is_dual and code == "ar" and _has_dual(text)):
            yield one


def _has_dual(text: str) -> bool:
    """Whether a word of an Arabic text may be a dual, which says two without a number."""
    words = fold(text).text.split()
    bare = (stem for word in words for stem in stems(word.strip(".,:;()\"'،؛؟")))
    return any(
        (len(one) >= _LEAST_DUAL and one.endswith(_DUAL_ENDINGS))
        or (len(one) >= _LEAST_OWNED_DUAL and one.endswith(_OWNED_DUAL_ENDINGS))
        for one in bare
    )


def _is_said(one: Quantity, held: Sequence[Quantity], text: str, code: str) -> bool:
    """Whether the other text says it too, but fewer times or in one unit where here are two."""
    if any(is_same(one, other) or may_be_same(one, other) for other in held):
        return True
    if any(other.day and other.day.year == one.value for other in held) and not one.day:
        return True
    is_there = any(is_converted(one, other) for other in held)
    return is_there and one.measure not in units_in(text, code)


def _place(one: Difference) -> tuple[int, int]:
    held = one.first or one.second
    assert held is not None
    return held.start, int(one.first is None)
