"""What was done to one cell of a copy, as suggestions for the text that was sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate, groupby

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.importing.returned.atoms import Atom, is_change
from app.importing.returned.course import Course, course
from app.importing.word.document import Change
from app.lookup import read_rich
from app.model import Release, RichText, Span, Suggestion, plain
from app.text.unseen import UNSEEN


class Edit(Struct, frozen=True):
    """A tracked change of code points ``start`` to ``end``; is_look: of their look alone."""

    start: int
    end: int
    new: RichText
    by: Change
    is_look: bool = False


class Sent(Struct, frozen=True):
    """A cell as the copy has it without its tracked changes; those changes; how it was sent.

    starts: where each atom stands in the text; what was put in has no length there. made: the
    links in it that Bayan made by itself.
    """

    at: Address
    text: RichText
    edits: tuple[Edit, ...]
    starts: tuple[int, ...]
    base: RichText
    course: Course
    made: frozenset[str]


def sent(at: Address, atoms: Sequence[Atom], base: Release) -> Sent:
    """What a copy has of a cell. base: the release as it was sent."""
    lengths = (0 if is_change(atom, "insert") else len(atom.piece.text) for atom in atoms)
    starts = tuple(accumulate(lengths, initial=0))
    edits = [
        edit for atom, start in zip(atoms, starts, strict=False) for edit in _edit(atom, start)
    ]
    text = richtext.normalize(tuple(_span(atom) for atom in atoms if not is_change(atom, "insert")))
    was = read_rich(base, at)
    way = course(plain(was), plain(text))
    made = frozenset(span.href for span in text) - {span.href for span in was}
    return Sent(at, text, tuple(_joined(edits)), starts, was, way, made)


def suggestions(cell: Sent) -> Iterator[Suggestion]:
    """Every change of a cell, for the text that was sent; none has an id yet."""
    for start, end, first, last in cell.course.untracked():
        new = richtext.cut(cell.text, first, last)
        yield _suggestion(cell, start, end, new, None)
    yield from _untracked_looks(cell)
    for edit in cell.edits:
        start, end = cell.course.place(edit.start, edit.end)
        new = edit.new
        old = richtext.cut(cell.base, start, end)
        if edit.is_look and plain(old) == plain(new):
            new = _dressed(old, new)
        if new != old:
            yield _suggestion(cell, start, end, new, edit.by)


def _suggestion(cell: Sent, start: int, end: int, new: RichText, by: Change | None) -> Suggestion:
    at = replace(cell.at, start=start, end=end)
    old = richtext.cut(cell.base, start, end)
    new = _cleaned(new, cell)
    if by is None:
        return Suggestion(0, at, old, new, tracked=False)
    return Suggestion(0, at, old, new, by.author, by.when)


def _cleaned(text: RichText, cell: Sent) -> RichText:
    """Words as a release has them: without links that Bayan makes by itself, and marks of bidi."""
    is_typed = cell.at.part in {"phone", "email"}
    spans = []
    for span in text:
        words = UNSEEN.sub("", span.text)
        href = "" if span.href in cell.made else span.href
        words = words.replace("\u00a0", " ") if is_typed else words
        spans.append(replace(span, text=words, href=href))
    return richtext.normalize(tuple(spans))


def _untracked_looks(cell: Sent) -> Iterator[Suggestion]:
    """Words that are bold or italic, or no more so, without anybody's having been tracked."""
    if _looks(cell.text) == _looks(cell.base):
        return
    was, now = list(_each(cell.base)), list(_each(cell.text))
    tracked = {
        place for edit in cell.edits if edit.is_look for place in range(edit.start, edit.end)
    }

    def is_other(pair: tuple[int, int]) -> bool:
        return pair[1] not in tracked and _look(was[pair[0]]) != _look(now[pair[1]])

    for stretch in cell.course.shared():
        for other, run in groupby(stretch, is_other):
            places = dict(run)
            start, end = min(places), max(places) + 1
            if other and plain(cell.base)[start:end].strip():
                like = [now[places[i]] if i in places else was[i] for i in range(start, end)]
                new = _dressed(richtext.cut(cell.base, start, end), tuple(like))
                yield _suggestion(cell, start, end, new, None)


def _dressed(text: RichText, like: RichText) -> RichText:
    """The words of one text in the look of as many others, code point by code point."""
    pairs = zip(_each(text), _each(like), strict=True)
    return richtext.normalize(
        tuple(Span(one.text, other.bold, other.italic, one.href) for one, other in pairs)
    )


def _each(text: RichText) -> Iterator[Span]:
    for span in text:
        yield from (replace(span, text=c) for c in span.text)


def _looks(text: RichText) -> RichText:
    bare = (replace(span, text=UNSEEN.sub("", span.text), href="") for span in text)
    return richtext.normalize(tuple(bare))


def _look(span: Span) -> tuple[bool, bool]:
    return span.bold, span.italic


def _span(atom: Atom) -> Span:
    piece = atom.piece
    return Span(piece.text, piece.bold, piece.italic, piece.href)


def _edit(atom: Atom, start: int) -> Iterator[Edit]:
    piece = atom.piece
    end = start + len(piece.text)
    if piece.change is None:
        if piece.looked is not None:
            yield Edit(start, end, (_span(atom),), piece.looked, is_look=True)
    elif piece.change.kind == "insert":
        yield Edit(start, start, (_span(atom),), piece.change)
    else:
        yield Edit(start, end, (), piece.change)


def _joined(edits: Sequence[Edit]) -> Iterator[Edit]:
    """What one person did to one stretch in one go: words struck out and those put for them."""
    held: Edit | None = None
    for edit in edits:
        if held is not None and _is_one(held, edit):
            new = richtext.join(held.new, edit.new)
            held = replace(held, end=edit.end, new=new)
            continue
        if held is not None:
            yield held
        held = edit
    if held is not None:
        yield held


def _is_one(first: Edit, second: Edit) -> bool:
    """What follows upon words that were put in at the same place is of one piece with them."""
    if first.is_look != second.is_look or first.end != second.start:
        return False
    goes_on = bool(first.new) and second.start == second.end
    return first.by.author == second.by.author and (
        goes_on or _minute(first.by.when) == _minute(second.by.when)
    )


def _minute(when: datetime | None) -> datetime | None:
    return when and when.replace(second=0, microsecond=0)
