"""Where a picture comes from: a file, or points that another program has put on the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from app.errors import BayanError
from app.storage import media_name, read_bytes
from app.storage.archive import MAX_MEDIA
from ui.intake import local_files

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})


class Source(Struct, frozen=True):
    """A picture that is yet to be read, maybe in another thread; where: for faults."""

    where: str
    read: Callable[[], bytes]


class Fitted(Struct, frozen=True):
    """Pictures as a release keeps them, by name and bytes, and sentences on what was none."""

    pictures: tuple[tuple[str, bytes], ...] = ()
    faults: tuple[str, ...] = ()


def sources_of(paths: Sequence[Path]) -> tuple[Source, ...]:
    """Pictures in files."""
    return tuple(Source(str(path), partial(read_bytes, path, MAX_MEDIA)) for path in paths)


def are_pictures(paths: Sequence[Path]) -> bool:
    """Whether files are pictures, and nothing else, by their names."""
    return bool(paths) and all(path.suffix.lower() in SUFFIXES for path in paths)


def has_pictures(mime: QMimeData) -> bool:
    """Whether there are pictures in what is pasted or dropped, and no text beside them."""
    paths = local_files(mime)
    return are_pictures(paths) or (mime.hasImage() and not mime.hasText() and not paths)


def sources_in(mime: QMimeData, where: str) -> tuple[Source, ...]:
    """The pictures in what is pasted or dropped; where: what to call one that has no file."""
    paths = local_files(mime)
    if not has_pictures(mime):
        return ()
    if paths:
        return sources_of(paths)
    held = mime.imageData()
    image = held if isinstance(held, QImage) else QImage()
    return () if image.isNull() else (Source(where, partial(_as_png, image)),)


def fit_all(sources: Sequence[Source], goes_on: Callable[[int], bool]) -> Fitted:
    """Each picture made fit to be given away (``app.pictures``), or a sentence why it is none.

    goes_on: asked before each, with how many there were; once it says no, the rest is left.
    """
    from app.pictures import fit  # noqa: PLC0415  Pillow is loaded with the first picture

    pictures, faults = [], []
    for done, source in enumerate(sources):
        if not goes_on(done):
            break
        try:
            data = fit(source.read(), source.where).data
        except BayanError as fault:
            faults.append(str(fault))
        else:
            pictures.append((media_name(data), data))
    return Fitted(tuple(pictures), tuple(faults))


def _as_png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(held.data())
