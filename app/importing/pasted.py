"""What other programs put on the clipboard as pieces of a release: Word, pages, PDF readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from app import richtext
from app.errors import FileError
from app.importing.blocks import Block, Source, blocks
from app.importing.opened import opened_text
from app.model import plain, rich
from app.pasting import Piece
from app.text.scripts import fold
from app.text.visual import logical

_LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029]+")
# A word that was parted at the end of a line; a hyphen behind one of these was there before.
_PARTED = re.compile(
    r"(?P<head>[^\W\d_]{2,})(?P<hyphen>[-\u2010\u00ad])[ \t]*\r?\n[ \t]*(?=[a-zß-ÿ])"
)
_COMPOUNDS = re.compile(
    "all|anti|best|co|cross|ex|fact|far|five|four|full|great|half|high|inter|ill|large|life|long"
    "|low|mid|multi|near|non|off|on|one|part|post|pre|pro|re|self|semi|short|single|six|so|sub|ten"
    "|three|two|well|year",
    re.IGNORECASE,
)
_GOES_ON = "\ufdd1"  # a noncharacter, which no text holds
_TOP = 2  # the level of a heading under the headline


def from_html(text: str) -> tuple[Piece, ...]:
    """The paragraphs, headings and items of a page or a document; bold, italic and links stay."""
    return _pieces(Source("clipboard.html", text))


def from_text(text: str) -> tuple[Piece, ...]:
    """The same of a plain text. Lines that were wrapped and words that were parted are whole,
    and Arabic that was copied as shapes, or from left to right, is letters in their order. One
    line comes as it is, but for that.
    """
    if not _LINE_END.search(text.strip()):
        return (Piece(rich(_LINE_END.sub("", logical(text)))),) if text.strip() else ()
    return _pieces(Source("clipboard", _PARTED.sub(_parted, text)))


def _parted(match: re.Match[str]) -> str:
    """The end of a line in which a word goes on in the next one; the lines stay what they are."""
    had_hyphen = match["hyphen"] != "\u00ad" and _COMPOUNDS.fullmatch(match["head"])
    return match["head"] + ("-" if had_hyphen else "") + _GOES_ON + "\n"


def _pieces(source: Source) -> tuple[Piece, ...]:
    try:
        lines = opened_text(source).lines
    except FileError:  # there is no text in it
        return ()
    held = [_whole(group) for group in _words(blocks(lines, least=1))]
    groups = groupby(held, key=lambda block: (block.shape, block.ordered))
    return tuple(piece for _, group in groups for piece in _of_alike(tuple(group)))


def _words(held: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks, with those together between which a word is parted."""
    group: list[Block] = []
    for block in held:
        if group and not group[-1].plain.endswith(_GOES_ON):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _whole(group: Sequence[Block]) -> Block:
    """Blocks of one text as one, and its words whole."""
    if not any(_GOES_ON in block.plain for block in group):
        return group[0]
    text = " ".join(block.plain for block in group)
    return replace(group[0], text=rich(text.replace(f"{_GOES_ON} ", "").replace(_GOES_ON, "")))


def _of_alike(group: Sequence[Block]) -> tuple[Piece, ...]:
    """Pieces of one kind that follow each other; typed numbers have to count from one."""
    is_counted = all(_number(block) in {0, place} for place, block in enumerate(group, 1))
    is_list = is_counted and (len(group) > 1 or not _number(group[0]))
    return tuple(_piece(block, is_list=is_list) for block in group)


def _piece(block: Block, *, is_list: bool) -> Piece:
    if block.shape == "heading":
        return Piece(block.text, "heading", max(_TOP, min(3, block.level)))
    if block.shape == "paragraph" or not is_list:
        return Piece(block.text)
    text = richtext.cut(block.text, block.lead, richtext.length(block.text))
    return Piece(text, "item", ordered=block.ordered)


def _number(block: Block) -> int:
    """The number that an item begins with as text; 0 where there is none."""
    digits = re.sub(r"\D", "", fold(plain(block.text)[: block.lead]))
    return int(digits) if block.ordered and digits else 0
