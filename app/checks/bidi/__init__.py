"""What a text holds and does not show: marks of direction, letters in the shape of others."""

from app.checks.bidi.controls import controls
from app.checks.bidi.digits import lookalikes
from app.checks.bidi.forms import forms, reversed_words
from app.checks.bidi.letters import foreign
from app.checks.bidi.scripts import joined, mixed
from app.checks.pair import PairCheck
from app.checks.spot import TextRule, reads

_ANY: tuple[TextRule, ...] = (forms, mixed, lookalikes)
_ARABIC: tuple[TextRule, ...] = (controls(1), *_ANY, reversed_words, foreign, joined)
PAIR_CHECKS: tuple[PairCheck, ...] = (
    reads("en", (controls(0), *_ANY)),
    reads("ar", _ARABIC),
)
