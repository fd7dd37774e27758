"""Makes a picture file fit for a release: PNG or JPEG, of a size that a page can use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QImageWriter

from app.errors import FileError
from app.storage import media_name, read_bytes

LIMIT = 64 << 20  # bytes, as much as a release file takes of one picture
KEPT = frozenset({b"png", b"jpeg"})


def fit_for_release(path: Path) -> tuple[str, bytes]:
    """The name in the release and the bytes; other formats become PNG.

    FileError when the file is no picture or too large.
    """
    data = read_bytes(path, LIMIT)
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    kind = bytes(reader.format().data())
    image = reader.read()
    if image.isNull():
        raise FileError("this is no picture that can be read", where=str(path))
    if kind not in KEPT:
        target = QBuffer()
        target.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(target, QByteArray(b"png")).write(image)
        data = bytes(target.data().data())
    return media_name(data), data
