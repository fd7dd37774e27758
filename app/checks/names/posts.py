"""Posts: what somebody is called in one text is what the other text calls them."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import Finding
from app.checks.names.both import Both
from app.checks.names.known import Known, known


def post_differs(both: Both) -> Iterator[Finding]:
    """One text has a post that the other lacks, and that has one which the first lacks.

    A post in one text alone may be said in other words, of which there are many.
    """
    here, there = _posts(both.english, "en"), _posts(both.arabic, "ar")
    lone = [one for id_, one in here.items() if id_ not in there]
    others = [one for id_, one in there.items() if id_ not in here]
    for one, other in zip(lone[:1], others[:1], strict=False):
        at = both.pair.place("en", one.start, one.end)
        beside = both.pair.place("ar", other.start, other.end)
        params = {
            "post": both.english[one.start : one.end],
            "other": both.arabic[other.start : other.end],
        }
        yield Finding("post_differs", "warning", at, params, beside)


def _posts(text: str, code: str) -> dict[str, Known]:
    """The first mention of each post."""
    return {one.name.id: one for one in reversed(known(text, code)) if one.name.kind == "post"}
