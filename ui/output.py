"""What leaves the editor: files, paper, and the profile by whose rules both are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.errors import BayanError
from app.exporter import Exporter
from app.exporting import Layout, composed, layout_in
from app.profile import Profile
from ui.asking import Way
from ui.desk import Desk
from ui.house import House
from ui.layouts import ARABIC, ENGLISH, FACING
from ui.raster import Raster

if TYPE_CHECKING:
    from ui.print_preview import PrintChoice


class Output(QObject):
    """Exports and prints the release of a desk.

    housed: another profile is in use. noted: a short sentence for the status bar. shown: the
    layout that the preview shows, which is what is printed. may_go: whether a release may go out
    as it stands, which a person is asked about.
    """

    housed = Signal(object)
    noted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        house: House,
        exporters: Sequence[Exporter],
        raster: Raster,
        shown: Callable[[], Layout],
        *,
        may_go: Callable[[Way], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._house, self._exporters = desk, house, exporters
        self._raster, self._shown, self._may_go = raster, shown, may_go

    def export(self) -> None:
        """Files in the formats and layouts that a person chooses."""
        from ui.exporting import ExportChoice, export  # noqa: PLC0415  a start does without it

        if not self._may_go("export"):
            return
        names = [exporter.name for exporter in self._exporters]
        formats = tuple(exporter.name for exporter in self._exporters if exporter.is_default)
        profile, folder = self._house.profile, self._desk.folder()
        choice = ExportChoice(formats, (ENGLISH, ARABIC, FACING), folder, profile.look.ink)
        taken = self._desk.asker.export(choice, names)
        if taken is None:
            return
        document, name = self._desk.document(), self._desk.name
        with self._telling(), at_work():
            paths = export(document, profile, self._exporters, taken, name)
            words = self.tr("%n file(s) are in {folder}", "", len(paths))
            self.noted.emit(words.format(folder=taken.folder))

    def print(self) -> None:
        """What the preview shows, on the printer that a person chooses."""
        from ui.print_preview import PrintChoice  # noqa: PLC0415  a start does without it

        self._print(PrintChoice(self._shown()))

    def preview_print(self) -> None:
        """The pages as they will be on paper, and from there to the printer."""
        from ui.print_preview import PrintChoice  # noqa: PLC0415  a start does without it

        printing = self._printing()
        if printing is None:
            return
        paper = printing.for_paper(self._house.profile, as_pdf=True)
        choice, asker = PrintChoice(self._shown()), self._desk.asker

        def printed(layout: Layout) -> bytes:
            with at_work():
                return self._pdf(paper, layout)

        wanted = asker.print_preview(printed, choice, self._raster)
        if wanted is not None:
            self._print(wanted)

    def _print(self, choice: PrintChoice) -> None:
        printing = self._printing()
        if printing is None or not self._may_go("print"):
            return
        profile, asker = self._house.profile, self._desk.asker
        with self._telling():
            with at_work():
                data = self._pdf(printing.for_paper(profile, as_pdf=True), choice.layout)
                count = len(self._raster.sizes(data))
                printer = printing.make_printer(profile, self._desk.name, choice.is_grey)
            if not asker.print_setup(printer, count):
                return
            with at_work():
                if printing.takes_pdf(printer):
                    printing.spool(data, printer)
                else:
                    data = self._pdf(printing.for_paper(profile, as_pdf=False), choice.layout)
                    printing.paint(data, printer, self._raster)
            self.noted.emit(self.tr("Sent to the printer"))

    def choose_profile(self) -> None:
        """Another house, for the preview and everything that goes out."""
        named = self._desk.asker.profile(self._house.named, self._desk.folders.home)
        if named is None:
            return
        with self._telling():
            self._house.choose(named)
            self.housed.emit(self._house.profile)

    def tell_of_house(self) -> None:
        """Says why the profile that was chosen last is not in use."""
        if self._house.fault:
            self._desk.asker.tell(self._house.fault)

    def _printing(self) -> ModuleType | None:
        try:
            from ui import printing  # noqa: PLC0415  needs a library that editing does without
        except ImportError as fault:
            words = self.tr("Printing needs a library of the system that is missing ({fault}).")
            self._desk.asker.tell(words.format(fault=fault))
            return None
        return printing

    def _pdf(self, profile: Profile, layout: Layout) -> bytes:
        document = self._desk.document()
        write = next(one.write for one in self._exporters if one.name == "pdf")
        return write(composed(document, profile, layout_in(layout, document.release)))

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except BayanError as fault:
            self._desk.asker.tell(str(fault))


@contextmanager
def at_work() -> Iterator[None]:
    """Shows that it takes a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
