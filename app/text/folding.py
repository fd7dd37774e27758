"""Makes alike what a person who searches takes for the same, with a way back to the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

# What says nothing of which letter it is. UAX #15 parts أ إ آ ؤ ئ and é into a letter and such a
# mark; that the marks and the tatweel go is also what Lucene's ArabicNormalizer does.
_MARKS = (
    (0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
    (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4),
    (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x0898, 0x089F), (0x08CA, 0x08E1), (0x08E3, 0x08FF),
    (0x0640, 0x0640), (0x0674, 0x0674),
)  # fmt: skip
# Letters that the same word is written with here and there: ArabicNormalizer has taa marbuta as
# haa and alef maqsura as yaa, PersianNormalizer the Persian and Urdu forms of yaa, kaf and haa;
# alef wasla and its like are an alef with a mark that UAX #15 leaves on. A bare hamza stays.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("\u0671\u0672\u0673\u0675", "ا"),
        **dict.fromkeys("\u0629\u06be\u06c1\u06c3\u06d5", "ه"),
        **dict.fromkeys("\u0649\u06cc\u06cd\u06d2", "ي"),
        **dict.fromkeys("\u06a9\u06aa\u06ac", "ك"),
    }
    # Letters with a stroke and ligatures, to which the default table of UTS #10 gives the
    # primary weight of the bare ones.
    | dict(zip("øłđħŧØŁĐĦŦ", "oldhtOLDHT", strict=True))
    | {"æ": "ae", "œ": "oe", "Æ": "AE", "Œ": "OE", "ı": "i"}
    # Signs of numbers as CLDR has them for the digits of "arab".
    | {"٫": ".", "٬": ",", "٪": "%"}
    | dict.fromkeys("‘’‚‛‹›′‵ʼʹ´＇❛❜", "'")
    | dict.fromkeys("“”„‟«»″‶＂❝❞〝〞〟", '"')
    | {"\u2212": "-", "\u2043": "-", "\u2044": "/"}
)
# Stands for what leaves none or several; no text has it, for it is no character (Unicode 23.7).
_OTHER = "\uffff"


class Folded(Struct, frozen=True):
    """A folded text, and per code point of it where in the text it comes from.

    starts: the code point of the text. ends: the one after it and the marks it carries; several
    that come from one code point have the same of both.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the text for a range that is not empty of the folded one."""
        return self.starts[start], self.ends[end - 1]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether such a range begins and ends between code points of the text."""
        starts, last = self.starts, len(self.starts)
        begins = start == 0 or starts[start - 1] != starts[start]
        return begins and (end == last or starts[end - 1] != starts[end])


def unfolded(text: str) -> Folded:
    """The text as it stands."""
    return Folded(text, range(len(text)), range(1, len(text) + 1))


def fold(text: str, *, keeps_case: bool = False) -> Folded:
    """The text with forms, marks and signs alike that a search takes for the same.

    Case (unless ``keeps_case``), accents, the seats of the hamza, taa marbuta, alef maqsura,
    Persian letters, vowels, tatweel, presentation forms, digits, quotation marks, dashes and
    spaces; invisible signs go. A text that is folded stays as it is.
    """
    if text.isascii():
        return unfolded(text if keeps_case else text.lower())
    alike = text.translate(_alike(keeps_case))
    if _OTHER not in alike:
        return Folded(alike, range(len(text)), range(1, len(text) + 1))
    return _shifted(text, alike, keeps_case)


def _shifted(text: str, alike: str, keeps_case: bool) -> Folded:
    """Where not every code point leaves exactly one: runs of those that do, and the others."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    begun = 0  # how many came from the code points before the last one that left any
    done = 0
    for at in _others(alike):
        if done < at:
            folded.append(alike[done:at])
            starts += range(done, at)
            ends += range(done + 1, at + 1)
            begun = len(ends) - 1
        done = at + 1
        parts = _folded(text[at], keeps_case)
        if parts:
            begun = len(ends)
            folded.append(parts)
            starts += [at] * len(parts)
            ends += [done] * len(parts)
        elif ends and _is_mark(text[at]) and ends[-1] == at:
            ends[begun:] = [done] * (len(ends) - begun)
    folded.append(alike[done:])
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return Folded("".join(folded), starts, ends)


def _others(alike: str) -> Iterator[int]:
    at = alike.find(_OTHER)
    while at >= 0:
        yield at
        at = alike.find(_OTHER, at + 1)


class _Alike(dict[int, str]):
    """What one code point stands for another, found out at its first use."""

    def __init__(self, keeps_case: bool) -> None:
        super().__init__()
        self._keeps_case = keeps_case

    def __missing__(self, point: int) -> str:
        parts = _folded(chr(point), self._keeps_case)
        self[point] = parts if len(parts) == 1 else _OTHER
        return self[point]


@cache
def _alike(keeps_case: bool) -> _Alike:
    return _Alike(keeps_case)


@cache
def _folded(character: str, keeps_case: bool) -> str:
    """What stands for a code point; nothing for a mark or an invisible sign."""
    parts = unicodedata.normalize("NFKD", character.translate(_LETTERS))
    if parts.startswith(" ") and len(parts) > 1:
        # UAX #15 parts a mark that stands alone into a space and the mark; a vowel as a
        # presentation form is a vowel all the same, an accent by itself is a sign.
        if character < "\ufc5e":
            return character
        parts = parts.lstrip(" ")
    if not keeps_case:
        parts = unicodedata.normalize("NFKD", parts.casefold())
    bare = (one for one in parts.translate(_LETTERS) if not _is_mark(one))
    return "".join(map(_sign, bare))


def _sign(character: str) -> str:
    """Digits, dashes, spaces as ASCII has them (UAX #44: Nd, Pd, Z*); invisible signs (Cf) go."""
    match unicodedata.category(character):
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Pd":
            return "-"
        case "Zs" | "Zl" | "Zp":
            return " "
        case "Cf":
            return ""
    return character


def _is_mark(character: str) -> bool:
    point = ord(character)
    return any(first <= point <= last for first, last in _MARKS)
