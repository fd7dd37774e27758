"""What Word calls a language: the name in a style's name, and the tag for proofing."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from app.model import ARABIC, ENGLISH, Language

# The names are English in every document: styles are found again by name, whatever the
# language of somebody's Word. A language that is not here goes by its code.
_NAMES = {
    "ar": "Arabic", "ckb": "Kurdish Sorani", "en": "English", "fa": "Persian", "fr": "French",
    "kmr": "Kurdish Kurmanji", "syr": "Syriac", "tr": "Turkish",
}  # fmt: skip
# MS-LCID; "ckb" alone has no proofing tools in Word.
_TAGS = {
    "ar": "ar-IQ", "ckb": "ku-Arab-IQ", "en": "en-GB", "fa": "fa-IR", "fr": "fr-FR", "tr": "tr-TR",
}  # fmt: skip
_SLANTED = frozenset({"Latn", "Cyrl", "Grek"})


def name(language: Language) -> str:
    """Its English name; its code when it is not known."""
    return _NAMES.get(language.code, language.code)


def tag(language: Language) -> str:
    """Its BCP 47 tag for Word's proofing."""
    return _TAGS.get(language.code, language.code)


def has_italics(language: Language) -> bool:
    """Whether its script has an italic; Arabic has none, Word would slant the upright."""
    return language.script in _SLANTED


class Tags(Struct, frozen=True):
    """The two tags of a run: of its left-to-right and of its right-to-left characters."""

    ltr: str
    rtl: str


def tags(language: Language, languages: Sequence[Language]) -> Tags:
    """For text in ``language``; the other direction is the document's first language of it.

    Latin words in a document that is only Arabic are taken for English, and the reverse.
    """

    def first(direction: str, default: Language) -> str:
        held = (one for one in (language, *languages) if one.direction == direction)
        return tag(next(held, default))

    return Tags(first("ltr", ENGLISH), first("rtl", ARABIC))
