"""What a release must have, and have once: its parts, its headings, its contacts, its words."""

from app.checks.finding import Check
from app.checks.pair import PairCheck
from app.checks.spot import Rule, reads
from app.checks.structure import contacts, headings, parts
from app.checks.structure.doubled import word_doubled
from app.checks.structure.edges import line_blank, space_at_edge
from app.checks.structure.labels import label_hanging, label_value_wrong
from app.checks.structure.repeated import text_repeated
from app.checks.survey import AnySurvey

_IN_ANY = (
    Rule(space_at_edge),
    Rule(line_blank, "\n"),
    Rule(word_doubled),
    Rule(label_hanging, ":"),
    Rule(label_value_wrong, ":"),
)

CHECKS: tuple[Check, ...] = (*parts.CHECKS, *headings.CHECKS, *contacts.CHECKS)
PAIR_CHECKS: tuple[PairCheck, ...] = (reads("en", _IN_ANY), reads("ar", _IN_ANY))
SURVEYS: tuple[AnySurvey, ...] = (text_repeated,)
