"""The .bayan file: format, safe writing, locks, autosave and what is left after a crash."""

from app.storage.atomic import write_atomic
from app.storage.autosave import Autosave, Recovery
from app.storage.document import NO_MEDIA, Document, media_name, used_media
from app.storage.files import load, read_bytes, save
from app.storage.lock import Holder, Lock, LockedError, this_process
from app.storage.package import decode, encode

__all__ = [
    "NO_MEDIA",
    "Autosave",
    "Document",
    "Holder",
    "Lock",
    "LockedError",
    "Recovery",
    "decode",
    "encode",
    "load",
    "media_name",
    "read_bytes",
    "save",
    "this_process",
    "used_media",
    "write_atomic",
]
