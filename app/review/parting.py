"""Words that begin new paragraphs, put into rows of their own."""

from __future__ import annotations

from itertools import islice

from msgspec.structs import replace

from app import pairs, richtext
from app.address import Address
from app.lookup import read_rich
from app.model import Release, RichText, plain, rich
from app.writing import set_cell

PARAGRAPH = "\u2029"  # parts the paragraphs of a suggestion


def parted(new: RichText, head: RichText, tail: RichText) -> list[RichText]:
    """The new words, paragraph by paragraph; one without a word in it is none.

    At an end of the cell there is nothing for a paragraph to be parted from.
    """
    ends = [place for place, c in enumerate(plain(new)) if c == PARAGRAPH]
    starts = [0, *(end + 1 for end in ends)]
    cuts = zip(starts, [*ends, richtext.length(new)], strict=True)
    pieces = [richtext.cut(new, start, end) for start, end in cuts]
    if len(pieces) == 1:
        return pieces
    first = pieces[:1] if pieces[0] or plain(head).strip() else []
    last = pieces[-1:] if pieces[-1] or plain(tail).strip() else []
    return [*first, *(piece for piece in pieces[1:-1] if piece), *last] or [()]


def on_one_line(pieces: list[RichText]) -> RichText:
    """The paragraphs of a field that has only one: a headline, a name."""
    spaced = (part for piece in pieces for part in (rich(" "), piece))
    return richtext.join(*islice(spaced, 1, None))


def put_in_rows(
    release: Release, at: Address, pieces: list[RichText], head: RichText, tail: RichText
) -> tuple[Release, Address]:
    """The release with the pieces in rows, and the cell in which ``tail`` is now."""
    if not any(pieces):  # with a space the cut is one between sentences in every language
        release = set_cell(release, at, richtext.join(head, rich(" "), tail))
        return pairs.split_row(release, replace(at, end=at.start))
    if plain(head).strip() or pieces[-1]:
        return _one_after_another(release, at, pieces, head, tail)
    release = set_cell(release, at, richtext.join(head, tail))
    for piece in pieces[:-1]:
        new = replace(at, owner=release.next_id) if at.part == "text" else at
        release, at = pairs.split_row(release, replace(at, start=0, end=0))
        release = set_cell(release, new, piece)
    return release, at


def _one_after_another(
    release: Release, at: Address, pieces: list[RichText], head: RichText, tail: RichText
) -> tuple[Release, Address]:
    """The pieces between ``head`` and ``tail``, each but the first in a new row or item."""
    release = set_cell(release, at, richtext.join(head, pieces[0]))
    for piece in pieces[1:]:
        end = richtext.length(read_rich(release, at))
        release, at = pairs.split_row(release, replace(at, start=end, end=-1))
        release = set_cell(release, at, piece)
    return set_cell(release, at, richtext.join(read_rich(release, at), tail)), at
