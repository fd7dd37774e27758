"""Puts the approved form of a term in place of another, where the sentence stays right."""

from __future__ import annotations

from app.checks.pair import Pair
from app.glossary import Found
from app.search.put import Replacement

_ARTICLE = "ال"
_VOWELS = frozenset("aeiouAEIOU")


def mend(pair: Pair, code: str, found: Found, new: str) -> tuple[Replacement, ...]:
    """The replacement; none where clitics, endings, agreement or articles would have to change."""
    text = pair.text(code)
    before, behind = text[: found.start], text[found.end :]
    if not found.is_exact or before[-1:].isalnum() or behind[:1].isalnum():
        return ()
    alike = _are_alike_in_arabic if code == "ar" else _are_alike_in_english
    if not alike(found.form, new) or (code == "ar" and behind.lstrip(" ").startswith(_ARTICLE)):
        return ()
    return (Replacement(pair.place(code, found.start, found.end), new),)


def _are_alike_in_arabic(old: str, new: str) -> bool:
    """Whether both are definite or not, and of the same gender and number by their first word."""
    first, other = old.split(maxsplit=1)[0], new.split(maxsplit=1)[0]
    ends = ("ة", "ات", "ون", "ين", "ان")
    return first.startswith(_ARTICLE) == other.startswith(_ARTICLE) and all(
        first.endswith(end) == other.endswith(end) for end in ends
    )


def _are_alike_in_english(old: str, new: str) -> bool:
    """Whether both are singular or plural, and ask for the same article."""
    is_plural = old.endswith("s") == new.endswith("s")
    return is_plural and (old[0] in _VOWELS) == (new[0] in _VOWELS)
