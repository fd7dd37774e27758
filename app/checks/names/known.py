"""Finds in a text what Bayan knows: titles, posts, places, United Nations entities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from app.checks.names.facts import honorifics, names
from app.checks.names.words import (
    arabic_key,
    bare,
    is_arabic,
    reading_of,
    readings,
    spans,
    tokens,
    words,
)
from app.facts import entities, places

Kind: TypeAlias = Literal["place", "entity", "post", "title", "rank"]
_TAIL = 3  # letters; one that is shorter begins a name as well, as «ذي» does
_GAP = 2  # code points between two words of a name: a space, a comma and a space


class Name(NamedTuple):
    """kind, id: what is named; all names of a thing have the same. form: as the lists have it.

    A rank is an honorific; an Arabic one with the word after it that tells it from other words.
    """

    kind: Kind
    id: str
    form: str
    keys: tuple[str, ...]


class Known(NamedTuple):
    """A name in a text: its words from ``first`` up to ``last``, which is not one of them.

    Where that is in code points is looked up when it is asked for: most names are in order.
    """

    name: Name
    text: str
    code: str
    first: int
    last: int

    @property
    def start(self) -> int:
        """The code point it begins at, after «و» and «ب», with its article."""
        span = spans(self.text, self.code)[self.first]
        if self.code != "ar":
            return span[0]
        at = reading_of(self.text, span, self.name.keys[0])[0]
        is_article = self.text[max(at - 2, span[0]) : at] == "ال"
        return at - 2 if is_article else at

    @property
    def end(self) -> int:
        """The code point after it."""
        return spans(self.text, self.code)[self.last - 1][1]


@lru_cache(maxsize=32)
def known(text: str, code: str) -> tuple[Known, ...]:
    """Every name in a text, in order; of a kind that begin at the same word the longest."""
    return tuple(_found(text, code))


def _found(text: str, code: str) -> Iterator[Known]:
    held = tokens(text, code)
    begun = map(_begins_arabic if code == "ar" else _table("en").get, held)
    marked = [(at, found) for at, found in enumerate(begun) if found]
    done: dict[Kind, int] = {}
    for at, found in marked:
        for name in found:
            end = at + len(name.keys)
            if at < done.get(name.kind, 0) or _keys(held[at + 1 : end], code) != name.keys[1:]:
                continue
            if end == at + 1 or _is_whole(text, code, at, end):
                yield Known(name, text, code, at, end)
                done[name.kind] = end


def _keys(held: Sequence[str], code: str) -> tuple[str, ...]:
    return tuple([bare(arabic_key(one)) for one in held]) if code == "ar" else tuple(held)


def _is_whole(text: str, code: str, at: int, end: int) -> bool:
    """Whether nothing parts the words of a name; H.E. is of two."""
    held = spans(text, code)[at:end]
    gaps = (text[before[1] : after[0]] for before, after in pairwise(held))
    return all(len(gap) <= _GAP and ("." not in gap or gap == ".") for gap in gaps)


@lru_cache(maxsize=16384)
def _begins_arabic(word: str) -> tuple[Name, ...]:
    """The names that a word may begin, the longest first."""
    key, table = arabic_key(word), _table("ar")
    if key[-_TAIL:] not in _tails() and key[-_TAIL + 1 :] not in _tails():
        return ()
    held = {name for one in readings(key) for name in table.get(one, ())}
    return tuple(sorted(held, key=lambda name: (-len(name.keys), -len(name.keys[0]), name)))


@cache
def _tails() -> frozenset[str]:
    """How the first words of Arabic names end: most words of a text end in none of these ways."""
    return frozenset(key[-_TAIL:] for key in _table("ar"))


@cache
def _table(code: str) -> Mapping[str, tuple[Name, ...]]:
    table: dict[str, list[Name]] = {}
    for name in (*_titles(code), *_ranks(code), *_posts(code), *_places(code), *_entities(code)):
        table.setdefault(name.keys[0], []).append(name)
    return {key: tuple(sorted(held, key=lambda one: -len(one.keys))) for key, held in table.items()}


def _titles(code: str) -> Iterator[Name]:
    for number, title in enumerate(honorifics().courtesy):
        for form in (*getattr(title, code), *title.short):
            yield _name("title", str(number), form, code)


def _ranks(code: str) -> Iterator[Name]:
    if code == "en":
        for form in (form for rank in honorifics().rank for form in rank.en):
            yield _name("rank", form, form, code)
        return
    for form, after in honorifics().before.items():
        for word in after:
            yield _name("rank", form, f"{form} {word}", code)


def _posts(code: str) -> Iterator[Name]:
    for post in honorifics().post:
        for form in getattr(post, code):
            yield _name("post", post.en[0], form, code)
            if code == "en":
                yield _name("post", post.en[0], form.lower(), code)


def _places(code: str) -> Iterator[Name]:
    for place in places():
        forms = (place.name[code], *place.accept)
        for form in (one for one in forms if is_arabic(one) == (code == "ar")):
            yield _name("place", place.name["en"], form, code)


def _entities(code: str) -> Iterator[Name]:
    for entity in entities().values():
        also = names().entities_also.get(entity.id, {}).get(code, ())
        held = (entity.name.get(code), entity.short.get(code), *also)
        for form in filter(None, held):
            yield from (_name("entity", entity.id, one, code) for one in _also_written(form))
        yield _name("entity", entity.id, entity.id, code)


def _also_written(form: str) -> Iterator[str]:
    """The United Nations in short, and spellings that are not those of the house."""
    yield form
    for long, short in (("United Nations", "UN"), ("Organization", "Organisation"), ("mme", "m")):
        if long in form and form != long:
            yield form.replace(long, short)


def _name(kind: Kind, id_: str, form: str, code: str) -> Name:
    keys = tuple(word.key for word in words(form, code))
    return Name(kind, id_, form, tuple(map(bare, keys)) if code == "ar" else keys)
