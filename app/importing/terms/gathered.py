"""What a file of terms holds, and what of it became none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app.errors import FileError
from app.localized import Localized
from app.term import Rendering, Status, Term
from app.text.unseen import UNSEEN

Reason: TypeAlias = Literal["one language", "sentence", "too long"]
Standing: TypeAlias = Literal["", "approved", "accepted", "variant", "forbidden"]

MAX_TERMS = 20_000
MAX_WORDS = 8  # of a form; what is longer is a text and no term
MAX_LENGTH = 120  # code points of a form
_ENDS = frozenset(".!?؟;؛…")
_INITIALS = 2  # full stops inside a form that ends in one: "U.N."


class Written(Struct, frozen=True):
    """A form in the language of that code; standing is "" where the file says nothing of it."""

    code: str
    form: str
    standing: Standing = ""


class Entry(Struct, frozen=True):
    """Forms of one thing, in the order of the file; line: where it begins, from 1."""

    line: int
    forms: Sequence[Written]
    status: Status = "approved"
    subject: str = ""
    note: str = ""


class Omitted(Struct, frozen=True):
    """An entry that became no term: its line, the words it begins with, and why."""

    line: int
    words: str
    reason: Reason


class TermFile(Struct, frozen=True):
    """languages: codes of those in it that were left out, for nobody asked for them."""

    terms: tuple[Term, ...]
    omitted: tuple[Omitted, ...]
    languages: tuple[str, ...]


def gathered(entries: Iterable[Entry], codes: Sequence[str], name: str) -> TermFile:
    """The terms that have a form in every one of these languages; FileError when none has."""
    terms: list[Term] = []
    omitted: list[Omitted] = []
    others: dict[str, None] = {}
    for entry in entries:
        others |= {one.code: None for one in entry.forms if one.code not in codes}
        made = _term(entry, codes, name)
        if isinstance(made, Term):
            terms.append(made)
        else:
            omitted.append(made)
        if len(terms) + len(omitted) > MAX_TERMS:
            raise FileError(
                f"there are more than {MAX_TERMS} entries in it",
                where=name,
                remedy="take out of it what the house writes about",
            )
    if not terms:
        said = ", ".join(code or "?" for code in others)
        raise FileError(
            "there is no term in it that is in all of " + ", ".join(codes),
            where=name,
            remedy=f"its languages are {said}" if said else "look whether it is the right file",
        )
    return TermFile(tuple(terms), tuple(omitted), tuple(others))


def _term(entry: Entry, codes: Sequence[str], name: str) -> Term | Omitted:
    forms = [_seen(one) for one in entry.forms if one.code in codes]
    forms = [one for one in forms if one.form]
    shown = (forms or entry.forms)[0].form[:MAX_LENGTH] if entry.forms else ""
    for one in forms:
        if len(one.form) > MAX_LENGTH or len(one.form.split()) > MAX_WORDS:
            return Omitted(entry.line, shown, "too long")
        if one.form[-1:] in _ENDS and one.form.count(".") < _INITIALS:
            return Omitted(entry.line, shown, "sentence")
    if {one.code for one in forms if one.standing != "forbidden"} < set(codes):
        return Omitted(entry.line, shown, "one language")
    renderings = {code: _rendering([one for one in forms if one.code == code]) for code in codes}
    return Term(Localized(renderings), entry.status, entry.subject, entry.note, name)


def _seen(one: Written) -> Written:
    """The form without what nobody sees, which must not come into releases."""
    return replace(one, form=" ".join(UNSEEN.sub("", one.form).split()))


def _rendering(forms: Sequence[Written]) -> Rendering:
    """The approved form is the one said to be, else the first that nothing bad is said of."""
    by_standing = {
        standing: list(dict.fromkeys(one.form for one in forms if one.standing == standing))
        for standing in ("approved", "", "accepted", "variant", "forbidden")
    }
    right = [form for standing in ("approved", "", "accepted") for form in by_standing[standing]]
    approved = [*right, *by_standing["variant"]][0]
    seen = {approved}
    return Rendering(
        approved,
        tuple(_new(right, seen)),
        tuple(_new(by_standing["variant"], seen)),
        tuple(_new(by_standing["forbidden"], seen)),
    )


def _new(forms: Iterable[str], seen: set[str]) -> Iterator[str]:
    """Those not seen before; they are then."""
    for form in forms:
        if form not in seen:
            seen.add(form)
            yield form
