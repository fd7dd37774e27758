"""The words of a report itself, in each language in which it can be had."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from app.checks.finding import Severity
from app.instep.standing import State
from app.preflight.outcome import Outcome
from resources import resource

CODES = ("en", "ar")


class Labels(Struct, frozen=True, forbid_unknown_fields=True):
    """counts: of findings by severity, and of dismissed ones; for one, and for any other number.

    page: of the preflight page. standings: how pairs stand. groups: of rules.
    """

    severities: dict[Severity, str]
    let_stand: str
    mend: str
    text: str
    becomes: str
    quotes: tuple[str, str]
    colon: str
    comma: str
    semicolon: str
    counts: dict[str, tuple[str, str]]
    page: dict[str, str]
    standings: dict[State, str]
    groups: dict[str, str]


@cache
def labels(code: str) -> Labels:
    """The words of a report in one of ``CODES``."""
    return msgspec.json.decode(resource("preflight", f"{code}.json").read_bytes(), type=Labels)


def counted(found: Outcome) -> dict[str, int]:
    """How many open findings there are of each severity, and how many may stand."""
    held = [one.severity for one in found.open]
    counts = {severity: held.count(severity) for severity in ("error", "warning", "info")}
    return {**counts, "dismissed": len(found.dismissed)}


def summary(found: Outcome, code: str) -> str:
    """How many of each in a line; of what may stand only where something does."""
    words, counts = labels(code), counted(found)
    said = {name: n for name, n in counts.items() if n or name != "dismissed"}
    return words.comma.join(words.counts[name][n != 1].format(n=n) for name, n in said.items())
