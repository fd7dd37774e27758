"""Shows in the sheet what was found: marks on the words, signs on the spine."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.address import Address
from ui.checking.quiet import Quiet
from ui.checking.words import gravest, said_of
from ui.editor.band import Band, SpinedBand
from ui.editor.marks import Mark
from ui.editor.pair import PairBand
from ui.editor.placing import place_of
from ui.editor.sheet import Sheet
from ui.editor.spine import FiguresState

if TYPE_CHECKING:
    from ui.checking.report import Entry, Report

SOURCE = "findings"
FIELDS = frozenset({"state", "kind", "date", "embargo", "place", "reference"})
ON_TOP = place_of(Address("dateline"))
SLICE_S = 0.005  # of work at a time, so that a key is not kept waiting
WIDE = 80  # code points, about a line of the sheet
_HEIGHT = {"info": 0, "warning": 1, "error": 2}  # the gravest mark lies on top


class Marker(QObject):
    """Brings the bands that are built in step with a report, a few at a time.

    asked: the findings of a band are wanted; figures_asked: those of its figures, opposite.
    """

    asked = Signal(object)
    figures_asked = Signal(object)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet, self._quiet = sheet, Quiet(sheet)
        self._quiet.left.connect(self._say_the_rest)
        self._report: Report | None = None
        self._marks: dict[Address, list[Mark]] = {}
        self._signs: dict[tuple[str, int, int], list[Entry]] = {}
        self._due: deque[Band] = deque()
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._work)
        sheet.attend(self._attend)

    def show_report(self, report: Report | None) -> None:
        """Shows this from now on; None: nothing is known of the document yet."""
        self._report = report
        entries = self._quiet.sift(report) if report else ()
        self._marks = _marks_of(entries)
        self._signs = self._signs_of(entries)
        bands = self._sheet.bands()
        self._due = deque(sorted(bands, key=lambda one: one.visibleRegion().isEmpty()))
        self._next.start()

    def _say_the_rest(self) -> None:
        """What was kept back; of a text that has changed since, another report is on its way."""
        if self._report is not None and self._report.release is self._sheet.session.release:
            self.show_report(self._report)

    def entries_at(self, band: Band) -> tuple[Entry, ...]:
        """The open findings behind the sign of a band."""
        return tuple(self._signs.get(place_of(band.strip.at), ()))

    def _attend(self, band: Band) -> None:
        if isinstance(band, SpinedBand):
            band.sign_asked.connect(lambda _, which: self._answer(band, which))
        self._due.append(band)
        self._next.start()

    def _answer(self, band: Band, which: str) -> None:
        if which == "findings":
            self.asked.emit(band)
        elif which == "figures":
            self.figures_asked.emit(band)

    def _work(self) -> None:
        until = time.perf_counter() + SLICE_S
        held = set(self._sheet.bands())
        while self._due and time.perf_counter() < until:
            band = self._due.popleft()
            # While somebody writes, another report is on its way
            if band in held and self._report is not None:
                self._show(band, self._report.figures)
        if self._due:
            self._next.start()

    def _show(self, band: Band, figures: Mapping[Address, FiguresState]) -> None:
        for cell in band.cells():
            if not cell.is_composing():
                cell.show_marks(SOURCE, self._marks.get(cell.home, ()))
        if not isinstance(band, SpinedBand):
            return
        entries = self.entries_at(band)
        band.show_findings(gravest(entries) if entries else "", said_of(entries) if entries else "")
        if isinstance(band, PairBand):
            state: FiguresState = figures.get(band.strip.at, "")
            if state == "differ" and not any(map(_is_of_figures, entries)):
                state = ""  # somebody has let it stand
            band.show_figures(state, self._figures_words(state))

    def _figures_words(self, state: str) -> str:
        return {
            "agree": self.tr("The figures agree"),
            "differ": self.tr("The figures differ"),
        }.get(state, "")

    def _signs_of(self, entries: Iterable[Entry]) -> dict[tuple[str, int, int], list[Entry]]:
        """By the band at which each has its sign: its own, or else the first one of its row.

        What stands in the form has it at the line on top of the sheet.
        """
        places = [place_of(strip.at) for strip in self._sheet.strips]
        heads = {owner: place for place in reversed(places) if (owner := place[1])}
        own = set(places)
        signs: dict[tuple[str, int, int], list[Entry]] = {}
        for one in entries:
            place = place_of(one.finding.address)
            place = place if place in own else heads.get(place[1], place)
            place = ON_TOP if one.finding.address.part in FIELDS and not place[1] else place
            signs.setdefault(place, []).append(one)
        return signs


def _marks_of(entries: Iterable[Entry]) -> dict[Address, list[Mark]]:
    """By cell. What is said of a whole text is not marked: there is nothing in it to be seen.

    Nor are notes on a whole sentence: words are hard to read over line after line of dots.
    """
    marks: dict[Address, list[Mark]] = {}
    shown = (one for one in entries if not _is_wide_note(one))
    for one in sorted(shown, key=lambda one: _HEIGHT[one.severity]):
        words = f"{one.sentence}\n{one.reason}"
        for at in _spans(one):
            mark = Mark(at.start, at.end, one.severity, words)
            marks.setdefault(at.whole(), []).append(mark)
    return marks


def _is_wide_note(entry: Entry) -> bool:
    at = entry.finding.address
    return entry.severity == "info" and at.end - at.start > WIDE


def _is_of_figures(entry: Entry) -> bool:
    return entry.group == "parity" and "figure" in entry.finding.params


def _spans(entry: Entry) -> Iterator[Address]:
    for at in (entry.finding.address, entry.finding.counterpart):
        if at is not None and at.end >= 0:
            yield at
