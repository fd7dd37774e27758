"""The same text twice in a release, as comes of copying."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.profile import Profile

LEAST = 4  # words; a short heading may well stand twice
_ROLES = frozenset({"headline", "subheadline", "paragraph", "heading", "quotation", "item"})
_AROUND = " \n\t\u00a0.,:;!?،؛؟"


def _gather(pair: Pair, _: Profile) -> dict[str, str] | None:
    """What a text says in each language, where it is long enough."""
    if pair.role not in _ROLES:
        return None
    said = {code: _said(pair.text(code)) for code in pair.codes}
    return {code: text for code, text in said.items() if text.count(" ") >= LEAST - 1} or None


def _judge(noted: Sequence[tuple[Pair, dict[str, str]]], _: Profile) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for pair, said in noted:
        for one in said.items():
            if one in seen:
                yield Finding("text_repeated", "error", pair.place(one[0]))
            seen.add(one)


def _said(text: str) -> str:
    return text.strip(_AROUND).casefold()


text_repeated: Survey[dict[str, str]] = Survey(_gather, _judge)
