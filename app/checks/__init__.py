"""What can be said against a release before it goes out."""

from app.checks.checker import CHECKS, PAIR_CHECKS, Checker, run_checks
from app.checks.finding import Check, Finding, Severity
from app.checks.pair import Pair, PairCheck

__all__ = [
    "CHECKS",
    "PAIR_CHECKS",
    "Check",
    "Checker",
    "Finding",
    "Pair",
    "PairCheck",
    "Severity",
    "run_checks",
]
