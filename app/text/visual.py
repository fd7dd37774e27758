"""Arabic as visual text, for layout programs that neither shape nor order it, and the way back.

Only for pasting into such programs, and for reading what came out of them: no PDF and no DOCX
goes this way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, chain, groupby, pairwise, repeat
from operator import itemgetter
from typing import TYPE_CHECKING

from bidi.mirror import MIRRORED
from msgspec import Struct

from app.text.bidi import resolve
from app.text.scripts import letters
from app.text.typed import typed_ranges

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

# Presentation forms that stand for letters; signs such as U+FDFA stand for themselves.
_FORMS = "\ufb50-\ufdef\ufdf2\ufe70-\ufefc"
_FORM = re.compile(f"[{_FORMS}]")
_LETTER = re.compile(
    f"[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u0750-\u077f\u08a0-\u08c9{_FORMS}]"
)
_ARABIC = re.compile(f"[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff{_FORMS}]")
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LINE_END = re.compile("(\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])")
_CLUSTER = re.compile(f"(?s:.)[{_MARKS}]*")
_JOINER, _TATWEEL = "\u200d", "\u0640"
# A left-to-right run of a right-to-left line, in the letters of ``_kinds``: a number counts as
# Latin behind a Latin letter (rule W7), not before one unless it is attached to it.
_LATIN_RUN = re.compile(r"(?:n(?:c?n)*)?l(?:[^ra]*(?:l|nt*))?")
_KINDS = {"L": "l", "R": "r", "AL": "r", "AN": "a", "EN": "n", "ET": "t", "CS": "c"}
# Read from the right, such a point follows its word: the line does not run from left to right here.
_POINT_BEFORE = re.compile(r"(?<!\S)[،؛؟,.:;!?](?=\S)")
_VOWELLED = re.compile("[\ufefb\ufefc]([\u064b-\u0652]*[\u064c-\u0652][\u064b-\u0652]*)")
_OPEN, _CLOSED = frozenset(("initial", "medial")), frozenset(("medial", "final"))
_CLOSERS = {"(": ")", "[": "]", "{": "}"}


def visual(text: str, base: int = 1) -> str:
    """Every line as presentation forms from left to right; marks follow the letter they sit on.

    Every line is a paragraph of the level ``base``, 0 or 1; one without an Arabic letter stays
    as it is. Marks of direction are left out.
    """
    return "".join(_shown(line, base) for line in _LINE_END.split(text))


def logical(text: str) -> str:
    """A text of presentation forms as letters in logical order; any other text as it is.

    ``visual`` gives one line for several texts («2026 IOM» and «IOM 2026» behind an Arabic word
    look alike); of these the one in which a number goes with the Latin word before it comes back.
    """
    if not is_of_forms(text):
        return text
    if not is_visual(text):
        return folded(text)
    return "".join(map(_restored, _LINE_END.split(text)))


def is_of_forms(text: str) -> bool:
    """Whether most of the Arabic letters are presentation forms."""
    return 2 * len(_FORM.findall(text)) > len(_LETTER.findall(text))


def is_visual(text: str) -> bool:
    """Whether the forms stand in visual order: a form that joins on is joined by the one before."""
    kinds = [kind for kind in map(_joining, text) if kind != "mark"]
    forward = sum(one in _OPEN and two in _CLOSED for one, two in pairwise(kinds))
    backward = sum(two in _OPEN and one in _CLOSED for one, two in pairwise(kinds))
    return backward > forward


def folded(text: str) -> str:
    """Presentation forms as the letters that they stand for; a mark loses the space under it.

    What vowels a lam-alef vowels the lam; a tanwin alone is left on the alef, as most write it.
    """
    text = _VOWELLED.sub("\u0644\\1\u0627", text)
    return _FORM.sub(lambda form: unicodedata.normalize("NFKC", form[0]).lstrip(" "), text)


def _shown(line: str, base: int) -> str:
    if not _ARABIC.search(line):
        return line
    return _ordered(_shaped(_DIRECTION.sub("", line)), base)


def _shaped(line: str) -> str:
    """Letters as presentation forms. A joiner is drawn as nothing, but gives its neighbours the
    forms that a tatweel gives them; the reshaper's own joiner misplaces ligatures behind it."""
    parts = line.split(_JOINER)
    shaped = []
    for at, part in enumerate(parts):
        before, after = _TATWEEL * (at > 0), _TATWEEL * (at < len(parts) - 1)
        forms = str(_reshaper().reshape(before + part + after))
        shaped.append(forms[len(before) : len(forms) - len(after)])
    return "".join(shaped)


