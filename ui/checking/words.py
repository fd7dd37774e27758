"""How the interface puts findings: what severities and groups of rules are called, counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.isolating import isolated
from ui.theme.inks import Inks

if TYPE_CHECKING:
    from app.checks.finding import Severity
    from ui.checking.report import Entry

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
SHAPES: dict[Severity, str] = {"error": "octagon-x", "warning": "triangle-alert", "info": "info"}
MOST = 3  # sentences that a sign says
LONG = 60  # code points of words in a line of the interface
translate = QCoreApplication.translate


def colour(severity: Severity, worn: Inks) -> str:
    """The ink of a severity, beside its shape."""
    return {"error": worn.red, "warning": worn.amber, "info": worn.accent}[severity]


def counted(severity: Severity, count: int) -> str:
    """So many of a severity."""
    match severity:
        case "error":
            return translate("Checking", "%n error(s)", "", count)
        case "warning":
            return translate("Checking", "%n warning(s)", "", count)
        case _:
            return translate("Checking", "%n note(s)", "", count)


def severity_name(severity: Severity) -> str:
    """What many of a severity are called."""
    return {
        "error": translate("Checking", "Errors"),
        "warning": translate("Checking", "Warnings"),
        "info": translate("Checking", "Notes"),
    }[severity]


def gravest(entries: Sequence[Entry]) -> Severity:
    """Of one finding or more."""
    return min((one.severity for one in entries), key=SEVERITIES.index)


def said_of(entries: Sequence[Entry]) -> str:
    """What a sign says of the findings behind it: how many there are, and the gravest of them."""
    held = sorted(entries, key=lambda one: SEVERITIES.index(one.severity))
    count = ((one, sum(each.severity == one for each in held)) for one in SEVERITIES)
    head = translate("Checking", ", ").join(counted(one, many) for one, many in count if many)
    return "\n".join((head, *(one.sentence for one in held[:MOST])))


def shortened(words: str) -> str:
    """Words on one line, long ones by their beginning alone."""
    line = " ".join(words.split())
    return line if len(line) <= LONG else f"{line[:LONG].rstrip()}…"


def why(entry: Entry) -> str:
    """Why it matters; or why, by whom and when it was let stand."""
    held = entry.dismissal
    if held is None:
        return entry.reason
    when = f"{held.when:%Y-%m-%d}" if held.when else ""
    who = " · ".join(filter(None, (isolated(held.by) if held.by else "", when)))
    words = translate("Checking", "May stand: {reason}").format(reason=isolated(held.reason))
    return "\n".join(filter(None, (words, who)))


def mended(entry: Entry) -> str:
    """What a mend puts in place of what; "" where there is nothing to be seen of it."""
    fix, at = entry.finding.fix, entry.finding.address
    if len(fix) != 1 or fix[0].at != at:
        return ""
    old, new = shortened(entry.words), shortened(fix[0].new)
    if not old or not new or old == new:
        return ""
    words = translate("Checking", "{old} becomes {new}")
    return words.format(old=isolated(old), new=isolated(new))
