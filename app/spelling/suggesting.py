"""What somebody may have meant: a few words, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from app.spelling.dictionary import Dictionary
from app.spelling.house import preferred
from app.spelling.words import Word
from app.text.scripts import key

MOST, MOST_IF_SURE = 7, 4
ALIKE = 0.8  # of the letters: one in five is wrong


def suggestions(word: Word, dictionary: Dictionary, known: Iterable[str]) -> tuple[str, ...]:
    """At most seven words that may be meant, each once however its case.

    known: names and words that no dictionary has. First comes what the house writes instead,
    then what differs in no more than hamza or taa marbuta, then what is known, then the rest, of
    which few are worth reading then; two words for one come last.
    """
    found = [one for one in dictionary.similar(word.text) if not _is_question(word.text, one)]
    code, knows = word.dictionary, dictionary.knows
    house = preferred(word.text, code, knows)
    found = [preferred(one, code, knows) for one in found]
    near = get_close_matches(word.text, [name for name in known if _may_be(name, word)], 2, ALIKE)
    ranked = sorted(
        (*near, *found), key=lambda one: (_is_parted(one, word), not _is_same(one, word))
    )
    is_sure = any(_is_same(one, word) for one in ranked)
    return tuple(_once((house, *ranked), word.text))[: MOST_IF_SURE if is_sure else MOST]


def _is_same(other: str, word: Word) -> bool:
    """Whether only letters that are often written for each other differ, and not just the case."""
    return key(other) == key(word.text) and other.casefold() != word.text.casefold()


def _once(found: Iterable[str], word: str) -> Iterator[str]:
    held = set[str]()
    for one in found:
        if one != word and one.casefold() not in held:
            held.add(one.casefold())
            yield one


def _is_parted(other: str, word: Word) -> bool:
    return " " in other or ("-" in other and "-" not in word.text)


def _is_question(word: str, other: str) -> bool:
    """Whether the article became an alef that asks; hunspell knows it, nobody writes it."""
    return word.startswith("ال") and other.startswith(("أل", "آل"))


def _may_be(name: str, word: Word) -> bool:
    """Whether a name is as long, in the same script, and not a capital in place of a small one."""
    is_cased = name[0].isupper() == word.text[0].isupper()
    return (
        is_cased and abs(len(name) - len(word.text)) < 3 and name.isascii() == word.text.isascii()
    )
