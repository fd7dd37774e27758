"""The terms that count for a house: its own, and those that ship."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

import msgspec

from app.glossary.matching import Found, Matcher
from app.glossary.words import form_key
from app.localized import Localized
from app.profile import Profile
from app.storage.versions import convert
from app.term import Rendering, Term
from resources import resource

LEAD = "en"  # by which a term of the house is known to be one that ships


class Glossary:
    """Terms, and where they stand in texts. codes: of the languages that they are in."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = tuple(terms)
        self.codes = tuple(sorted({code for term in self.terms for code in term.renderings}))
        self._matchers = {code: Matcher(self.terms, code) for code in self.codes}

    def found(self, text: str, code: str) -> tuple[Found, ...]:
        """Every term in a text of that language, in order; the longest where several overlap."""
        matcher = self._matchers.get(code)
        return matcher.found(text) if matcher else ()

    def holds(self, text: str, code: str, term: int) -> bool:
        """Whether a text has all words of some form of the term, wherever they stand."""
        matcher = self._matchers.get(code)
        return matcher is not None and matcher.holds(text, term)

    def rendering(self, term: int, code: str) -> Rendering | None:
        """What the term of that index is called in a language."""
        return self.terms[term].renderings.get(code)


class _Held:
    """Terms told apart by which they are: to hash or compare all of them takes too long."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms

    def __hash__(self) -> int:
        return id(self.terms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and self.terms is other.terms


def terms_of(profile: Profile) -> Glossary:
    """The glossary of a house; the same one again for the same profile."""
    return _glossary(_Held(profile.glossary))


@cache
def shipped_terms() -> tuple[Term, ...]:
    """The terms that every house has unless it has its own for the same English."""
    held = msgspec.json.decode(resource("facts", "terms.json").read_bytes())
    return convert(held["term"], tuple[Term, ...])


def same_english(term: Term) -> frozenset[tuple[frozenset[str], ...]]:
    """What the English forms of a term come down to; terms that share one are one."""
    held = term.renderings.get(LEAD)
    forms = (held.approved, *held.accepted, *held.variants) if held else ()
    return frozenset(form_key(one, LEAD) for one in forms)


@lru_cache(maxsize=8)
def _glossary(held: _Held) -> Glossary:
    taken = {form for term in held.terms for form in same_english(term)}
    return Glossary((*held.terms, *(one for one in shipped_terms() if not _is_in(one, taken))))


def _is_in(term: Term, taken: set[tuple[frozenset[str], ...]]) -> bool:
    approved = Term(Localized({LEAD: Rendering(term.renderings[LEAD].approved)}))
    return not same_english(approved).isdisjoint(taken)
