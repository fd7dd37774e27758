"""Finds what is left-to-right wherever it stands: links, e-mail addresses, phones, handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

_DIGIT = "0-9٠-٩"
_KINDS = {
    "link": r"(?:https?://|www\.)[^\s\u0600-\u06ff«»“”<>\"]+",
    "email": r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+",
    "phone": rf"(?<![\w+])\+[{_DIGIT}](?:[ \u00a0()-]?[{_DIGIT}]){{6,18}}(?!\w)",
    "handle": r"(?<!\w)[@#][A-Za-z][A-Za-z0-9_]*",
}  # the first first
_SIGNS = {"link": ("://", "www."), "email": ("@",), "phone": ("+",), "handle": ("@", "#")}
_AFTER = ".,;:!?'’)]}…-"
_LATIN_DIGITS = {ord("٠") + value: str(value) for value in range(10)}


class Typed(Struct, frozen=True):
    """A range of code points that holds an address; href is "" where it leads nowhere."""

    start: int
    end: int
    href: str


def typed_ranges(text: str) -> Iterator[Typed]:
    """The addresses in a text, in order and apart. Punctuation after a link is not part of it."""
    kinds = tuple(kind for kind in _KINDS if any(sign in text for sign in _SIGNS[kind]))
    for match in _typed(kinds).finditer(text) if kinds else ():
        found = match.group()
        if match.lastgroup == "link":
            found = found.rstrip(_AFTER)
        yield Typed(match.start(), match.start() + len(found), _href(match.lastgroup, found))


@cache
def _typed(kinds: tuple[str, ...]) -> re.Pattern[str]:
    """Only what a text may have is looked for: mail takes long, and is seldom there."""
    return re.compile("|".join(f"(?P<{kind}>{_KINDS[kind]})" for kind in kinds))


def phone_href(phone: str) -> str:
    """The ``tel:`` address of a phone number however it is grouped (RFC 3966)."""
    return "tel:" + re.sub(r"[^+0-9]", "", phone.translate(_LATIN_DIGITS))


def _href(kind: str | None, found: str) -> str:
    match kind:
        case "link":
            return found if found.startswith("http") else f"https://{found}"
        case "email":
            return f"mailto:{found}"
        case "phone":
            return phone_href(found)
        case _:
            return ""
