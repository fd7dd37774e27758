"""Which script a text is in, and spellings made alike so that labels and names can be compared."""

from __future__ import annotations

import re
import unicodedata

_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_ARABIC_LETTERS = re.compile(f"[{_ARABIC}]+")
_ADDRESSES = re.compile(r"\S{1,64}@\S{1,255}|https?://\S+|www\.\S+")
_ADDRESS_SIGNS = ("@", "://", "www.")
_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200b-\u200f]")
_ALIKE = str.maketrans(
    "أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹’‘ʼ“”„«»\u00a0\u202f\u2009\u2011：",
    'اااايهوي01234567890123456789\'\'\'"""""   -:',
)


def letters(text: str) -> tuple[int, int]:
    """How many letters are Arabic and how many are not; addresses of mail and web do not count.

    Only the first 20,000 code points are looked at.
    """
    text = text[:20_000]
    if any(sign in text for sign in _ADDRESS_SIGNS):
        text = _ADDRESSES.sub("", text)
    words = "".join(_LETTERS.findall(text))
    arabic = sum(map(len, _ARABIC_LETTERS.findall(words)))
    return arabic, len(words) - arabic


def fold(text: str) -> str:
    """The text with case, hamza seats, digits and quotation marks made alike; as long as it was.

    So a match in it is one in the text. What a search takes for the same ``app.text.folding``
    makes alike, with a way back to the text and at five times the cost.
    """
    alike = text.translate(_ALIKE)
    lower = alike.lower()
    if len(lower) == len(text):
        return lower
    return "".join(_lower(char) for char in alike)


def key(text: str) -> str:
    """What is left of a text for comparing labels: no marks, single spaces, bare at both ends."""
    bare = " ".join(_MARKS.sub("", fold(text)).split())
    start, end = 0, len(bare)
    while start < end and not _is_word(bare[start]):
        start += 1
    while end > start and not _is_word(bare[end - 1]):
        end -= 1
    return bare[start:end]


def _lower(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def _is_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNM"
