"""A pair of texts of which there are both, as rules about names look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from app.checks.finding import Finding
from app.checks.names.known import known
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


def beside(rules: Sequence[Rule]) -> PairCheck:
    """A check that asks these rules of pairs of which a text has anything that Bayan knows."""

    def check(pair: Pair, _: Profile) -> Iterator[Finding]:
        both = Both(pair, pair.text("en"), pair.text("ar"))
        has_both = both.english and both.arabic
        if has_both and (known(both.english, "en") or known(both.arabic, "ar")):
            for rule in rules:
                yield from rule(both)

    return check
