"""Labels of telephones and mail that an author typed: with nothing behind, or with the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.spot import Spot
from app.checks.structure.facts import labels
from app.profile import Profile
from app.wording import SHIPPED

_GAP = "[ \t\u00a0]"  # a value in the next line leaves the label hanging
_EMAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
_LINK = r"(?:https?://|www\.)\S+"
_NUMBER = r"\+?[(\d][\d\s().-]{5,30}\d"
_REACH = 200  # characters that a label and an address before it may take
_END = 5  # characters: the last three of a label, a full stop, a space
_VALUES = {"phone": _NUMBER, "email": _EMAIL}


def label_hanging(text: str, _: Profile) -> Iterator[Spot]:
    """A label at the end of a line, and what it announces is not in the next one either."""
    for found in _labels_in(text):
        rest = text[found.end() :].lstrip(" \t\u00a0")
        is_at_end = not rest or rest.startswith("\n")
        if is_at_end and not re.match(_VALUES[_kind(found)], rest.lstrip()):
            params = {"label": found["label"]}
            yield Spot("label_hanging", "error", found.start("label"), found.end(), params)


def label_value_wrong(text: str, _: Profile) -> Iterator[Spot]:
    """A label of telephones before an address, or one of mail before a number."""
    for found in _labels_in(text):
        kind = _kind(found)
        other = _others()[kind].match(text, found.end())
        if other is not None:
            params = {"label": found["label"], "value": other["value"]}
            yield Spot("label_value_wrong", "error", found.start("label"), other.end(), params)


def _labels_in(text: str) -> Iterator[re.Match[str]]:
    """Looked for back from each colon, of which few texts have any, and few of them a label's."""
    colon = text.find(":")
    while colon >= 0:
        end = text[max(0, colon - _END) : colon].rstrip().rstrip(".").lower()
        if end.endswith(_ends()):
            found = _labels().search(text, max(0, colon - _REACH), colon + 1)
            if found:
                yield found
        colon = text.find(":", colon + 1)


def _kind(found: re.Match[str]) -> str:
    return "phone" if found["phone"] else "email"


@cache
def _ends() -> tuple[str, ...]:
    return tuple(sorted({name[-3:] for kind in _VALUES for name in _names(kind)}))


@cache
def _labels() -> re.Pattern[str]:
    """A label with its colon, where a line or a part of a sentence begins or after an address."""
    kinds = "|".join(rf"(?P<{kind}>{_named(kind)})" for kind in ("phone", "email"))
    before = rf"(?:^{_GAP}*|[،,;|(–—-]\s*|(?<=[.؛])\s+|{_EMAIL}\s+)"
    return re.compile(rf"(?m:{before})(?P<label>(?i:{kinds})\.?)\s?:\Z")


def _names(kind: str) -> set[str]:
    return {name for code in SHIPPED for name in getattr(labels(code), kind)}


def _named(kind: str) -> str:
    longest_first = sorted(_names(kind), key=lambda name: (-len(name), name))
    return "|".join(re.sub("[أإا]", "[أإا]", re.escape(name)) for name in longest_first)


@cache
def _others() -> dict[str, re.Pattern[str]]:
    """By the kind of a label, what does not belong behind it."""
    return {
        "phone": re.compile(rf"{_GAP}*(?P<value>{_EMAIL}|{_LINK})"),
        "email": re.compile(rf"{_GAP}*(?P<value>{_NUMBER}|{_LINK})"),
    }
