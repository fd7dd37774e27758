"""How the Arabic is written: spelling, marks, quotation marks, digits and newsroom habits."""

from app.checks.arabic import habits, marks, quotes, straight, ways, words
from app.checks.arabic.spelling import spelling
from app.checks.pair import PairCheck
from app.checks.spot import TextRule, reads
from app.checks.survey import AnySurvey

_RULES: tuple[TextRule, ...] = (
    spelling,
    words.kashida,
    words.waw,
    words.run_together,
    marks.latin_marks,
    marks.space_before,
    marks.space_after,
    marks.spaces,
    marks.dashes,
    quotes.unopened,
    quotes.commas,
    habits.openings,
    habits.passives,
    habits.months,
)
PAIR_CHECKS: tuple[PairCheck, ...] = (reads("ar", _RULES),)
SURVEYS: tuple[AnySurvey, ...] = (
    *quotes.UNBALANCED,
    straight.STRAIGHT_MARKS,
    ways.TANWINS,
    ways.PERCENTS,
    ways.FIGURES,
    habits.CONNECTORS,
)
