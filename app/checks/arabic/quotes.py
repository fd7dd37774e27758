"""Quotation marks: that each has its other, stands behind a colon, and is of the house's kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from app.checks.arabic.letters import LETTERS, VOWELS, unvowelled
from app.checks.arabic.lexicon import usage
from app.checks.finding import Finding, Severity
from app.checks.pair import Pair
from app.checks.spot import Spot
from app.checks.survey import Survey
from app.model import ARABIC, ENGLISH, Language
from app.profile import Profile
from app.text.quoting import DOUBLE, Break, pairing, single_unclosed
from app.text.unseen import UNSEEN

_THAT = re.compile(r"[وفب]?[أإ]ن(?:ه|ها|هم|نا|ني)?\b")
_SENTENCE_END = re.compile(f"[.!?؟؛…»{DOUBLE}]")
_FEW = 4  # words; fewer are a name or an expression and no speech


class _Marks(Struct, frozen=True):
    """Of a text with marks: where its pairing breaks, and whether it begins with a mark.

    unclosed: how many marks look as if they opened what is closed in another text.
    """

    broken: Break | None
    begins: bool
    unclosed: int


def unopened(text: str, _: Profile) -> Iterator[Spot]:
    """A verb of saying and its comma or colon, no mark behind it, and yet a closing one later."""
    broken = pairing(text, "Arab").broken
    if broken is None or broken.opens:
        return
    begun = max((text.rfind(mark, 0, broken.at) for mark in f"{DOUBLE}»"), default=-1) + 1
    match = _said().search(text, begun, broken.at)
    if match is not None:
        yield Spot("quote_unopened", "error", *match.span())


def commas(text: str, _: Profile) -> Iterator[Spot]:
    """A comma between a verb of saying and the words that are said, where a colon belongs."""
    held = pairing(text, "Arab")
    spans = [*held.pairs]
    if held.broken is not None and held.broken.opens:
        spans.append((held.broken.at, len(text)))
    for start, end in spans:
        if text[:start].rstrip()[-1:] not in {"،", ","}:
            continue
        match = _word_and_comma().search(text, max(0, start - 60), start)
        if match is not None and _announces(text, match.end("word"), text[start:end]):
            found = text[match.start() : start + 1]
            mend = f"{match['word']}: {text[start]}"
            params = {"found": found, "right": mend}
            yield Spot("saying_comma", "warning", match.start(), start + 1, params, mend)


def _announces(text: str, comma: int, said: str) -> bool:
    """Whether the clause before a comma has somebody speak what follows."""
    begun = max((one.end() for one in _SENTENCE_END.finditer(text, 0, comma)), default=0)
    clause = text[begun:comma]
    words = re.findall(f"[{LETTERS}]+", clause)
    places = [place for place, word in enumerate(words) if _is_saying(word)]
    is_resumed = begun > 0 and text[begun - 1] in f"{DOUBLE}»"
    if not places or is_resumed or ":" in clause:
        return False
    reports = any(_THAT.fullmatch(unvowelled(word)) for word in words[places[0] :])
    return not reports and (places[-1] == len(words) - 1 or len(said.split()) >= _FEW)


def _is_saying(word: str) -> bool:
    bare = unvowelled(word)
    return bare in usage().saying or (bare[:1] in "وف" and bare[1:] in usage().saying)


def _unbalanced(language: Language) -> Survey[_Marks]:
    code, script = language.code, language.script

    def gather(pair: Pair, _: Profile) -> _Marks | None:
        text = pair.text(code)
        held = pairing(text, script)
        broken = held.broken or (single_unclosed(text) if script == "Latn" else None)
        if broken is None and not held.pairs and not held.unclosed:
            return None
        begins = UNSEEN.sub("", text).lstrip()[:1] in f"{DOUBLE}«‘"
        return _Marks(broken, begins, held.unclosed)

    def judge(noted: Sequence[tuple[Pair, _Marks]], _: Profile) -> Iterator[Finding]:
        for pair, broken in _real(noted):
            at = pair.place(code, broken.at, broken.at + 1)
            mark = pair.text(code)[broken.at]
            severity: Severity = "warning" if mark == "‘" else "error"  # it may be an apostrophe
            yield Finding("quotes_unbalanced", severity, at, {"mark": mark})

    return Survey(gather, judge)


def _real(noted: Sequence[tuple[Pair, _Marks]]) -> Iterator[tuple[Pair, Break]]:
    """Without a quotation that runs on: closed in a later text, or opened anew by the next one."""
    waiting: tuple[Pair, Break] | None = None
    unclosed = 0  # quotations that an earlier text opened inside another one
    for pair, marks in noted:
        broken = marks.broken
        closes = broken is not None and not broken.opens
        if waiting is not None and closes and not marks.begins:
            waiting = None
            continue
        if waiting is not None and not marks.begins:
            yield waiting
        waiting = (pair, broken) if broken is not None and broken.opens else None
        if broken is not None and closes and not unclosed:
            yield pair, broken
        unclosed = unclosed - 1 if closes and unclosed else marks.unclosed
    if waiting is not None:
        yield waiting


UNBALANCED = tuple(map(_unbalanced, (ENGLISH, ARABIC)))


@cache
def _said() -> re.Pattern[str]:
    """A verb, some words in between, a comma or colon, and the word that should be quoted."""
    verbs = "|".join("".join(f"{letter}[{VOWELS}]*" for letter in verb) for verb in usage().saying)
    gap = rf"(?:\s|{UNSEEN.pattern})*"
    return re.compile(
        rf"(?<![{LETTERS}])[وف]?(?:{verbs})(?: [{LETTERS}]+){{0,8}}[،,:]{gap}[{LETTERS}]+"
    )


@cache
def _word_and_comma() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\s،,]+)[،,][ \u00a0]*\Z")
