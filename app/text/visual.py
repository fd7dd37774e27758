"""Arabic as visual text, for layout programs that neither shape nor order it themselves.

Only for pasting into such programs: nothing that Bayan exports goes this way.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import chain

from arabic_reshaper import ArabicReshaper
from bidi.mirror import MIRRORED

from app.text.bidi import base_level, resolve


def visual(text: str) -> str:
    """Every line as presentation forms from left to right; marks follow the letter they sit on.

    Lines are parted by line feeds; each takes its direction from its first strong character.
    """
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    shaped: str = _reshaper().reshape(line)
    resolved = resolve(shaped, base_level(shaped))
    order = sorted(range(len(shaped)), key=resolved.position.__getitem__)
    out: list[str] = []
    marks: list[str] = []
    for place in order:
        character = shaped[place]
        if resolved.odd[place] and unicodedata.combining(character):
            marks.insert(0, character)  # rule L3: it comes before its letter here
            continue
        mirrored = MIRRORED.get(character, character) if resolved.odd[place] else character
        out.extend(chain((mirrored,), marks))
        marks = []
    return "".join(chain(out, marks))


@cache
def _reshaper() -> ArabicReshaper:
    # Its own default would drop the vowel marks.
    return ArabicReshaper(configuration={"delete_harakat": False, "delete_tatweel": False})
