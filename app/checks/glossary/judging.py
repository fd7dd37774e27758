"""What is wrong with the terms of a release once all of its texts are seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from app.checks.finding import Finding, Severity
from app.checks.glossary.mending import mend
from app.checks.glossary.noting import Noted, Use
from app.checks.glossary.spelling import LANGUAGE, Spelt, singular
from app.checks.pair import Pair
from app.glossary import Glossary, terms_of
from app.profile import Profile
from app.search.put import Replacement

_Uses: TypeAlias = list[tuple[Pair, Use]]
_Spellings: TypeAlias = list[tuple[Pair, Spelt]]


def judge(noted: Sequence[tuple[Pair, Noted]], profile: Profile) -> Iterator[Finding]:
    """What each text has by itself, then of each term how it is spelt and rendered in all."""
    glossary = terms_of(profile)
    spellings: dict[int, _Spellings] = defaultdict(list)
    uses: dict[tuple[str, int], _Uses] = defaultdict(list)
    for pair, one in noted:
        yield from one.findings
        for spelt in one.spelt:
            spellings[spelt.found.term].append((pair, spelt))
        for use in one.uses:
            uses[use.code, use.found.term].append((pair, use))
    for term, held in spellings.items():
        yield from _forms(held, _approved(glossary, term, LANGUAGE))
    for (code, term), those in uses.items():
        several = code == LANGUAGE and len({spelt.spelling for _, spelt in spellings[term]}) > 1
        if not several and any(use.rendering for _, use in those):
            yield from _renderings(those, _approved(glossary, term, code), glossary)


def _forms(held: _Spellings, approved: str) -> Iterator[Finding]:
    """Each that is not spelt as the approved form is, or else as most are."""
    kept = _kept((spelt.spelling for _, spelt in held), singular(approved).lower())
    same = [(pair, spelt) for pair, spelt in held if spelt.spelling == kept]
    cased = _kept((spelt.cased for _, spelt in same if spelt.cased), singular(approved))
    model = next((one for one in same if one[1].cased == cased), same[0])
    for pair, spelt in held:
        if spelt.spelling != kept or (spelt.cased and spelt.cased != cased):
            at = pair.place(LANGUAGE, spelt.found.start, spelt.found.end)
            where = model[0].place(LANGUAGE, model[1].found.start, model[1].found.end)
            params = {"words": spelt.words, "other": model[1].words}
            is_certain = spelt.is_free and spelt.cased and model[1].words == approved
            fix = (Replacement(at, approved),) if is_certain else ()
            yield Finding("term_two_forms", "warning", at, params, where, fix)


def _renderings(uses: _Uses, approved: str, glossary: Glossary) -> Iterator[Finding]:
    """Each that is rendered otherwise than approved, or else than most are."""
    kept = _kept((use.rendering for _, use in uses), "")
    is_one = all(use.rendering == kept for _, use in uses)
    for pair, use in uses:
        if is_one or use.rendering != kept:
            code = "term_variant" if is_one else "term_two_renderings"
            other = approved if is_one else kept or approved
            yield _rendering(pair, use, code, other, glossary)


def _rendering(pair: Pair, use: Use, code: str, other: str, glossary: Glossary) -> Finding:
    """other: how the glossary has it, or how the term is rendered elsewhere."""
    found, (language, there) = use.found, use.other
    term = glossary.terms[found.term]
    is_settled = term.status == "approved"
    severity: Severity = "warning" if is_settled or code != "term_variant" else "info"
    params = {
        "term": pair.text(language)[there.start : there.end],
        "words": pair.text(use.code)[found.start : found.end],
        "other": other,
    }
    # Beside another form that is not approved either, this one is not all that would change.
    is_certain = is_settled and other == term.renderings[use.code].approved
    fix = mend(pair, use.code, found, other) if is_certain else ()
    at = pair.place(use.code, found.start, found.end)
    return Finding(code, severity, at, params, pair.place(language, there.start, there.end), fix)


def _kept(held: Iterable[str], approved: str) -> str:
    """The approved form where it is among them, else the most frequent and of those the first."""
    counts = Counter(held)
    return approved if approved in counts or not counts else counts.most_common(1)[0][0]


def _approved(glossary: Glossary, term: int, code: str) -> str:
    held = glossary.rendering(term, code)
    return held.approved if held else ""
