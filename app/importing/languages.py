"""Which language each block is in, by its script; one text may hold both."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.blocks import Block
from app.importing.report import Entry, Origin
from app.model import ARABIC, ENGLISH
from app.text.scripts import letters

# Below this share of a text's letters, words of the other script are names and no translation.
_SECOND_LANGUAGE = 0.1


def by_language(
    texts: Sequence[tuple[str, Sequence[Block]]],
) -> tuple[dict[str, list[Block]], list[Entry]]:
    """Language code → its blocks in order, from texts (name, blocks) in any order; and entries."""
    held: dict[str, list[Block]] = {}
    entries: list[Entry] = []
    for name, blocks in texts:
        own: dict[str, list[Block]] = {}
        for code, block in zip(_codes(blocks), blocks, strict=True):
            own.setdefault(code, []).append(block)
        for code in sorted(own):
            entries += _entries(name, code, own[code], again=code in held)
            held.setdefault(code, []).extend(own[code])
    return held, entries


def language_of(text: str) -> str:
    """The code of the language that most letters of a text are of; English where none are."""
    return _leading(letters(text))


def _leading(count: tuple[int, int]) -> str:
    arabic, other = count
    return ARABIC.code if arabic > other else ENGLISH.code


def _codes(blocks: Sequence[Block]) -> list[str]:
    counts = [letters(block.plain) for block in blocks]
    arabic, other = sum(count[0] for count in counts), sum(count[1] for count in counts)
    lead = _leading((arabic, other))
    said = [block.language for block in blocks]
    own = [code or _code(count) for code, count in zip(said, counts, strict=True)]
    in_second = sum(sum(c) for c, code in zip(counts, own, strict=True) if code and code != lead)
    if in_second < _SECOND_LANGUAGE * (arabic + other):
        return [code or lead for code in said]
    return _filled(own, lead)


def _code(count: tuple[int, int]) -> str:
    return _leading(count) if any(count) else ""


def _filled(codes: Sequence[str], lead: str) -> list[str]:
    """A block without letters (a date, a number) is in the language of the one before it."""
    last = next((code for code in codes if code), lead)
    filled = []
    for code in codes:
        last = code or last
        filled.append(last)
    return filled


def _entries(name: str, code: str, blocks: Sequence[Block], *, again: bool) -> list[Entry]:
    origin, share = Origin(name), _share(code, blocks)
    entries = [Entry("recognized", "language", origin, code, confidence=share)]
    if again:
        entries.append(Entry("recognized", "same_language", origin, code, confidence=0.5))
    return entries


def _share(code: str, blocks: Sequence[Block]) -> float:
    counts = [letters(block.plain) for block in blocks]
    arabic, other = sum(count[0] for count in counts), sum(count[1] for count in counts)
    share = arabic if code == "ar" else other
    return round(share / (arabic + other), 2) if arabic + other else 0.5
