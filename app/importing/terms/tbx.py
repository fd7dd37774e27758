"""Terms out of TBX: ISO 30042 of 2008 (martif) and of 2019, in attributes (DCA) or tags (DCT)."""

from __future__ import annotations

from collections.abc import Iterator

from app.importing.terms.gathered import Entry, Standing, Written
from app.importing.terms.xml import Element, entries, language_of, line_of, name_of, text_of

_ENTRIES = ("termEntry", "conceptEntry")
_LANGUAGES = frozenset({"langSet", "langSec"})
_TERMS = frozenset({"tig", "ntig", "termSec"})
_STATUS = frozenset({"administrativeStatus", "normativeAuthorization", "termStatus"})
# The beginnings of the values that the data categories of both editions have, and of those of
# TBX-Min: preferredTerm-admn-sts, admittedTerm, notRecommended.
_STANDINGS: tuple[tuple[str, Standing], ...] = (
    ("preferred", "approved"),
    ("admitted", "accepted"),
    ("standardized", "accepted"),
    ("regulated", "accepted"),
    ("legal", "accepted"),
    ("superseded", "variant"),
    ("obsolete", "variant"),
    ("deprecated", "forbidden"),
    ("notrecommended", "forbidden"),
)


def tbx_entries(data: bytes, where: str) -> Iterator[Entry]:
    """Every entry; FileError when this is no XML."""
    for element in entries(data, _ENTRIES, where):
        forms = tuple(_forms(element))
        subject = _said(element, "subjectField")
        yield Entry(line_of(element), forms, "approved", subject, _said(element, "note"))


def _forms(entry: Element) -> Iterator[Written]:
    for section in entry:
        if name_of(section) in _LANGUAGES:
            code = language_of(section)
            for held in section:
                form = _said(held, "term") if name_of(held) in _TERMS else ""
                if form:
                    yield Written(code, form, _standing(held))


def _standing(term: Element) -> Standing:
    for one in term.iterdescendants():
        if name_of(one) in _STATUS or one.get("type", "") in _STATUS:
            said = text_of(one).lower()
            return next((held for begin, held in _STANDINGS if said.startswith(begin)), "")
    return ""


def _said(element: Element, category: str) -> str:
    """The first value of a data category, whether its name is a tag or a type."""
    for one in element.iterdescendants():
        if name_of(one) == category or one.get("type", "") == category:
            return text_of(one)
    return ""
