"""Which terms of the glossary a row has, and which are like what somebody types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from msgspec import Struct

from app.address import Address
from app.cells import FIELDS, cells_of, prose_at
from app.glossary.book import Glossary
from app.glossary.matching import Found, Kind
from app.lookup import owners
from app.model import Release, plain
from app.term import Term
from app.text.folding import fold

KINDS: tuple[Kind, ...] = get_args(Kind)


class Entry(Struct, frozen=True):
    """A term. found: the forms of it that stand in the row, each as the glossary has it."""

    term: Term
    found: tuple[Found, ...] = ()

    def approved(self, code: str) -> str:
        """What it is called in a language; "" when it has no name there."""
        held = self.term.renderings.get(code)
        return held.approved if held else ""

    def worst(self) -> Kind:
        """The standing of the worst form in the row; "approved" when none stands there."""
        ranks = (KINDS.index(one.kind) for one in self.found)
        return KINDS[max(ranks, default=0)]


def in_row(glossary: Glossary, release: Release, at: Address) -> tuple[Entry, ...]:
    """The terms in the texts of the row that an address is in, as they come up."""
    held: dict[int, list[Found]] = {}
    for text, code in _texts(release, at):
        for one in glossary.found(text, code):
            held.setdefault(one.term, []).append(one)
    return tuple(Entry(glossary.terms[term], tuple(found)) for term, found in held.items())


def found_at(glossary: Glossary, text: str, code: str, point: int) -> Found | None:
    """The term in whose words a code point of a text is; None when there is none."""
    held = (one for one in glossary.found(text, code) if one.start <= point <= one.end)
    return next(held, None)


class Index:
    """All terms of a glossary, to be looked through; each is folded once."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._folded: list[tuple[str, str]] = []

    def like(self, words: str) -> tuple[Entry, ...]:
        """Those with a form that begins with the words, then any other form, then a remark."""
        sought = fold(words.strip()).text
        self._folded = self._folded or [_folded(one) for one in self._glossary.terms]
        held = [
            (f"\n{sought}" not in forms, sought not in forms, place)
            for place, (forms, remarks) in enumerate(self._folded)
            if sought in forms or sought in remarks
        ]
        return tuple(Entry(self._glossary.terms[place]) for *_, place in sorted(held))


def _texts(release: Release, at: Address) -> Iterator[tuple[str, str]]:
    """Every text of a row with its code, the leading language first."""
    owner = owners(release).get(at.owner) if at.owner else release
    if owner is None:
        return
    if isinstance(owner, Release):
        places = [Address(at.part)] if at.part in FIELDS else []
    else:
        places = [one for one in cells_of(owner) if one.item == at.item]
    prose = [prose_at(owner, one) for one in places]
    for language in release.languages:
        yield from ((plain(one.get(language.code, ())), language.code) for one in prose)


def _folded(term: Term) -> tuple[str, str]:
    """All forms of a term, a line for each, and what is said of it."""
    forms = (
        form
        for one in term.renderings.values()
        for form in (one.approved, *one.accepted, *one.variants, *one.forbidden)
    )
    return fold("\n".join(("", *forms))).text, fold(f"{term.subject}\n{term.note}").text
