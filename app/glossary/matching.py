"""Finds the terms of a glossary in a text of one language, whatever form they stand in there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from app.glossary.words import WORD, key_of, read_word
from app.term import Rendering, Term

Kind: TypeAlias = Literal["approved", "accepted", "variant", "forbidden"]
_KINDS: tuple[Kind, ...] = get_args(Kind)
_GAP = re.compile("[\\s\\-\u2010-\u2013’'\"“”«»(),،/]{0,3}")
_HYPHEN = frozenset("-\u2010\u2011")
_AND = "and"
_MOST_WORDS = 50_000  # whose forms are remembered; a folder of releases has some thousands
# Words that say nothing of which term it is.
_SMALL = frozenset({"of", "the", "and", "for", "in", "to", "من", "في", "الي", "علي", "عن"})


class Found(Struct, frozen=True):
    """Code points ``start`` to ``end`` of a text, at which the term of that index stands.

    kind, form: what the glossary says of the form that was found. is_exact: whether it stands
    there as it is in the glossary, without an ending, a clitic or another spelling.
    """

    term: int
    kind: Kind
    form: str
    start: int
    end: int
    is_exact: bool = True


class _Form(Struct, frozen=True):
    """keys: of each word. opens: whether "and" may stand before a word, for the hyphen there."""

    term: int
    kind: Kind
    written: str
    words: tuple[str, ...]
    keys: tuple[frozenset[str], ...]
    opens: tuple[bool, ...]


class Matcher:
    """The terms of a glossary in one language, made ready."""

    def __init__(self, terms: Sequence[Term], code: str) -> None:
        self._code = code
        self._forms = {index: tuple(_forms(index, term, code)) for index, term in enumerate(terms)}
        self._first: dict[str, list[_Form]] = {}
        for form in (one for forms in self._forms.values() for one in forms):
            for key in form.keys[0]:
                self._first.setdefault(key, []).append(form)
        self._readings: dict[str, Mapping[str, int]] = {}
        self._starting: dict[str, tuple[_Form, ...]] = {}

    def found(self, text: str) -> tuple[Found, ...]:
        """Every term of the text in order; one that stands inside a longer one is none."""
        words = WORD.findall(text)
        starts = [place for place, word in enumerate(words) if self._begins(word)]
        if not starts:
            return ()
        spans = [one.span() for one in WORD.finditer(text)]
        line = _Line(text, words, spans)
        held = [one for place in starts for one in self._at(line, place)]
        return _longest(held)

    def holds(self, text: str, term: int) -> bool:
        """Whether all words of some form of a term are in the text, wherever they stand."""
        there = {key for word in WORD.findall(text) for key in self._read(word)}
        return any(
            all(not keys.isdisjoint(there) or keys <= _SMALL for keys in form.keys)
            for form in self._forms[term]
        )

    def _begins(self, word: str) -> tuple[_Form, ...]:
        """The forms that this may be the first word of."""
        known = self._starting.get(word)
        if known is None:
            held = (one for key in self._read(word) for one in self._first.get(key, ()))
            known = self._starting[word] = tuple(held)
        return known

    def _read(self, word: str) -> Mapping[str, int]:
        known = self._readings.get(word)
        if known is None:
            if len(self._readings) > _MOST_WORDS:
                self._readings, self._starting = {}, {}
            known = self._readings[word] = read_word(word, self._code)
        return known

    def _at(self, line: _Line, place: int) -> Iterator[Found]:
        for form in self._begins(line.words[place]):
            last = self._end(line, place, form)
            if last is not None:
                reading = self._read(line.words[place])
                taken = min(reading[key] for key in form.keys[0] & reading.keys())
                start, end = line.spans[place][0] + taken, line.spans[last][1]
                written = line.text[start:end]
                if not _is_acronym(form.written) or written.startswith(form.written):
                    is_exact = written == form.written
                    yield Found(form.term, form.kind, form.written, start, end, is_exact)

    def _end(self, line: _Line, place: int, form: _Form) -> int | None:
        """The last word of a form that begins at a word; None when it does not stand there."""
        for keys, opens in zip(form.keys[1:], form.opens[1:], strict=True):
            place += 1
            if opens and line.has(place, _AND):
                place += 1
            if not line.goes_on(place) or keys.isdisjoint(self._read(line.words[place])):
                return None
        return place


class _Line(Struct, frozen=True):
    """A text, its words, and the code points at which they begin and end."""

    text: str
    words: Sequence[str]
    spans: Sequence[tuple[int, int]]

    def has(self, place: int, word: str) -> bool:
        return self.goes_on(place) and self.words[place].lower() == word

    def goes_on(self, place: int) -> bool:
        """Whether there is such a word, and nothing that parts it from the one before."""
        if place >= len(self.words):
            return False
        return _GAP.fullmatch(self.text, self.spans[place - 1][1], self.spans[place][0]) is not None


def _forms(index: int, term: Term, code: str) -> Iterator[_Form]:
    held = term.renderings.get(code)
    for kind, written in _listed(held) if held else ():
        words = WORD.findall(written)
        if words:
            keys = tuple(key_of(word, code) for word in words)
            yield _Form(index, kind, written, tuple(words), keys, tuple(_opens(written)))


def _listed(held: Rendering) -> Iterator[tuple[Kind, str]]:
    yield "approved", held.approved
    yield from (("accepted", one) for one in held.accepted)
    yield from (("variant", one) for one in held.variants)
    yield from (("forbidden", one) for one in held.forbidden)


def _opens(written: str) -> Iterator[bool]:
    """For each word whether a hyphen joins it to the one before."""
    for one in WORD.finditer(written):
        yield written[one.start() - 1 : one.start()] in _HYPHEN and one.start() > 0


def _is_acronym(written: str) -> bool:
    """Whether its capitals tell it from a word: WASH, GoJ."""
    return written.isalpha() and written.isascii() and sum(map(str.isupper, written)) > 1


def _longest(held: Sequence[Found]) -> tuple[Found, ...]:
    """Of what overlaps the longest; several terms may share a stretch, each by its best form."""
    best: dict[tuple[int, int, int], Found] = {}
    for one in held:
        place = (one.start, one.end, one.term)
        best[place] = min(best.get(place, one), one, key=_rank)
    kept: list[Found] = []
    for one in sorted(best.values(), key=lambda one: (one.start - one.end, one.start)):
        if not any(_parts(one, other) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: (one.start, one.term)))


def _rank(found: Found) -> tuple[bool, int]:
    return not found.is_exact, _KINDS.index(found.kind)


def _parts(one: Found, other: Found) -> bool:
    """Whether two stretches overlap without being the same."""
    is_same = (one.start, one.end) == (other.start, other.end)
    return not is_same and one.start < other.end and other.start < one.end
