"""When something was, as people say it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.profile import Profile

translate = QCoreApplication.translate


def when(moment: datetime, now: datetime, house: Profile, code: str) -> str:
    """Today and yesterday with the time, other days with their date as the house writes it."""
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return translate("When", "Today, {time}").format(time=time)
    if moment.date() == now.date() - timedelta(days=1):
        return translate("When", "Yesterday, {time}").format(time=time)
    return house.wordings[code].day(moment.date(), house.months, house.digits_of(code))
