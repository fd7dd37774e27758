"""Printing: the very PDF to a queue that takes it, 600 dpi to everything else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.compose import compose
from app.errors import BayanError, ExportError
from app.exporting import Layout
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from exporters.registry import EXPORTERS
from tests.ui.answers import Answers
from tests.ui.hand import press
from ui import printing
from ui.layouts import ARABIC, ENGLISH, FACING, STACKED
from ui.print_preview import PrintChoice, PrintPreview
from ui.raster import Raster
from ui.window import Window

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = "The wells in three villages were opened again on Tuesday after a year of work. " * 6
LP = """#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/asked"
cat > "$(dirname "$0")/printed.pdf"
"""


@pytest.fixture(scope="module")
def three_pages() -> bytes:
    rows = tuple(Paragraph(n, Localized(en=rich(TEXT))) for n in range(1, 17))
    release = Release(state="final", rows=rows, next_id=17)
    profile = printing.for_paper(neutral_profile(), as_pdf=False)
    return EXPORTERS[0].write(compose(release, {}, profile, ["en"]))


def _into(path: Path, change: Callable[[QPrinter], object]) -> Callable[[QPrinter], bool]:
    def answer(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        change(printer)
        return True

    return answer


class Drawn(Struct):
    """A picture on a printed page: its height in pixels, dots an inch, and colour space."""

    height: int
    dpi: float
    colours: int


def _pictures(path: Path) -> list[list[Drawn]]:
    """What is on each page of a file."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for number in range(len(document)):
        page = document[number]
        held = [one.get_metadata() for one in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE])]
        found.append([Drawn(one.height, one.vertical_dpi, one.colorspace) for one in held])
        page.close()
    document.close()
    return found


def _paint(data: bytes, path: Path, change: Callable[[QPrinter], object]) -> None:
    printer = printing.make_printer(neutral_profile(), "wells")
    assert _into(path, change)(printer)
    printing.paint(data, printer, Raster())


