"""Whether the two texts of a cell say the same: figures, dates, quotations, sentences, links."""

from app.checks.pair import PairCheck
from app.checks.parity.figures import figures
from app.checks.parity.quotations import quotations
from app.checks.parity.sentences import sentences

PAIR_CHECKS: tuple[PairCheck, ...] = (figures, quotations, sentences)
