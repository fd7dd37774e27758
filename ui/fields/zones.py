"""Time zones by the names that people know them under."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QCoreApplication

from app.offers import offered, same
from ui.fields.offer import Offered

MOST = 60  # lines offered

translate = QCoreApplication.translate


def common() -> dict[str, str]:
    """The zones that are wanted first, and what the interface calls them."""
    return {
        "Asia/Baghdad": translate("Zones", "Baghdad"),
        "UTC": translate("Zones", "UTC"),
        "Europe/Zurich": translate("Zones", "Geneva"),
        "America/New_York": translate("Zones", "New York"),
    }


def zone_name(zone: str) -> str:
    """What the interface calls a zone."""
    return common().get(zone, zone.replace("_", " "))


def zones_like(typed: str, until: datetime) -> Sequence[Offered]:
    """The zones that are meant by what was typed, each with its distance from UTC then."""
    found = offered(typed, (*common(), *_others()), _spellings)[:MOST]
    return [
        Offered(
            zone, zone_name(zone), distance(zone, until),
            is_meant=any(same(typed, spelling) for spelling in _spellings(zone)),
        )
        for zone in found
    ]  # fmt: skip


def zone_of(typed: str) -> str:
    """The zone that was typed to the letter, or ""."""
    known = (*common(), *_others())
    return next((one for one in known if any(same(typed, s) for s in _spellings(one))), "")


def distance(zone: str, until: datetime) -> str:
    """How far the clocks of a zone are from UTC at a time of their own."""
    ahead = until.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    assert ahead is not None
    minutes = round(ahead.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "−"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


@cache
def _others() -> tuple[str, ...]:
    return tuple(sorted(name for name in available_timezones() if _is_place(name)))


def _is_place(name: str) -> bool:
    """Not Etc/GMT+3 and the like, which mean the contrary of what they say."""
    return "/" in name and not name.startswith(("Etc/", "SystemV/", "US/")) and name not in common()


def _spellings(zone: str) -> tuple[str, ...]:
    """Its name here, its identifier, and its place without the continent before it."""
    plain = zone.replace("_", " ")
    return (zone_name(zone), zone, plain, plain.rpartition("/")[2])
