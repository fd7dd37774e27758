"""Lists in a sentence, and words of a title that belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from app.checks.spot import Spot
from app.profile import Profile
from app.text.sentences import sentence_starts

_ASIDE = re.compile(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"")
_LAST = re.compile(r"\s*(?:and|or|nor|but|as well as|plus|then|while|yet)\b|\s*&")
_INITIAL = re.compile(r"(?<![\w])(?:[A-Z]\.)*(?:[A-Z]|Dr|Mr|Mrs|Ms|St)\.\s+\Z")
_WORD = re.compile(r"\s*[\w’-]+")
_ALWAYS = "Based|Related|Driven|Owned|Sensitive|Prone|Oriented|Torn"
_BEHIND_A_WORD = "Affected|Led|Supported|Funded|Backed|Induced|Generated|Focused"
_LITTLE = "in|of|for|from|to|with|by|on|at|the|a|an|and|through|across|most"
_COMPOUND = re.compile(
    rf"(?<![\w-])(?:(?P<one>[A-Z][A-Za-z]+(?<!ly) (?:{_ALWAYS}))"
    rf"|(?:(?:{_LITTLE}) )(?P<other>[A-Z][A-Za-z]+ (?:{_BEHIND_A_WORD}))) (?=[A-Z])"
)
_SECOND = re.compile(f" (?:{_ALWAYS}|{_BEHIND_A_WORD}) ")  # seen much sooner than the compound


def list_unclosed(text: str, _: Profile) -> Iterator[Spot]:
    """Three items or more parted by semicolons, the last of which no "and" or "or" begins."""
    if text.count(";") < 2:
        return
    shown = _ASIDE.sub(lambda found: " " * len(found[0]), text)
    ends = (at for at in sentence_starts(text) if not _INITIAL.search(text, max(0, at - 12), at))
    for start, end in pairwise((0, *ends, len(text))):
        signs = [at for at in range(start, end) if shown[at] == ";"]
        if len(signs) >= 2 and not _LAST.match(text, signs[-1] + 1):
            first = signs[0] + 1 + (text[signs[0] + 1 : signs[0] + 2] == " ")
            word = _WORD.match(text, signs[-1] + 1, end)
            stop = word.end() if word else signs[-1] + 1
            yield Spot("list_unclosed", "info", first, stop)


def hyphen_missing(text: str, _: Profile) -> Iterator[Spot]:
    """Conflict Affected Communities: two words of a title that say one thing of the third."""
    if _SECOND.search(text):
        for found in _COMPOUND.finditer(text):
            part = "one" if found["one"] else "other"
            start, end = found.span(part)
            params = {"words": found[part], "joined": found[part].replace(" ", "-")}
            yield Spot("hyphen_missing", "info", start, end, params)
