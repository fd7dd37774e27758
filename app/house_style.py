"""Brings digits and names of months of a release into the style of the house."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.address import Address
from app.lookup import read_rich
from app.model import Release, RichText
from app.profile import Profile
from app.search.cells import cells
from app.search.put import Replacement
from app.text.policy import Change, in_style


def restyled(
    release: Release, profile: Profile, within: Address | tuple[int, ...] | None = None
) -> tuple[Replacement, ...]:
    """What has to change, which ``app.search.put.put`` does.

    within: only code points ``start`` to ``end`` of one cell, or only rows of these ids; None is
    the whole release.
    """
    return tuple(
        Replacement(replace(at, start=one.start, end=one.end), one.new)
        for at, _ in cells(release)
        if _is_within(at, within) and at.language in profile.wordings
        for one in _changes(read_rich(release, at), profile, at.language)
        if not isinstance(within, Address) or _is_inside(one, within)
    )


def _changes(text: RichText, profile: Profile, code: str) -> Iterator[Change]:
    styles = profile.wordings[code].months
    names = styles.get(profile.months, ()) if len(styles) > 1 else ()
    yield from in_style(text, profile.digits_of(code), names, profile.region)


def _is_within(at: Address, within: Address | tuple[int, ...] | None) -> bool:
    if isinstance(within, Address):
        return within.whole() == at
    return within is None or at.owner in within


def _is_inside(one: Change, within: Address) -> bool:
    return within.start <= one.start and (within.end < 0 or one.end <= within.end)
