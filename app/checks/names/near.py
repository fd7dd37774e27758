"""Whether a word is another one with a slip in it, and not a form of it."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from app.text.translit import distance

_SHORT, _FIRST, _LONG = 4, 6, 9  # letters from which one, the first one, two may be wrong
_LONGEST = 64  # letters; a longer one is no name
# What Arabic and English put at the end of a name for people, languages and belongings of it.
_ENDINGS = {
    "ar": ("ا", "ه", "ي", "يه", "يا", "ين", "ون", "ان", "ات", "يون", "يين", "ها", "هم"),
    "en": ("n", "s", "ns", "an", "ans", "i", "is", "ian", "ians", "ese", "ish", "er", "ers", "es"),
}


@lru_cache(maxsize=65536)
def is_slip(right: str, wrong: str, code: str) -> bool:
    """Whether two keys of words differ by so few letters that one of them is misspelt."""
    shortest = min(len(right), len(wrong))
    if right == wrong or max(len(right), len(wrong)) > _LONGEST:
        return False
    if shortest < (_SHORT if right[0] == wrong[0] else _FIRST):
        return False
    most = 2 if shortest >= _LONG else 1
    return distance(right, wrong, most) <= most and not _is_form(right, wrong, code)


def _is_form(first: str, second: str, code: str) -> bool:
    """Whether both are the same before endings of the language."""
    return not _without_endings(first, code).isdisjoint(_without_endings(second, code))


@lru_cache(maxsize=16384)
def _without_endings(word: str, code: str) -> frozenset[str]:
    ends = (one for one in _ENDINGS[code] if word.endswith(one) and len(word) - len(one) >= 3)
    return frozenset((word, *(word[: -len(one)] for one in ends)))


@lru_cache(maxsize=8)
def near_pairs(names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Names that differ by a slip: most that do are the same without one letter of each."""
    alike: dict[str, list[str]] = {}
    for name in names:
        for key in _without_one(name):
            alike.setdefault(key, []).append(name)
    shared = (held for held in alike.values() if len(held) > 1)
    found = {tuple(sorted(pair)) for held in shared for pair in combinations(held, 2)}
    return tuple(sorted((one, other) for one, other in found if is_slip(one, other, "en")))


@lru_cache(maxsize=16384)
def _without_one(name: str) -> tuple[str, ...]:
    """A name, and what is left of it without one letter; nothing of a short or a long one."""
    if not _SHORT < len(name) <= _LONGEST:
        return ()
    return (name, *{name[:at] + name[at + 1 :] for at in range(len(name))})
