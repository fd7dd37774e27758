"""What the sheet shows of a release, from top to bottom: a flat list of strips."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias, assert_never

from msgspec import Struct

from app.address import Address
from app.edits import Section
from app.model import (
    SECTIONS,
    Bullets,
    Contact,
    Heading,
    Image,
    Language,
    Paragraph,
    Quotation,
    Release,
    Row,
)

Kind: TypeAlias = Literal[
    "dateline", "pair", "typed", "picture", "head", "add", "names", "end", "gap"
]
Handle: TypeAlias = Literal["", "paragraph", "heading", "quotation", "list", "image", "contact"]


class Strip(Struct, frozen=True):
    """A band across both panes. Equal strips show the same thing, whatever its text.

    at: what it edits, without a language. role: which look its text has. handle: the kind of
    row or contact that begins here. section: where its row is, or which section it heads.
    """

    kind: Kind
    at: Address
    role: str = ""
    handle: Handle = ""
    section: str = ""


def panes(release: Release) -> tuple[Language, Language]:
    """The languages of the left and the right pane: left-to-right on the left."""
    first = next((held for held in release.languages if held.direction == "ltr"), None)
    left = first or release.languages[0]
    others = [held for held in release.languages if held.code != left.code]
    return left, others[0] if others else left


def outline(release: Release) -> tuple[Strip, ...]:
    """The strips of a release."""
    return tuple(_strips(release))


def has_same_outline(old: Release, new: Release) -> bool:
    """Whether both have the same strips, found out without making them, as every key asks it."""
    return all(
        len(before) == len(after) and all(map(_is_alike, before, after))
        for before, after in (
            (getattr(old, part), getattr(new, part)) for part in (*SECTIONS, "contacts")
        )
    )


def _is_alike(old: Row | Contact, new: Row | Contact) -> bool:
    if old is new:
        return True
    if isinstance(old, Bullets) and isinstance(new, Bullets) and _shown(old) != _shown(new):
        return False
    return old.id == new.id and type(old) is type(new)


def _shown(row: Bullets) -> int:
    """How many items there are to be seen: an empty list shows the first to write in."""
    return max(1, len(row.items))


def _strips(release: Release) -> Iterator[Strip]:
    yield Strip("gap", Address("top"), role="top")
    yield Strip("dateline", Address("dateline"))
    for part in ("kicker", "headline", "subheadline"):
        yield Strip("pair", Address(part), role=part)
    yield from _section("rows", release.rows)
    yield Strip("end", Address("end_mark"))
    yield _head("contacts")
    for contact in release.contacts:
        yield from _contact(contact)
    yield _head("entities")
    yield Strip("names", Address("entities"))
    yield _head("goals")
    yield Strip("names", Address("goals"))
    yield _head("notes")
    yield from _section("notes", release.notes)
    yield _head("boilerplate")
    yield from _section("boilerplate", release.boilerplate)
    yield Strip("gap", Address("bottom"), role="bottom")


def _head(section: str) -> Strip:
    return Strip("head", Address(f"head of {section}"), section=section)


def _section(section: Section, rows: tuple[Row, ...]) -> Iterator[Strip]:
    for row in rows:
        yield from _row(section, row)
    if section == "rows" or not rows:
        yield Strip("add", Address(section, item=-1), section=section)


def _row(section: Section, row: Row) -> Iterator[Strip]:
    def pair(part: str, role: str, handle: Handle = "", item: int = 0) -> Strip:
        return Strip("pair", Address(part, row.id, item=item), role, handle, section)

    match row:
        case Paragraph():
            yield pair("text", "paragraph", "paragraph")
        case Heading():
            yield pair("text", "heading", "heading")
        case Quotation():
            yield pair("text", "quotation", "quotation")
            yield pair("speaker", "speaker")
            yield pair("post", "post")
        case Bullets():
            for item in range(_shown(row)):
                yield pair("items", "item", "" if item else "list", item)
        case Image():
            yield Strip("picture", Address("media", row.id), "picture", "image", section)
            for part in ("caption", "credit", "alt"):
                yield pair(part, part)
        case _:
            assert_never(row)


def _contact(contact: Contact) -> Iterator[Strip]:
    for part in ("name", "post"):
        handle: Handle = "contact" if part == "name" else ""
        yield Strip("pair", Address(part, contact.id), part, handle, "contacts")
    for part in ("phone", "email"):
        yield Strip("typed", Address(part, contact.id), part, "", "contacts")
