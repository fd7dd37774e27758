"""Finds in a text the names that Bayan knows: posts, places, United Nations entities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from app.checks.names.facts import honorifics, names
from app.checks.names.words import Word, bare, is_arabic, reading_of, readings, words
from app.facts import entities, places

Kind: TypeAlias = Literal["place", "entity", "post"]
_GAP = 2  # code points between two words of a name: a space, a comma and a space


class Name(NamedTuple):
    """kind, id: what is named; all names of a thing have the same. form: as the lists have it."""

    kind: Kind
    id: str
    form: str
    keys: tuple[str, ...]


class Known(NamedTuple):
    """A name in a text, by the code points of it."""

    name: Name
    start: int
    end: int


@lru_cache(maxsize=32)
def known(text: str, code: str) -> tuple[Known, ...]:
    """Every name in a text, in order; of names that begin at the same word the longest."""
    return tuple(_found(text, code))


def _found(text: str, code: str) -> Iterator[Known]:
    held, at = words(text, code), 0
    begins = arabic_names if code == "ar" else _english_names
    while at < len(held):
        for name in begins(held[at].key):
            end = at + len(name.keys)
            if end <= len(held) and _goes_on(text, held[at:end], name.keys, code):
                yield Known(name, _start(text, held[at], name, code), held[end - 1].end)
                at = end - 1
                break
        at += 1


def _goes_on(text: str, held: tuple[Word, ...], keys: tuple[str, ...], code: str) -> bool:
    """Whether the words after the first are those of a name, and nothing parts them."""
    for (before, word), key in zip(pairwise(held), keys[1:], strict=True):
        gap = text[before.end : word.start]
        if (bare(word.key) if code == "ar" else word.key) != key or len(gap) > _GAP or "." in gap:
            return False
    return True


def _start(text: str, word: Word, name: Name, code: str) -> int:
    """Where the name begins in its first word: after «و» and «ب», and before its article."""
    if code != "ar":
        return word.start
    at = reading_of(text, word, name.keys[0])[0]
    is_article = text[max(at - 2, word.start) : at] == "ال"
    return at - 2 if is_article else at


@lru_cache(maxsize=16384)
def arabic_names(key: str) -> tuple[Name, ...]:
    """The names that a word may begin, the longest first."""
    table = _table("ar")
    held = {name for one in readings(key) for name in table.get(one, ())}
    return tuple(sorted(held, key=lambda name: (-len(name.keys), -len(name.keys[0]), name)))


def _english_names(key: str) -> tuple[Name, ...]:
    return _table("en").get(key, ())


@cache
def _table(code: str) -> Mapping[str, tuple[Name, ...]]:
    table: dict[str, list[Name]] = {}
    for name in (*_posts(code), *_places(code), *_entities(code)):
        table.setdefault(name.keys[0], []).append(name)
    return {key: tuple(sorted(held, key=lambda one: -len(one.keys))) for key, held in table.items()}


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
        if entity.id not in names().entities:
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
