"""How long it is to the end of an embargo, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.moments import Left

_HOUR, _DAY = 60, 24 * 60  # minutes
_LONG = 2 * _DAY  # from here on hours no longer matter

translate = QCoreApplication.translate


def countdown(left: Left) -> str:
    """A whole phrase, such as “in 2 h 10 min” or “ended 3 h ago”."""
    return _past(left.minutes) if left.is_past else _ahead(left.minutes)


def _ahead(minutes: int) -> str:
    if minutes >= _LONG:
        return translate("Countdown", "in %n day(s)", None, minutes // _DAY)
    if minutes < _HOUR:
        return translate("Countdown", "in %n minute(s)", None, minutes)
    if minutes % _HOUR == 0:
        return translate("Countdown", "in {h} h").format(h=minutes // _HOUR)
    words = translate("Countdown", "in {h} h {min} min")
    return words.format(h=minutes // _HOUR, min=minutes % _HOUR)


def _past(minutes: int) -> str:
    if minutes >= _LONG:
        return translate("Countdown", "ended %n day(s) ago", None, minutes // _DAY)
    if minutes >= _HOUR:
        return translate("Countdown", "ended {h} h ago").format(h=minutes // _HOUR)
    if minutes:
        return translate("Countdown", "ended %n minute(s) ago", None, minutes)
    return translate("Countdown", "ended just now")
