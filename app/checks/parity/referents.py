"""Checks that a sentence that begins with "that …" does not begin with "this …" in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.profile import Profile
from app.text.sentences import sentence_starts

_PREPOSITIONS = (
    "under|in|with|for|through|during|after|before|since|by|at|of|on|within|from|to|over|as part of"
    "|in addition to|thanks to|and|but|also|because of|according to|as a result of"
)
_SIGNS = ("هذ", "هات", "هؤلاء", "ذلك", "تلك", "أولئك", "ذاك")  # one is in whatever points
# What follows "that" where it points to nothing.
_NO_NOUNS = (
    "is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|does|did|means"
    "|meant|makes|made|includes|included|said|he|she|it|they|we|you|i|the|a|an|his|her|its|their"
    "|our|there|this|these|not|who|which|what|in|on|at|to|of|by|if|when|and|or|but|no|all|some|only"
    "|one|many|most|more|people|same|comes|came|gives|gave|takes|took|goes|went|seems|way|now"
)


def referent_differs(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Near in one text and far in the other, at the head of sentences that stand opposite."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not any(sign in arabic for sign in _SIGNS) or not _pointing().search(english):
        return
    starts, others = (0, *sentence_starts(english)), (0, *sentence_starts(arabic))
    if len(starts) != len(others):
        return
    for start, other in zip(starts, others, strict=True):
        one = _english().match(english, start)
        counter = _arabic().match(arabic, other) if one else None
        if one and counter and _is_near(one["word"]) != _is_near(counter["word"]):
            at = pair.place("en", one.start("said"), one.end("said"))
            counterpart = pair.place("ar", counter.start("said"), counter.end("said"))
            params = {"words": one["said"], "other": counter["said"]}
            yield Finding("referent_differs", "info", at, params, counterpart)


def _is_near(word: str) -> bool:
    return word.lower() in {"this", "these"} or word.startswith("ه")


@cache
def _pointing() -> re.Pattern[str]:
    return re.compile(r"[Tt]h(?:is|at|[eo]se) ")


@cache
def _english() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:(?:{_PREPOSITIONS})\s+){{0,3}}(?P<said>(?P<word>this|that|these|those)\s+"
        rf"(?!(?:{_NO_NOUNS})\b)[a-z][\w-]*)",
        re.IGNORECASE,
    )


@cache
def _arabic() -> re.Pattern[str]:
    """Within the first words of a sentence, before any punctuation."""
    return re.compile(
        r"\W*(?:\w+\s+){0,4}?[وفبلك]?(?P<said>(?P<word>هذا|هذه|هذين|هاتين|هؤلاء|ذلك|تلك|أولئك|ذاك)"
        r"\s+ال\w+)"
    )
