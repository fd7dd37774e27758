"""Finds where a text leads its readers: pages, mailboxes, accounts and hashtags, comparable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, TypeAlias
from urllib.parse import unquote, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from app.model import RichText, plain
from app.text.links import safe_href
from app.text.typed import typed_ranges

Kind: TypeAlias = Literal["page", "email", "account", "hashtag"]
_SIGNS = ("@", "#", "://", "www.")


class Destination(Struct, frozen=True):
    """The code points from start to end of a text, which lead somewhere.

    key: what is compared. site: the host of a page. is_version: whether its address says that
    it is in one of several languages. Telephones are figures, and compared as such.
    """

    kind: Kind
    key: str
    start: int
    end: int
    site: str = ""
    is_version: bool = False

    def is_like(self, other: Destination) -> bool:
        """Whether both lead to the same, or to versions of one site in several languages.

        Stories have numbers of their own in each language, so no more of them is compared.
        """
        if self.kind == other.kind == "page" and (self.is_version or other.is_version):
            return self.site == other.site
        return (self.kind, self.key) == (other.kind, other.key)


def destinations(text: RichText) -> tuple[Destination, ...]:
    """What is linked, and what is only written out, in the order of the text."""
    shown = plain(text)
    if not any(span.href for span in text) and not any(map(shown.__contains__, _SIGNS)):
        return ()
    held: list[Destination] = []
    taken = bytearray(len(shown))
    for one in (*_linked(text, shown), *_written(shown)):
        if 1 not in taken[one.start : one.end]:
            held.append(one)
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
    return tuple(sorted(held, key=lambda one: one.start))


def _linked(text: RichText, shown: str) -> Iterator[Destination]:
    """A link may be of several spans, some of them bold; one of spaces alone leads nobody."""
    start, at = 0, 0
    for index, span in enumerate(text):
        if index == 0 or span.href != text[index - 1].href:
            start = at
        at += len(span.text)
        is_last = index + 1 == len(text) or text[index + 1].href != span.href
        if span.href and is_last and shown[start:at].strip():
            yield from _destination(span.href, start, at)


def _written(shown: str) -> Iterator[Destination]:
    for one in typed_ranges(shown):
        if one.href:
            yield from _destination(one.href, one.start, one.end)
    for found in _tag().finditer(shown) if "@" in shown or "#" in shown else ():
        kind: Kind = "account" if found[0][0] == "@" else "hashtag"
        name = found[0].lower()
        key = _language_of_account().sub("", name) if kind == "account" else name
        yield Destination(kind, key, *found.span())


def _destination(href: str, start: int, end: int) -> Iterator[Destination]:
    meant = _meant(href)
    if meant:
        yield replace(meant, start=start, end=end)


@lru_cache(maxsize=1024)
def _meant(href: str) -> Destination | None:
    """What an address leads to, wherever it stands; None where it is neither a page nor mail."""
    href = safe_href(href)
    if href.lower().startswith("mailto:"):
        address = unquote(href[7:]).split("?")[0].strip().lower()
        return Destination("email", address, 0, 0)
    return _page(href) if href.lower().startswith("http") else None


def _page(href: str) -> Destination:
    parts = urlsplit(href)
    site = _front_of_host().sub("", (parts.hostname or "").lower())
    path = unquote(parts.path).rstrip("/").lower()
    query = _language_of_query().sub("", parts.query)
    key = f"{site}{path}?{query}" if query else f"{site}{path}"
    return Destination("page", key, 0, 0, site, bool(_language_of_path().search(path)))


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"(?<![\w@#./])[@#][^\W\d_]\w+")


@cache
def _front_of_host() -> re.Pattern[str]:
    return re.compile(r"^(?:www\.)?(?:(?:ar|en|arabic|english)\.)?")


@cache
def _language_of_path() -> re.Pattern[str]:
    return re.compile(r"(?<![a-z0-9])(?:ar|en|ara|eng|arabic|english)(?![a-z0-9])")


@cache
def _language_of_query() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=&))(?:lang|language|locale|hl)=[\w-]*&?")


@cache
def _language_of_account() -> re.Pattern[str]:
    return re.compile(r"(?:_?arabic|_?english|_ar|_en)$")
