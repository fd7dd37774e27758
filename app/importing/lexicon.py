"""The words by which a release is recognized, per language: labels, verbs of saying, posts."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from app.text.scripts import fold, key
from app.wording import shipped_wording
from resources import resource


class Lexicon(Struct, frozen=True, forbid_unknown_fields=True):
    """Word lists of ``resources/importing/<code>.json``."""

    kinds: dict[str, tuple[str, ...]]
    immediate: tuple[str, ...]
    embargo: tuple[str, ...]
    reference: tuple[str, ...]
    date: tuple[str, ...]
    end: tuple[str, ...]
    notes: tuple[str, ...]
    about: tuple[str, ...]
    entities: tuple[str, ...]
    goals: tuple[str, ...]
    contacts: tuple[str, ...]
    asking: tuple[str, ...]
    phone: tuple[str, ...]
    fax: tuple[str, ...]
    lines: tuple[str, ...]
    email: tuple[str, ...]
    joining: tuple[str, ...]
    units: tuple[str, ...]
    verbs: tuple[str, ...]
    posts: tuple[str, ...]
    honorifics: tuple[str, ...]
    not_names: tuple[str, ...]
    stops: tuple[str, ...]
    abbreviations: tuple[str, ...]
    offices: tuple[str, ...]
    carriers: tuple[str, ...] = ()
    headline_verbs: tuple[str, ...] = ()

    def kind_of(self, text: str, code: str) -> str:
        """The kind of release that a line names and nothing else; "" when it names none."""
        wanted = key(text)
        for kind, name in shipped_wording(code).kinds.items():
            if wanted in {key(name), *map(key, self.kinds.get(kind, ()))}:
                return kind
        return ""


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language that texts are imported in: en or ar."""
    text = resource("importing", f"{code}.json").read_bytes()
    return msgspec.json.decode(text, type=Lexicon)


@cache
def folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words as ``fold`` leaves a text, the longest first."""
    return tuple(sorted({fold(word) for word in words}, key=len, reverse=True))


@cache
def keys(words: tuple[str, ...]) -> frozenset[str]:
    """The words as ``key`` leaves a text."""
    return frozenset(map(key, words))


def led_by(text: str, words: tuple[str, ...]) -> int:
    """Code points of the text that one of these words takes at its start; 0 when none does."""
    alike = fold(text[:200])
    for word in folded(words):
        if alike.startswith(word) and not alike[len(word) : len(word) + 1].isalnum():
            return len(word)
    return 0


def is_label(text: str, words: tuple[str, ...]) -> bool:
    """Whether the text is one of these words and nothing else."""
    return len(text) < 200 and key(text) in keys(words)


def opens_section(text: str, code: str) -> bool:
    """Whether the text is the heading of the notes, of the entities or of the goals."""
    words = lexicon(code)
    return any(is_label(text, labels) for labels in (words.notes, words.entities, words.goals))
