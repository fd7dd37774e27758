"""What is searched for in a sheet: its hits, the one in hand, and the marks on them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.address import Address
from app.model import Release
from app.search.find import Finder
from app.search.put import Replacement, put
from app.search.query import Query, SearchError
from app.search.replace import planned
from ui.editor.band import Band
from ui.editor.marks import Mark
from ui.editor.placing import place_of
from ui.editor.sheet import Sheet

REST_MS = 300  # after the last change of the text
SOURCE = "find"


class Search(QObject):
    """Keeps the hits of a query true while the text changes.

    found: the hits, or the one in hand, are others. hidden: the one in hand stands in a field
    that is not on the sheet. fault: why there can be no hits, as a sentence.
    """

    found = Signal()
    hidden = Signal(object)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet, self._session = sheet, sheet.session
        self._finder: Finder | None = None
        self._query = Query("")
        self.hits: tuple[Address, ...] = ()
        self.here = -1
        self.fault = ""
        self._origin: Address | None = None
        self._marked: dict[Address, list[Mark]] = {}
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.renew)
        self._session.changed.connect(self._follow)
        sheet.band_made.connect(self._mark)

    @property
    def hit(self) -> Address | None:
        """The hit in hand."""
        return self.hits[self.here] if 0 <= self.here < len(self.hits) else None

    def begin(self, at: Address | None) -> None:
        """Looks from an address on: where the cursor is when somebody begins to search."""
        self._origin = at

    def look(self, query: Query) -> None:
        """Looks for a query, and shows the first hit from where the search began."""
        self._query, self.fault, self._finder = query, "", None
        if query.words:
            try:
                self._finder = Finder(query)
            except SearchError as fault:
                self.fault = str(fault)
        self._find()
        self._show(is_asked=False)

    def renew(self) -> None:
        """Looks again in the text as it is now, and leaves the sheet where it is."""
        self._rest.stop()
        self._origin = self.hit or self._origin
        self._find()

    def step(self, by: int) -> None:
        """On to the next hit (1) or back to the one before (-1), round at the ends."""
        if self._rest.isActive():
            self.renew()
        if self.hits:
            self.here = (self.here + by) % len(self.hits)
            self._origin = self.hit
            self._mark_all()
            self._show()
            self.found.emit()

    def step_from(self, at: Address, by: int) -> None:
        """To the first hit behind an address, or the last one before it."""
        self._origin = replace(at, start=max(at.start, at.end))
        self._find()
        if by < 0:
            self._origin = at
            self.here = self._first() - 1 if self.hits else -1
        self.step(0)

    def stop(self) -> None:
        """Looks for nothing any more."""
        self._rest.stop()
        self._finder, self.fault = None, ""
        self._find()

    def replace_here(self, new: str) -> None:
        """Puts ``new`` in place of the hit in hand, and goes on to the next."""
        if self._rest.isActive():
            self.renew()
        plan = self._planned(self.hits[self.here : self.here + 1], new)
        if plan:
            self._make(plan)
            one = plan[0]
            after = one.at.start + len(one.new)
            self._origin = replace(one.at, start=after, end=after)
            self._find()
            self._show()

    def plan(self, new: str) -> tuple[Replacement, ...]:
        """What would come in place of every hit; () when there is nothing or it cannot be said."""
        self.renew()
        return self._planned(self.hits, new)

    def take(self, plan: Sequence[Replacement]) -> None:
        """Makes replacements, as one step of the history."""
        if plan:
            self._make(plan)
            self.renew()

    def _planned(self, hits: Sequence[Address], new: str) -> tuple[Replacement, ...]:
        try:
            return planned(self._session.release, hits, new, self._query)
        except SearchError as fault:
            self.fault = str(fault)
            self.found.emit()
            return ()

    def _make(self, plan: Sequence[Replacement]) -> None:
        self._session.here = plan[0].at  # where an undo leads back to
        self._session.edit(
            self.tr("Replace"), lambda release: put(release, plan), at=plan[0].at, origin=self
        )

    def _find(self) -> None:
        self._rest.stop()
        hits: tuple[Address, ...] = ()
        if self._finder is not None:
            try:
                hits = self._finder.find(self._session.release)
            except SearchError as fault:
                # It would take as long again after every key.
                self.fault, self._finder = str(fault), None
        self.hits = hits
        self.here = self._first()
        self._mark_all()
        self.found.emit()

    def _first(self) -> int:
        """The first hit at the place where the search began or after it."""
        if self._origin is None or not self.hits:
            return 0 if self.hits else -1
        places = {place_of(strip.at): place for place, strip in enumerate(self._sheet.strips)}
        codes = [language.code for language in self._session.release.languages]

        def order(at: Address) -> tuple[int, int, int]:
            language = codes.index(at.language) if at.language in codes else 0
            return places.get(place_of(at), -1), language, at.start

        begin = order(self._origin)
        return next((place for place, at in enumerate(self.hits) if order(at) >= begin), 0)

    def _show(self, *, is_asked: bool = True) -> None:
        """Shows the hit in hand; while somebody types, no panel opens for one in a field."""
        hit = self.hit
        if hit is None:
            return
        # Only the cursor goes there: a selection would lie over the mark of the hit in hand.
        if self._sheet.reveal(replace(hit, end=hit.start)) is None:
            self._sheet.verticalScrollBar().setValue(0)
            if is_asked:
                self.hidden.emit(hit)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del old, new
        if self._finder is not None and origin is not self:
            self._rest.start()

    def _mark_all(self) -> None:
        self._marked = {}
        for place, at in enumerate(self.hits):
            mark = Mark(at.start, at.end, "found here" if place == self.here else "found", "")
            self._marked.setdefault(at.whole(), []).append(mark)
        for band in self._sheet.bands():
            self._mark(band)

    def _mark(self, band: Band) -> None:
        for cell in band.cells():
            cell.show_marks(SOURCE, self._marked.get(cell.home, ()))
