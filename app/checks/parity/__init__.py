"""Whether the two texts of a cell say the same: figures, dates, quotations, sentences, links."""

from app.checks.pair import PairCheck
from app.checks.parity.figures import figures

PAIR_CHECKS: tuple[PairCheck, ...] = (figures,)