def test_every_page_is_drawn_at_600_dots_an_inch(three_pages: bytes, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    _paint(three_pages, path, lambda printer: None)
    pages = _pictures(path)
    assert len(pages) == len(Raster().sizes(three_pages)) == 3
    for bands in pages:
        assert [round(band.dpi) for band in bands] == [600] * 14
        assert sum(band.height for band in bands) == pytest.approx(7016, abs=1)


@pytest.mark.parametrize(("wanted", "count"), [("2", 1), ("1,3", 2), ("2-3", 2)])
def test_a_range_of_pages_is_all_that_is_printed(
    three_pages: bytes, tmp_path: Path, wanted: str, count: int
) -> None:
    path = tmp_path / "out.pdf"
    ranges = QPageRanges.fromString(wanted)
    _paint(three_pages, path, lambda printer: printer.setPageRanges(ranges))
    assert len(_pictures(path)) == count


def test_copies_that_the_driver_does_not_make_are_drawn(three_pages: bytes, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"

    def two_of_the_first(printer: QPrinter) -> None:
        printer.setPageRanges(QPageRanges.fromString("1"))
        printer.setCopyCount(2)

    _paint(three_pages, path, two_of_the_first)
    assert len(_pictures(path)) == 2


def test_grey_has_no_colour_in_it(three_pages: bytes, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    grey = QPrinter.ColorMode.GrayScale
    _paint(three_pages, path, lambda printer: printer.setColorMode(grey))
    grey_only = {pdfium.FPDF_COLORSPACE_DEVICEGRAY}
    assert {band.colours for page in _pictures(path) for band in page} == grey_only


def test_bands_put_together_are_the_page(three_pages: bytes) -> None:
    raster = Raster()
    whole = raster.page(three_pages, 0, 1191)
    points = 595.28 if whole.height() < 1690 else 612
    bands = list(raster.bands(three_pages, 1, 1191 / points * 72, is_grey=False))
    assert len(bands) == 4
    for band in bands:
        assert whole.copy(0, band.top, 1191, band.picture.height()) == band.picture


def test_text_is_printed_in_black_and_nothing_else(three_pages: bytes) -> None:
    band = list(Raster().bands(three_pages, 1, 600, is_grey=False))[4].picture
    inks = {band.pixel(x, y) & 0xFFFFFF for x in range(600, 4300) for y in range(0, 512, 8)}
    assert 0x000000 in inks
    assert all(ink >> 16 == ink >> 8 & 0xFF == ink & 0xFF for ink in inks)


def test_the_release_is_printed_in_the_layout_that_the_preview_shows(
    window: Window, answers: Answers, release: Release, tmp_path: Path
) -> None:
    window.session.open(release, {})
    window.preview.choose(ARABIC)
    answers.on_print = _into(tmp_path / "out.pdf", lambda printer: None)
    window.commands.actions["print"].trigger()
    assert answers.asked == ["print 1 pages of New release"]
    assert answers.told == []
    assert len(_pictures(tmp_path / "out.pdf")) == 1


def test_a_print_that_is_called_off_prints_nothing(window: Window, answers: Answers) -> None:
    window.commands.actions["print"].trigger()
    assert answers.told == []
    assert window.statusBar().currentMessage() == ""


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(LP, "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return program


class Queue(QPrinter):
    """A printer of the system: this machine may have none."""

    def outputFormat(self) -> QPrinter.OutputFormat:  # noqa: N802
        return QPrinter.OutputFormat.NativeFormat

    def printerName(self) -> str:  # noqa: N802
        return "press-desk"

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


def test_a_queue_gets_the_pdf_itself_with_what_was_chosen(queue: Path, three_pages: bytes) -> None:
    printer = Queue()
    printer.setDocName("wells")
    printer.setCopyCount(3)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPageRanges(QPageRanges.fromString("1-2"))
    assert printing.takes_pdf(printer)
    printing.spool(three_pages, printer)
    assert (queue.parent / "printed.pdf").read_bytes() == three_pages
    asked = (queue.parent / "asked").read_text("utf-8").split("\n")
    assert asked[:6] == ["-d", "press-desk", "-t", "wells", "-n", "3"]
    assert {"sides=two-sided-long-edge", "print-color-mode=monochrome", "media=A4"} <= set(asked)
    assert asked[asked.index("-P") + 1] == "1-2"


def test_a_queue_that_refuses_is_told_in_a_sentence(queue: Path, three_pages: bytes) -> None:
    queue.write_text("#!/bin/sh\ncat > /dev/null; echo 'lp: no such queue' >&2; exit 1\n", "utf-8")
    with pytest.raises(BayanError) as fault:
        printing.spool(three_pages, Queue())
    assert "no such queue" in str(fault.value)
    assert str(fault.value).startswith("press-desk: nothing was printed")


def test_what_is_previewed_for_print_is_printed_from_there(
    window: Window, answers: Answers, release: Release
) -> None:
    window.session.open(release, {})
    window.commands.actions["print_preview"].trigger()
    assert (len(answers.pages), answers.asked) == (1, [])
    answers.prints_preview = True
    window.commands.actions["print_preview"].trigger()
    assert answers.asked == ["print 1 pages of New release"]


def test_layout_and_ink_that_were_chosen_in_the_print_preview_are_what_is_printed(
    window: Window, answers: Answers, release: Release, tmp_path: Path
) -> None:
    window.session.open(release, {})
    answers.prints_preview = True
    answers.on_preview = PrintChoice(STACKED, is_grey=True)
    modes: list[QPrinter.ColorMode] = []
    answers.on_print = _into(tmp_path / "out.pdf", lambda one: modes.append(one.colorMode()))
    window.commands.actions["print_preview"].trigger()
    assert modes == [QPrinter.ColorMode.GrayScale]
    assert answers.asked == ["print 2 pages of New release"]
    grey_only = {pdfium.FPDF_COLORSPACE_DEVICEGRAY}
    pages = _pictures(tmp_path / "out.pdf")
    assert (len(pages), {band.colours for page in pages for band in page}) == (2, grey_only)


def test_the_pages_to_print_are_seen_before_they_are_printed(
    window: Window, qtbot: QtBot, three_pages: bytes
) -> None:
    shown = PrintPreview(lambda _: three_pages, PrintChoice(ENGLISH), Raster(), window)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.viewer.seen, timeout=30_000):
        shown.show()
    assert shown.viewer.pages.count() == 3
    assert shown.bar.number.text() == "1 of 3"
    coloured = shown.viewer.pages.picture(0)
    with qtbot.waitSignal(shown.viewer.seen, timeout=30_000):
        shown.grey.click()
    grey = shown.viewer.pages.picture(0)
    assert coloured is not None
    assert grey is not None
    assert grey.isGrayscale()
    assert not coloured.isGrayscale()
    press(shown.viewer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shown.result() == PrintPreview.DialogCode.Accepted
    assert shown.choice == PrintChoice(ENGLISH, is_grey=True)


def test_another_layout_is_chosen_where_the_pages_to_print_are_seen(
    window: Window, qtbot: QtBot, three_pages: bytes
) -> None:
    made: list[Layout] = []

    def printed(layout: Layout) -> bytes:
        made.append(layout)
        if layout == ARABIC:
            raise ExportError("no font can draw it")
        return three_pages

    shown = PrintPreview(printed, PrintChoice(ENGLISH), Raster(), window)
    qtbot.addWidget(shown)
    shown.show()
    shown.bar.laid_out.emit(ARABIC)
    assert (made, shown.message.text()) == ([ENGLISH, ARABIC], "no font can draw it.")
    assert not shown.print.isEnabled()
    shown.bar.laid_out.emit(FACING)
    assert shown.print.isEnabled()
    shown.reject()
