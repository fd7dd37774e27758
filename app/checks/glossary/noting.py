"""What one text has of the glossary, and what is wrong there whatever other texts say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct

from app.checks.finding import Finding
from app.checks.glossary.mending import mend
from app.checks.glossary.spelling import Spelt, spelt
from app.checks.pair import Pair
from app.glossary import Found, Glossary, terms_of
from app.profile import Profile

ByLanguage: TypeAlias = Mapping[str, tuple[Found, ...]]
_RIGHT = frozenset({"approved", "accepted"})


class Use(Struct, frozen=True):
    """A form of a term in the language of that code that the other text has as well.

    rendering: the form, or "" for one that is right. other: the term there, with its language.
    """

    code: str
    found: Found
    rendering: str
    other: tuple[str, Found]


class Noted(Struct, frozen=True):
    """findings: what no other text has a say in. uses, spelt: what is compared over all texts."""

    findings: tuple[Finding, ...]
    uses: tuple[Use, ...]
    spelt: tuple[Spelt, ...]


def note(pair: Pair, profile: Profile) -> Noted | None:
    """What a text has of the glossary; None when that is nothing."""
    glossary = terms_of(profile)
    found = {code: glossary.found(pair.text(code), code) for code in pair.codes}
    if not any(found.values()):
        return None
    uses = (one for code in found for one in _uses(code, found))
    findings = (*_forbidden(pair, found, glossary), *_not_rendered(pair, found, glossary))
    return Noted(findings, tuple(uses), tuple(spelt(pair, found)))


def _forbidden(pair: Pair, found: ByLanguage, glossary: Glossary) -> Iterator[Finding]:
    for code, terms in found.items():
        for one in terms:
            held = glossary.rendering(one.term, code)
            if one.kind == "forbidden" and held:
                at = pair.place(code, one.start, one.end)
                words = pair.text(code)[one.start : one.end]
                params = {"words": words, "rendering": held.approved}
                fix = mend(pair, code, one, held.approved)
                yield Finding("term_forbidden", "error", at, params, fix=fix)


def _not_rendered(pair: Pair, found: ByLanguage, glossary: Glossary) -> Iterator[Finding]:
    """Terms of the leading language, each once: where it comes again it may be taken up shorter."""
    lead, *others = pair.codes
    first = {one.term: one for one in reversed(found[lead]) if one.kind == "approved"}
    for one in sorted(first.values(), key=lambda one: one.start):
        for other in others:
            if _is_lacking(pair, one, found, other, glossary):
                held = glossary.terms[one.term].renderings[other]
                words = pair.text(lead)[one.start : one.end]
                params = {"term": words, "language": other, "rendering": held.approved}
                at = pair.place(lead, one.start, one.end)
                yield Finding("term_not_rendered", "warning", at, params, pair.place(other))


def _is_lacking(pair: Pair, one: Found, found: ByLanguage, other: str, glossary: Glossary) -> bool:
    """Whether a text of the other language says nothing that could be the term.

    What stands there in the same letters is a name, which nobody renders.
    """
    term = glossary.terms[one.term]
    if term.status != "approved" or other not in term.renderings:
        return False
    text = pair.text(other)
    if not text.strip() or any(there.term == one.term for there in found[other]):
        return False
    words = pair.text(pair.codes[0])[one.start : one.end]
    return words.lower() not in text.lower() and not glossary.holds(text, other, one.term)


def _uses(code: str, found: ByLanguage) -> Iterator[Use]:
    """Those of a language whose term the other text has as well.

    What is the right form of another term there is that one; and where a text has a term in its
    right form as often as the other text, a variant beside it stands for something else.
    """
    others: dict[int, list[tuple[str, Found]]] = {}
    for other, terms in found.items():
        for one in terms if other != code else ():
            others.setdefault(one.term, []).append((other, one))
    held = [one for one in found[code] if one.term in others]
    right = [one for one in held if one.kind in _RIGHT]
    taken, counts = {(one.start, one.end) for one in right}, Counter(one.term for one in right)
    for one in held:
        there, place = others[one.term], (one.start, one.end)
        is_owed = place not in taken and counts[one.term] < len(there)
        if one.kind in _RIGHT:
            yield Use(code, one, "", there[0])
        elif one.kind == "variant" and is_owed:
            yield Use(code, one, one.form, there[0])
