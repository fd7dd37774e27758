"""How the Arabic is written: spelling, marks, quotation marks, digits and newsroom habits."""

from app.checks.arabic import habits, marks, quotes, straight, ways, words
from app.checks.arabic.letters import TATWEEL
from app.checks.arabic.spelling import spelling
from app.checks.pair import PairCheck
from app.checks.spot import Rule, reads
from app.checks.survey import AnySurvey
from app.text.quoting import MARKS

_RULES = (
    Rule(spelling),
    Rule(words.kashida, TATWEEL),
    Rule(words.waw, ("و ",)),
    Rule(words.run_together, "ة"),
    Rule(marks.latin_marks, ",;?"),
    Rule(marks.space_before),
    Rule(marks.space_after, "،؛؟"),
    Rule(marks.spaces, ("  ", "\u00a0")),
    Rule(marks.dashes, (" - ", " -- ", f" {TATWEEL}")),
    Rule(quotes.unopened, MARKS),
    Rule(quotes.commas, MARKS),
    Rule(habits.openings, ("حيث",)),
    Rule(habits.passives, ("تم",)),
    Rule(habits.months),
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
