"""Which words of a text are looked up, and in which dictionary: by their script, not their pane."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from app.model import Language, RichText
from app.text.masking import masked

LONGEST = 60  # letters; what is longer is no word, and costs hunspell seconds
DICTIONARY_OF = {"Latn": "en", "Arab": "ar"}

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_UNSEEN = "\u0640\u00ad\u200b-\u200d\u2060"  # tatweel, soft hyphen, joiners
_NOT_ASKED = re.compile(f"[{_MARKS}{_UNSEEN}]")
_HYPHENS = "\u2010\u2011-"  # the plain one last: it stands in a class
_PART = rf"[\w{_MARKS}\u00ad\u200b-\u200d\u2060]+"
_TOKEN = re.compile(rf"[@#]?{_PART}(?:['’.{_HYPHENS}]{_PART})*")
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_WORD = re.compile(
    rf"(?P<Latn>[{_LATIN}\u00ad]+(?:['’][{_LATIN}\u00ad]+)*)"
    rf"|(?P<Arab>[\u0621-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06fc\u06ff{_MARKS}{_UNSEEN}]+)"
)
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_ACRONYM = re.compile(r"[A-Z]{2,}(?:s|['’]s)?")
_BRAND = re.compile(r"[a-z][A-Z]")


class Word(Struct, frozen=True):
    """A word and where it stands, in code points.

    text: without tashkeel, tatweel and what is not seen, its apostrophe straight. dictionary:
    the code of the language that it is looked up in. also: longer forms in which it stands; it
    is right if one of them is (vis-à-vis, etc.).
    """

    start: int
    end: int
    text: str
    dictionary: str
    also: tuple[str, ...] = ()


def bare(text: str) -> str:
    """A word as dictionaries have it: no tashkeel, no tatweel, nothing unseen, straight marks."""
    return _NOT_ASKED.sub("", text).replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")


def words(text: RichText, pane: Language) -> Iterator[Word]:
    """The words of a text in a pane that are looked up, in order.

    Left out are addresses, hashtags, what has digits in it, acronyms, single letters, and
    words in a script whose language has no dictionary.
    """
    held = masked(text)
    for token in _TOKEN.finditer(held):
        if not _is_code(token.group()):
            yield from _words_of(token, held, pane)


def _words_of(token: re.Match[str], held: str, pane: Language) -> Iterator[Word]:
    whole = token.group()
    for part in _WORD.finditer(whole):
        found, script = part.group(), str(part.lastgroup)
        text = bare(found)
        dictionary = _dictionary(script, pane)
        if not dictionary or _is_left_out(found, text, script):
            continue
        start = token.start() + part.start()
        end = start + len(found)
        also = (bare(whole),) if len(whole) > len(found) else ()
        if held[end : end + 1] == ".":
            also = (*also, f"{text}.")
        yield Word(start, end, text, dictionary, also)


def _is_code(token: str) -> bool:
    is_marked = token[0] in "@#" or "_" in token or any(map(str.isdigit, token))
    return is_marked or len(token) > LONGEST or bool(_DOMAIN.fullmatch(token))


def _is_left_out(found: str, text: str, script: str) -> bool:
    if len(text) < 2:
        return True
    if script == "Latn":
        return bool(_ACRONYM.fullmatch(text) or _BRAND.search(text))
    return found[-1] == "\u0640"  # a clitic before something else, or an abbreviation: الـ، هـ


def _dictionary(script: str, pane: Language) -> str:
    own = DICTIONARY_OF[script]
    return own if pane.script != script or pane.code == own else ""
