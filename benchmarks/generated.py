"""Releases of any length out of the sentences in ``texts``, always of the same words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from hashlib import blake2b
from itertools import count
from pathlib import Path

from msgspec import Struct

from app.localized import Localized
from app.model import ARABIC, ENGLISH, Heading, Paragraph, Release, Row, rich

_TEXTS = Path(__file__).resolve().parent / "texts"
_SENTENCES = 4
_UNDER_A_HEADING = 6


class Stock(Struct, frozen=True):
    """What is put together in one language; entry N says the same in every language."""

    headline: str
    headings: tuple[str, ...]
    places: tuple[str, ...]
    sentences: tuple[str, ...]


@cache
def stock(code: str) -> Stock:
    """The sentences of a language."""
    held = tomllib.loads((_TEXTS / f"{code}.toml").read_text(encoding="utf-8"))
    return Stock(held["headline"], *(tuple(held[name]) for name in Stock.__struct_fields__[1:]))


def release(rows: int, seed: int = 0) -> Release:
    """A release of that many body rows in English and Arabic, headings among them."""
    held = {language.code: stock(language.code) for language in (ENGLISH, ARABIC)}
    return Release(
        state="final",
        headline=Localized({code: rich(one.headline) for code, one in held.items()}),
        date=date(2026, 3, 9),
        rows=tuple(_row(held, number, seed) for number in range(rows)),
        next_id=rows + 1,
    )


def paragraphs(rows: int, sentences: int, seed: int = 0) -> Iterator[dict[str, str]]:
    """The texts by language of that many paragraphs, each different."""
    held = {language.code: stock(language.code) for language in (ENGLISH, ARABIC)}
    seen: set[str] = set()
    for number in count():
        texts = {code: _paragraph(one, number, seed, sentences) for code, one in held.items()}
        if len(seen) == rows:
            return
        if texts[ENGLISH.code] not in seen:
            seen.add(texts[ENGLISH.code])
            yield texts


def _row(held: dict[str, Stock], number: int, seed: int) -> Row:
    if number % _UNDER_A_HEADING == _UNDER_A_HEADING - 1:
        chosen = number // _UNDER_A_HEADING
        said = {code: one.headings[chosen % len(one.headings)] for code, one in held.items()}
        return Heading(number + 1, Localized({code: rich(text) for code, text in said.items()}))
    texts = {code: rich(_paragraph(one, number, seed)) for code, one in held.items()}
    return Paragraph(number + 1, Localized(texts))


def _paragraph(one: Stock, number: int, seed: int, sentences: int = _SENTENCES) -> str:
    held = len(one.sentences)
    first, step = _pick(held, seed, number, 0), 1 + _pick(held - 1, seed, number, 1)
    chosen = [(first + step * turn) % held for turn in range(sentences)]
    return " ".join(
        _filled(one.sentences[index], one.places, (seed, number, turn))
        for turn, index in enumerate(chosen)
    )


def _filled(sentence: str, places: Sequence[str], at: tuple[int, ...]) -> str:
    return sentence.format(
        place=places[_pick(len(places), *at, 2)],
        count=f"{1_000 + _pick(90_000, *at, 3):,}",
        share=21 + _pick(70, *at, 4),
        year=2015 + _pick(10, *at, 5),
        money=f"{1 + _pick(40, *at, 6)}.{1 + _pick(9, *at, 7)}",
    )


def _pick(below: int, *at: int) -> int:
    """A number that depends on its place alone, on every machine and in every Python."""
    digest = blake2b(repr(at).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % below
