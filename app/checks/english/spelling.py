"""Words that the United Nations spells otherwise: -ize, British forms, words written as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.english.facts import house
from app.checks.english.heads import is_head
from app.checks.spot import Spot
from app.profile import Profile

_ISE = re.compile(r"is(?:e[sdr]?|ers|ing|able|ations?|ational)(?![\w’'-])")
_ROUGH = re.compile(r"[a-z-]{4,}")
_WORD = re.compile(r"(?<![\w’'-])[a-z]+(?:-[a-z]+)*(?![\w’'-])")


def ize(text: str, _: Profile) -> Iterator[Spot]:
    """Words in -ise that have -ize. A capital inside a sentence may be a name's own spelling."""
    for found in _ISE.finditer(text):
        start = _start(text, found.start())
        stem = text[start : found.start()]
        if _is_verb(stem.lower()) and not text.startswith(house().names, start):
            word, right = text[start : found.end()], f"{stem}iz{found[0][2:]}"
            is_sure = word.islower() or is_head(text, start)
            params = {"word": word, "right": right}
            mend = right if is_sure else None
            yield Spot("spelling_ize", "info", start, found.end(), params, mend)


def spelling(text: str, _: Profile) -> Iterator[Spot]:
    """Words that are written in another way, where they are no names."""
    if not _known().isdisjoint(_ROUGH.findall(text)):
        for found in _WORD.finditer(text):
            right = house().use.get(found[0])
            if right is not None or found[0] in house().doubtful:
                yield _spot(found, right or house().doubtful[found[0]], right)
    for phrase in house().phrases:
        if phrase in text:
            for found in re.finditer(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", text):
                yield _spot(found, house().phrases[phrase], house().phrases[phrase])


def _spot(found: re.Match[str], right: str, mend: str | None) -> Spot:
    params = {"word": found[0], "right": right}
    return Spot("spelling_house", "info", *found.span(), params, mend)


def _start(text: str, end: int) -> int:
    while end and text[end - 1].isalpha():
        end -= 1
    return end


def _is_verb(stem: str) -> bool:
    held = house()
    if stem in held.ize:
        return True
    return any(
        stem.startswith(prefix) and stem[len(prefix) :] in held.ize for prefix in held.before
    )


@cache
def _known() -> frozenset[str]:
    return frozenset((*house().use, *house().doubtful))
