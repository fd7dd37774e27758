"""What is pasted comes in as rows of its kinds: paragraphs, headings, items of lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, cast

from msgspec import Struct
from msgspec.structs import replace

from app import edits, pairs, richtext
from app.address import Address
from app.localized import Localized
from app.lookup import owners, read, swap
from app.model import (
    Bullets,
    Heading,
    Paragraph,
    Prose,
    Quotation,
    Release,
    RichText,
    Row,
    plain,
    rich,
)
from app.prose import is_empty

Shape: TypeAlias = Literal["paragraph", "heading", "item"]


class Piece(Struct, frozen=True):
    """A text that is a row of its own, or an item. level: of a heading; ordered: of its list."""

    text: RichText
    shape: Shape = "paragraph"
    level: int = 2
    ordered: bool = False


def paste_pieces(release: Release, at: Address, pieces: Sequence[Piece]) -> tuple[Release, Address]:
    """The pieces in place of ``at``'s selection in a row's text or a list item, one or more.

    The first goes on where the cursor is; where the pair has no word yet, it takes the kind of
    the piece. Each other one is a row or an item behind. Where those that follow have a text of
    the same kind in another language and none in this one, the pieces are theirs, so that a
    translation comes to stand beside its source. What stood behind the cursor goes on behind the
    last one, after a space. Also gives the end of what was pasted.
    """
    held = cast(RichText, read(release, at))
    end = richtext.length(held) if at.end < 0 else at.end
    head, tail = richtext.cut(held, 0, at.start), richtext.cut(held, end, richtext.length(held))
    release = edits.set_text(release, at, richtext.join(head, pieces[0].text))
    release, at = _of_kind(release, at, pieces[0], is_bare=not held)
    for piece in pieces[1:]:
        beside = None if tail else _waiting(release, at, piece)
        if beside is None:
            release, at = _behind(release, at, piece)
        else:
            release, at = edits.set_text(release, beside, piece.text), beside
    last = cast(RichText, read(release, at))
    is_apart = len(pieces) == 1 or not tail or not last
    space = () if is_apart or _has_space(last, tail) else rich(" ")
    release = edits.set_text(release, at, richtext.join(last, space, tail))
    place = richtext.length(last)
    return release, replace(at, start=place, end=place)


def _has_space(head: RichText, tail: RichText) -> bool:
    return plain(head)[-1:].isspace() or plain(tail)[:1].isspace()


def _of_kind(
    release: Release, at: Address, piece: Piece, *, is_bare: bool
) -> tuple[Release, Address]:
    """A paragraph that had no word in any language as a row of the piece's kind."""
    row = owners(release)[at.owner]
    if not is_bare or not isinstance(row, Paragraph):
        return release, at
    if any(row.text[code] for code in row.text if code != at.language):
        return release, at
    made = _row(row.id, row.text, piece)
    is_list = isinstance(made, Bullets)
    return swap(release, row.id, made), replace(at, part="items" if is_list else "text")


def _row(id_: int, prose: Prose, piece: Piece) -> Row:
    match piece.shape:
        case "heading":
            return Heading(id_, prose, piece.level)
        case "item":
            return Bullets(id_, (prose,), piece.ordered)
    return Paragraph(id_, prose)


def _behind(release: Release, at: Address, piece: Piece) -> tuple[Release, Address]:
    """The piece in a new row or item behind the one at an address."""
    row = owners(release)[at.owner]
    if isinstance(row, Bullets) and (piece.shape, piece.ordered) == ("item", row.ordered):
        release, at = pairs.split_row(release, replace(at, start=_length(release, at), end=-1))
        return edits.set_text(release, at, piece.text), at
    section, index = edits.place_of(release, at.owner)
    prose = Localized({at.language: piece.text})
    release, new = edits.add_row(release, section, index + 1, lambda id_: _row(id_, prose, piece))
    return release, _place(Address("text", new, at.language), piece)


def _place(at: Address, piece: Piece) -> Address:
    return replace(at, part="items") if piece.shape == "item" else at


def _length(release: Release, at: Address) -> int:
    return richtext.length(cast(RichText, read(release, at)))


def _waiting(release: Release, at: Address, piece: Piece) -> Address | None:
    """The next text, where it is of the piece's kind and only the other languages have it."""
    row = owners(release)[at.owner]
    if isinstance(row, Bullets) and at.item + 1 < len(row.items):
        waits = piece.shape == "item" and _waits(row.items[at.item + 1], at.language)
        return replace(at, item=at.item + 1) if waits else None
    section, index = edits.place_of(release, at.owner)
    rows: tuple[Row, ...] = getattr(release, section)
    after = rows[index + 1] if index + 1 < len(rows) else None
    match after, piece.shape:
        case (Bullets(id=id_, items=(found, *_)), "item"):
            pass
        case (Heading(id=id_, text=found), "heading"):
            pass
        case (Paragraph(id=id_, text=found) | Quotation(id=id_, text=found), "paragraph"):
            pass
        case _:
            return None
    place = _place(Address("text", id_, at.language), piece)
    return place if _waits(found, at.language) else None


def _waits(prose: Prose, language: str) -> bool:
    return not prose.get(language) and not is_empty(prose)
