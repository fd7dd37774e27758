"""A pair of texts of which there are both, as rules about names look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from app.checks.finding import Finding
from app.checks.names.known import Kind, by_kind
from app.checks.pair import Pair, PairCheck
from app.profile import Profile


class Both(NamedTuple):
    """The English and the Arabic text of a pair; neither is empty."""

    pair: Pair
    english: str
    arabic: str

    def text(self, code: str) -> str:
        """The one of the two that is in a language."""
        return self.arabic if code == "ar" else self.english


Rule: TypeAlias = Callable[[Both], Iterator[Finding]]


def beside(rules: Sequence[tuple[Kind, Rule]]) -> PairCheck:
    """A check that asks each rule of pairs of which a text has a name of its kind."""

    def check(pair: Pair, _: Profile) -> Iterator[Finding]:
        english, arabic = pair.text("en"), pair.text("ar")
        if not english or not arabic:
            return
        kinds = by_kind(english, "en").keys() | by_kind(arabic, "ar").keys()
        if kinds:
            both = Both(pair, english, arabic)
            for kind, rule in rules:
                if kind in kinds:
                    yield from rule(both)

    return check
