"""What a typed character stands for: the quotation marks, dashes and commas of a language."""

from __future__ import annotations

import re

from msgspec import Struct

from app.model import Language

TRIGGERS = frozenset("\"'-.,;?")
_ARABIC_MARKS = {",": "،", ";": "؛", "?": "؟"}
_ADDRESS = re.compile(r"(?:://|@|(?<!\w)www\.|\w\.[a-z]{2,}/)\S*\Z")
_ARABIC_WORD = re.compile(
    "[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]"
    "[\u0640\u064b-\u065f\u0670]*[»›)\\]]*\\Z"
)
_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b-\u200d\ufeff"
_HIDDEN = re.compile(f"[{_CONTROLS}]+")
_OPENERS = frozenset("([{«‹“‘")
_BETWEEN = frozenset("-–—/:")  # a quotation may begin and end beside these


class Replacement(Struct, frozen=True):
    """The last ``length`` code points become ``words``; all of them are the typed character."""

    length: int
    words: str


class _Quotes(Struct, frozen=True):
    """outer, inner: of a quotation and of one inside it, each opening and closing."""

    outer: tuple[str, str]
    inner: tuple[str, str]


_QUOTES = {"Arab": _Quotes(("«", "»"), ("‹", "›")), "Latn": _Quotes(("“", "”"), ("‘", "’"))}


def smart(before: str, language: Language) -> Replacement | None:
    """What the last character of ``before`` stands for, which was just typed at its end.

    None where it stays: in an address, behind a figure that it measures, in a script without
    rules, or because it is already what the language writes.
    """
    typed, head = before[-1:], before[:-1]
    if typed not in TRIGGERS or language.script not in _QUOTES:
        return None
    if typed != '"' and _ADDRESS.search(head):
        return None
    match typed:
        case '"' | "'":
            return _one(_quoted(typed, _HIDDEN.sub("", head), language.script))
        case "-":
            return _dash(head, language.script)
        case ".":
            is_third = head.endswith("..") and head[-3:-2] not in {".", "…"}
            return Replacement(3, "…") if is_third else None
    is_arabic = language.script == "Arab" and _ARABIC_WORD.search(head) is not None
    return _one(_ARABIC_MARKS[typed] if is_arabic else "")


def _one(words: str) -> Replacement | None:
    return Replacement(1, words) if words else None


def _dash(head: str, script: str) -> Replacement | None:
    """Two hyphens are the dash between spaces or figures, or the long one that joins words."""
    if not head.endswith("-") or head[-2:-1] in {"-", "–", "—"}:
        return None
    is_tight = head[-2:-1].isalpha() and script == "Latn"
    return Replacement(2, "—" if is_tight else "–")


def _quoted(typed: str, head: str, script: str) -> str:
    quotes, last = _QUOTES[script], head[-1:]
    if script == "Arab":
        return _arabic_quote(typed, head, quotes)
    opening, closing = quotes.outer if typed == '"' else quotes.inner
    is_open = _is_open(head, (opening, closing))
    if last.isdigit() and not is_open:
        return ""
    return opening if _begins(head, (opening, closing), is_open=is_open) else closing


def _arabic_quote(typed: str, head: str, quotes: _Quotes) -> str:
    """An Arabic quotation often follows its preposition without a space."""
    last, is_inside = head[-1:], _is_open(head, quotes.outer)
    if typed == "'" and last.isalpha() and not _ARABIC_WORD.search(head):
        return "’"  # of a Latin name
    for pair in (quotes.inner, quotes.outer) if typed == '"' else (quotes.inner,):
        if _is_open(head, pair) and not _begins(head, pair, is_open=True):
            return pair[1]
    if last.isdigit() or (typed == "'" and not (is_inside and _begins(head, quotes.inner))):
        return ""
    return quotes.inner[0] if is_inside else quotes.outer[0]


def _begins(head: str, pair: tuple[str, str], *, is_open: bool = False) -> bool:
    last = head[-1:]
    if last == pair[0]:
        return False
    if last in _BETWEEN:
        return not is_open
    return not last or last.isspace() or last in _OPENERS


def _is_open(head: str, pair: tuple[str, str]) -> bool:
    return head.count(pair[0]) > head.count(pair[1])
