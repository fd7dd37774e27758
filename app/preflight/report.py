"""The preflight report: what was looked at, by whom, what was found, and how the texts stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from app.address import Address
from app.cells import prose_at
from app.checks import run_checks
from app.checks.pair import pairs
from app.checks.parity.compared import Compared, compare
from app.checks.wording import GROUPS, rules
from app.instep.cells import groups
from app.instep.standing import State, Summary, book, group_state, summary
from app.model import Comparison, Contact, Release, Row, plain
from app.preflight.outcome import Outcome, outcome
from app.profile import Profile


class Made(Struct, frozen=True):
    """How a report came about. when: on the clock of whoever made it. version: of Bayan."""

    version: str
    when: datetime
    by: str = ""
    file: str = ""


class Figures(Struct, frozen=True):
    """The figures of a cell: those of its text in the first language beside the second's."""

    at: Address
    texts: tuple[str, str]
    compared: Compared


class Stands(Struct, frozen=True):
    """How a field, row or contact stands as a whole, and who compared it last."""

    at: Address
    state: State
    comparison: Comparison | None


class Preflight(Struct, frozen=True):
    """What there is to report of a release.

    checked: codes of the rules that were asked. clean: groups of rules that found nothing.
    stands: of all in which something is written. figures: of the cells that have any.
    """

    release: Release
    profile: Profile
    made: Made
    found: Outcome
    checked: tuple[str, ...]
    clean: tuple[str, ...]
    stands: tuple[Stands, ...]
    pairs: Summary
    figures: tuple[Figures, ...]


def preflight(
    release: Release, profile: Profile, made: Made, found: Outcome | None = None
) -> Preflight:
    """What a person signs a release by; found: what the checks found, asked now when None."""
    if found is None:
        found = outcome(release, run_checks(release, profile))
    checked = tuple(code for code in rules() if profile.severities.get(code) != "off")
    loud = {rules()[one.code].group for one in found.open}
    asked = {rules()[code].group for code in checked}
    return Preflight(
        release=release,
        profile=profile,
        made=made,
        found=found,
        checked=checked,
        clean=tuple(one for one in GROUPS if one in asked - loud),
        stands=tuple(_stands(release)),
        pairs=summary(release),
        figures=tuple(_figures(release)),
    )


def _stands(release: Release) -> Iterator[Stands]:
    held = book(release)
    for owner, cells in groups(release):
        if not any(plain(text).strip() for at in cells for text in prose_at(owner, at).values()):
            continue
        ones = [held[at] for at in cells if at in held]
        last = max(ones, key=lambda one: one.when or datetime.min, default=None)
        at = Address("id", owner.id) if isinstance(owner, Row | Contact) else cells[0]
        yield Stands(at, group_state(owner, cells, release.languages, held), last)


def _figures(release: Release) -> Iterator[Figures]:
    codes = tuple(one.code for one in release.languages[:2])
    for pair in pairs(release):
        texts = tuple(pair.text(code) for code in codes)
        if len(texts) == 2 and all(text.strip() for text in texts):
            compared = compare(texts[0], codes[0], texts[1], codes[1])
            if compared.alike or compared.differences:
                yield Figures(pair.at, (texts[0], texts[1]), compared)
