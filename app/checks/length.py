"""Texts that are too long for their readers or channels, and texts of unlike length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from app.checks.finding import Finding
from app.checks.pair import Pair, PairCheck
from app.lengths import length_of, overrun, shipped_channels
from app.profile import Profile
from app.search.put import Replacement
from app.text.sentences import sentence_starts

# Characters, which every wire takes. Most headlines are longer than lists of mail show; a house
# for whose channels that matters names them.
LONGEST_HEADLINE = 100
LONGEST_SENTENCE = {"en": 40, "ar": 45}  # words
LONGEST_PARAGRAPH = 120  # words
LEAST_COMPARED = 80  # characters; shorter texts may well be twice as long in the other language
BAND = (0.4, 1.8)  # characters of a text to those of the leading one
_RUNNING = frozenset({"paragraph", "quotation", "item"})
_SPACES = " \n\t\u00a0"
_STOP = re.compile(r"(?<=[^\W_]|[”»\")%])\.(?=\s*\Z)")
_ABBREVIATED = re.compile(r"(?:\.\w+|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|St|No|Dr|etc|vs|[A-Z]))\Z")


def headline_long(pair: Pair, profile: Profile) -> Iterator[Finding]:
    """A headline longer than its channels take, or than wires do where the house names none."""
    if pair.role != "headline":
        return
    channels = profile.channels or tuple(
        one for one in shipped_channels() if one.limit >= LONGEST_HEADLINE
    )
    for code in pair.codes:
        length = length_of(pair.text(code))
        limits = sorted({one.limit for one in channels if overrun(length, one)})
        if limits:
            params = {"length": f"{length.characters}", "limits": " / ".join(map(str, limits))}
            yield Finding("headline_long", "info", pair.place(code), params)


def headline_stop(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A full stop at the end of a headline, which is no abbreviation's."""
    if pair.role not in {"headline", "subheadline", "heading"}:
        return
    for code in pair.codes:
        text = pair.text(code)
        found = _STOP.search(text)
        if found and not _ABBREVIATED.search(text, 0, found.start()) and not _is_prose(text):
            at = pair.place(code, *found.span())
            yield Finding("headline_stop", "warning", at, fix=(Replacement(at, ""),))


def sentence_long(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Sentences of more words than are read at one go."""
    if pair.role not in _RUNNING:
        return
    for code, most in LONGEST_SENTENCE.items():
        text = pair.text(code)
        for start, end in pairwise((0, *sentence_starts(text), len(text))):
            sentence = text[start:end].rstrip()
            words = _words_beyond(sentence, most)
            if words:
                stop = start + len(sentence)
                params = {"words": f"{words}", "most": f"{most}"}
                yield Finding("sentence_long", "info", pair.place(code, start, stop), params)


def paragraph_long(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Paragraphs of more words than are read at one go."""
    if pair.role not in _RUNNING:
        return
    for code in pair.codes:
        words = _words_beyond(pair.text(code), LONGEST_PARAGRAPH)
        if words:
            params = {"words": f"{words}", "most": f"{LONGEST_PARAGRAPH}"}
            yield Finding("paragraph_long", "info", pair.place(code), params)


def length_unlike(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Texts of which one is far longer than the other; both have to be long enough to tell."""
    lead = len(pair.text(pair.codes[0]))
    for code in pair.codes[1:]:
        other = len(pair.text(code))
        if min(lead, other) >= LEAST_COMPARED and not BAND[0] <= other / lead <= BAND[1]:
            params = {"length": f"{other}", "other": f"{lead}"}
            at, counterpart = pair.place(code), pair.place(pair.codes[0])
            yield Finding("length_unlike", "info", at, params, counterpart)


def _words_beyond(text: str, most: int) -> int:
    """How many words a text has; 0 where they are not more, which is told without cutting it up."""
    if len(text) <= 2 * most or sum(map(text.count, _SPACES)) < most:
        return 0
    words = length_of(text).words
    return words if words > most else 0


def _is_prose(text: str) -> bool:
    """Whether there are several sentences, which then end as sentences do."""
    return bool(sentence_starts(text))


PAIR_CHECKS: tuple[PairCheck, ...] = (
    headline_long,
    headline_stop,
    sentence_long,
    paragraph_long,
    length_unlike,
)
