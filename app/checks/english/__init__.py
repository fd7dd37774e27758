"""English as the United Nations writes it, and typed with care."""

from collections.abc import Iterator

from app.checks.english.acronyms import acronym_possessive
from app.checks.english.joined import money_parted
from app.checks.english.lists import hyphen_missing, list_unclosed
from app.checks.english.marks import dash_typed, space_before_mark, space_double
from app.checks.english.numerals import numeral_begins, numerals
from app.checks.english.per_cent import percent_sign, percent_word
from app.checks.english.quotes import STRAIGHT_MARKS
from app.checks.english.ranges import range_short
from app.checks.english.spelling import ize, spelling
from app.checks.finding import Finding
from app.checks.pair import Pair, PairCheck
from app.checks.spot import Rule, reads
from app.checks.survey import AnySurvey
from app.profile import Profile

_RUNNING = frozenset({"paragraph", "quotation", "item"})
_RANGES = Rule(range_short, "-–")
_anywhere = reads(
    "en",
    (
        Rule(ize),
        Rule(spelling),
        Rule(percent_word, ("percent",)),
        Rule(acronym_possessive, ("’s", "'s")),
        Rule(dash_typed, (" -", "--", "\u00a0-")),
        Rule(space_double, ("  ", "\u00a0")),
        Rule(space_before_mark),
        Rule(money_parted),
        _RANGES,
        Rule(hyphen_missing),
    ),
)
_heads = reads("en", (Rule(numeral_begins),))
_in_sentences = reads("en", (Rule(numerals), Rule(percent_sign, "%"), Rule(list_unclosed, ";")))


def _running(pair: Pair, profile: Profile) -> Iterator[Finding]:
    """What headlines and names have otherwise, and items of lists at their heads."""
    if pair.role in _RUNNING:
        yield from _in_sentences(pair, profile)
    if pair.role in _RUNNING - {"item"}:
        yield from _heads(pair, profile)


PAIR_CHECKS: tuple[PairCheck, ...] = (
    _anywhere,
    _running,
    reads("ar", (_RANGES,)),
)
SURVEYS: tuple[AnySurvey, ...] = (STRAIGHT_MARKS,)
