"""A report for the terminal: a line for each finding, and under it the words it is about."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.dismissing import words_at
from app.checks.finding import Finding
from app.checks.wording import language_name, place
from app.model import Release
from app.preflight.excerpt import excerpts
from app.preflight.labels import labels, summary
from app.preflight.outcome import Outcome
from app.preflight.shown import isolated, quoted, reason, said

_INDENT = "    "
_REACH = 30  # code points on each side of the words that a finding is about


def lines(release: Release, found: Outcome, code: str = "en") -> Iterator[str]:
    """Line by line, open findings first; the last line counts them."""
    words = labels(code)
    for one in found.open:
        yield line(release, one, code)
        yield from _words(release, one, code)
    for held in found.dismissed:
        where = place(release, held.finding.address, code)
        what = f"{said(held.finding, code)} [{held.finding.code}]"
        yield f"{words.let_stand}{words.colon}{where}{words.colon}{what}"
        yield f"{_INDENT}{reason(held.dismissal, code)}"
    yield summary(found, code)


def line(release: Release, one: Finding, code: str) -> str:
    """How grave it is, where and what: "error: row 3, Arabic: … [figure_differs]"."""
    words = labels(code)
    said_ = (words.severities[one.severity], place(release, one.address, code), said(one, code))
    return f"{words.colon.join(said_)} [{one.code}]"


def _words(release: Release, one: Finding, code: str) -> Iterator[str]:
    """The words of each side that it is about, and what would mend them."""
    words = labels(code)
    for held in excerpts(release, one, _REACH):
        is_whole = not held.before and not held.after
        if is_whole and held.at == one.counterpart and held.is_cut:
            continue  # all of a long text says nothing more here
        text = held.words if is_whole else f"{held.before}[{held.words}]{held.after}"
        name = language_name(held.at.language, code) or words.text
        yield f"{_INDENT}{name}{words.colon}{isolated(text, code)}"
    for change in one.fix:
        old, new = (quoted(text, code) for text in (words_at(release, change.at), change.new))
        yield f"{_INDENT}{words.mend}{words.colon}{old} {words.becomes} {new}"
