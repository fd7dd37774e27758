"""Cuts a paragraph into segments that are shaped in one go: one direction, one face, one script.

The rules of UAX #24 in short: what belongs to no script (spaces, digits, brackets, quotation
marks) takes the paragraph's own face; only words of another script, and the number right after
such a word («AquaSense 3000»), take another one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from msgspec import Struct

from app.look import Typeface
from app.text.bidi import Resolved
from exporters.pdf.fonts import Face, Faces, Script, Style, matched
from exporters.pdf.pages import FontKey

FontOf: TypeAlias = Callable[[Script, Style], FontKey]

_ARAB = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_JOINERS = "\u200c-\u200f"
_LETTER = rf"(?:(?![{_ARAB}])[^\W\d_][\u0300-\u036f]*)"
_WORDS_OF: dict[Script, str] = {
    "Arab": rf"[{_ARAB}]+(?:[\s{_JOINERS}]+[{_ARAB}]+)*",
    "Latn": (
        rf"{_LETTER}(?:(?:{_LETTER}|[\d.\-‐‑–_@/&'’+:%=?#~]|[ \u00a0](?=\d|{_LETTER}))*"
        rf"(?:{_LETTER}|\d%?))?"
    ),
}
# Default_Ignorable_Code_Point: HarfBuzz draws nothing for these, so no face has to have them.
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
_SPACES = frozenset("\u00a0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
# Control characters have neither glyph nor width of their own; a tab is set as a space.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), 8203) | {0x09: 0x20}

SHIPPED = Faces()
_FACES: dict[Typeface, dict[Script, str]] = {
    "serif": {"Latn": "amiri", "Arab": "amiri"},
    "sans": {"Latn": "plex", "Arab": "plex-arabic"},
    "own": {"Latn": "own", "Arab": "own"},
}
_FALLBACKS: dict[str, tuple[str, ...]] = {
    "amiri": ("plex", "plex-arabic"),
    "plex": ("plex-arabic", "amiri"),
    "plex-arabic": ("plex", "amiri"),
    "own": ("amiri", "plex", "plex-arabic"),
}


class Dressed(Struct, frozen=True):
    """Characters ``start`` to ``end`` of a paragraph in one style and colour."""

    start: int
    end: int
    style: Style = "regular"
    ink: str = "#000000"


class Segment(Struct, frozen=True):
    """A range of code points to be shaped together. level: UAX #9 embedding level.

    share: of the paragraph's size, at which its face looks as large as the paragraph's own.
    """

    start: int
    end: int
    font: FontKey
    level: int
    script: Script
    foreign: bool
    ink: str
    share: float = 1


class Missing(Struct, frozen=True):
    """A character at an index of the paragraph that no face can draw."""

    index: int
    character: str


def displayed(text: str) -> str:
    """The text with control characters replaced one by one by what is drawn for them."""
    return text.translate(_CONTROLS)


def foreign_words(text: str, script: Script) -> list[tuple[int, int]]:
    """Ranges of words in the script that is not the paragraph's, brackets left out."""
    other: Script = "Latn" if script == "Arab" else "Arab"
    return [match.span() for match in re.finditer(_WORDS_OF[other], text)]


def itemize(
    text: str,
    resolved: Resolved,
    looks: Sequence[Dressed],
    script: Script,
    typeface: Typeface,
    *,
    faces: Faces = SHIPPED,
) -> tuple[list[Segment], list[Missing]]:
    """Segments in logical order that cover the text, and what no face can draw.

    looks: cover the text in order. script: of the paragraph.
    """
    runs = _merged(_directions(resolved), foreign_words(text, script), looks)
    segments: list[Segment] = []
    missing: list[Missing] = []
    shown = displayed(text)
    beside = _drawing(_FACES[typeface][script], script, faces)
    for start, end, level, foreign, look in runs:
        own: Script = ("Latn" if script == "Arab" else "Arab") if foreign else script
        family = _FACES[typeface][own]
        for begin, stop, font, lacking in _faces(shown, (start, end), family, look.style, faces):
            share = matched(faces.upright(font), own, beside, script)
            segments.append(Segment(begin, stop, font, level, own, foreign, look.ink, share))
            missing += [Missing(index, text[index]) for index in lacking]
    return segments, missing


