"""What a text holds and does not show: marks of direction, letters in the shape of others."""

from app.checks.bidi.digits import lookalikes
from app.checks.bidi.forms import reversed_words
from app.checks.bidi.letters import foreign
from app.checks.bidi.links import sparing_links
from app.checks.bidi.scripts import joined
from app.checks.bidi.unusual import unusual
from app.checks.pair import PairCheck
from app.checks.spot import reads

PAIR_CHECKS: tuple[PairCheck, ...] = (
    sparing_links(reads("en", (unusual(0), lookalikes))),
    sparing_links(reads("ar", (unusual(1), lookalikes, reversed_words, foreign, joined))),
)
