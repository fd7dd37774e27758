"""Adds terms to those of a house, which keep what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from app.glossary.book import LEAD, same_english
from app.glossary.words import form_key
from app.localized import Localized
from app.term import Rendering, Term
from app.text.folding import fold


class Conflict(Struct, frozen=True):
    """A term that was not taken, and the house's own, which renders the same otherwise."""

    own: Term
    new: Term


class Merged(Struct, frozen=True):
    """terms: of the house after it. added: those that are new, widened: those that got further
    forms, doubled: those that brought nothing.
    """

    terms: tuple[Term, ...]
    added: tuple[Term, ...]
    widened: tuple[Term, ...]
    doubled: tuple[Term, ...]
    conflicts: tuple[Conflict, ...]


def merged(own: Iterable[Term], new: Iterable[Term]) -> Merged:
    """The terms of both, one for the same English; where they differ the earlier one stays."""
    terms = list(own)
    places = {form: place for place, term in enumerate(terms) for form in same_english(term)}
    added: list[int] = []
    widened: dict[int, None] = {}
    doubled: list[Term] = []
    conflicts: list[Conflict] = []
    for one in new:
        place = next((places[form] for form in same_english(one) if form in places), None)
        if place is None:
            added.append(len(terms))
            places |= dict.fromkeys(same_english(one), len(terms))
            terms.append(one)
        elif _differs(terms[place], one):
            conflicts.append(Conflict(terms[place], one))
        elif (wider := _widened(terms[place], one)) == terms[place]:
            doubled.append(one)
        else:
            terms[place] = wider
            widened[place] = None
    grown = (terms[place] for place in widened if place not in added)
    found = tuple(terms[place] for place in added)
    return Merged(tuple(terms), found, tuple(grown), tuple(doubled), tuple(conflicts))


def _differs(own: Term, new: Term) -> bool:
    """Whether the new term's approved form is none that the house holds for right.

    In the language by which they are known to be one it is.
    """
    for code, held in new.renderings.items():
        known = own.renderings.get(code)
        if known and code != LEAD:
            right = {form_key(form, code) for form in (known.approved, *known.accepted)}
            if form_key(held.approved, code) not in right:
                return True
    return False


def _widened(own: Term, new: Term) -> Term:
    """The house's term with the forms that only the new one has."""
    renderings = {
        **new.renderings,
        **{
            code: _with(held, new.renderings[code]) if code in new.renderings else held
            for code, held in own.renderings.items()
        },
    }
    return replace(own, renderings=Localized(renderings))


def _with(own: Rendering, new: Rendering) -> Rendering:
    known = {_alike(form) for form in (own.approved, *own.accepted, *own.variants, *own.forbidden)}

    def more(forms: Iterable[str]) -> Iterator[str]:
        return (form for form in forms if _alike(form) not in known)

    return Rendering(
        own.approved,
        (*own.accepted, *more(new.accepted)),
        (*own.variants, *more(new.variants)),
        (*own.forbidden, *more(new.forbidden)),
    )


def _alike(form: str) -> str:
    """What is the same for a reader, who does not look at vowels and the seats of the hamza."""
    return " ".join(fold(form).text.split())
