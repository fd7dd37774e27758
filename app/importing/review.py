"""Takes a copy that came back from review into the release: suggestions and threads, no words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.bookmarks import cell, is_own
from app.errors import FileError, NewerFormatError
from app.importing.report import Entry, Origin, Report
from app.importing.returned.cells import Lost, read_copy
from app.importing.returned.changes import sent, suggestions
from app.importing.returned.missing import missing, named
from app.importing.returned.remarks import Held, threads
from app.importing.returned.taking import is_alike, with_suggestions, with_threads
from app.importing.word.document import Remark, WordDocument
from app.lookup import read_rich
from app.model import Comment, Release, Suggestion, Thread, plain
from app.storage.coherence import require_sound
from app.storage.release_json import from_json

_MADE = frozenset({"header", "footer"})  # entries for what Bayan puts on every page
_FOREIGN = "review_other_release"
_MOST = 5_000  # changes, four times as many bookmarks, or a fifth as many comments


class Share(Struct, frozen=True):
    """What one person has put in; author "" is what nobody was tracked for."""

    author: str
    suggestions: int = 0
    comments: int = 0


class Reviewed(Struct, frozen=True):
    """release: the one at hand with what is new in the copy. shares: in order of first word."""

    release: Release
    shares: tuple[Share, ...] = ()
    report: Report = Report()

    @property
    def is_foreign(self) -> bool:
        """Whether the copy was made of another release, so that nothing was taken from it."""
        return any(entry.code == _FOREIGN for entry in self.report.entries)


def taken_back(document: WordDocument, release: Release | None, name: str) -> Reviewed:
    """A copy that reviewers edited, taken into the release that it was made of.

    release: as it stands by now; None takes it as it was sent. name: of the file. What was
    taken before comes in once. FileError when the document is no copy for review, or there is
    no release for it; NewerFormatError when a newer program made it.
    """
    _require_few(document, name)
    base = _snapshot(document, name)
    told = [one for one in document.entries if one.code not in _MADE]
    if base is None:
        told.append(_entry("review_no_snapshot", name))
        base = release
    if base is None:
        raise FileError(
            "the release that this copy was made of is neither in it nor at hand",
            where=name,
            remedy="open the release, and then the copy",
        )
    now = base if release is None else release
    if not is_alike(base, now):
        told.append(_entry(_FOREIGN, name))
        return Reviewed(now, report=Report(tuple(told)))
    found = _found(document, base, name)
    now, new, gone = with_suggestions(found.drafts, base, now)
    now, comments, unheard = with_threads(found.threads, base, now)
    told += [_lost(one, name) for one in found.lost]
    told += [_entry("review_row_gone", name, plain(one.new)) for one in gone]
    unplaced = [remark.text for remark in found.remarks]
    unplaced += [comment.text for thread in unheard for comment in thread.comments]
    told += [_entry("review_comment", name, text) for text in unplaced]
    return Reviewed(now, _shares(new, comments), Report(tuple(told)))


class _Found(Struct, frozen=True):
    """What a copy has for the release as it was sent; remarks: comments near none of its words."""

    drafts: tuple[Suggestion, ...]
    threads: tuple[Thread, ...]
    remarks: tuple[Remark, ...]
    lost: tuple[Lost, ...]


def _found(document: WordDocument, base: Release, name: str) -> _Found:
    document = named(document, base)
    copy = read_copy(document, base)
    names = (one.name for paragraph in document.paragraphs for one in paragraph.bookmarks)
    if not copy.cells and not any(map(is_own, names)):
        raise FileError(
            "this is no copy for review: none of its text is under the name of a field",
            where=name,
            remedy="import it as a text",
        )
    addresses = ((cell(bookmark), atoms) for bookmark, atoms in copy.cells.items())
    held = [Held(atoms, sent(at, atoms, base)) for at, atoms in addresses if at is not None]
    drafts = [one for part in held for one in suggestions(part.sent)]
    if copy.cells or document.snapshot is not None:  # else nothing says what was in the copy
        drafts += [_struck(at, base) for at, _ in missing(document, base)]
    talk = list(threads(document, held))
    return _Found(
        tuple(drafts),
        tuple(one for one in talk if isinstance(one, Thread)),
        tuple(one for one in talk if isinstance(one, Remark)),
        copy.lost,
    )


def _shares(new: Sequence[Suggestion], comments: Sequence[Comment]) -> tuple[Share, ...]:
    changed = Counter(one.author for one in new)
    said = Counter(one.author for one in comments)
    authors = dict.fromkeys((*changed, *said))
    return tuple(Share(author, changed[author], said[author]) for author in authors)


def _struck(at: Address, base: Release) -> Suggestion:
    """A cell that is in the copy no more."""
    old = read_rich(base, at)
    whole = replace(at, start=0, end=richtext.length(old))
    return Suggestion(0, whole, old, tracked=False)


def _require_few(document: WordDocument, name: str) -> None:
    marks = sum(len(one.bookmarks) + len(one.comments) for one in document.paragraphs)
    changes = sum(one.change is not None for held in document.paragraphs for one in held.pieces)
    if max(len(document.remarks) * 5, changes, marks / 4) > _MOST:
        raise FileError(
            "there is far more in it than a review of a press release",
            where=name,
            remedy="accept or turn down some of the changes in it first",
        )


def _snapshot(document: WordDocument, name: str) -> Release | None:
    """The release as it was sent; None when the copy has none that can be read."""
    if document.snapshot is None:
        return None
    try:
        release = from_json(document.snapshot, name)
        require_sound(release, name)
    except NewerFormatError:
        raise
    except FileError:
        return None
    return release


def _lost(one: Lost, name: str) -> Entry:
    code = "review_own_words" if one.is_own else "review_unplaced"
    return _entry(code, name, one.text, one.number)


def _entry(code: str, name: str, taken: str = "", number: int = 0) -> Entry:
    return Entry("left over", code, Origin(name, number), taken=taken)
