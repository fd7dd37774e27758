"""United Nations entities and their country offices: both texts name them, or neither does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from app.checks.finding import Finding
from app.checks.names.acronyms import is_label
from app.checks.names.both import Both
from app.checks.names.facts import names
from app.checks.names.known import Known, known
from app.checks.names.words import arabic_key, bare, readings, words
from app.facts import entities

_DIRECTIONS = (("en", "ar"), ("ar", "en"))
_SYSTEM = "UN"
_WHOLE = {"en": ("United Nations", "UN"), "ar": ("الأمم المتحدة", "أممي", "الأممي", "اممي")}
_HEADS = ("agency", "organi[sz]ation", "programme?", "fund", "office", "mission", "commission")
_GAP = 2  # code points: the word «في», a dash
# Before the name of a country, and what a country may be called besides.
_BETWEEN = frozenset(
    {"في", "ب", "لدي", "سلطنه", "جمهوريه", "دوله", "المملكه", "مملكه", "الجمهوريه"}
)


def entity_absent(both: Both) -> Iterator[Finding]:
    """An entity that one text names, by its name or its acronym, and the other does not."""
    for code, other in _DIRECTIONS:
        text = both.text(code)
        found = [one for one in known(text, code, "entity") if not _is_apart(one)]
        found = [one for one in found if not is_label(text, one.start, one.end)]
        for one in {one.name.id: one for one in reversed(found)}.values():
            if not _is_named(both.text(other), other, one.name.id):
                at = both.pair.place(code, one.start, one.end)
                params = {"entity": text[one.start : one.end], "language": other}
                yield Finding("entity_absent", "warning", at, params, both.pair.place(other))


def office_differs(both: Both) -> Iterator[Finding]:
    """An office in a country that the other text calls by the name of the whole organization."""
    held = {code: known(both.text(code), code, "entity") for code in ("en", "ar")}
    if not held["en"] or not held["ar"]:
        return
    offices = {code: _offices(both.text(code), code, held[code]) for code in held}
    for code, other in _DIRECTIONS:
        for id_, (country, start, end) in offices[code].items():
            plain = next((one for one in held[other] if one.name.id == id_), None)
            is_said = id_ in offices[other] or (other == "en" and country in both.english)
            if plain and not is_said:
                at = both.pair.place(code, start, end)
                params = {"office": both.text(code)[start:end], "language": other}
                beside = both.pair.place(other, plain.start, plain.end)
                yield Finding("office_differs", "warning", at, params, beside)


def _is_apart(one: Known) -> bool:
    """Whether what it is called is another word or name as well."""
    return one.name.form in names().entities


def _is_named(text: str, code: str, id_: str) -> bool:
    """Whether a text names an entity in any way, or points back to one: «المنظمة», the agency."""
    if any(one.name.id == id_ for one in known(text, code, "entity")):
        return True
    if id_ == _SYSTEM:
        return any(one in text for one in _WHOLE[code])
    return _points_back(text, code, id_)


def _points_back(text: str, code: str, id_: str) -> bool:
    if code == "en":
        return bool(_english_head().search(text))
    head = bare(arabic_key(entities()[id_].name["ar"].split()[0]))
    definite = (f"ال{head}", f"لل{head}")
    return any(word.key.endswith(definite) for word in words(text, code))


@cache
def _english_head() -> re.Pattern[str]:
    return re.compile(rf"\bthe (?:{'|'.join(_HEADS)})\b", re.IGNORECASE)


def _offices(text: str, code: str, held: Sequence[Known]) -> dict[str, tuple[str, int, int]]:
    """By the entity its office in a country: the English name of that, and the code points."""
    found: dict[str, tuple[str, int, int]] = {}
    all_words = words(text, code)
    starts = [word.start for word in all_words]
    for one in held:
        first, last = bisect_left(starts, one.word[0]), bisect_left(starts, one.end)
        before, after = all_words[max(first - 1, 0) : first], all_words[last : last + 4]
        between = list(takewhile(lambda word: code == "ar" and word.key in _BETWEEN, after))
        after, end_of = after[len(between) :], between[-1].end if between else one.end
        beside = (*after[:1], *(before if code == "ar" else ()))
        for word in beside:
            country = _country(word.key, code)
            if country and len(text[end_of : word.start].strip(" \u00a0-")) <= _GAP:
                end = max(word.end, one.end)
                found.setdefault(one.name.id, (country, min(word.start, one.start), end))
    return found


@lru_cache(maxsize=16384)
def _country(key: str, code: str) -> str:
    """The English name of a country that a word names; empty when it names none."""
    if code == "en":
        return key if key in names().countries else ""
    return next((_countries()[one] for one in readings(key) if one in _countries()), "")


@cache
def _countries() -> Mapping[str, str]:
    held = names().countries
    return {bare(arabic_key(form)): country for country in held for form in held[country]}
