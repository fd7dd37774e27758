"""What a style of a Word document says that a paragraph is."""

from __future__ import annotations

import re

from msgspec import Struct

# The names of Bayan's own styles, beside those that come with Word: what each is for.
_OWN = {
    "mark": "mark",
    "kicker": "kicker",
    "headline": "headline",
    "subheadline": "subheadline",
    "date line": "date",
    "paragraph": "paragraph",
    "heading": "heading",
    "quotation": "quotation",
    "attribution": "attribution",
    "section": "section",
    "note": "note",
    "contact": "contact",
    "end": "end",
    "list": "list",
    "note list": "note list",
    "caption": "caption",
    "picture": "picture",
    "chip": "chip",
    "logos": "letterhead",
    "letterhead": "letterhead",
    "footer": "footer",
    "footer centred": "footer",
}
_COMMON = {
    "subtitle": "subheadline",
    "quote": "quotation",
    "intense quote": "quotation",
    "caption": "caption",
    "footnote text": "footnote",
    "endnote text": "footnote",
}
_NAME = re.compile(r"(?P<part>[a-z ]+?)(?: \d)? \((?P<language>english|arabic)\)")
_CODES = {"english": "en", "arabic": "ar"}


class Role(Struct, frozen=True):
    """name: what the paragraph is, or empty. language: its code where the style says it."""

    name: str = ""
    language: str = ""


def role_of(style: str) -> Role:
    """The role that the name of a style gives."""
    name = style.strip().lower()
    found = _NAME.fullmatch(name)
    if found and found["part"] in _OWN:
        return Role(_OWN[found["part"]], _CODES[found["language"]])
    return Role(_COMMON.get(name, ""))
