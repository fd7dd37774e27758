"""Arabic that came shaped, or turned round, out of a PDF or a layout program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.spot import Spot
from app.profile import Profile
from app.text.visual import folded, is_of_forms, is_visual, logical, visual

# Not the brackets and honorifics of the Quran, nor words as one sign, such as U+FDF2 and U+FDFA.
FORMS = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc"
_LETTERS = "\u0620-\u065f\u066e-\u06d3"


def forms(text: str, _: Profile) -> Iterator[Spot]:
    """Letters as presentation forms, each a picture of a letter; turned round if most are."""
    if _form().search(text) is None:
        return
    if is_of_forms(text) and is_visual(text):
        turned = logical(text)
        mend = turned if visual(turned) == text else None
        yield Spot("visual_order", "error", 0, len(text), {}, mend)
        return
    for match in _stretch().finditer(text):
        mend = folded(match.group())
        if mend != match.group():
            yield Spot("presentation_forms", "error", *match.span(), {}, mend)


def reversed_words(text: str, _: Profile) -> Iterator[Spot]:
    """Words that begin with the letter that only ends words: the line is written backwards."""
    begun = [match for match in _taa_first().finditer(text) if _begins(text, match.start())]
    if len(begun) > 1:
        yield Spot("visual_order", "error", begun[0].start(), begun[-1].end())


def _begins(text: str, at: int) -> bool:
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "\u0640")


@cache
def _form() -> re.Pattern[str]:
    return re.compile(f"[{FORMS}]")


@cache
def _stretch() -> re.Pattern[str]:
    word = f"[{_LETTERS}]*[{FORMS}][{_LETTERS}{FORMS}]*"
    return re.compile(f"{word}(?: {word})*")


@cache
def _taa_first() -> re.Pattern[str]:
    return re.compile("ة[\u0621-\u063a\u0641-\u064a]+")
