"""Direction and visual order of every character, by UAX #9.

python-bidi returns a reordered string and no map of it. So every code point is followed by a
tag that spells its index, in characters of class BN: they take the level of what they follow
(rule X9 as the library keeps them) and change nothing else. Where a tag stands afterwards is
the visual order; whether it reads forward or backward is the parity of the level.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice, product

from bidi import get_display
from msgspec import Struct

LRI, RLI, FSI, PDI, PDF = "\u2066", "\u2067", "\u2068", "\u2069", "\u202c"
_EMBEDDINGS = re.compile("[\u202a\u202b\u202d\u202e]")
_ISOLATES = re.compile("[\u2066-\u2068]")
# The first sign of a tag comes from one alphabet and all others from another, so that a tag
# read backward is never taken for a tag read forward. Both are the tag characters of class BN.
_FIRST = tuple(map(chr, range(0xE0020, 0xE0050)))
_REST = tuple(map(chr, range(0xE0050, 0xE0080)))
_SIGN = "[\U000e0020-\U000e007f]"
_TAG_IN_TEXT = re.compile(_SIGN)
# Paragraph separators: a line of text holds none, so inside one they are plain white space.
_SEPARATORS = dict.fromkeys(map(ord, "\n\r\x1c\x1d\x1e\x85\u2029"), "\u2028")
_ANY_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TRAILING = frozenset(("WS", "S", "B", "BN", "FSI", "LRI", "RLI", "PDI"))
_X9 = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF"))


class Resolved(Struct, frozen=True):
    """A paragraph after rules P to I.

    base: its level, 0 or 1. odd: per code point, 1 where its level is odd (right-to-left).
    position: per code point, its place from the left if the paragraph were one endless line.
    """

    base: int
    odd: bytes
    position: Sequence[int]


def base_level(text: str) -> int:
    """The level of the first strong character outside isolates (rules P2, P3); 0 without one."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def resolve(text: str, base: int, isolated: Sequence[tuple[int, int]] = ()) -> Resolved:
    """Direction and order of a paragraph in logical order; ``base`` is its level, 0 or 1.

    isolated: ranges of code points, in order and apart, that are taken as standing between
    LRI and PDI (phone numbers, addresses); the text itself stays as it is.
    """
    count = len(text)
    if not text or (base == 0 and not _ANY_RIGHT_TO_LEFT.search(text)):
        return Resolved(base, bytes(count), range(count))
    tags = _tags(count)
    shown = get_display(_tagged(text, tags, isolated, base), base_dir="LR"[base])
    return _read(shown, tags, base)


def line_order(
    text: str, resolved: Resolved, start: int, end: int
) -> tuple[Sequence[int], Sequence[int]]:
    """Code points of a line from left to right, and per code point of it whether it is odd.

    White space and isolate signs at its end take the base level (rule L1); the rest keeps the
    order it has in the paragraph, for rule L2 looks at levels between two characters only.
    """
    kept = content_end(text, start, end)
    inner = sorted(range(start, kept), key=resolved.position.__getitem__)
    tail = range(kept, end)
    odd = resolved.odd[start:kept] + bytes([resolved.base]) * len(tail)
    return ([*reversed(tail), *inner] if resolved.base else [*inner, *tail]), odd


def content_end(text: str, start: int, end: int) -> int:
    """Where the white space at the end of a line begins (rule L1, clause 4)."""
    kept = end
    while kept > start:
        kind = unicodedata.bidirectional(text[kept - 1])
        if kind not in _TRAILING and kind not in _X9:
            break
        kept -= 1
    return kept


def _tags(count: int) -> list[str]:
    """A tag for each of ``count`` code points; two signs at least, to show its direction."""
    width = 2
    while len(_REST) ** width < count:
        width += 1
    return list(map("".join, islice(product(_FIRST, *[_REST] * (width - 1)), count)))


def _tagged(text: str, tags: Sequence[str], isolated: Sequence[tuple[int, int]], base: int) -> str:
    # A tag character of the text's own would be read as part of an index; ZWSP is BN as well.
    plain = _TAG_IN_TEXT.sub("\u200b", text.translate(_SEPARATORS))
    tagged = [character + tag for character, tag in zip(plain, tags, strict=True)]
    for start, end in isolated:
        tagged[start] = LRI + tagged[start]
        tagged[end - 1] += PDI
    # What the text left open is closed, and a strong character of the base direction follows:
    # otherwise rule L1 would take the last tags for white space at the end of the line.
    isolates, embeddings = len(_ISOLATES.findall(plain)), len(_EMBEDDINGS.findall(plain))
    return "".join((*tagged, PDI * isolates, PDF * embeddings, "\u05d0" if base else "a"))


def _read(shown: str, tags: Sequence[str], base: int) -> Resolved:
    count = len(tags)
    forward = {tag: index for index, tag in enumerate(tags)}
    odd, position = bytearray(count), [0] * count
    for place, tag in enumerate(re.findall(f"{_SIGN}{{{len(tags[0])}}}", shown)):
        index = forward.get(tag)
        if index is None:
            index = forward[tag[::-1]]
            odd[index] = 1
        position[index] = place
    return Resolved(base, bytes(odd), position)
