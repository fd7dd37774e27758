"""Finds in a text what Bayan knows: titles, posts, places, United Nations entities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from app.checks.names.facts import honorifics, names
from app.checks.names.words import (
    arabic_key,
    bare,
    is_arabic,
    next_word,
    pattern,
    reading_of,
    readings,
    words,
)
from app.facts import entities, places
from app.text.chunks import Sieve, places_of

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
    """A name in a text: the code points of its first word, and where the last one ends.

    Where it begins in that word is looked up when it is asked for: most names are in order.
    """

    name: Name
    text: str
    code: str
    word: tuple[int, int]
    end: int

    @property
    def start(self) -> int:
        """The code point it begins at, after «و» and «ب», with its article."""
        if self.code != "ar":
            return self.word[0]
        at = reading_of(self.text, self.word, self.name.keys[0])[0]
        is_article = self.text[max(at - 2, self.word[0]) : at] == "ال"
        return at - 2 if is_article else at


def known(text: str, code: str, kind: Kind) -> Sequence[Known]:
    """Every name of a kind in a text, in order; the longest of those that begin at one word."""
    return by_kind(text, code).get(kind, ())


@lru_cache(maxsize=64)
def by_kind(text: str, code: str) -> Mapping[Kind, Sequence[Known]]:
    """The names in a text, those of each kind in order; nothing for most texts."""
    held = _beginnings(code).found(text)
    if not held:
        return {}
    begun = dict(chain.from_iterable(one.items() for one in held))
    kinds: dict[Kind, list[Known]] = {}
    for one in _found(text, code, begun):
        kinds.setdefault(one.name.kind, []).append(one)
    return kinds


def _found(text: str, code: str, begun: Mapping[str, Sequence[Name]]) -> Iterator[Known]:
    """begun: words of the text with the names that they may begin, the longest first."""
    done: dict[Kind, int] = {}
    words = pattern(code)
    for place in sorted(place for word in begun for place in places_of(word, text, words)):
        for name in begun[text[slice(*place)]]:
            end = _end(text, code, place[1], name.keys[1:])
            if end is not None and place[0] >= done.get(name.kind, 0):
                yield Known(name, text, code, place, end)
                done[name.kind] = end


def _end(text: str, code: str, at: int, keys: Sequence[str]) -> int | None:
    """Where those words end that follow a code point; None where others do, or too far off."""
    for key in keys:
        word = next_word(text, at, code)
        gap = text[at : word.start] if word else ""
        # H.E. is of two words.
        if word is None or len(gap) > _GAP or ("." in gap and gap != "."):
            return None
        if key != (bare(word.key) if code == "ar" else word.key):
            return None
        at = word.end
    return at


@cache
def _beginnings(code: str) -> Sieve[Mapping[str, Sequence[Name]]]:
    """By the words of a chunk that may begin a name the names that they may begin."""

    def find(chunk: str) -> Mapping[str, Sequence[Name]]:
        held = ((word, _begins(word, code)) for word in pattern(code).findall(chunk))
        return {word: found for word, found in held if found}

    return Sieve(find)


def _begins(word: str, code: str) -> tuple[Name, ...]:
    """The names that a word may begin, the longest first."""
    if code == "en":
        return _table("en").get(word, ())
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
