"""How words are joined: a tatweel that stretches one, and «و» apart from the word it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.arabic.letters import LETTERS, TATWEEL, VOWELS, unvowelled
from app.checks.spot import Spot
from app.profile import Profile
from app.spelling.clitics import ONTO

_NEAR = 40  # code points in which the word before another one is
# A letter that stands behind one of these is a name.
_LISTED = frozenset(
    {"الفقرة", "الفقرات", "البند", "الحرف", "حرف", "المادة", "القسم", "الفئة", "الخيار", "الملحق"}
)


def kashida(text: str, _: Profile) -> Iterator[Spot]:
    """A tatweel inside a word, or behind one that is neither a clitic nor an abbreviation."""
    for match in _stretched().finditer(text):
        mend = _unstretched(match.group())
        if mend != match.group():
            params = {"found": match.group(), "right": mend}
            yield Spot("kashida", "warning", *match.span(), params, mend)


def waw(text: str, _: Profile) -> Iterator[Spot]:
    """«و» with a space before its word, unless it is the name of a letter."""
    if " و " in text or text.startswith("و ") or "«و " in text:
        for match in _waw_apart().finditer(text):
            before = text[max(match.start() - _NEAR, 0) : match.start()].split()[-1:]
            if not before or not _is_letter_or_lists(before[0]):
                mend = f"و{match['word']}"
                params = {"found": match.group(), "right": mend}
                yield Spot("waw_apart", "warning", *match.span(), params, mend)


def run_together(text: str, _: Profile) -> Iterator[Spot]:
    """Taa marbuta with a letter behind it: it ends a word, so another one begins there."""
    done = 0
    for match in _taa_inside().finditer(text):
        if match.start() < done:
            continue
        start, end = match.span()
        while start and _is_of_word(text[start - 1]):
            start -= 1
        while end < len(text) and _is_of_word(text[end]):
            end += 1
        if match.start() - start > 1:
            done = end
            found = text[start:end]
            parted = _taa_inside().sub(r"\g<taa> \g<next>", found)
            params = {"found": found, "right": parted}
            yield Spot("words_run_together", "error", start, end, params, parted)


def _is_of_word(character: str) -> bool:
    return character.isalpha() or unvowelled(character) == ""


def _unstretched(word: str) -> str:
    """Tatweel goes from between letters and from an end where it stands for nothing."""
    joined = _inside().sub("", word)
    stem = joined.rstrip(TATWEEL)
    if stem == joined or not stem:
        return joined
    bare = unvowelled(stem)
    return f"{stem}{TATWEEL}" if len(bare) == 1 or bare in _clitics() else stem


def _is_letter_or_lists(word: str) -> bool:
    bare = word.strip('«»“”"(),،.؛:')
    return len(bare) <= 1 or bare in _LISTED or bare.removeprefix("و") in _LISTED


@cache
def _clitics() -> frozenset[str]:
    """What stands before a Latin word or a figure: «بـ», «الـ»; «اهـ» closes a citation."""
    return frozenset({*ONTO, "س", "وس", "اه"})


@cache
def _stretched() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}]+{TATWEEL}[{LETTERS}{TATWEEL}]*")


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(f"(?<=[{LETTERS}]){TATWEEL}+(?=[{LETTERS}])")


@cache
def _taa_inside() -> re.Pattern[str]:
    return re.compile(f"(?P<taa>ة[{VOWELS}{TATWEEL}]*)(?P<next>[\u0621-\u063a\u0641-\u064a])")


@cache
def _waw_apart() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\s«“(])و[ \u00a0]+(?P<word>[«“]?[{LETTERS}]{{2,}})")
