"""English as the United Nations writes it, and typed with care."""

from collections.abc import Iterable

from app.checks.english.acronyms import acronym_possessive
from app.checks.english.joined import money_parted
from app.checks.english.lists import hyphen_missing, list_unclosed
from app.checks.english.marks import dash_typed, space_before_mark, space_double
from app.checks.english.numerals import numerals
from app.checks.english.per_cent import percent_sign, percent_word
from app.checks.english.quotes import quote_straight
from app.checks.english.ranges import range_short
from app.checks.english.spelling import ize, spelling
from app.checks.finding import Finding
from app.checks.pair import Pair, PairCheck
from app.checks.spot import reads
from app.profile import Profile

_RUNNING = frozenset({"paragraph", "quotation", "item"})
_anywhere = reads(
    "en",
    (
        ize,
        spelling,
        percent_word,
        acronym_possessive,
        dash_typed,
        space_double,
        space_before_mark,
        money_parted,
        range_short,
        hyphen_missing,
    ),
)
_in_sentences = reads("en", (numerals, percent_sign, list_unclosed))


def _running(pair: Pair, profile: Profile) -> Iterable[Finding]:
    """What headlines and names have otherwise."""
    return _in_sentences(pair, profile) if pair.role in _RUNNING else ()


PAIR_CHECKS: tuple[PairCheck, ...] = (
    _anywhere,
    quote_straight,
    _running,
    reads("ar", (range_short,)),
)
