"""Places that one of the texts names and the other does not, or not as the list spells them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.names.both import Both
from app.checks.names.facts import names
from app.checks.names.known import Known, known
from app.checks.names.near import is_slip
from app.checks.names.words import arabic_key, bare, reading_of, readings, words
from app.facts import Place, places
from app.search.put import Replacement

_LEAST = 5  # letters of a name of which one may be wrong
_PARTS = frozenset({"Governorate", "Province", "District", "City"})
_BEFORE = re.compile(r"\w+[\s\u00a0-](\w+)[ \u00a0-]$")  # a word that does not begin the text
_AFTER = re.compile(r"[ \u00a0-](\w+)")


def places_named(both: Both) -> Iterator[Finding]:
    """A place is in both texts or in neither, and is called what the list calls it."""
    here, there = known(both.english, "en", "place"), known(both.arabic, "ar", "place")
    for one in here:
        is_variant = one.name.form in _by_name()[one.name.id].accept and not _is_apart(one)
        if is_variant and _stands_alone(both.english, one):
            yield _spelt(both, "info", both.pair.place("en", one.start, one.end), one.name.id)
    yield from _missed(both, here, "en", "ar")
    yield from _missed(both, there, "ar", "en")


def _stands_alone(text: str, one: Known) -> bool:
    """Whether no capital beside it makes it a part of another name, as in New York Times."""
    beside = (_BEFORE.search(text[max(one.start - 60, 0) : one.start]), _AFTER.match(text, one.end))
    joined = (found[1] for found in beside if found)
    return not any(word[:1].isupper() and word not in _PARTS for word in joined)


def _is_apart(one: Known) -> bool:
    """Whether its name is a word or another name as well, or not one of the same sound."""
    return one.name.form in names().places or one.name.form in names().arabic_places


def _missed(both: Both, found: Sequence[Known], code: str, other: str) -> Iterator[Finding]:
    """Places of one text that the other lacks, each once."""
    for one in {one.name.id: one for one in reversed(found)}.values():
        is_absent = not _is_apart(one) and not _is_named(both.text(other), other, one.name.id)
        if is_absent and (code == "ar" or _stands_alone(both.english, one)):
            at = both.pair.place(code, one.start, one.end)
            right = _by_name()[one.name.id].name[other]
            slip = _slip(both.text(other), other, right)
            if slip:
                yield _spelt(both, "warning", both.pair.place(other, *slip), right, at)
            else:
                params = {"place": both.text(code)[one.start : one.end], "language": other}
                yield Finding("place_absent", "warning", at, params, both.pair.place(other))


def _is_named(text: str, code: str, id_: str) -> bool:
    """Whether a text has a name of the place, a part of another name or an adjective of it too."""
    if any(one.name.id == id_ for one in known(text, code, "place")):
        return True
    place = _by_name()[id_]
    if code == "en":
        forms = (place.name["en"], *place.accept, *names().places_also.get(id_, ()))
        return any(form.lower() in text.lower() for form in forms)
    base = _proper(place.name["ar"])
    stem = base[:-1] if base[-1] in "اهي" else base
    return any(one.startswith(stem) for word in words(text, code) for one in readings(word.key))


def _proper(name: str) -> str:
    """An Arabic name as it is looked up, without the word that says what it is the name of."""
    keys = [bare(arabic_key(word)) for word in name.split()]
    return " ".join(key for key in keys if key not in _kinds()) or bare(arabic_key(name))


@cache
def _kinds() -> frozenset[str]:
    """مدينة الكويت is «الكويت» for short, واشنطن العاصمة is «واشنطن»."""
    return frozenset(bare(arabic_key(word)) for word in ("مدينة", "العاصمة"))


def _slip(text: str, code: str, right: str) -> tuple[int, int] | None:
    """The first word of a text that is the name of a place with a letter wrong."""
    key = bare(arabic_key(right)) if code == "ar" else right
    if len(key) < _LEAST or " " in key:
        return None
    for word in words(text, code):
        held = readings(word.key) if code == "ar" else (word.key,) if word.key.istitle() else ()
        for one in held:
            if one[:1] == key[0] and is_slip(key, one, code):
                start, end = reading_of(text, word.span, one)
                return (start, end) if code == "ar" else (word.start, word.start + len(one))
    return None


def _spelt(
    both: Both, severity: Severity, at: Address, right: str, beside: Address | None = None
) -> Finding:
    """The name without its article where the text has it without."""
    text = both.text(at.language)
    wrong = text[at.start : at.end]
    new = right.removeprefix("ال") if at.language == "ar" else right
    params = {"name": wrong, "other": right}
    return Finding("place_spelt_otherwise", severity, at, params, beside, (Replacement(at, new),))


@cache
def _by_name() -> Mapping[str, Place]:
    return {place.name["en"]: place for place in places()}
