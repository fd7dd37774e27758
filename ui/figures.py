"""Shows of each pair whether its figures agree: a sign on the spine, marks on what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, QTimer

from app.address import Address
from app.lookup import read_plain
from app.model import Release
from ui.editor.band import Band, View, view_of
from ui.editor.marks import Mark
from ui.editor.pair import PairBand
from ui.editor.sheet import Sheet
from ui.isolating import isolated

if TYPE_CHECKING:
    from app.checks.parity.compared import Compared, Difference

REST_MS = 400  # from the last key
SOURCE = "findings"


class Figures(QObject):
    """Compares the pairs that are built, each again once its texts have changed and rest."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._due: set[PairBand] = set()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._compare_due)
        sheet.session.changed.connect(self._follow)
        sheet.attend(self._attend)

    def _attend(self, band: Band) -> None:
        if _has_two_texts(band):
            self._due.add(band)
            self._rest.start()

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        before, after = view_of(old), view_of(new)
        for band in filter(_has_two_texts, self._sheet.bands()):
            if _value(before, band.strip.at) is not _value(after, band.strip.at):
                self._due.add(band)
                self._rest.start()

    def _compare_due(self) -> None:
        """The quantities of a text are kept, so that only what is new takes time."""
        due, self._due = self._due, set()
        for band in due & set(self._sheet.bands()):
            self._show(band)

    def _show(self, band: PairBand) -> None:
        from app.checks.parity.compared import Compared, compare  # noqa: PLC0415  a start does without checks

        cells = band.cells()
        texts = [read_plain(self._sheet.session.release, cell.home) for cell in cells]
        codes = [cell.pane.code for cell in cells]
        compared = Compared((), ())
        if all(text.strip() for text in texts):
            compared = compare(texts[0], codes[0], texts[1], codes[1])
        said = [self._words(one, texts) for one in compared.differences]
        band.show_figures(compared.standing, "\n".join(said) or self._agreement(compared))
        for index, cell in enumerate(cells):
            pairs = zip(compared.differences, said, strict=True)
            marks = [_mark(one, index, words) for one, words in pairs]
            cell.show_marks(SOURCE, [mark for mark in marks if mark is not None])

    def _agreement(self, compared: Compared) -> str:
        return self.tr("The figures agree") if compared.standing == "agree" else ""

    def _words(self, difference: Difference, texts: list[str]) -> str:
        first, second = (
            isolated(text[one.start : one.end]) if one else ""
            for one, text in zip((difference.first, difference.second), texts, strict=True)
        )
        if first and second:
            return self.tr("{left} here, {right} there").format(left=first, right=second)
        return self.tr("{figure} is not in the other text").format(figure=first or second)


def _value(view: View, at: Address) -> object:
    """What holds the texts of a band: the same object for as long as nobody has changed them."""
    return view.owners.get(at.owner) if at.owner else getattr(view.release, at.part)


def _has_two_texts(band: Band) -> TypeGuard[PairBand]:
    """Not a telephone or an address, of which there is one for all languages."""
    return isinstance(band, PairBand) and band.strip.kind == "pair"


def _mark(difference: Difference, index: int, words: str) -> Mark | None:
    """The words of one of the two texts; None where it lacks the figure."""
    one = (difference.first, difference.second)[index]
    if one is None:
        return None
    return Mark(one.start, one.end, "error" if one.certainty == "sure" else "warning", words)
