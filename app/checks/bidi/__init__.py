"""What a text holds and does not show: marks of direction, letters in the shape of others."""

from app.checks.bidi.digits import lookalikes
from app.checks.bidi.forms import reversed_words
from app.checks.bidi.letters import FOREIGN, foreign
from app.checks.bidi.links import sparing_links
from app.checks.bidi.scripts import joined
from app.checks.bidi.unusual import unusual
from app.checks.pair import PairCheck
from app.checks.spot import Rule, reads

PAIR_CHECKS: tuple[PairCheck, ...] = (
    sparing_links(reads("en", (Rule(unusual(0)), Rule(lookalikes)))),
    sparing_links(
        reads(
            "ar",
            (
                Rule(unusual(1)),
                Rule(lookalikes),
                Rule(reversed_words, "ة"),
                Rule(foreign, tuple(FOREIGN)),
                Rule(joined),
            ),
        )
    ),
)
