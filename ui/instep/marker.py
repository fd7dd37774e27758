"""Shows in the sheet how each pair stands: on the spine, and on the words that changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.address import Address
from app.cells import Owner
from app.instep.standing import Standing, State, book, standing
from app.lookup import owners
from app.model import Comparison, Contact, Language, Release, Row
from ui.editor.band import Band
from ui.editor.marks import Mark
from ui.editor.outline import Strip
from ui.editor.pair import PairBand
from ui.editor.sheet import Sheet
from ui.editor.spine import StepState
from ui.instep.words import compared_by, replaced, stands

SIGNS: dict[State, StepState] = {"in step": "compared", "changed": "changed", "stale": "stale"}


class Marker(QObject):
    """Keeps the signs of the bands that are built. asked: the cell whose sign was pressed."""

    asked = Signal(object)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._book: dict[Address, Comparison] = {}
        self._seen: dict[PairBand, tuple[Owner, Comparison | None, tuple[Language, ...]]] = {}
        sheet.session.changed.connect(self._follow)
        self._follow(Release(), sheet.session.release, None)
        sheet.attend(self._attend)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if new.comparisons is not old.comparisons:
            self._book = book(new)
        if not old.comparisons and not new.comparisons:
            return
        by_id = owners(new)
        built = [band for band in self._sheet.bands() if isinstance(band, PairBand)]
        for band in built:
            self._show(band, new, by_id)
        self._seen = {band: self._seen[band] for band in built if band in self._seen}

    def _attend(self, band: Band) -> None:
        if isinstance(band, PairBand) and band.strip.kind == "pair":
            band.sign_asked.connect(self._ask)
            if self._book:
                release = self._sheet.session.release
                self._show(band, release, owners(release))

    def _ask(self, strip: Strip, which: str) -> None:
        if which == "step":
            self.asked.emit(strip.at)

    def _show(self, band: PairBand, release: Release, by_id: Mapping[int, Row | Contact]) -> None:
        """Marks a band, unless its row, what was compared of it and who leads are as before."""
        at = band.strip.at
        owner = by_id.get(at.owner) if at.owner else release
        if owner is None or band.strip.kind != "pair":
            return
        seen = (owner, self._book.get(at), release.languages)
        held = self._seen.get(band)
        if held is not None and all(a is b for a, b in zip(held, seen, strict=True)):
            return
        self._seen[band] = seen
        try:
            found = standing(owner, at, release.languages, self._book.get(at))
        except LookupError:  # the one line of a list that has no item yet
            return
        _show_standing(band, found, release.languages)


def _show_standing(band: PairBand, found: Standing, languages: tuple[Language, ...]) -> None:
    lines = [stands(found, languages), compared_by(found.comparison)] if found.comparison else []
    band.show_step(SIGNS.get(found.state, ""), "\n".join(reversed(lines)))
    is_stale = found.state == "stale"
    lead = languages[0].code
    band.show_ground({one.code for one in languages[1:]} if is_stale else set())
    for cell in band.cells():
        drifts = found.drifts if is_stale and cell.pane.code == lead else ()
        places = (place for one in drifts if one.language == lead for place in one.places())
        marks = [Mark(one.start, one.end, "changed", replaced(one)) for one in places]
        cell.show_marks("stale", marks)
