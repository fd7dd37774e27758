"""What Bayan put into a copy for reviewers: a snapshot in a custom XML part."""

from __future__ import annotations

import base64
import binascii
import zlib

from app.bookmarks import SNAPSHOT
from app.importing.word.opening import Package
from app.importing.word.xml import parse

_ROOT = f"{{{SNAPSHOT}}}review"
MAX_SNAPSHOT = 32 << 20


def snapshot(package: Package) -> bytes | None:
    """The snapshot, unpacked; None when there is none that is whole.

    It is looked for in every such part, since programs give them new names when they save.
    """
    for name in package.names():
        if name.startswith("customxml/item") and name.endswith(".xml"):
            data = package.read(name)
            if data is not None and SNAPSHOT.encode() in data:
                root = parse(data, name, package.name)
                if root.tag == _ROOT:
                    return _unpacked("".join(str(text) for text in root.itertext()))
    return None


def _unpacked(text: str) -> bytes | None:
    reader = zlib.decompressobj()
    try:
        data = reader.decompress(base64.b64decode(text), MAX_SNAPSHOT)
    except (binascii.Error, ValueError, zlib.error):
        return None
    return data if reader.eof else None
