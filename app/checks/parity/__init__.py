"""Whether the two texts of a cell say the same: figures, dates, quotations, sentences, links."""

from app.checks.pair import PairCheck
from app.checks.parity.countries import country_differs
from app.checks.parity.days import days
from app.checks.parity.emphasis import adverb_added
from app.checks.parity.figures import figures
from app.checks.parity.links import links
from app.checks.parity.looks import bold_missing
from app.checks.parity.quotations import QUOTATIONS
from app.checks.parity.referents import referent_differs
from app.checks.parity.scripts import language_wrong, text_untranslated
from app.checks.parity.sentences import sentences
from app.checks.survey import AnySurvey

PAIR_CHECKS: tuple[PairCheck, ...] = (
    figures,
    days,
    sentences,
    links,
    language_wrong,
    text_untranslated,
    referent_differs,
    country_differs,
    adverb_added,
    bold_missing,
)
SURVEYS: tuple[AnySurvey, ...] = (QUOTATIONS,)
