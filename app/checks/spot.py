"""Rules about the writing of one text, whatever stands beside it in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from msgspec import Struct

from app.checks.finding import Finding, Severity
from app.checks.pair import Pair, PairCheck
from app.profile import Profile
from app.search.put import Replacement


class Spot(Struct, frozen=True):
    """The code points from start to end of a text, and what a rule says of them.

    mend: what certainly belongs there; None where a person has to decide.
    """

    code: str
    severity: Severity
    start: int
    end: int
    params: dict[str, str] = {}
    mend: str | None = None


TextRule: TypeAlias = Callable[[str, Profile], Iterable[Spot]]


class Rule(Struct, frozen=True):
    """needs: signs or words; of a text that has none of them the rule has nothing to say.

    To look for a character takes a fifth of the time of asking a rule.
    """

    look: TextRule
    needs: Sequence[str] = ("",)  # which every text has


def reads(language: str, rules: Sequence[Rule]) -> PairCheck:
    """A check of a pair that asks these rules about its text in that language."""

    def check(pair: Pair, profile: Profile) -> Iterator[Finding]:
        text = pair.text(language)
        for rule in rules if text else ():
            for sign in rule.needs:
                if sign in text:
                    for spot in rule.look(text, profile):
                        yield _finding(pair, language, spot)
                    break

    return check


def _finding(pair: Pair, language: str, spot: Spot) -> Finding:
    at = pair.place(language, spot.start, spot.end)
    fix = () if spot.mend is None else (Replacement(at, spot.mend),)
    return Finding(spot.code, spot.severity, at, spot.params, fix=fix)
