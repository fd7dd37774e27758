"""What a reader will see, worded and in order; every exporter reads this and words nothing.

A block holds its cells side by side, one per language, so that a bilingual layout can align
them; a layout in one language takes that language's cell of each block.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from app.address import Address
from app.localized import Localized
from app.look import Look
from app.model import Language, Thread

Arrangement: TypeAlias = Literal["facing", "stacked"]
Role: TypeAlias = Literal[
    "mark",  # DRAFT, EMBARGOED UNTIL …, CORRECTED: from state alone
    "kicker",
    "headline",  # level 1
    "subheadline",
    "date",  # date line, with the reference where there is one
    "paragraph",  # the first one carries the dateline
    "heading",  # inside the body, level 2 to 4
    "quotation",  # block of bare words in marks, followed by an attribution
    "attribution",
    "section",  # heading that Bayan words: notes, contacts, goals; level 2
    "note",  # paragraph under notes to editors or boilerplate
    "contact",  # one line of a contact
    "end",
]


class Run(Struct, frozen=True, omit_defaults=True):
    """Characters of one look in logical order, exactly as they are to come out.

    typed: a phone number, e-mail or link; it is left-to-right in any paragraph, is isolated
    for the bidi algorithm, keeps ASCII digits and is never broken or justified inside.
    source: where an author would go to change it; None for words that Bayan makes.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""
    typed: bool = False
    source: Address | None = None


Cell: TypeAlias = tuple[Run, ...]


class TextBlock(Struct, frozen=True):
    """A paragraph of some role in each language. level: of a heading, else 0."""

    role: Role
    cells: Localized[Cell]
    level: int = 0


class ListBlock(Struct, frozen=True):
    """A list; each item has a cell per language; ``labels[i]`` is the worded bullet or number.

    role: of the text among which it stands.
    """

    items: tuple[Localized[Cell], ...]
    labels: tuple[Localized[str], ...]
    ordered: bool = False
    role: Literal["paragraph", "note"] = "paragraph"


class Picture(Struct, frozen=True):
    """The bytes of a PNG or JPEG with nothing beside its pixels, and its size in pixels."""

    data: bytes
    width: int
    height: int


class FigureBlock(Struct, frozen=True):
    """A picture with what is said of it. An absent alt text is an empty string."""

    picture: Picture
    alt: Localized[str]
    caption: Localized[Cell]


class Chip(Struct, frozen=True):
    """A short text on a coloured ground; colours are #RRGGBB, contrast at least 4.5:1.

    icon: an official picture that stands for all of it, shown unaltered; the text is its alt.
    """

    text: str
    fill: str
    ink: str
    icon: Picture | None = None


class ChipsBlock(Struct, frozen=True):
    """Goals or entities: a row of chips in each language, in the same order."""

    chips: Localized[tuple[Chip, ...]]


Block: TypeAlias = TextBlock | ListBlock | FigureBlock | ChipsBlock
PAGE: Literal["{n}"] = "{n}"
PAGES: Literal["{m}"] = "{m}"


class Footer(Struct, frozen=True):
    """The page footer: literal pieces, PAGE and PAGES in order; digits: ten code points 0–9."""

    pieces: tuple[str, ...]
    digits: str = "0123456789"

    def text(self, page: int, pages: int) -> str:
        """The footer of page ``page`` (from 1) of ``pages``."""
        values = {PAGE: self.number(page), PAGES: self.number(pages)}
        return "".join(values.get(piece, piece) for piece in self.pieces)

    def number(self, value: int) -> str:
        """A whole number in this footer's digits."""
        return "".join(self.digits[int(digit)] for digit in str(value))


class Logo(Struct, frozen=True):
    """A logo's file bytes; an SVG is drawn as vectors. alt: per language, never empty."""

    data: bytes
    format: Literal["png", "jpg", "svg"]
    alt: Localized[str]


class Letterhead(Struct, frozen=True):
    """What stands at the head and foot of the paper, beside the release.

    logos: in protocol order, the first one where lines begin. lines: name and address under
    or beside them. foot: a line beside the page number.
    """

    logos: tuple[Logo, ...] = ()
    lines: Localized[tuple[Cell, ...]] = Localized()
    foot: Localized[Cell] = Localized()


class FontFiles(Struct, frozen=True):
    """The bytes of a house's own TrueType fonts; b"" where a style has none of its own."""

    regular: bytes
    bold: bytes = b""
    italic: bytes = b""
    bold_italic: bytes = b""


class ReviewSheet(Struct, frozen=True):
    """What a copy for reviewers carries beside the words; a copy for distribution has none.

    snapshot: the release as it was sent, as JSON, in the languages of the composition alone.
    threads: the comments on its cells. how: what to do with the copy, a line per language.
    """

    snapshot: bytes
    threads: tuple[Thread, ...]
    how: Localized[str]


class Composition(Struct, frozen=True):
    """A release worded for one language or for several side by side.

    languages: in the order of the columns; one only gives a document in that language.
    title: the document title per language; organization: its author, per language.
    look: how the house looks on paper; a format takes of it what it can. fonts: with the
    typeface "own", the faces. arrangement: of several languages, side by side in aligned rows
    or one after the other, each with its own heading. review: for reviewers alone.
    """

    languages: tuple[Language, ...]
    blocks: tuple[Block, ...]
    title: Localized[str]
    organization: Localized[str]
    footer: Localized[Footer]
    look: Look = Look()
    letterhead: Letterhead = Letterhead()
    fonts: FontFiles | None = None
    arrangement: Arrangement = "facing"
    review: ReviewSheet | None = None
