"""Opens the card of the figures of a pair, from the sign on its spine or by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.address import Address
from app.lookup import read_plain
from app.model import Release
from ui.checking.going import Going
from ui.editor.band import Band
from ui.editor.outline import panes
from ui.editor.pair import PairBand
from ui.editor.sheet import Sheet

if TYPE_CHECKING:
    from ui.checking.figurecard import FigureCard
    from ui.checking.opposite import Opposite

REST_MS = 200  # from the last key, then the card is told anew


class Figures(QObject):
    """noted: a sentence."""

    noted = Signal(str)

    def __init__(self, sheet: Sheet, going: Going) -> None:
        super().__init__(sheet)
        self._sheet, self._going = sheet, going
        self.card: FigureCard | None = None
        self._at: Address | None = None  # the text that the card is about
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tell)
        sheet.session.changed.connect(self._follow)
        sheet.session.opened.connect(self._close)
        sheet.entered.connect(self._close_elsewhere)

    def show_here(self) -> None:
        """The figures of the pair in hand, with the keyboard; away with them if they are shown."""
        here = self._sheet.here
        band = self._sheet.reach(here) if here is not None else None
        if band is not None and band.strip.at == self._at and self.card and self.card.isVisible():
            self._leave()
        elif isinstance(band, PairBand) and band.strip.kind == "pair":
            self.open(band)
        else:
            self.noted.emit(self.tr("There is no pair of texts here."))

    def open(self, band: Band) -> None:
        """The figures of the pair of a band."""
        self._close()
        self._at = band.strip.at
        self._tell()
        if self.card is not None:
            self.card.take_keyboard()

    def _made(self) -> FigureCard:
        if self.card is None:
            from ui.checking.figurecard import FigureCard  # noqa: PLC0415  a start does without it

            self.card = FigureCard(self._sheet)
            self.card.left.connect(self._leave)
            self.card.lost.connect(self._rest.start)
            self.card.wanted.connect(self._go)
        return self.card

    def _tell(self) -> None:
        """Brings the card up to date under its band; it goes once that is gone."""
        at = self._at
        band = next((one for one in self._sheet.bands() if one.strip.at == at), None)
        if at is None or band is None:
            self._close()
            return
        card = self._made()
        card.tell(self._opposites(at), panes(self._sheet.session.release))
        if card.isHidden():
            card.open_under(band)

    def _opposites(self, at: Address) -> tuple[Opposite, ...]:
        """The left pane's figures first, compared as the checks compare them."""
        from ui.checking.opposite import opposites, turned  # noqa: PLC0415  as the card

        release = self._sheet.session.release
        first, second = (one.code for one in release.languages[:2])
        texts = (read_plain(release, replace(at, language=code)) for code in (first, second))
        held = opposites(next(texts), first, next(texts), second)
        is_left = panes(release)[0].code == first
        return held if is_left else tuple(turned(one) for one in held)

    def _go(self, one: Opposite, is_right: bool) -> None:
        """To the words of a line on one side, which are selected; those opposite are marked."""
        if self._at is None:
            return
        places = [
            replace(self._at, language=pane.code, start=side.start, end=side.end)
            for pane, side in zip(
                panes(self._sheet.session.release), (one.left, one.right), strict=True
            )
            if side is not None
        ]
        at, *other = reversed(places) if is_right else places
        self._going.point(at, other[0] if other else None)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del old, new, origin
        if self._at is not None:
            self._rest.start()

    def _close_elsewhere(self, at: Address) -> None:
        """The card stays while its own pair is written in."""
        held = self._at
        if held is not None and (at.owner, at.part, at.item) != (held.owner, held.part, held.item):
            self._close()

    def _close(self) -> None:
        self._at = None
        if self.card is not None:
            self.card.leave()

    def _leave(self) -> None:
        """Back to where the cursor was."""
        self._close()
        self._sheet.go_back()
