"""Invisible signs that do nothing, are never closed, or turn the order of words round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from app.checks.finding import Severity
from app.checks.spot import Spot, TextRule
from app.profile import Profile
from app.text.bidi import resolve

_MARKS = "\u061c\u200e\u200f"
_ISOLATES, _EMBEDDINGS, _OVERRIDES = "\u2066\u2067\u2068", "\u202a\u202b", "\u202d\u202e"
_PDI, _PDF = "\u2069", "\u202c"
SIGNS = f"{_MARKS}{_ISOLATES}{_EMBEDDINGS}{_OVERRIDES}{_PDI}{_PDF}\u00ad\u200b\ufeff"
_MOST = 16  # signs of a text that are looked at one by one; each costs a reading of it
_HYPHEN = "\u00ad"
_BLANK = frozenset((_HYPHEN, "\u200b", "\ufeff"))


class _Scope(Struct, frozen=True):
    """From a sign that opens to the one that closes it, or to the end of the text."""

    start: int
    end: int
    is_closed: bool


def controls(base: int) -> TextRule:
    """Looks through texts of the base level 0 or 1.

    A mark of direction, or an isolate, that somebody put in for its effect is left alone.
    """

    def rule(text: str, _: Profile) -> Iterator[Spot]:
        if _any().sub("", text).strip() and _any().search(text):  # else the text is missing
            yield from _scoped(text, base)
            for at, is_sure in sorted(_idle(text, base).items()):
                yield _needless(text, at, is_sure=is_sure)

    return rule


def _scoped(text: str, base: int) -> Iterator[Spot]:
    scopes, loose = _scopes(text)
    for one in scopes:
        if text[one.start] in _OVERRIDES:
            params = {"code": _code(text[one.start])}
            yield Spot("control_override", "error", one.start, one.end, params)
        elif not one.is_closed:
            loose.append(one.start)
    shown = _shown(text, base, ()) if 0 < len(loose) <= _MOST else None
    for at in loose:  # what closes nothing may yet part two numbers
        mend = "" if shown is not None and _shown(text, base, (at,)) == shown else None
        severity: Severity = "error" if _is_in_word(text, at) else "warning"
        params = {"code": _code(text[at])}
        yield Spot("control_unbalanced", severity, at, at + 1, params, mend)


def _scopes(text: str) -> tuple[list[_Scope], list[int]]:
    """What is opened, in the order in which it ends, and what closes nothing (UAX #9, BD9, X7)."""
    open_: list[int] = []
    isolates = 0  # of those that are open
    scopes: list[_Scope] = []
    strays: list[int] = []
    for match in _any().finditer(text):
        at, sign = match.start(), match.group()
        if sign in _ISOLATES + _EMBEDDINGS + _OVERRIDES:
            open_.append(at)
            isolates += sign in _ISOLATES
        elif sign == _PDF and open_ and text[open_[-1]] not in _ISOLATES:
            scopes.append(_Scope(open_.pop(), at + 1, is_closed=True))
        elif sign == _PDI and isolates:
            isolates -= 1
            while text[open_[-1]] not in _ISOLATES:
                scopes.append(_Scope(open_.pop(), at, is_closed=False))
            scopes.append(_Scope(open_.pop(), at + 1, is_closed=True))
        elif sign in _PDF + _PDI:
            strays.append(at)
    return [*scopes, *(_Scope(one, len(text), is_closed=False) for one in open_)], strays


def _idle(text: str, base: int) -> dict[int, bool]:
    """Signs without which, taken together, the text reads the same; True where one may go alone.

    A soft hyphen may stand in a Latin word.
    """
    blank = [at for at, sign in enumerate(text) if sign in _BLANK]
    idle = {at: True for at in blank if base == 1 or text[at] != _HYPHEN}
    marks = [at for at, sign in enumerate(text) if sign in _MARKS]
    if len(marks) > _MOST:
        return idle
    shown = _shown(text, base, ())
    gone: tuple[int, ...] = ()
    done = not marks
    while not done:  # what held one in its place may be gone with another
        before = len(gone)
        for at in marks:
            if at not in gone and _shown(text, base, (*gone, at)) == shown:
                idle[at] = not gone or _shown(text, base, (at,)) == shown
                gone = (*gone, at)
        done = len(gone) in {before, len(marks)}
    return idle


def _shown(text: str, base: int, without: tuple[int, ...]) -> list[tuple[int, int]]:
    """What is seen, from left to right: where in the text it stands, and whether it is mirrored."""
    kept = [at for at in range(len(text)) if at not in without]
    held = resolve("".join(text[at] for at in kept), base)
    order = sorted(range(len(kept)), key=held.position.__getitem__)
    seen = ((kept[place], held.odd[place]) for place in order)
    return [one for one in seen if not _any().match(text, one[0])]


def _needless(text: str, at: int, *, is_sure: bool) -> Spot:
    """Inside a word it is graver: a search misses the word. U+200B may stand for a space there."""
    is_inside = _is_in_word(text, at)
    severity: Severity = "error" if is_inside else "warning"
    mend = "" if is_sure and not (is_inside and text[at] == "\u200b") else None
    code = "control_in_word" if is_inside else "control_needless"
    return Spot(code, severity, at, at + 1, {"code": _code(text[at])}, mend)


def _is_in_word(text: str, at: int) -> bool:
    before, after = _any().sub("", text[:at])[-1:], _any().sub("", text[at + 1 :])[:1]
    return before.isalnum() and after.isalnum()


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"


@cache
def _any() -> re.Pattern[str]:
    return re.compile(f"[{SIGNS}]")
