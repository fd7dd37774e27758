"""Where the words of cells went when rows were split, joined or converted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from app import richtext
from app.address import Address
from app.instep.cells import is_whole, said
from app.localized import Localized
from app.model import Comparison, Language, Prose, RichText, plain, rich
from app.review.diff import difference

# What the program itself puts between texts that it joins: a space, or a dash before a speaker.
_GLUE = frozenset(" \n—")
_Line: TypeAlias = tuple[Address, int, int]


class _Piece(Struct, frozen=True):
    """A stretch of an old cell that is in a new one; code points of each."""

    language: str
    old: Address
    new: Address
    start: int
    new_start: int
    length: int


class _Part(Struct, frozen=True):
    """What a comparison gives to a new cell. clean: every word of it is there, and no other."""

    order: int
    texts: Prose
    comparison: Comparison
    is_clean: bool


class Moves:
    """The words of cells before and after an edit; cells that read as before are left out."""

    def __init__(
        self,
        languages: Sequence[Language],
        old: Mapping[Address, Prose],
        new: Mapping[Address, Prose],
    ) -> None:
        self._languages, self._old, self._new = languages, old, new
        self._codes = [one.code for one in languages]
        self._pieces = [piece for code in self._codes for piece in _pieces(code, old, new)]

    def carried(self, held: Mapping[Address, Comparison]) -> Iterator[Comparison]:
        """What was compared, by where it was, at the cells in which it is now."""
        parts: dict[Address, list[_Part]] = {}
        for at in self._old:
            if at in held:
                for new, part in self._parts(held[at]):
                    parts.setdefault(new, []).append(part)
        for new, given in parts.items():
            given.sort(key=lambda part: part.order)
            texts = self._texts(new, given)
            if is_whole(texts, self._languages):
                first = given[0].comparison
                yield Comparison(new, texts, first.by, first.when)

    def _parts(self, one: Comparison) -> Iterator[tuple[Address, _Part]]:
        """What goes to which new cell: a share to each, if both languages were cut alike."""
        places = [{p.new: None for p in self._of(one.at, code)} for code in self._codes]
        is_kept = self._is_kept(one) and all(set(places[0]) == set(held) for held in places)
        if is_kept:
            for new in places[0]:
                yield new, _Part(self._order(one.at, new), self._share(one.at, new), one, True)
            return
        common = (new for new in places[0] if all(new in held for held in places))
        home = one.at if one.at in self._new else next(common, None)
        if home is not None:
            yield home, _Part(self._order(one.at, home), one.texts, one, False)

    def _is_kept(self, one: Comparison) -> bool:
        """Whether it was in step, and each of its words is still somewhere."""
        for code in self._codes:
            was, text = plain(one.texts.get(code, ())), plain(self._old[one.at].get(code, ()))
            found = (text[p.start : p.start + p.length] for p in self._of(one.at, code))
            if said(was) != said(text) or _letters("".join(found)) != _letters(text):
                return False
        return True

    def _of(self, old: Address, code: str) -> list[_Piece]:
        return [p for p in self._pieces if p.old == old and p.language == code]

    def _order(self, old: Address, new: Address) -> int:
        starts = (p.new_start for p in self._pieces if p.old == old and p.new == new)
        return next(starts, 0)

    def _share(self, old: Address, new: Address) -> Prose:
        shares: dict[str, RichText] = {}
        for code in self._codes:
            held = [p for p in self._of(old, code) if p.new == new]
            end = held[-1].start + held[-1].length
            shares[code] = richtext.cut(self._old[old][code], held[0].start, end)
        return Localized(shares)

    def _texts(self, new: Address, parts: Sequence[_Part]) -> Prose:
        """What was compared of a new cell: as it reads, if nothing but what was is in it."""
        now = self._new[new]
        if all(part.is_clean for part in parts) and self._is_covered(new, parts):
            return Localized({code: now.get(code, ()) for code in self._codes})
        return Localized({code: _joined(parts, code) for code in self._codes})

    def _is_covered(self, new: Address, parts: Sequence[_Part]) -> bool:
        given = {part.comparison.at for part in parts}
        for code in self._codes:
            left = list(plain(self._new[new].get(code, ())))
            for p in self._pieces:
                if p.new == new and p.language == code and p.old in given:
                    left[p.new_start : p.new_start + p.length] = " " * p.length
            if not _GLUE.issuperset(left):
                return False
        return True


def _pieces(
    code: str, old: Mapping[Address, Prose], new: Mapping[Address, Prose]
) -> Iterator[_Piece]:
    was, old_cells = _stream(code, old)
    now, new_cells = _stream(code, new)
    done = shift = 0
    ends = ((c.start, c.end, len(c.new)) for c in difference(was, now))
    for start, end, come in (*ends, (len(was), len(was), 0)):
        for old_at, old_from, first, last in _clipped(old_cells, done, start):
            for new_at, new_from, low, high in _clipped(new_cells, first + shift, last + shift):
                if now[low:high].strip():
                    at = low - shift - old_from
                    yield _Piece(code, old_at, new_at, at, low - new_from, high - low)
        shift += come - (end - start)
        done = end


def _clipped(
    cells: Sequence[_Line], start: int, end: int
) -> Iterator[tuple[Address, int, int, int]]:
    """The cells between two places of a stream: where each begins, and what of it is between."""
    first = max(0, bisect_right(cells, start, key=lambda cell: cell[1]) - 1)
    for at, begin, stop in cells[first:]:
        if begin >= end:
            return
        if max(begin, start) < min(stop, end):
            yield at, begin, max(begin, start), min(stop, end)


def _stream(code: str, cells: Mapping[Address, Prose]) -> tuple[str, list[_Line]]:
    """All texts of a language, a line each, and where each begins and ends."""
    lines: list[str] = []
    found, at = [], 0
    for cell, texts in cells.items():
        line = plain(texts.get(code, ()))
        lines.append(line)
        found.append((cell, at, at + len(line)))
        at += len(line) + 1
    return "\n".join(lines), found


def _letters(text: str) -> str:
    return "".join(text.split())


def _joined(parts: Sequence[_Part], code: str) -> RichText:
    texts = [part.texts.get(code, ()) for part in parts]
    spaced = (one for text in texts if text for one in (rich(" "), text))
    return richtext.join(*list(spaced)[1:])
