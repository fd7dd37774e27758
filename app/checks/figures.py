"""Whether the two texts of a cell say the same numbers, amounts, dates and times, by value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from app.text.folding import fold
from app.text.quantities import Day, Quantity, read
from app.text.quantities.arabic import stems

Standing: TypeAlias = Literal["", "agree", "differ"]
_DUAL_ENDINGS = ("ان", "ين", "تا", "تي")
_LEAST_DUAL = 4  # letters


class Difference(Struct, frozen=True):
    """A quantity of the first text and one of the second that are not alike; None: not there."""

    first: Quantity | None
    second: Quantity | None


class Compared(Struct, frozen=True):
    """What two texts have in common, pair by pair, and what not."""

    alike: tuple[tuple[Quantity, Quantity], ...]
    differences: tuple[Difference, ...]

    @property
    def standing(self) -> Standing:
        """Whether the figures agree; "" where neither text has any that counts."""
        if self.differences:
            return "differ"
        counted = [one for pair in self.alike for one in pair if one.certainty != "loose"]
        return "agree" if counted else ""


def compare(first: str, first_code: str, second: str, second_code: str) -> Compared:
    """The figures of two texts, each in a language that ``app.text.quantities`` reads."""
    left, right = list(read(first, first_code)), list(read(second, second_code))
    alike: list[tuple[Quantity, Quantity]] = []
    for is_alike in (_is_same, _may_be_same, _is_part_of):
        alike += _paired(left, right, is_alike)
    left = [one for one in left if not _is_repeated(one, [pair[1] for pair in alike])]
    right = [one for one in right if not _is_repeated(one, [pair[0] for pair in alike])]
    found = [Difference(*pair) for pair in _paired(left, right, _is_of_a_kind)]
    found += [Difference(one, None) for one in _counted(left, second, second_code)]
    found += [Difference(None, one) for one in _counted(right, first, first_code)]
    return Compared(tuple(alike), tuple(sorted(found, key=_place)))


def _paired(
    left: list[Quantity], right: list[Quantity], fits: Callable[[Quantity, Quantity], bool]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Takes pairs that fit out of both lists, in the order of the first."""
    for one in tuple(left):
        other = next((held for held in right if fits(one, held)), None)
        if other is not None:
            left.remove(one)
            right.remove(other)
            yield one, other


def _is_same(one: Quantity, other: Quantity) -> bool:
    if one.kind != other.kind or _is_other_money(one, other):
        return False
    return one.day == other.day if one.day else one.value == other.value


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """The same in another reading, or said in another way: 21st and 21, 1990s and nineties."""
    if one.day or other.day or "phone" in {one.kind, other.kind} or _is_other_money(one, other):
        return False
    return bool(one.values() & other.values())


def _is_part_of(one: Quantity, other: Quantity) -> bool:
    """A date of which one text says more than the other, or a year that is in a date."""
    if one.day and other.day:
        held = tuple(zip(_parts(one.day), _parts(other.day), strict=True))
        return all(a == b or 0 in {a, b} for a, b in held) and any(a and a == b for a, b in held)
    day, number = (one.day, other) if one.day else (other.day, one)
    return day is not None and number.kind == "number" and number.value in _parts(day)


def _is_of_a_kind(one: Quantity, other: Quantity) -> bool:
    """Two that are probably meant for each other though they say something else."""
    if "loose" in {one.certainty, other.certainty}:
        return one.kind == other.kind == "date" or (
            one.kind == other.kind and one.certainty == other.certainty and one.kind == "ordinal"
        )
    numbers = {"number", "percent", "money"}
    return one.kind == other.kind or {one.kind, other.kind} <= numbers


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
    return any(len(one) >= _LEAST_DUAL and one.endswith(_DUAL_ENDINGS) for one in bare)


def _is_repeated(one: Quantity, held: Sequence[Quantity]) -> bool:
    """Whether the other text says it too, but fewer times."""
    return any(_is_same(one, other) or _may_be_same(one, other) for other in held)


def _is_other_money(one: Quantity, other: Quantity) -> bool:
    return bool(one.unit and other.unit and one.unit != other.unit)


def _parts(day: Day) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _place(one: Difference) -> tuple[int, int]:
    held = one.first or one.second
    assert held is not None
    return held.start, int(one.first is None)
