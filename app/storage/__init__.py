"""The .bayan file: what it holds, and how it is opened and saved.

Locks (``app.storage.lock``) and autosave (``app.storage.autosave``) are asked for by name: a
command that only reads a release pays for neither.
"""

from app.storage.atomic import write_atomic
from app.storage.document import NO_MEDIA, Document, media_name, used_media
from app.storage.files import load, load_release, read_bytes, save
from app.storage.package import decode, encode

__all__ = [
    "NO_MEDIA",
    "Document",
    "decode",
    "encode",
    "load",
    "load_release",
    "media_name",
    "read_bytes",
    "save",
    "used_media",
    "write_atomic",
]