def _ordered(line: str, base: int) -> str:
    resolved = resolve(line, base, _typed(line))
    order = sorted(range(len(line)), key=resolved.position.__getitem__)
    out: list[str] = []
    marks: list[str] = []
    for place in order:
        character = line[place]
        if resolved.odd[place] and unicodedata.combining(character):
            marks.insert(0, character)  # rule L3: it comes before its letter here
            continue
        out.extend(chain((_mirrored(character) if resolved.odd[place] else character,), marks))
        marks = []
    return "".join(chain(out, marks))


def _restored(line: str) -> str:
    if not _ARABIC.search(line):
        return line
    arabic, other = letters(line)
    if 3 * arabic < other:
        # A phrase in a line of another script; ordering it once more puts it back.
        return folded(_ordered(line, 0))
    return folded(_from_right(line))


class _Piece(Struct, frozen=True):
    """A part of a line, by code points of the line; kept: it is stored as it is read."""

    start: int
    end: int
    kept: bool


def _from_right(line: str) -> str:
    """The line read from its right end, with what runs from left to right turned once more."""
    typed = _typed(line)
    pieces = _pieces(line, _left_to_right(line, typed))[::-1]
    read = [_read(line, piece) for piece in pieces]
    starts = list(accumulate(map(len, read), initial=0))[:-1]
    isolated = [
        (at + start - piece.start, at + end - piece.start)
        for piece, at in zip(pieces, starts, strict=True)
        for start, end in typed
        if piece.start <= start and end <= piece.end
    ]
    odd = resolve("".join(read), 1, isolated).odd
    even = (not piece.kept and not odd[at] for piece, at in zip(pieces, starts, strict=True))
    groups = groupby(zip(even, read, strict=True), key=itemgetter(0))
    turned = ([text for _, text in group][:: -1 if is_even else 1] for is_even, group in groups)
    return "".join(chain.from_iterable(turned))


def _pieces(line: str, kept: Sequence[tuple[int, int]]) -> list[_Piece]:
    """The ranges that are kept and, between them, every letter with its marks."""
    found: list[_Piece] = []
    done = 0
    for start, end in (*kept, (len(line), len(line))):
        clusters = (match.span() for match in _CLUSTER.finditer(line, done, start))
        found += [_Piece(*span, kept=False) for span in clusters]
        if end > start:
            found.append(_Piece(start, end, kept=True))
        done = end
    return found


def _read(line: str, piece: _Piece) -> str:
    text = line[piece.start : piece.end]
    return text if piece.kept else _mirrored(text)


def _left_to_right(line: str, typed: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges of a right-to-left line that are stored as they are read, in order and apart."""
    kinds = list(map(_kind, line))
    for match in _POINT_BEFORE.finditer(line):
        kinds[match.start()] = "r"
    for start, end in typed:
        kinds[start:end] = repeat("o", end - start)
    runs = [match.span() for match in _LATIN_RUN.finditer("".join(kinds))]
    runs = [(start, _closed(line, start, end)) for start, end in runs]
    apart = [one for one in typed if not any(start <= one[0] < end for start, end in runs)]
    return sorted([*runs, *apart])


def _closed(line: str, start: int, end: int) -> int:
    """Where a Latin run ends with the brackets that it opened (rule N0)."""
    open_: list[str] = []
    for character in line[start:end]:
        if character in _CLOSERS:
            open_.append(_CLOSERS[character])
        elif open_ and character == open_[-1]:
            open_.pop()
    while open_ and line[end : end + 1] == open_[-1]:
        open_.pop()
        end += 1
    return end


def _typed(line: str) -> list[tuple[int, int]]:
    """Addresses and phones; a form counts as the letter it stands for, which ends a link."""
    alike = _FORM.sub("\u0639", line)
    # What ends a sentence stands before its address in visual order.
    return [(one.start + (alike[one.start] == "."), one.end) for one in typed_ranges(alike)]


def _kind(character: str) -> str:
    return _KINDS.get(unicodedata.bidirectional(character), "o")


def _mirrored(cluster: str) -> str:
    return str(MIRRORED.get(cluster[:1], cluster[:1])) + cluster[1:]


def _joining(character: str) -> str:
    """The form of a character as its decomposition names it, "mark", or "" for none."""
    if unicodedata.combining(character):
        return "mark"
    tag = unicodedata.decomposition(character).partition(" ")[0].strip("<>")
    return tag if _FORM.match(character) else ""


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415  few texts are in visual order

    # Its own defaults would drop the vowel marks, and write U+FDF2 for الله, which fonts draw
    # with an alef or without one.
    return ArabicReshaper(
        configuration={
            "delete_harakat": False,
            "delete_tatweel": False,
            "ARABIC LIGATURE ALLAH": False,
        }
    )
