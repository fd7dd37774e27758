"""The moment of an embargo: on whose clocks, what it is elsewhere, and how long it still is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from app.model import Embargo


class Left(Struct, frozen=True):
    """How long it is to a moment, or how long ago it was, in whole minutes."""

    minutes: int
    is_past: bool


def instant(embargo: Embargo) -> datetime:
    """The moment in UTC; an hour that the clocks show twice is the first of the two.

    ZoneInfoNotFoundError, ValueError: there is no such zone.
    """
    from zoneinfo import ZoneInfo  # noqa: PLC0415  most releases have no embargo

    return embargo.until.replace(tzinfo=ZoneInfo(embargo.zone)).astimezone(UTC)


def is_skipped(embargo: Embargo) -> bool:
    """Whether the clocks of that zone never show that time: they are put forward over it."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415  see instant

    there = instant(embargo).astimezone(ZoneInfo(embargo.zone))
    return there.replace(tzinfo=None) != embargo.until


def left_until(moment: datetime, now: datetime) -> Left:
    """From one moment to another, both with a zone; a minute that has begun counts."""
    span = moment - now
    if span > timedelta():
        return Left(-(-span // timedelta(minutes=1)), is_past=False)
    return Left(-span // timedelta(minutes=1), is_past=True)
