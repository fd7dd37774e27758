"""Comparing as a person does it: a key for the pair in hand, and one to the next that waits."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.address import Address
from app.instep.cells import compare, forget, group_at, lead
from app.instep.standing import Standing, standing_at, standings, states
from app.model import Release
from ui.desk import Desk
from ui.editor.sheet import Sheet
from ui.instep.card import Card
from ui.instep.marker import Marker
from ui.settings import Preferences

REST_MS = 200  # from the last key, then the card is told anew
WAITING = frozenset({"new", "changed", "stale"})


class InStep(QObject):
    """What is compared in a sheet. noted: a short sentence. led: the language that leads now."""

    noted = Signal(str)
    led = Signal(str)

    def __init__(self, desk: Desk, sheet: Sheet, preferences: Preferences) -> None:
        super().__init__(sheet)
        self._desk, self._session, self._sheet = desk, desk.session, sheet
        self._preferences = preferences
        self.card = Card(sheet)
        self._at: Address | None = None  # the cell that the card is about
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._marker = Marker(sheet)
        self._connect()

    def _connect(self) -> None:
        self._marker.asked.connect(self._open_card)
        self.card.decided.connect(self._decide)
        self.card.left.connect(self._leave_card)
        self.card.lost.connect(self._rest.start)
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self._start)
        self._sheet.entered.connect(self._close_elsewhere)

    def compare(self) -> None:
        """The pair in hand, or every row that is selected, says the same in both languages."""
        cells = self._cells()
        self._close_card()
        self._compare(cells)
        waiting = self._waiting(self._session.release)
        if cells and waiting.isdisjoint(cells) and self._preferences.value.is_going_on:
            self.go_on()

    def forget(self) -> None:
        """Nobody has compared the pair in hand, or the rows that are selected."""
        self._forget(self._cells())

    def go_on(self) -> None:
        """The cursor goes to the next pair that is not compared or has changed since."""
        release = self._session.release
        waiting = self._waiting(release)
        if not waiting:
            self.noted.emit(self.tr("Every pair is compared"))
            return
        order = [at for at, _ in states(release)]
        here = self._cells()
        first = order.index(here[0]) + 1 if here and here[0] in order else 0
        pair = next(at for at in chain(order[first:], order) if at in waiting)
        found = standings(release, group_at(release, pair))
        target = next(one.at for one in found if one.state in WAITING)
        follower = release.languages[min(1, len(release.languages) - 1)]
        self._sheet.go_to(replace(target, language=follower.code, start=0, end=0))

    def lead(self, code: str) -> None:
        """The language of that code leads."""
        here = self._sheet.here
        self._session.edit(self.tr("Leading language"), lambda release: lead(release, code), here)

    def show_card(self) -> None:
        """What is known of the cell in hand, with the keyboard; away with it when it is shown."""
        here = self._sheet.here
        if here is None:
            return
        at = Address(here.part, here.owner, item=here.item)
        if self._at == at and not self.card.isHidden():
            self._leave_card()
        elif at in group_at(self._session.release, at):
            self._open_card(at)
            self.card.take_keyboard()

    def _compare(self, cells: Iterable[Address]) -> None:
        by = self._preferences.value.user or self._desk.user
        when = self._desk.now().replace(microsecond=0)
        held = tuple(cells)

        def compared(release: Release) -> Release:
            found = standings(release, held)
            wanted = [one.at for one in found if one.state in WAITING or not _is_by(one, by)]
            return compare(release, wanted, by, when)

        if not self._session.edit(self.tr("Compared"), compared, self._sheet.place) and held:
            self.noted.emit(self.tr("There is nothing here that is not compared yet"))

    def _forget(self, cells: Iterable[Address]) -> None:
        held = tuple(cells)
        label = self.tr("Not compared")
        self._session.edit(label, lambda release: forget(release, held), self._sheet.place)

    def _cells(self) -> tuple[Address, ...]:
        """Of the row or field in hand, or of all rows that are selected."""
        release, here = self._session.release, self._sheet.here
        rows = self._sheet.selection.rows
        if rows:
            return tuple(at for row in rows for at in group_at(release, Address("text", row)))
        return group_at(release, here) if here is not None else ()

    def _waiting(self, release: Release) -> set[Address]:
        return {at for at, state in states(release) if state in WAITING}

    def _start(self) -> None:
        self._close_card()
        self.led.emit(self._session.release.languages[0].code)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if new.languages != old.languages:
            self.led.emit(new.languages[0].code)
        if self._at is not None:
            self._rest.start()

    def _close_elsewhere(self, at: Address) -> None:
        """The card stays while its own row is written in."""
        if self._at is not None and self._at not in group_at(self._session.release, at):
            self._close_card()

    def _open_card(self, at: Address) -> None:
        self._close_card()
        if self._sheet.reach(at) is not None:
            self._at = at
            self._tell()

    def _tell(self) -> None:
        """Brings the card up to date under its band; it goes once that is gone."""
        release, at = self._session.release, self._at
        band = next((one for one in self._sheet.bands() if one.strip.at == at), None)
        if at is None or band is None or at not in group_at(release, at):
            self._close_card()
            return
        can_write = not self._session.read_only
        self.card.tell(standing_at(release, at), release.languages, can_write=can_write)
        if self.card.isHidden():
            self.card.open_under(band)

    def _close_card(self) -> None:
        self._at = None
        self.card.leave()

    def _leave_card(self) -> None:
        """Back to where the cursor was."""
        self._close_card()
        if self._sheet.here is not None:
            self._sheet.go_to(self._sheet.here)

    def _decide(self, is_compared: bool) -> None:
        if self._at is not None:
            at = self._at
            self._leave_card()
            self._compare((at,)) if is_compared else self._forget((at,))


def _is_by(held: Standing, name: str) -> bool:
    return held.comparison is not None and held.comparison.by == name
