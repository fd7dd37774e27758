"""Text to blocks: a paragraph, heading or list item each, whether lines were wrapped or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.errors import FileError
from app.importing.report import Entry, Origin
from app.model import RichText, plain, rich

Shape: TypeAlias = Literal["paragraph", "heading", "item"]
ITEM = re.compile(r"(?:[-*•‣◦▪●·–]|(\d{1,2})[.)-])\s+(?=\S)")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SOFT_HYPHEN = re.compile("\u00ad")
_LEFT_OUT = (
    ("bidi_controls", _DIRECTION),
    ("control_characters", _CONTROL),
    ("soft_hyphens", _SOFT_HYPHEN),
)
MAX_BLOCKS = 5_000
_WRAPPED = range(50, 121)
# Code points that a full line may be short of the longest; in a typeface of many widths, more.
_ROOM = 10
_CLOSING, _OPENING = ("”", "»", '"'), ("“", "«", '"')
STOPS = tuple('.!?؟:;؛…”"»')


class Source(Struct, frozen=True):
    """A text to import. A name that ends in .md or .markdown says that it is Markdown."""

    name: str
    text: str


class Line(Struct, frozen=True):
    """A line of the input. opens: nothing before it can be of the same paragraph.

    role, language, band, media: as in ``Block``.
    """

    text: RichText
    origin: Origin
    opens: bool
    shape: Shape = "paragraph"
    level: int = 2
    ordered: bool = False
    role: str = ""
    language: str = ""
    band: int = 0
    media: str = ""


class Block(Struct, frozen=True):
    """A piece of the input that stands by itself, with no white space at its ends.

    lead: the code points that the mark of a list item takes at the start of the text. role: what
    its style says that it is, in words of ``app.importing.roles``; empty where it says nothing.
    language: its code where the input says it. band: the same number in each language stands
    side by side; 0 is none. media: the picture that it is, or is said of.
    """

    text: RichText
    origin: Origin
    shape: Shape = "paragraph"
    level: int = 2
    ordered: bool = False
    lead: int = 0
    role: str = ""
    language: str = ""
    band: int = 0
    media: str = ""

    @property
    def plain(self) -> str:
        """The characters."""
        return plain(self.text)

    @property
    def is_bold(self) -> bool:
        """Whether every word of it is bold."""
        return bool(self.text) and all(span.bold or not span.text.strip() for span in self.text)


def clean(source: Source) -> tuple[Source, list[Entry]]:
    """The text without marks of direction, control characters and soft hyphens, and the account
    of them. Lines are hyphenated anew wherever a text is put out.
    """
    text, entries = source.text, []
    for code, marks in _LEFT_OUT:
        taken = "".join(marks.findall(text))
        if taken:
            text = marks.sub("", text)
            params = {"count": str(len(taken))}
            origin = Origin(source.name)
            entries.append(Entry("repaired", code, origin, taken=taken, params=params))
    return Source(source.name, text.replace("\x1f", " ")), entries


def plain_lines(source: Source) -> Iterator[Line]:
    """The lines of a plain text that have anything on them."""
    opens = True
    for number, text in enumerate(source.text.splitlines(), 1):
        if text.strip():
            yield Line(rich(text.strip()), Origin(source.name, number), opens)
        opens = not text.strip()


def blocks(lines: Sequence[Line], least: int = 2) -> list[Block]:
    """The lines as blocks; those of a paragraph that was wrapped by hand are one block.

    least: how many lines have to break in mid-sentence before a text counts as wrapped.
    """
    width = _width(lines, least)
    held: list[list[Line]] = []
    for line in lines:
        if held and _goes_on(held[-1][-1], line, width):
            held[-1].append(line)
        else:
            held.append([line])
    return [_block(group) for group in held]


def too_long(what: str, name: str) -> FileError:
    """The fault of an input that is far more than a press release."""
    return FileError(what, where=name, remedy="take out what is not of the release")


def stripped(text: RichText) -> RichText:
    """The text without white space at its ends."""
    held = plain(text)
    start = len(held) - len(held.lstrip())
    return richtext.cut(text, start, max(start, len(held.rstrip())))


def _block(group: Sequence[Line]) -> Block:
    first = group[0]
    between = rich(" ")
    texts = [piece for line in group for piece in (line.text, between)][:-1]
    text = stripped(richtext.join(*texts))
    block = Block(
        text,
        first.origin,
        first.shape,
        first.level,
        first.ordered,
        role=first.role,
        language=first.language,
        band=first.band,
        media=first.media,
    )
    is_bare = first.shape == "paragraph" and not first.role
    mark = ITEM.match(plain(first.text)) if is_bare else None
    if mark is None:
        return block
    return replace(block, shape="item", ordered=mark[1] is not None, lead=mark.end())


def _width(lines: Sequence[Line], least: int) -> int:
    """The column at which the text was wrapped by hand; 0 when it was not.

    A text was wrapped when full lines (without room for the first word of the next) mostly break
    in mid-sentence; a text of one sentence a line has stops there.
    """
    width = max((len(plain(line.text)) for line in lines if " " in plain(line.text)), default=0)
    if width not in _WRAPPED:
        return 0
    full = [line for line, after in pairwise(lines) if _is_full(line, after, width)]
    broken = sum(not plain(line.text).endswith(STOPS) for line in full)
    return width if broken >= max(least, 0.5 * len(full)) else 0


def _goes_on(before: Line, line: Line, width: int) -> bool:
    if line.shape != "paragraph":
        return not line.opens
    return width > 0 and _is_full(before, line, width)


def _is_full(before: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line, of the same paragraph, had no room any more."""
    if after.opens or ITEM.match(plain(after.text)) or plain(after.text).startswith("—"):
        return False
    held, word = plain(before.text), plain(after.text)[:width].split(" ", 1)[0]
    is_closed = held.endswith(STOPS)
    if is_closed and held.endswith(_CLOSING) and word.startswith(_OPENING):
        return False  # one who goes on speaking in a line of his own
    room = _ROOM if is_closed else max(_ROOM, width // 5)
    return len(held) + 1 + len(word) > width - room
