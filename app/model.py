"""The release: one list of rows, every row the same thought in each language.

Everything here is immutable. What has no language (date, phone, goals, entities) is held
once. Ids of rows and contacts come from ``Release.next_id`` and are never used again, so an
address stays valid across every edit that leaves its row standing.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from msgspec import Struct

from app.localized import Localized

Direction: TypeAlias = Literal["ltr", "rtl"]
State: TypeAlias = Literal["draft", "final", "corrected"]


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """A language as data: ISO 639 code, base direction, ISO 15924 script."""

    code: str
    direction: Direction
    script: str


ENGLISH = Language("en", "ltr", "Latn")
ARABIC = Language("ar", "rtl", "Arab")


class Span(Struct, frozen=True, forbid_unknown_fields=True):
    """Text of one look. ``href`` is an absolute address, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


RichText: TypeAlias = tuple[Span, ...]
Prose: TypeAlias = Localized[RichText]
Words: TypeAlias = Localized[str]


class Paragraph(Struct, frozen=True, forbid_unknown_fields=True, tag="paragraph"):
    """A body paragraph."""

    id: int
    text: Prose = Localized()


class Heading(Struct, frozen=True, forbid_unknown_fields=True, tag="heading"):
    """A heading inside the body; level 2 stands under the headline, which is 1."""

    id: int
    text: Prose = Localized()
    level: int = 2


class Quotation(Struct, frozen=True, forbid_unknown_fields=True, tag="quotation"):
    """Somebody's words, with who spoke them.

    attribution "in text": the text is a sentence that names its speaker, written out as it
    stands. "after": the text is the bare words; marks and the attribution are made for it.
    """

    id: int
    text: Prose = Localized()
    speaker: Words = Localized()
    post: Words = Localized()
    attribution: Literal["in text", "after"] = "in text"


class Bullets(Struct, frozen=True, forbid_unknown_fields=True, tag="list"):
    """A list; item N of one language beside item N of the other."""

    id: int
    items: tuple[Prose, ...] = ()
    ordered: bool = False


class Image(Struct, frozen=True, forbid_unknown_fields=True, tag="image"):
    """A picture. ``media`` is its name in the file's media folder: <sha256>.<ext>."""

    id: int
    media: str
    caption: Prose = Localized()
    credit: Words = Localized()
    alt: Words = Localized()


Row: TypeAlias = Paragraph | Heading | Quotation | Bullets | Image


class Contact(Struct, frozen=True, forbid_unknown_fields=True):
    """Whom to ask. ``phone`` in international form, groups parted by spaces."""

    id: int
    name: Words = Localized()
    post: Words = Localized()
    phone: str = ""
    email: str = ""


class Embargo(Struct, frozen=True, forbid_unknown_fields=True):
    """Not before ``until`` (local, no zone in it) on the clocks of ``zone`` (IANA name)."""

    until: datetime
    zone: str = "Asia/Baghdad"


class Release(Struct, frozen=True, forbid_unknown_fields=True):
    """A press release in every language it is put out in; the first one leads."""

    languages: tuple[Language, ...] = (ENGLISH, ARABIC)
    state: State = "draft"
    kind: str = "press_release"
    kicker: Words = Localized()
    reference: str = ""
    headline: Prose = Localized()
    subheadline: Prose = Localized()
    date: date | None = None
    embargo: Embargo | None = None
    place: Words = Localized()
    rows: tuple[Row, ...] = ()
    entities: tuple[str, ...] = ()
    goals: tuple[int, ...] = ()
    contacts: tuple[Contact, ...] = ()
    boilerplate: tuple[Row, ...] = ()
    notes: tuple[Row, ...] = ()
    end_mark: bool = False
    next_id: int = 1

    def language(self, code: str) -> Language:
        """The language of that code; KeyError when the release is not in it."""
        return {language.code: language for language in self.languages}[code]


SECTIONS: tuple[Literal["rows", "boilerplate", "notes"], ...] = ("rows", "boilerplate", "notes")


def plain(text: RichText) -> str:
    """The characters of a rich text without their looks."""
    return "".join(span.text for span in text)


def rich(text: str) -> RichText:
    """Plain characters as rich text; no span at all when empty."""
    return (Span(text),) if text else ()
