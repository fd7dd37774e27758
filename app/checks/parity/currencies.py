"""Whether two amounts of the same figure are of two currencies, as far as the texts say it."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from app.text.folding import fold
from app.text.quantities import Quantity
from app.text.quantities.lexicon import lexicon

Said: TypeAlias = tuple[str, str]
"""A text and its language."""


def is_renamed(one: Quantity, said: Said, other: Quantity, also_said: Said) -> bool:
    """Whether both texts have the whole names of currencies that are not the same.

    Only "dollars" may be those of any country that calls its money so.
    """
    is_other = one.kind == other.kind == "money" and one.unit != other.unit
    return is_other and _is_named(one, *said) and _is_named(other, *also_said)


def _is_named(one: Quantity, text: str, code: str) -> bool:
    """Whether the currency of an amount has its whole name: Swedish crowns, SEK, US$."""
    words = "".join(fold(text[one.start : one.end]).text.lower().split())
    return any(name in words for name in _names(code, one.unit))


@cache
def _names(code: str, unit: str) -> tuple[str, ...]:
    """The names of a currency of more than one word or sign, and its code."""
    return tuple(
        "".join((first, *rest))
        for first, held in lexicon(code).currencies.items()
        for rest, iso in held
        if iso == unit and (rest or first == iso.lower())
    )