def _drawing(family: str, script: Script, faces: Faces) -> Face:
    """The upright face that draws the letters of a script where ``family`` is asked for."""
    held = (faces.get(faces.key(one, "regular")) for one in (family, *_FALLBACKS[family]))
    return next(one for one in held if one.heights[script])


def _directions(resolved: Resolved) -> Iterator[tuple[int, int, int]]:
    """Ranges that stand side by side in one direction, with their level.

    Only the parity of a level is known. What goes with the base but stands on its far side
    is a number or a phrase two levels deep.
    """
    odd, position, base = resolved.odd, resolved.position, resolved.base
    start, before = 0, True
    for index in range(1, len(odd) + 1):
        step = -1 if odd[index - 1] else 1
        if (
            index < len(odd)
            and odd[index] == odd[index - 1]
            and position[index] - position[index - 1] == step
        ):
            continue
        after = index == len(odd) or (position[index] > position[index - 1]) != bool(base)
        same = odd[start] == base
        yield start, index, base + (0 if before and after else 2) if same else base + 1
        start, before = index, after


def _merged(
    directions: Iterator[tuple[int, int, int]],
    foreign: Sequence[tuple[int, int]],
    looks: Sequence[Dressed],
) -> Iterator[tuple[int, int, int, bool, Dressed]]:
    """The common cuts of three coverings of a text."""
    words, looking = iter((*foreign, (1 << 62, 1 << 62))), iter(looks)
    word, look = next(words), next(looking, None)
    for begin, stop, level in directions:
        at = begin
        while at < stop:
            while look is not None and look.end <= at:
                look = next(looking, None)
            while word[1] <= at:
                word = next(words)
            assert look is not None, "looks cover the text"
            inside = word[0] <= at
            cut = min(stop, look.end, word[1] if inside else word[0])
            yield at, cut, level, inside, look
            at = cut


def _faces(
    text: str, bounds: tuple[int, int], family: str, style: Style, faces: Faces
) -> Iterator[tuple[int, int, FontKey, list[int]]]:
    """Splits a range by the face that has its characters; a mark stays with its letter."""
    start, end = bounds
    first = faces.key(family, style)
    if faces.get(first).covered.issuperset(map(ord, text[start:end])):
        yield start, end, first, []
        return
    begin, font, lacking = start, first, list[int]()
    at = start
    while at < end:
        stop = at + 1
        while stop < end and (unicodedata.combining(text[stop]) or _IGNORABLE.match(text[stop])):
            stop += 1
        chosen, lost = _choose(text[at:stop], family, style, font, faces)
        if chosen != font and at > begin:
            yield begin, at, font, lacking
            begin, lacking = at, []
        font = chosen
        lacking += [at + offset for offset in lost]
        at = stop
    yield begin, end, font, lacking


def _choose(
    cluster: str, family: str, style: Style, last: FontKey, faces: Faces
) -> tuple[FontKey, list[int]]:
    """The first face that has all of a cluster, and what it lacks if none has."""
    if not _drawn(cluster):
        return last, []
    keys = [faces.key(one, style) for one in (family, *_FALLBACKS[family])]
    for key in keys:
        if not _lacks(cluster, faces.get(key)):
            return key, []
    return keys[0], [
        index
        for index, one in enumerate(cluster)
        if all(_lacks(one, faces.get(key)) for key in keys)
    ] or _lacks(cluster, faces.get(keys[0]))


def _lacks(cluster: str, held: Face) -> list[int]:
    """Indexes of the characters of a cluster that a face cannot draw."""
    covered = held.covered
    for form in ("NFC", "NFD"):  # HarfBuzz composes and decomposes as the face asks for
        if all(_has(covered, one) for one in unicodedata.normalize(form, cluster)):
            return []
    return [index for index, one in enumerate(cluster) if not _has(covered, one)]


def _has(covered: frozenset[int], character: str) -> bool:
    """Whether HarfBuzz finds something to draw, its own stand-ins included."""
    return (
        ord(character) in covered
        or bool(_IGNORABLE.match(character))
        or character in _SPACES
        or (character == "\u2011" and 0x2010 in covered)
    )


def _drawn(cluster: str) -> bool:
    return bool(_IGNORABLE.sub("", cluster))
