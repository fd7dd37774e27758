"""Governorates that only one of the two texts calls so."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import Finding
from app.checks.names.both import Both
from app.checks.names.known import Known, known
from app.checks.names.words import readings, words

_STEM = "محافظ"
_SIGNS = ("Governorate", "governorate", "Province", "province")


def governorate_added(both: Both) -> Iterator[Finding]:
    """«محافظة نينوى» beside Ninewa may be the governorate, or only the city for a reader."""
    english, arabic = both.english, both.arabic
    says = {"en": any(one in english for one in _SIGNS), "ar": _STEM in arabic}
    if says["en"] == says["ar"]:
        return
    here, there = _places(english, "en"), _places(arabic, "ar")
    for one, other in ((here[id_], there[id_]) for id_ in here if id_ in there):
        start = _governorate(arabic, other) if says["ar"] else None
        if start is not None:
            yield _finding(both, "ar", (start, other.end), (one.start, one.end))
        elif says["en"] and english[one.end :].startswith(f" {_SIGNS[0]}"):
            end = one.end + len(_SIGNS[0]) + 1
            yield _finding(both, "en", (one.start, end), (other.start, other.end))


def _places(text: str, code: str) -> dict[str, Known]:
    """The first mention of each place."""
    return {one.name.id: one for one in reversed(known(text, code, "place"))}


def _governorate(arabic: str, place: Known) -> int | None:
    """Where «محافظة» begins that stands right before a place."""
    before = [word for word in words(arabic, "ar") if word.end <= place.start][-1:]
    for word in before:
        is_one = "محافظه" in readings(word.key)
        if is_one and not arabic[word.end : place.start].strip():
            return word.end - len("محافظة")
    return None


def _finding(both: Both, code: str, span: tuple[int, int], beside: tuple[int, int]) -> Finding:
    other = "ar" if code == "en" else "en"
    at = both.pair.place(code, *span)
    params = {"place": both.text(code)[span[0] : span[1]], "language": other}
    return Finding("governorate_added", "info", at, params, both.pair.place(other, *beside))
