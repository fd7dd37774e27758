"""What a person sets right in an import before it is taken; each change is a new import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TypeAlias, cast, get_args

from msgspec.structs import replace

from app import edits
from app.address import Address
from app.importing import realign
from app.importing.importer import Imported
from app.importing.languages import language_of
from app.importing.realign import Way
from app.importing.reassign import Destination, Target, followed, move
from app.importing.report import Entry, Origin, Report
from app.localized import Localized
from app.lookup import cell_text, owners, read, read_rich, swap
from app.model import (
    Bullets,
    Contact,
    Heading,
    Paragraph,
    Quotation,
    Release,
    Row,
    plain,
    rich,
)
from app.pairs import TextRow, convert_row
from app.prose import told

_Rows: TypeAlias = Mapping[int, Row | Contact]
DOUBTFUL = 0.8  # below this confidence a person is asked to look
_FIELDS: dict[str, Target] = {
    "kicker": "kicker",
    "headline": "headline",
    "subheadline": "subheadline",
}
_KINDS: dict[type[Row], Target] = {
    Heading: "heading",
    Quotation: "quotation",
    Bullets: "list item",
}
_SECTIONS: dict[str, Target] = {"notes": "note", "boilerplate": "boilerplate"}


def role(release: Release, at: Address) -> Target | None:
    """What the text at an address is taken for; None for what cannot be taken for another."""
    if at.owner == 0:
        return _FIELDS.get(at.part)
    row = owners(release).get(at.owner)
    if row is None or at.part not in {"text", "items"}:
        return None
    return role_in(edits.place_of(release, at.owner)[0], cast(Row, row))


def role_in(section: edits.Section, row: Row) -> Target | None:
    """What a row of that section is taken for; None for a picture."""
    if isinstance(row, Paragraph):
        return _SECTIONS.get(section, "paragraph")
    return _KINDS.get(type(row))


def targets(release: Release, at: Address) -> tuple[Target, ...]:
    """What else the text at an address may be, its role of now among it; none for a fixed one."""
    now = role(release, at)
    if now is None or not any(_texts(release, at).values()):
        return ()
    section = edits.place_of(release, at.owner)[0] if at.owner else ""
    own = _SECTIONS.get(section)  # a heading of the notes is in the notes already
    return tuple(target for target in get_args(Target) if target == now or target != own)


def retype(imported: Imported, at: Address, to: Target) -> Imported:
    """The text at an address as something else, in all its languages; see ``reassign.move``.

    What is left out stands in the report from then on, and can be put in again.
    """
    release = imported.release
    codes = [code for code, text in _texts(release, at).items() if text]
    if not codes or role(release, at) == to:
        return imported
    if to == "left out":
        return _left_out(imported, at, codes)
    if at.owner == 0 and to not in _FIELDS:
        return changed(imported, _field_to_row(release, at, to, codes))
    if at.owner and to not in _FIELDS:
        plainer = _unheaded(release, at) if to in _SECTIONS.values() else release
        moved, _ = move(plainer, replace(at, language=codes[0]), to)
        return changed(imported, moved)
    moved = release
    for code in codes:
        moved, _ = move(moved, replace(at, language=code), to)
    return changed(imported, moved)


def can_shift(release: Release, at: Address) -> bool:
    """Whether there is a text at an address that can stand beside another row."""
    row = owners(release).get(at.owner)
    is_row = isinstance(row, Bullets if at.part == "items" else TextRow)
    return is_row and at.part in {"text", "items"} and bool(cell_text(release, at))


def shifted(imported: Imported, at: Address, way: Way) -> Imported:
    """The text at an address beside the next row or the one before; see ``realign.shift``."""
    return changed(imported, realign.shift(imported.release, at, way))


def can_join(release: Release, at: Address) -> bool:
    """Whether there is a text at an address and one above it that it can go on to."""
    return realign.joined(release, at) is not release


def joined(imported: Imported, at: Address) -> Imported:
    """The text at an address at the end of the one above; see ``realign.joined``."""
    return changed(imported, realign.joined(imported.release, at))


def can_exchange(release: Release, at: Address) -> bool:
    """Whether the texts of both languages at an address can change places."""
    return any(_texts(release, at).values()) and role(release, at) is not None


def exchanged(imported: Imported, at: Address) -> Imported:
    """The texts of both languages at an address, each in the place of the other."""
    first, second = (language.code for language in imported.release.languages)
    release = realign.exchanged(imported.release, at, (first, second))
    return replace(changed(imported, release), release=release)


def changed(imported: Imported, release: Release) -> Imported:
    """The import with that release; what differs in it was looked at, and is no guess any more."""
    before, after = imported.release, followed(imported.release, release)
    if after == before:
        return imported
    rows = owners(before), owners(after)
    entries = tuple(_seen(entry, before, after, rows) for entry in imported.report.entries)
    return replace(imported, release=after, report=Report(entries))


def doubts(imported: Imported) -> dict[Address, tuple[Entry, ...]]:
    """The guesses that a person should look at, by the address of the whole text."""
    found: dict[Address, tuple[Entry, ...]] = {}
    for entry in imported.report.entries:
        if entry.at is not None and entry.confidence < DOUBTFUL:
            found[entry.at] = (*found.get(entry.at, ()), entry)
    return found


def may_be_put_in(entry: Entry) -> bool:
    """Whether there is text in an entry that the release does not have."""
    return entry.kind == "left over" and bool(entry.taken.strip())


def put_in(imported: Imported, entry: Entry) -> Imported:
    """What was left over as a paragraph a line, after the row before it in its source."""
    if not may_be_put_in(entry) or entry not in imported.report.entries:
        return imported
    section, index = _place(imported, entry.source)
    code = entry.language or language_of(entry.taken)
    release, new = imported.release, list[Entry]()
    for line in filter(str.strip, entry.taken.splitlines()):
        text = Localized({code: rich(line.strip())})
        release, id_ = edits.add_row(release, section, index, partial(Paragraph, text=text))
        at = Address("text", id_, code)
        new.append(Entry("recognized", "paragraph", entry.source, code, at))
        index += 1
    held = imported.report.entries
    where = held.index(entry)
    report = Report((*held[:where], *new, *held[where + 1 :]))
    return replace(imported, release=release, report=report)


def _unheaded(release: Release, at: Address) -> Release:
    """A heading is a paragraph before it goes among the notes or what is said of the house."""
    is_heading = isinstance(owners(release)[at.owner], Heading)
    return convert_row(release, at.owner, "paragraph") if is_heading else release


def _field_to_row(release: Release, at: Address, to: Destination, codes: Sequence[str]) -> Release:
    """The text of a field of the header as one row in all its languages."""
    moved, place = move(release, replace(at, language=codes[0]), to)
    for code in codes[1:]:
        text = read_rich(release, replace(at, language=code))
        moved = edits.set_text(moved, replace(place, language=code), text)
        moved = _emptied(moved, replace(at, language=code))
    return moved


def _left_out(imported: Imported, at: Address, codes: Sequence[str]) -> Imported:
    release = imported.release
    entries = [
        Entry("left over", "left_out", _origin(imported.report, at, code), code, taken=text)
        for code, text in _texts(release, at).items()
        if code in codes
    ]
    held = changed(imported, _without(release, at, codes))
    return replace(held, report=Report((*held.report.entries, *entries)))


def _without(release: Release, at: Address, codes: Sequence[str]) -> Release:
    row = owners(release).get(at.owner)
    if row is None:
        for code in codes:
            release = _emptied(release, replace(at, language=code))
        return release
    if isinstance(row, Bullets) and len(row.items) > 1:
        items = (*row.items[: at.item], *row.items[at.item + 1 :])
        return swap(release, row.id, replace(row, items=items))
    return edits.remove_row(release, at.owner)


def _emptied(release: Release, at: Address) -> Release:
    return edits.set_value(release, at, "" if at.part == "kicker" else ())


def _texts(release: Release, at: Address) -> dict[str, str]:
    """The characters of a part by language, those of a speaker told in them."""
    row = owners(release).get(at.owner)
    if isinstance(row, Quotation) and at.part == "text":
        return {code: plain(text) for code, text in told(row).items()}
    codes = [language.code for language in release.languages]
    return {code: cell_text(release, replace(at, language=code)) or "" for code in codes}


def _seen(entry: Entry, before: Release, after: Release, rows: tuple[_Rows, _Rows]) -> Entry:
    """The entry as it is after a change by hand."""
    if entry.at is None:
        return entry
    if entry.at.owner == 0:
        is_same = read(before, entry.at) == read(after, entry.at)
        return entry if is_same else replace(entry, confidence=1.0)
    ours, theirs = (held.get(entry.at.owner) for held in rows)
    if theirs is None:
        return replace(entry, at=None)
    return entry if ours == theirs else replace(entry, confidence=1.0)


def _origin(report: Report, at: Address, code: str) -> Origin:
    """Where a text came from; a name without a line when nobody knows any more."""
    found = (
        entry.source
        for entry in report.entries
        if entry.at and (entry.at.owner, entry.at.language) == (at.owner, code)
        if at.owner or entry.at.part == at.part
    )
    names = (entry.source.name for entry in report.entries if entry.language in {code, ""})
    return next(found, None) or Origin(next(names, ""))


def _place(imported: Imported, origin: Origin) -> tuple[edits.Section, int]:
    """After the last row that stands before a place of the same source; else at the end."""
    known = owners(imported.release)
    found = [
        (entry.source.line, entry.at.owner)
        for entry in imported.report.entries
        if entry.at and isinstance(known.get(entry.at.owner), Row)
        if entry.source.name == origin.name and 0 < entry.source.line <= origin.line
    ]
    if not found:
        return "rows", len(imported.release.rows)
    section, index = edits.place_of(imported.release, max(found, key=lambda one: one[0])[1])
    return section, index + 1
