"""Numbers in Arabic words: ثمانية وعشرون, مليونان وثلاثمئة ألف, ألف ونصف, with all that clings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Literal, TypeAlias

from msgspec import Struct

from app.text.quantities.lexicon import Numbers, as_decimal, lexicon
from app.text.quantities.scan import Scanned

Sort: TypeAlias = Literal["unit", "ten", "hundred", "scale", "dual", "part"]
TEN = Decimal(10)
# What is written at the front of a word, after folding; the article stands in لل without alef.
_ALONE = ("", "ال", "ب", "بال", "ل", "لل", "كال", "ف", "فال")
CLITICS = tuple(sorted((*_ALONE, *(f"و{one}" for one in _ALONE)), key=len))
_BY_FRONT = {
    front: tuple(one for one in CLITICS if one[:1] in {"", front})
    for front in {one[0] for one in CLITICS if one}
}
_ENDINGS = ("ها", "هم", "هن", "ه")


class Word(Struct, frozen=True):
    """A word of a number. joined: و stands before it."""

    sort: Sort
    value: Decimal
    joined: bool
    stem: str


def word_at(scanned: Scanned, at: int) -> Word | None:
    """The token as a word of a number; a و that stands apart goes with the next by ``joins``."""
    text = scanned.said(at)
    if text == "واحد" and scanned.said(at + 1) == "عشر":  # وأحد عشر, once it is folded
        return Word("unit", Decimal(1), joined=True, stem="احد")
    return _word(text) if text[:1].isalpha() else None


@lru_cache(maxsize=4096)
def _word(text: str) -> Word | None:
    for stem in stems(text):
        found = _sort(stem)
        if found is not None:
            return Word(*found, joined=text.startswith("و") and stem != text, stem=stem)
    return None


@lru_cache(maxsize=4096)
def stems(text: str) -> tuple[str, ...]:
    """A word without each of the things that may cling to its front, itself first."""
    if text[:1] not in _BY_FRONT:
        return (text,) if len(text) > 1 else ()
    held, most = _BY_FRONT[text[0]], len(text) - 1
    return tuple([text[len(one) :] for one in held if text.startswith(one) and len(one) < most])


def bare(words: Iterable[str]) -> Iterator[str]:
    """ "ثلثيها": a fraction of something that was named before."""
    for word in words:
        yield word
        if word.endswith(_ENDINGS):
            yield from (word.removesuffix(one) for one in _ENDINGS if word.endswith(one))


def read_words(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where the number ends that begins at a token, and its value; None when none does."""
    first = word_at(scanned, at)
    if word_at(scanned, at + 1) is None and scanned.said(at + 1) != "و":
        return (at + 1, first.value) if first and first.sort != "part" else None
    if first is None or first.sort == "part":
        return _part_of_scale(scanned, at)
    total, largest = Decimal(0), Decimal(10**18)
    end = at
    while True:
        group = _group(scanned, end)
        if group is None:
            break
        after, value, size = group
        if size >= largest:
            break
        total, end, largest = total + value, after, size
        if size == 1 or not _joins(scanned, end):
            break
        end = _past_and(scanned, end)
    end = _before_and(scanned, end)
    return with_part(scanned, end, total, largest)


def _part_of_scale(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """نصف مليون, ربع المليار."""
    part, scale = word_at(scanned, at), word_at(scanned, at + 1)
    if part is None or scale is None or scale.sort != "scale" or scale.joined:
        return None
    return at + 2, part.value * scale.value


def with_part(scanned: Scanned, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """ "مليون ونصف": a half or a quarter of the last scale on top."""
    place = _past_and(scanned, end)
    word = word_at(scanned, place)
    if word is None or word.sort != "part" or not (word.joined or place > end) or word.value >= 1:
        return end, value
    if word.stem not in {"نصف", "ربع", "ثلث"}:
        return end, value
    named = word_at(scanned, place + 1)  # مليون ونصف المليون
    is_named = named is not None and named.sort == "scale" and named.value == scale
    return place + 1 + is_named, value + word.value * max(scale, Decimal(1))


def rest_of(scanned: Scanned, end: int, scale: Decimal) -> tuple[int, Decimal] | None:
    """What goes on after digits and a scale: "3 ملايين ومئتي ألف"."""
    if not _joins(scanned, end):
        return None
    group = _group(scanned, _past_and(scanned, end))
    if group is None or group[2] >= scale or group[2] < 100:
        return None
    return group[0], group[1]


def _sort(stem: str) -> tuple[Sort, Decimal] | None:
    held = lexicon("ar")
    tables: tuple[tuple[Sort, Numbers], ...] = (
        ("unit", held.units), ("ten", held.tens), ("hundred", held.hundreds),
        ("scale", held.scales), ("dual", held.dual_scales),
    )  # fmt: skip
    for sort, table in tables:
        if stem in table:
            return sort, table[stem]
    return ("part", as_decimal(held.parts[stem])) if stem in held.parts else None


def _group(scanned: Scanned, at: int) -> tuple[int, Decimal, Decimal] | None:
    """Up to 999 and the scale after it: where it ends, its value, the scale (1 for none)."""
    word = word_at(scanned, at)
    if word is None or word.sort == "part":
        return None
    if word.sort == "dual":
        return at + 1, word.value, word.value / 2
    if word.sort == "scale":
        return at + 1, word.value, word.value
    small = _below_thousand(scanned, at, word)
    after, value = small
    following = word_at(scanned, after)
    if following is not None and following.sort == "scale" and not following.joined:
        return after + 1, value * following.value, following.value
    return after, value, Decimal(100) if value % 100 == 0 and value else Decimal(1)


def _below_thousand(scanned: Scanned, at: int, word: Word) -> tuple[int, Decimal]:
    after, value = at + 1, word.value
    if word.sort == "hundred":
        return _and_below_hundred(scanned, after, value)
    if word.sort == "ten":
        return after, value
    following = word_at(scanned, after)
    if following is not None and not following.joined:
        if following.value == TEN and following.sort == "unit" and value < TEN:
            return after + 1, value + TEN  # أحد عشر
        if following.sort == "hundred" and 3 <= value <= 9:
            return _and_below_hundred(scanned, after + 1, value * following.value)
    return _and_tens(scanned, after, value)


def _and_below_hundred(scanned: Scanned, end: int, value: Decimal) -> tuple[int, Decimal]:
    place = _past_and(scanned, end)
    word = word_at(scanned, place)
    if word is None or not (word.joined or place > end) or word.sort not in {"unit", "ten"}:
        return end, value
    after, more = _below_thousand(scanned, place, word)
    return (after, value + more) if more < 100 else (end, value)


def _and_tens(scanned: Scanned, end: int, value: Decimal) -> tuple[int, Decimal]:
    """ثمانية وعشرون: the units come first."""
    place = _past_and(scanned, end)
    word = word_at(scanned, place)
    if word is not None and (word.joined or place > end) and word.sort == "ten" and value < TEN:
        return place + 1, value + word.value
    return end, value


def _joins(scanned: Scanned, end: int) -> bool:
    word = word_at(scanned, _past_and(scanned, end))
    return word is not None and (word.joined or scanned.said(end) == "و")


def _past_and(scanned: Scanned, end: int) -> int:
    """A و that somebody set apart from its word is part of the number."""
    return end + (scanned.said(end) == "و")


def _before_and(scanned: Scanned, end: int) -> int:
    return end - (scanned.said(end - 1) == "و")
