"""Cuts a contact line into telephone numbers, e-mail addresses, their labels and other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal, TypeAlias

import phonenumbers
from msgspec import Struct

from app.importing.dialled import dialled, region_of
from app.importing.lexicon import folded, lexicon
from app.text.phones import HOME_REGION, international, written
from app.text.scripts import fold

TokenKind: TypeAlias = Literal["phone", "email", "fax", "phone label", "email label", "text"]
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
# Visual order leaves the plus sign of a number behind it, and turns its groups round or not.
_PLUS_BEHIND = re.compile(r"(?<![\d+])(\d[\d ]{7,16}\d)\+(?!\d)(?:[ ,،]{1,3}ext\.\s*(\d{1,7}))?")
# As long as what stands for it, for the finder of numbers knows no Arabic words.
_EXTENSIONS = {word: "ext.".ljust(len(word)) for word in ("تحويله", "داخلي", "مقسم", "فرعي")}
_EXTENSION = re.compile(rf"(?<!\w)(?:{'|'.join(_EXTENSIONS)})(?=:?\s?\d)")
_LONGEST = 1_000
_LONGEST_CODE = 3  # digits of the code of a country


class Token(Struct, frozen=True):
    """A stretch of a line. value: a number in international form, or an address; else empty.

    A fax is its label with the number, which no contact holds.
    """

    kind: TokenKind
    start: int
    end: int
    value: str = ""


def tokens(text: str, code: str) -> list[Token]:
    """The stretches of a line, in order and without a gap; a line over 1,000 is one stretch."""
    if len(text) > _LONGEST:
        return [Token("text", 0, len(text))]
    emails = list(_emails(text))
    region = region_of([email.value for email in emails], HOME_REGION)
    values = _without_overlap([*emails, *_phones(text, region)])
    values = _without_overlap([*values, *_faxes(text, code, values)])
    typed = _without_overlap([*values, *_labels(text, code, values)])
    edges = [Token("text", 0, 0), *typed, Token("text", len(text), len(text))]
    held = []
    for before, token in pairwise(edges):
        if token.start > before.end:
            held.append(Token("text", before.end, token.start))
        if token.end > token.start:
            held.append(token)
    return held


def _emails(text: str) -> Iterator[Token]:
    for match in _EMAIL.finditer(text):
        yield Token("email", match.start(), match.end(), match[0])


def _phones(text: str, region: str) -> Iterator[Token]:
    alike = _EXTENSION.sub(lambda word: _EXTENSIONS[word[0]], fold(text))
    for found in phonenumbers.PhoneNumberMatcher(
        alike, region, leniency=phonenumbers.Leniency.POSSIBLE
    ):
        if found.raw_string.startswith(("+", "00")) or phonenumbers.is_valid_number(found.number):
            yield Token("phone", found.start, found.end, written(found.number))
    for start, end, number in dialled(alike):
        yield Token("phone", start, end, number)
    for match in _PLUS_BEHIND.finditer(alike):
        number = _plus_before(match[1], f" ext. {match[2]}" if match[2] else "")
        if number:
            yield Token("phone", match.start(), match.end(), number)


def _faxes(text: str, code: str, values: list[Token]) -> Iterator[Token]:
    ends = {token.start: token.end for token in values if token.kind == "phone"}
    for match in _fax_rule(code).finditer(fold(text)):
        if match.end() in ends:
            yield Token("fax", match.start(), ends[match.end()])


@cache
def _fax_rule(code: str) -> re.Pattern[str]:
    one = "|".join(map(re.escape, folded(lexicon(code).fax)))
    return re.compile(rf"(?<!\w)(?:{one})\s?[.:]{{0,2}}\s?")


def _plus_before(digits: str, extension: str) -> str:
    """The number that these groups are from left to right, or else from right to left."""
    groups = digits.split()
    ordered = [digits, " ".join(reversed(groups))]
    if len(groups[-1]) <= _LONGEST_CODE < len(groups[0]):
        ordered.reverse()  # the code of a country stands by itself
    ways = (international(f"+{held}{extension}", None) for held in ordered)
    return next((number for number in ways if number), "")


def _labels(text: str, code: str, values: list[Token]) -> Iterator[Token]:
    """Words for telephone or e-mail that end in a colon or stop, or stand before a value."""
    alike = fold(text)
    starts = {token.start for token in values}
    for kind, rule in _label_rules(code):
        for match in rule.finditer(alike):
            gap = len(alike) - len(alike[match.end() :].lstrip(" \u00a0("))
            bracketed = alike[: match.start()].endswith("(") and alike[match.end() :][:1] == ")"
            if bracketed or match[0].endswith((":", ".")) or gap in starts:
                yield Token(kind, match.start(), match.end())
    for match in _line_rule(code).finditer(alike):
        if match.end() in {token.start for token in values if token.kind == "phone"}:
            yield Token("phone label", match.start(1), match.end(1))


@cache
def _label_rules(code: str) -> tuple[tuple[TokenKind, re.Pattern[str]], ...]:
    def rule(words: tuple[str, ...]) -> re.Pattern[str]:
        # A slash joins two labels («Tel/WhatsApp:»), so one may follow another.
        one = "|".join(map(re.escape, folded(words)))
        return re.compile(rf"(?<!\w)(?:{one})(?:\s?/\s?(?:{one}))?(?!\w)\s?[.:]{{0,2}}")

    words = lexicon(code)
    return ("phone label", rule(words.phone)), ("email label", rule(words.email))


@cache
def _line_rule(code: str) -> re.Pattern[str]:
    """Words that tell the lines of a person apart: the office is one when a number follows it."""
    one = "|".join(map(re.escape, folded(lexicon(code).lines)))
    return re.compile(rf"(?:^|[,،|/;])\s{{0,3}}((?:{one})\s?:)\s{{0,3}}")


def _without_overlap(found: list[Token]) -> list[Token]:
    """In order of place; of two that overlap, the one that begins first, then the longer."""
    held: list[Token] = []
    for token in sorted(found, key=lambda token: (token.start, -token.end)):
        if not held or token.start >= held[-1].end:
            held.append(token)
    return held
