"""Finds the terms of a glossary in a text of one language, whatever form they stand in there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from app.glossary.words import WORD, key_of, read_word
from app.term import Rendering, Term
from app.text.chunks import Sieve, places_of

Kind: TypeAlias = Literal["approved", "accepted", "variant", "forbidden"]
_Span: TypeAlias = tuple[int, int]
_KINDS: tuple[Kind, ...] = get_args(Kind)
# A word, and before it nothing that parts it from another word of a term.
_NEXT = re.compile(rf"[\s\-\u2010-\u2013’'\"“”«»(),،/]{{0,3}}({WORD.pattern})")
_FAR = 200  # code points in which a word of a term stands
_HYPHEN = frozenset("-\u2010\u2011")
_AND = "and"
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
    """keys: of each word. opens: whether "and" may stand before a word, for the hyphen there.
    anchor: the word by which it is looked for, the longest, for it is the rarest.
    """

    term: int
    kind: Kind
    written: str
    keys: tuple[frozenset[str], ...]
    opens: tuple[bool, ...]
    anchor: int


class Matcher:
    """The terms of a glossary in one language, made ready."""

    def __init__(self, terms: Sequence[Term], code: str) -> None:
        self._code = code
        self._forms = [tuple(_forms(index, term, code)) for index, term in enumerate(terms)]
        self._by_key: dict[str, list[_Form]] = {}
        for form in chain.from_iterable(self._forms):
            for key in form.keys[form.anchor]:
                self._by_key.setdefault(key, []).append(form)
        self._sieve = Sieve(self._anchored)

    def found(self, text: str) -> tuple[Found, ...]:
        """Every term of the text in order; one that stands inside a longer one is none."""
        held = self._sieve.found(text)
        if not held:
            return ()
        anchored = dict(chain.from_iterable(one.items() for one in held))
        places = sorted(place for word in anchored for place in places_of(word, text, WORD))
        found = (self._at(text, place, anchored[text[slice(*place)]]) for place in places)
        return _longest(list(chain.from_iterable(found)))

    def holds(self, text: str, term: int) -> bool:
        """Whether all words of some form of a term are in the text, wherever they stand."""
        there = {key for word in WORD.findall(text) for key in read_word(word, self._code)}
        return any(
            all(not keys.isdisjoint(there) or keys <= _SMALL for keys in form.keys)
            for form in self._forms[term]
        )

    def _anchored(self, chunk: str) -> Mapping[str, Sequence[_Form]]:
        """By the words of a chunk the forms that have them for their anchor; most are none's."""
        held: dict[str, list[_Form]] = {}
        for word in WORD.findall(chunk):
            keys = [key for key in read_word(word, self._code) if key in self._by_key]
            if keys:
                held[word] = [form for key in keys for form in self._by_key[key]]
        return held

    def _at(self, text: str, anchor: _Span, forms: Iterable[_Form]) -> Iterator[Found]:
        """Those of the forms that stand in a text, their anchor at a word."""
        for form in forms:
            first, last = self._first(text, anchor, form), self._last(text, anchor, form)
            if first and last:
                reading = read_word(text[slice(*first)], self._code)
                start = first[0] + min(reading[key] for key in form.keys[0] & reading.keys())
                written = text[start : last[1]]
                if not _is_acronym(form.written) or written.startswith(form.written):
                    is_exact = written == form.written
                    yield Found(form.term, form.kind, form.written, start, last[1], is_exact)

    def _first(self, text: str, anchor: _Span, form: _Form) -> _Span | None:
        """The word with which a form begins that has its anchor at a word; None when none does."""
        first = anchor
        for place in range(form.anchor, 0, -1):
            found = _before(text, first[0])
            if found and form.opens[place] and text[slice(*found)] == _AND:
                found = _before(text, found[0])
            if found is None or self._differs(text[slice(*found)], form.keys[place - 1]):
                return None
            first = found
        return first

    def _last(self, text: str, anchor: _Span, form: _Form) -> _Span | None:
        """The word with which it ends; None when it does not go on to its end."""
        last = anchor
        for place in range(form.anchor + 1, len(form.keys)):
            found = _after(text, last[1])
            if found and form.opens[place] and text[slice(*found)] == _AND:
                found = _after(text, found[1])
            if found is None or self._differs(text[slice(*found)], form.keys[place]):
                return None
            last = found
        return last

    def _differs(self, word: str, keys: frozenset[str]) -> bool:
        return keys.isdisjoint(read_word(word, self._code))


def _after(text: str, at: int) -> _Span | None:
    """The word after a code point; None where something parts it from what stands before."""
    found = _NEXT.match(text, at)
    return found.span(1) if found else None


def _before(text: str, at: int) -> _Span | None:
    """The word before a code point, looked for backwards."""
    found = _NEXT.match(text[max(at - _FAR, 0) : at][::-1])
    return (at - found.end(1), at - found.start(1)) if found else None


def _forms(index: int, term: Term, code: str) -> Iterator[_Form]:
    held = term.renderings.get(code)
    for kind, written in _listed(held) if held else ():
        words = WORD.findall(written)
        if words:
            last = len(words) - 1
            keys = tuple(
                key_of(word, code, is_last=place == last) for place, word in enumerate(words)
            )
            anchor = max(range(len(words)), key=lambda place: len(words[place]))
            yield _Form(index, kind, written, keys, tuple(_opens(written)), anchor)


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
    starts: list[int] = []
    ends: dict[int, int] = {}
    for one in sorted(best.values(), key=lambda one: (one.start - one.end, one.start)):
        at = bisect_right(starts, one.start)
        before = starts[at - 1] if at else -1
        is_same = before == one.start and ends[before] == one.end
        if not is_same:
            behind = starts[at] if at < len(starts) else one.end
            if ends.get(before, 0) > one.start or behind < one.end:
                continue
            starts.insert(at, one.start)
            ends[one.start] = one.end
        kept.append(one)
    return tuple(sorted(kept, key=lambda one: (one.start, one.term)))


def _rank(found: Found) -> tuple[bool, int]:
    return not found.is_exact, _KINDS.index(found.kind)
