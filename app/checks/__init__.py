"""What can be said against a release before it goes out."""

from app.checks.checker import CHECKS, PAIR_CHECKS, SURVEYS, Checker, run_checks
from app.checks.finding import Check, Finding, Severity
from app.checks.pair import Pair, PairCheck
from app.checks.survey import Survey

__all__ = [
    "CHECKS",
    "PAIR_CHECKS",
    "SURVEYS",
    "Check",
    "Checker",
    "Finding",
    "Pair",
    "PairCheck",
    "Severity",
    "Survey",
    "run_checks",
]
