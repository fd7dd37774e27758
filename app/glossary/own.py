"""A house's own terms as a person writes them by hand, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.glossary.book import same_english
from app.term import Term

_BETWEEN = re.compile(r"[;؛\n]")


def with_term(own: Iterable[Term], old: Term | None, new: Term) -> tuple[Term, ...]:
    """The terms with a new one in the place of an old one, or of one of the same English.

    It comes at the end when there is neither.
    """
    known, terms, place = same_english(new), [], -1
    for one in own:
        if one != old and not same_english(one) & known:
            terms.append(one)
        elif place < 0:
            place = len(terms)
    terms.insert(len(terms) if place < 0 else place, new)
    return tuple(terms)


def without_term(own: Iterable[Term], gone: Term) -> tuple[Term, ...]:
    """The terms without one of them."""
    return tuple(one for one in own if one != gone)


def forms_in(line: str) -> tuple[str, ...]:
    """Forms that somebody typed into one line, parted by semicolons of either script."""
    forms = (" ".join(form.split()) for form in _BETWEEN.split(line))
    return tuple(dict.fromkeys(filter(None, forms)))
