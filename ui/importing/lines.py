"""What an import has found, as the lines of a table: a part each, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.facts import entities, goals
from app.importing.proposal import role_in
from app.model import SECTIONS, Bullets, Contact, Image, Quotation, Release, RichText, Row, rich
from app.wording import shipped_wording
from ui.editor.outline import panes

HEADER = ("kicker", "headline", "subheadline", "place")
SHARED = frozenset(
    {"kind", "reference", "date", "embargo", "phone", "email", "entities", "goals", "picture"}
)


class Line(Struct, frozen=True):
    """A part of the release. at: its address, without a language. what: a target or a field.

    texts: in the left pane and in the right one. media: the name of its picture. section: where
    its row is, when that is not the body.
    """

    at: Address
    what: str
    texts: tuple[RichText, RichText]
    media: str = ""
    section: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether it is the same in every language, so that neither side can be missing."""
        return self.what in SHARED


def lines(release: Release) -> tuple[Line, ...]:
    """The parts that have a text in some language, from top to bottom."""
    return tuple(line for line in _lines(release) if any(line.texts) or line.media)


def _lines(release: Release) -> Iterator[Line]:
    for part in HEADER:
        yield _pair(release, release, Address(part), part)
    yield from _facts(release)
    for section in SECTIONS:
        for row in getattr(release, section):
            what = role_in(section, row)
            place = "" if section == "rows" else section
            held = _row(release, row, what or "picture")
            yield from (replace(line, section=place) for line in held)
    for contact in release.contacts:
        yield from _contact(release, contact)
    for part, names in (("entities", _entities(release)), ("goals", _goals(release))):
        yield Line(Address(part), part, names)


def _facts(release: Release) -> Iterator[Line]:
    """What has no language, in the words of each."""
    words = [shipped_wording(pane.code) for pane in panes(release)]
    if release.kind != Release().kind:
        yield _shared("kind", [one.kinds.get(release.kind, release.kind) for one in words])
    yield _shared("reference", [release.reference] * 2)
    if release.date:
        date = release.date
        yield _shared("date", [one.day(date, "levantine", one.digits) for one in words])
    if release.embargo:
        embargo = release.embargo
        told = [one.embargo_line(embargo, "levantine", one.digits) for one in words]
        yield _shared("embargo", told)


def _shared(part: str, texts: list[str]) -> Line:
    left, right = texts
    return Line(Address(part), part, (rich(left), rich(right)))


def _row(release: Release, row: Row, what: str) -> Iterator[Line]:
    if isinstance(row, Bullets):
        for item in range(len(row.items)):
            yield _pair(release, row, Address("items", row.id, item=item), what)
        return
    if isinstance(row, Image):
        yield Line(Address("media", row.id), "picture", ((), ()), row.media)
        parts: tuple[str, ...] = ("caption", "credit", "alt")
    else:
        yield _pair(release, row, Address("text", row.id), what)
        parts = ("speaker", "post") if isinstance(row, Quotation) else ()
    for part in parts:
        yield _pair(release, row, Address(part, row.id), part)


def _contact(release: Release, contact: Contact) -> Iterator[Line]:
    for part in ("name", "post"):
        yield _pair(release, contact, Address(part, contact.id), part)
    for part in ("phone", "email"):
        text = rich(getattr(contact, part))
        yield Line(Address(part, contact.id), part, (text, text))


def _pair(release: Release, owner: object, at: Address, what: str) -> Line:
    held = getattr(owner, at.part)
    held = held[at.item] if at.part == "items" else held
    left, right = (held.get(pane.code, ()) for pane in panes(release))
    return Line(at, what, (_rich(left), _rich(right)))


def _rich(text: RichText | str) -> RichText:
    return rich(text) if isinstance(text, str) else text


def _entities(release: Release) -> tuple[RichText, RichText]:
    known = entities()
    return _names(release, [known[id_].name for id_ in release.entities if id_ in known])


def _goals(release: Release) -> tuple[RichText, RichText]:
    known = goals()
    held = [(n, known[n].name) for n in release.goals if n in known]
    return _names(release, [{c: f"{n}. {one}" for c, one in name.items()} for n, name in held])


def _names(release: Release, names: list[dict[str, str]]) -> tuple[RichText, RichText]:
    """A name a line."""
    left, right = ("\n".join(name.get(p.code, "") for name in names) for p in panes(release))
    return rich(left), rich(right)
