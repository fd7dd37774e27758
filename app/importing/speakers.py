"""Finds who speaks in a paragraph with quotation marks, in either language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from app.importing.lexicon import Lexicon, folded, keys, lexicon
from app.importing.names import is_name, name_in_post, without_honorifics, without_honorifics_behind
from app.text.scripts import fold, key

_LOOKED_AT = 20_000
_REACH = 200
# Arabic has no capitals: bare words may be a name or not, and need the other language to say so.
_UNSURE = 0.4
_OPEN, _CLOSE = '["“«]', '["”»]'
_END = re.compile(r"[.:;!?\"“”«»\n]")


class Speaker(Struct, frozen=True):
    """A name and a post as they are written, without honorifics; confidence 0 to 1."""

    name: str
    post: str
    confidence: float


def find_speaker(text: str, code: str) -> Speaker | None:
    """Who is named as the speaker of words between quotation marks; None when nobody is.

    Looks at the first 20,000 code points. A pronoun is nobody.
    """
    held = text[:_LOOKED_AT]
    speakers = (split_attribution(phrase, code) for phrase in _phrases(held, code))
    return next((speaker for speaker in speakers if speaker is not None), None)


def split_attribution(phrase: str, code: str) -> Speaker | None:
    """The name and post in words that only say who spoke; None when there is no name."""
    words = lexicon(code)
    name, post, sure = "", "", 0.9
    known = code == "en"
    for segment in re.split("[,،]", phrase):
        bare, honored = without_honorifics(_until_stop(segment, words), words)
        if _is_post(bare, words):
            within = name_in_post(bare, code) if not name else ""
            held = bare[: len(bare) - len(within)].strip()
            post = post or without_honorifics_behind(held, words).removeprefix("the ")
            name, sure = (within, 0.7) if within else (name, sure)
        elif not name and is_name(bare, code, honored=honored):
            name, known = bare, known or honored
    if not name:
        return None
    return Speaker(name, post, sure if post else 0.6 if known else _UNSURE)


def _phrases(text: str, code: str) -> Iterator[str]:
    """Stretches that stand where a speaker is named: after or before a verb, beside the marks."""
    words = lexicon(code)
    verb_first, quote_last, between = _patterns(code)
    alike = fold(text)
    for match in verb_first.finditer(alike):
        yield _until_end(text[match.end() : match.end() + _REACH], words)
    for match in quote_last.finditer(alike):
        yield _sentence_before(text[max(0, match.start() - _REACH) : match.start()], words)
    for match in between.finditer(alike):
        yield text[match.start(1) : match.end(1)]
    if words.carriers:
        yield from _before_the_quotation(text, alike, words)


def _before_the_quotation(text: str, alike: str, words: Lexicon) -> Iterator[str]:
    """Arabic says the verb, the speaker, and then the words."""
    for match in re.finditer(rf"(?<!\w)[وف]?(?:{_verbs(words)})\s", alike):
        after = text[match.end() : match.end() + _REACH]
        mark = re.search(_OPEN, after)
        if mark is not None:
            yield after[: mark.start()].rstrip(" :،,")


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    verbs = _verbs(lexicon(code))
    return (
        re.compile(rf"{_CLOSE}\s{{0,3}}[،,.]?\s{{0,3}}(?:كما\s|has\s)?[وف]?(?:{verbs})\s"),
        re.compile(rf"(?<!\w)(?:{verbs})[,:،]?\s{{0,3}}{_OPEN}"),
        re.compile(rf"{_CLOSE}\s{{0,3}}([^\"“”«»]{{3,150}}?),?\s(?:{verbs})(?!\w)"),
    )


def _verbs(words: Lexicon) -> str:
    """The verbs, with room for a mark such as shadda after any Arabic letter."""
    mark = "[\u064b-\u0652]?"
    return "|".join(
        verb if verb.isascii() else "".join(char + mark for char in verb)
        for verb in folded(words.verbs)
    )


def _until_end(phrase: str, words: Lexicon) -> str:
    """Up to the end of its sentence; the stop of an abbreviation or initial is none."""
    for match in _END.finditer(phrase):
        if match[0] != "." or not _is_abbreviation(phrase[: match.start()], words):
            return phrase[: match.start()]
    return phrase


def _sentence_before(phrase: str, words: Lexicon) -> str:
    start = 0
    for match in _END.finditer(phrase):
        if match[0] != "." or not _is_abbreviation(phrase[: match.start()], words):
            start = match.end()
    return phrase[start:]


def _is_abbreviation(before: str, words: Lexicon) -> bool:
    word = before.split()[-1:] or [""]
    last = fold(word[0])
    return last in words.abbreviations or len(last.rpartition(".")[2]) == 1


def _until_stop(segment: str, words: Lexicon) -> str:
    """Up to «قائلاً», “that” and the like, which lead over to what was said; WHO is none of them."""
    held = segment.split()
    stops = keys(words.stops)
    ends = (i for i, word in enumerate(held) if key(word) in stops and not word.isupper())
    end = next(ends, len(held))
    return " ".join(held[:end])


def _is_post(segment: str, words: Lexicon) -> bool:
    found = [word.removeprefix("ال") for word in re.split("[ -]", key(segment))]
    return not keys(words.posts).isdisjoint(found[:3] if words.carriers else found)
