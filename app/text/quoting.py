"""Which quotation marks of a text belong together, and where the pairing breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from app.text.unseen import UNSEEN

DOUBLE = '"“”„'
MARKS = f"{DOUBLE}«»‹›"
_MARK = re.compile(f"[{DOUBLE}]")
# «و» and other letters are written onto a quotation; a dash or a bracket stands right before it.
_BEFORE = re.compile(r"(?:\A|[\s(\[{«‹“‘–—/:،,-]|(?<!\w)[وفبلك]{1,2}\u0640?)\Z")
_APOSTROPHES = frozenset(("tis", "twas", "em", "cause", "til", "n"))


class Break(Struct, frozen=True):
    """A mark, by its code point, that lacks its other. opens: it is the closing one that lacks."""

    at: int
    opens: bool


class Pairing(Struct, frozen=True):
    """The marks of quotations, opening and closing, by their code points, and the first break.

    unclosed: how many marks look as if they opened what nothing closes, broken or not.
    """

    pairs: tuple[tuple[int, int], ...] = ()
    broken: Break | None = None
    unclosed: int = 0


class _Side(Struct, frozen=True):
    """A mark that may open, may close, may do both, or stands inside a word."""

    at: int
    opens: bool
    closes: bool


@lru_cache(maxsize=4)  # several rules ask about the text at hand
def pairing(text: str, script: str) -> Pairing:
    """Pairs the double quotation marks and the guillemets of a text, each kind by itself.

    In the Latin script “ opens and ” closes; in others they are written the other way round as
    well, and what stands beside them tells. Apostrophes and inches are no such marks. A kind
    with as many opening as closing marks, or an even number of straight ones, has no break.
    """
    if not any(map(text.__contains__, MARKS)):
        return Pairing()
    if not UNSEEN.search(text):
        return _pairing(text, script)
    kept = [at for at, sign in enumerate(text) if not UNSEEN.match(sign)]
    held = _pairing("".join(text[at] for at in kept), script)
    pairs = tuple((kept[start], kept[end]) for start, end in held.pairs)
    broken = held.broken and replace(held.broken, at=kept[held.broken.at])
    return Pairing(pairs, broken, held.unclosed)


def _pairing(text: str, script: str) -> Pairing:
    doubles = [_side(text, match, script) for match in _MARK.finditer(text)]
    found = [_paired(text, doubles, is_nested=False)]
    for opening, closing in ("«»", "‹›"):
        if opening in text or closing in text:
            marks = re.finditer(f"[{opening}{closing}]", text)
            sides = [_Side(one.start(), one[0] == opening, one[0] == closing) for one in marks]
            found.append(_paired(text, sides, is_nested=True))
    breaks = [one for _, broken, is_uneven in found for one in broken if is_uneven]
    return Pairing(
        tuple(sorted(pair for pairs, _, _ in found for pair in pairs)),
        min(breaks, key=lambda one: one.at, default=None),
        sum(one.opens for _, broken, _ in found for one in broken),
    )


def single_unclosed(text: str) -> Break | None:
    """The first ‘ of English that no ’ closes; ’ alone is an apostrophe."""
    for match in re.finditer(rf"‘{UNSEEN.pattern}*(\w*)", text) if "‘" in text else ():
        is_apostrophe = match[1].lower() in _APOSTROPHES or match[1][:1].isdigit()
        if not is_apostrophe and not re.search(r"(?<=\S)’(?!\w)", text[match.end() :]):
            return Break(match.start(), opens=True)
    return None


def _side(text: str, match: re.Match[str], script: str) -> _Side:
    at, mark = match.start(), match[0]
    if script == "Latn" and mark != '"':
        return _Side(at, mark != "”", mark == "”")
    before, after = text[max(0, at - 4) : at], text[at + 1 : at + 2]
    opens = bool(_BEFORE.search(before)) and bool(after.strip(" \u00a0.,،;؛:!?؟)»"))
    return _Side(at, opens, bool(before[-1:].strip()) and not after.isalnum())


def _paired(
    text: str, sides: Sequence[_Side], *, is_nested: bool
) -> tuple[list[tuple[int, int]], list[Break], bool]:
    """The pairs, what breaks them, and whether there are marks too few or too many for pairs."""
    pairs: list[tuple[int, int]] = []
    breaks: list[Break] = []
    open_: list[int] = []
    for one in sides:
        if open_ and (one.closes or not one.opens):
            pairs.append((open_.pop(), one.at))
        elif one.closes and not one.opens:
            if not text[one.at - 1].isdigit():  # an inch closes nothing
                breaks.append(Break(one.at, opens=False))
        else:
            if open_ and not is_nested:
                breaks.append(Break(open_.pop(), opens=True))
            open_.append(one.at)
    breaks += [Break(at, opens=True) for at in open_]
    opening = sum(one.opens for one in sides)
    return pairs, breaks, opening * 2 != len(sides) if is_nested else len(sides) % 2 == 1
