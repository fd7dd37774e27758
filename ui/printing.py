"""Puts a PDF on paper: as it is where the system takes PDF, else as pictures of 600 dpi.

Qt hands no PDF through to a printer. CUPS does, through ``lp``, and keeps text text; where that
is missing every page is drawn, a band at a time, so that memory stays bounded.
"""

from __future__ import annotations

import shutil
import subprocess

from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.errors import BayanError
from app.profile import Profile
from ui.raster import Raster

DPI = 600
PATIENCE = 60  # seconds until a queue that does not answer is given up
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
_PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def make_printer(profile: Profile, title: str, is_grey: bool = False) -> QPrinter:
    """The system's own printer, set to the paper of the house."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Bayan")
    printer.setDocName(title)
    printer.setPageSize(QPageSize(_PAPERS[profile.look.paper]))
    if is_grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def takes_pdf(printer: QPrinter) -> bool:
    """Whether the printer is a queue that is given the PDF itself."""
    is_queue = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    return is_queue and bool(printer.printerName()) and shutil.which("lp") is not None


def for_paper(profile: Profile, *, as_pdf: bool) -> Profile:
    """The profile with inks that leave black text to the black cartridge alone."""
    look = profile.look
    if as_pdf:
        return replace(profile, look=replace(look, ink="print"))
    # A driver makes black of the colour 0, 0, 0 alone; any other dark grey it mixes.
    return replace(
        profile, look=replace(look, ink="screen", colours=replace(look.colours, text="#000000"))
    )


def spool(data: bytes, printer: QPrinter) -> None:
    """Gives the PDF to the printer's queue; BayanError when the queue does not take it."""
    try:
        done = subprocess.run(
            _command(printer), input=data, capture_output=True, check=False, timeout=PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise _refused(str(fault), printer) from fault
    if done.returncode != 0:
        raise _refused(done.stderr.decode(errors="replace").strip(), printer)


def paint(data: bytes, printer: QPrinter, raster: Raster) -> None:
    """Draws the chosen pages at 600 dpi; BayanError when the printer cannot be started."""
    printer.setFullPage(True)
    printer.setResolution(DPI)
    is_grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    by_driver = printer.supportsMultipleCopies()
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused("it cannot be started", printer)
    # Otherwise Qt would store what it prints into a file as JPEG.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    pages = _chosen(printer, len(raster.sizes(data))) * (1 if by_driver else printer.copyCount())
    try:
        for index, number in enumerate(pages):
            if index:
                printer.newPage()
            for band in raster.bands(data, number, DPI, is_grey=is_grey):
                painter.drawImage(QPointF(0, band.top), band.picture)
    finally:
        painter.end()


def _chosen(printer: QPrinter, count: int) -> list[int]:
    ranges = printer.pageRanges()
    every = range(1, count + 1)
    return [number for number in every if ranges.isEmpty() or ranges.contains(number)]


def _command(printer: QPrinter) -> list[str]:
    """The call of ``lp`` with what was chosen in the dialog; the PDF comes on its input."""
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    options = [
        f"media={printer.pageLayout().pageSize().key()}",
        f"print-color-mode={'monochrome' if grey else 'color'}",
        f"collate={str(printer.collateCopies()).lower()}",
        "print-scaling=none",
    ]
    if printer.duplex() in _SIDES:
        options.append(f"sides={_SIDES[printer.duplex()]}")
    ranges = printer.pageRanges().toString()
    return [
        *("lp", "-d", printer.printerName(), "-t", printer.docName()),
        *("-n", str(printer.copyCount())),
        *(part for option in options for part in ("-o", option)),
        *(("-P", ranges) if ranges else ()),
    ]


def _refused(why: str, printer: QPrinter) -> BayanError:
    return BayanError(
        f"nothing was printed: {why}",
        where=printer.printerName(),
        remedy="look after the printer, or export a PDF and print that",
    )
