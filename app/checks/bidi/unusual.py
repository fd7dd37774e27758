"""Asks the rules about rare characters only of texts that have one, which one look tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.bidi.controls import SIGNS, controls
from app.checks.bidi.forms import FORMS, forms
from app.checks.bidi.scripts import CYRILLIC, GREEK, mixed
from app.checks.spot import Spot, TextRule
from app.profile import Profile


def unusual(base: int) -> TextRule:
    """The rules about invisible signs, presentation forms and Cyrillic and Greek letters.

    base: the level of the texts that are looked at, 0 or 1.
    """
    rules: tuple[TextRule, ...] = (controls(base), forms, mixed)

    def rule(text: str, profile: Profile) -> Iterator[Spot]:
        if not text.isascii() and _rare().search(text):
            for one in rules:
                yield from one(text, profile)

    return rule


@cache
def _rare() -> re.Pattern[str]:
    return re.compile(f"[{SIGNS}{FORMS}{CYRILLIC}{GREEK}]")
