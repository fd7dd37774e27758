"""The release: one list of rows, every row the same thought in each language.

Everything here is immutable. What has no language (date, phone, goals, entities) is held
once. Ids of rows and contacts come from ``Release.next_id`` and are never used again, so an
address stays valid across every edit that leaves its row standing.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address
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
    """A picture. ``media`` is its name in the file's media folder: <sha256>.<ext>.

    consent: how those who are shown have agreed, or why nobody had to; never put out.
    """

    id: int
    media: str
    caption: Prose = Localized()
    credit: Words = Localized()
    alt: Words = Localized()
    consent: str = ""


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


class Comment(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person said. ``when``: on that person's clock, no zone in it, as Word keeps it."""

    author: str
    text: str
    when: datetime | None = None


class Thread(Struct, frozen=True, forbid_unknown_fields=True):
    """Comments on the words at an address: what opened it, then the answers; never put out."""

    id: int
    at: Address
    comments: tuple[Comment, ...]
    resolved: bool = False


class Suggestion(Struct, frozen=True, forbid_unknown_fields=True):
    """What a reviewer would put in place of the words at an address; nothing until accepted.

    at: code points from ``start`` to ``end`` of the cell as it reads now; an insertion where
    they are the same. old: the words there, as the reviewer had them. new: empty to strike
    them out; U+2029 in it begins a new paragraph. tracked: whether the reviewer's program kept
    the change; else it was found by comparing, and its author is not known.
    """

    id: int
    at: Address
    old: RichText = ()
    new: RichText = ()
    author: str = ""
    when: datetime | None = None
    tracked: bool = True


class Comparison(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody read the texts of a cell against each other and found that they say the same.

    at: the whole cell, in no language. texts: as they were then, plain ones as rich. by, when:
    who, and on that person's clock, no zone in it.
    """

    at: Address
    texts: Prose
    by: str = ""
    when: datetime | None = None


class Dismissal(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody looked at what a check found and said why it may stand.

    code: of the rule. at: the whole cell or field. words: those that it was found at; it counts
    for as long as they are found there.
    """

    code: str
    at: Address
    words: str = ""
    reason: str = ""
    by: str = ""
    when: datetime | None = None


class Snapshot(Struct, frozen=True, forbid_unknown_fields=True):
    """The release as it stood when somebody kept it under a name; it holds no snapshots itself."""

    name: str
    release: Release
    by: str = ""
    when: datetime | None = None


class Release(Struct, frozen=True, forbid_unknown_fields=True):
    """A press release in every language it is put out in; the first one leads.

    threads and suggestions are the clearance: they are shown beside their cells and go to
    reviewers only. Their ids come from ``next_id`` like those of rows. comparisons, at most one
    a cell, dismissals, and snapshots, the latest last, are the office's own and go to nobody.
    """

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
    threads: tuple[Thread, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
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
