"""Findings as programs read them: the JSON of ``bayan check``, whose keys are a contract."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, Struct, UnsetType

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.wording import place, sentence
from app.edits import place_of
from app.lookup import owners
from app.model import Contact, Release
from app.preflight.excerpt import text_at
from app.preflight.labels import counted
from app.preflight.outcome import LetStand, Outcome

_LISTS = frozenset({"items", "goals", "entities"})


class Where(Struct, frozen=True):
    """A place in a release. language: None where the field is in none. field: the part's name.

    start, end: code points of the text there; text: those. section: the list of rows, or
    "contacts". row: of the section, item: of a list, or of the contacts; both from 1.
    """

    language: str | None
    field: str
    start: int
    end: int
    text: str
    section: str | None = None
    row: int | None = None
    item: int | None = None


class Counterpart(Struct, frozen=True):
    """Words of the other language; where they are is said when that is another cell."""

    language: str | None
    start: int
    end: int
    text: str
    field: str | UnsetType = UNSET
    row: int | UnsetType | None = UNSET
    section: str | UnsetType | None = UNSET
    item: int | UnsetType | None = UNSET


class Change(Struct, frozen=True):
    """``new`` in place of the code points from start to end, counted before any change."""

    language: str | None
    field: str
    row: int | None
    start: int
    end: int
    text: str
    new: str
    section: str | None
    item: int | None


class Fix(Struct, frozen=True):
    """What would certainly mend it, made all together."""

    changes: tuple[Change, ...]


class Record(Struct, frozen=True):
    """A finding. row: from 1, of its section; None outside rows. place: where, in words."""

    rule: str
    severity: Severity
    message: str
    language: str | None
    field: str
    row: int | None
    start: int
    end: int
    text: str
    counterpart: Counterpart | None
    fix: Fix | None
    section: str | None
    item: int | None
    place: str


def where(release: Release, at: Address) -> Where:
    """A place as programs read it."""
    text = text_at(release, at) or ""
    end = len(text) if at.end == -1 else at.end
    section, row, item = _counted(release, at)
    language = at.language or None
    return Where(language, at.part, at.start, end, text[at.start : end], section, row, item)


def record(release: Release, one: Finding, code: str = "en") -> Record:
    """A finding as programs read it, its message in the language of ``code``."""
    at = where(release, one.address)
    return Record(
        rule=one.code,
        severity=one.severity,
        message=sentence(one, code),
        language=at.language,
        field=at.field,
        row=at.row,
        start=at.start,
        end=at.end,
        text=at.text,
        counterpart=_counterpart(release, one),
        fix=Fix(tuple(_change(release, held.at, held.new) for held in one.fix))
        if one.fix
        else None,
        section=at.section,
        item=at.item,
        place=place(release, one.address, code),
    )


def report(release: Release, found: Outcome, file: str, code: str = "en") -> dict[str, object]:
    """All of it as JSON has it; counts: by severity of open ones, and of dismissed ones."""
    open_ = [msgspec.to_builtins(record(release, one, code)) for one in found.open]
    dismissed = [_let_stand(release, one, code) for one in found.dismissed]
    return {"file": file, "findings": open_, "dismissed": dismissed, "counts": counted(found)}


def _let_stand(release: Release, one: LetStand, code: str) -> dict[str, object]:
    held = one.dismissal
    said = {"reason": held.reason, "by": held.by, "when": held.when}
    found: dict[str, object] = msgspec.to_builtins(record(release, one.finding, code))
    return {**found, **msgspec.to_builtins(said)}


def _counterpart(release: Release, one: Finding) -> Counterpart | None:
    if one.counterpart is None:
        return None
    at = where(release, one.counterpart)
    words = (at.language, at.start, at.end, at.text)
    same = (one.counterpart.owner, one.counterpart.part, one.counterpart.item)
    if same == (one.address.owner, one.address.part, one.address.item):
        return Counterpart(*words)
    return Counterpart(*words, at.field, at.row, at.section, at.item)


def _change(release: Release, at: Address, new: str) -> Change:
    held = where(release, at)
    return Change(
        held.language, held.field, held.row, held.start, held.end, held.text, new,
        held.section, held.item,
    )  # fmt: skip


def _counted(release: Release, at: Address) -> tuple[str | None, int | None, int | None]:
    """The section, and what is counted in it and in a list."""
    item = at.item + 1 if at.part in _LISTS else None
    if at.owner == 0:
        return None, None, item
    if isinstance(owners(release)[at.owner], Contact):
        ids = [one.id for one in release.contacts]
        return "contacts", None, ids.index(at.owner) + 1
    section, index = place_of(release, at.owner)
    return section, index + 1, item
