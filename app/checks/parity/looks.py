"""Checks that words that stand out in one text do so in the other."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.model import RichText
from app.profile import Profile


def bold_missing(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Bold words in one text, and none in the other; italics are not a thing of Arabic."""
    held = {code: _bold(pair.texts.get(code, ())) for code in pair.codes if pair.text(code).strip()}
    plain = [code for code, found in held.items() if found is None]
    for code, found in held.items():
        if found is not None and plain:
            at, params = pair.place(code, *found), {"language": plain[0]}
            yield Finding("bold_missing", "info", at, params, pair.place(plain[0]))


def _bold(text: RichText) -> tuple[int, int] | None:
    """The first bold words; None without any."""
    at = 0
    for span in text:
        if span.bold and span.text.strip():
            return at, at + len(span.text)
        at += len(span.text)
    return None
