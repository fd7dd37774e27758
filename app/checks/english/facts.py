"""The words by which the United Nations writes English: spellings, names, currencies, units."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from resources import resource


class House(Struct, frozen=True, forbid_unknown_fields=True):
    """ize: verbs in -ize without their ending; before: what may be written onto them. names: of
    bodies that keep their own spelling. use: lower-case words and those that are written for
    them; phrases: the same of several words; doubtful: the same where only a person can say.
    countries: what an acronym may be followed by to name an office. currencies: codes. units:
    what takes figures however small. labels: words that a figure names one of. plain: words that
    name nothing, whatever their first letter.
    """

    source: str
    ize: frozenset[str]
    before: tuple[str, ...]
    names: tuple[str, ...]
    use: dict[str, str]
    phrases: dict[str, str]
    doubtful: dict[str, str]
    countries: tuple[str, ...]
    currencies: frozenset[str]
    units: frozenset[str]
    labels: frozenset[str]
    plain: frozenset[str]


@cache
def house() -> House:
    """What ships."""
    return msgspec.json.decode(resource("facts", "english.json").read_bytes(), type=House)
