"""Reads every quantity of a text, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache
from itertools import compress, count
from typing import TypeAlias

from app.text.quantities import arabic
from app.text.quantities.beside import Found, shared
from app.text.quantities.dates import BEHIND_DAY, read_day
from app.text.quantities.hijri import hijri_months, read_hijri
from app.text.quantities.lexicon import lexicon, months, weekdays
from app.text.quantities.loose import read_loose, read_phrase, read_vague
from app.text.quantities.measures import dual_units, names
from app.text.quantities.memo import Memo
from app.text.quantities.model import Quantity
from app.text.quantities.numerals import read_money, read_number, read_percent
from app.text.quantities.ordinals import SUFFIXES, read_decade, read_ordinal, romans
from app.text.quantities.scan import Scanned, scan, sort_of
from app.text.quantities.times import BEHIND_HOUR, HOUR, ZONES, read_time, read_zone
from app.text.quantities.units import read_phone

_Reader: TypeAlias = Callable[[Scanned, int, str], Found | None]
LANGUAGES = ("en", "ar")


def read(text: str, code: str) -> tuple[Quantity, ...]:
    """The quantities in the text of a language, in order, none over another.

    code: one of ``LANGUAGES``; in any other language nothing is read.
    """
    return _read(text, code) if code in LANGUAGES else ()


@lru_cache(maxsize=2048)  # rows are compared again whenever one of them has changed
def _read(text: str, code: str) -> tuple[Quantity, ...]:
    return tuple(_quantities(scan(text), code))


def _quantities(scanned: Scanned, code: str) -> Iterator[Quantity]:
    for one in shared(scanned, _all(scanned, code)):
        start, end = scanned.span(one.at, one.end - 1)
        yield Quantity(
            start, end, one.kind, one.value, one.also, one.unit, one.day, one.certainty,
            one.is_beside, one.measure,
        )  # fmt: skip


def _all(scanned: Scanned, code: str) -> Iterator[Found]:
    end, known = 0, _known(code)
    for at in compress(count(), map(known.__getitem__, scanned.texts)):  # one word in five
        if at < end:
            continue
        readers = known[scanned.said(at)]
        for reader in _of_digits(scanned, at, code) if readers is _DIGITS else readers:
            found = reader(scanned, at, code)
            if found is not None and found.end > at and not scanned.is_cut(found.end):
                found.at, end = at, found.end
                yield found
                break


@cache
def _known(code: str) -> Memo[tuple[_Reader, ...]]:
    return Memo(lambda word: _readers(word, code))


def _readers(word: str, code: str) -> tuple[_Reader, ...]:
    """What may find a quantity that begins with a word or a sign.

    «الأحد» and «الاثنين» are days, not one and two.
    """
    sort = sort_of(word)
    if sort in {"skipped", "digits"}:
        return _DIGITS if sort == "digits" else ()
    table = _table(code)
    stems = (word,) if word.isascii() else (word, *arabic.stems(word))
    if not weekdays().isdisjoint(stems):
        return ()
    found = {place for stem in arabic.bare(stems) for place in table.get(stem, ())}
    return tuple(_WORDS[place] for place in sorted(found)) if found else ()


def _of_digits(scanned: Scanned, at: int, code: str) -> tuple[_Reader, ...]:
    """What the words around digits leave of what may find something in them."""
    text = scanned.said(at)
    if text[0] == "0" or text.count(".") > 1 or text in lexicon(code).phrases:
        return _DIGITS
    if HOUR in arabic.stems(scanned.said(at - 1)):
        return _DIGITS
    return _before(scanned.said(at + 1), code)


@lru_cache(maxsize=8192)
def _before(word: str, code: str) -> tuple[_Reader, ...]:
    """What may find something in digits that stand before a word or a sign."""
    stems = {word, *arabic.stems(word)}
    is_ordinal = word in SUFFIXES
    is_day = is_ordinal or word in BEHIND_DAY or not stems.isdisjoint(_months())
    is_time = word in BEHIND_HOUR or word in lexicon(code).parts_of_day
    left: dict[_Reader, bool] = {
        read_phrase: False, _phone: False, _hijri: is_day, _date: is_day, _time: is_time,
        _ordinal: is_ordinal, _decade: word in {"s", "'"},
    }  # fmt: skip
    return tuple(one for one in _DIGITS if left.get(one, True))


@cache
def _months() -> frozenset[str]:
    return frozenset(months()).union(hijri_months())


@cache
def _table(code: str) -> dict[str, list[int]]:
    """By word the places in ``_WORDS`` of what may find a quantity that begins with it."""
    held = lexicon(code)
    numbers = (held.units, held.tens, held.hundreds, held.scales, held.dual_scales, held.parts)
    days = (held.ordinals, held.tens)
    begins: dict[_Reader, tuple[Iterable[str], ...]] = {
        _phone: ({"+"},),
        read_phrase: (held.phrases,),
        _hijri: (*days, hijri_months()),
        _date: (*days, months()),
        _time: (held.ordinals, held.units, held.noons, {HOUR, "half", "quarter"}),
        _zone: (ZONES,),
        _decade: (held.decades,),
        _ordinal: (*days, romans() if code == "en" else ()),
        read_money: (held.currencies,),
        read_percent: ({"%"},),
        read_number: (*numbers, {"a", "an"}),
        read_vague: (held.vague,),
        read_loose: (held.loose, dual_units(), names(code), held.parts),
    }
    table: dict[str, list[int]] = {}
    for place, reader in enumerate(_WORDS):
        for word in {word for words in begins[reader] for word in words}:
            table.setdefault(word, []).append(place)
    return table


def _phone(scanned: Scanned, at: int, _: str) -> Found | None:
    held = read_phone(scanned, at)
    return Found(held[0], "phone", held[1]) if held else None


def _hijri(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_hijri(scanned, at, code)
    if held is None:
        return None
    return Found(held[0], "date", Decimal(held[1].day or held[1].year), day=held[1])


def _date(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_day(scanned, at, code)
    if held is None:
        return None
    day = held.day
    value = Decimal(day.day or day.year or day.month)
    also = (Decimal(day.month),) if held.is_either else ()
    return Found(held.end, "date", value, also, certainty=held.certainty, day=day)


def _time(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_time(scanned, at, code)
    return (
        Found(held.end, "time", held.minute, held.also, held.certainty, held.zone) if held else None
    )


def _zone(scanned: Scanned, at: int, _: str) -> Found | None:
    held = read_zone(scanned, at)
    return Found(held[0], "number", held[1], certainty="loose") if held else None


def _decade(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_decade(scanned, at, code)
    if held is None:
        return None
    is_vague = held[1] % 100 in {0, 10} and held[1] > 100  # the 2000s are also «العقد الأول»
    return Found(held[0], "decade", held[1], held[2], "loose" if is_vague else "likely")


def _ordinal(scanned: Scanned, at: int, code: str) -> Found | None:
    held = read_ordinal(scanned, at, code)
    return Found(held[0], "ordinal", held[1], certainty="loose") if held else None


_DIGITS: tuple[_Reader, ...] = (
    read_phrase,
    _phone,
    _hijri,
    _date,
    _time,
    _decade,
    _ordinal,
    read_number,
)
_WORDS: tuple[_Reader, ...] = (
    _phone, read_phrase, _hijri, _date, _time, _zone, _decade, _ordinal, read_money, read_percent,
    read_number, read_vague, read_loose,
)  # fmt: skip
