"""The pictures of a DOCX, checked and written anew, so that nothing hidden comes in with them."""

from __future__ import annotations

from msgspec import Struct

from app.errors import FileError
from app.importing.word.opening import MAX_PICTURE, Package
from app.storage.document import media_name

MAX_PICTURES = 100
MAX_POINTS = 25_000_000  # of a picture that has to be unpacked whole: 100 MB
_DRAWN = (".svg", ".emf", ".wmf", ".emz", ".wmz", ".pict", ".eps", ".pdf")


class Taken(Struct, frozen=True):
    """The name of a picture in the media; or none, and why not."""

    name: str = ""
    reason: str = ""


class Pictures:
    """held: the pictures taken so far by their names in the media; alts: their descriptions."""

    def __init__(self, package: Package) -> None:
        self.held: dict[str, bytes] = {}
        self.alts: dict[str, str] = {}
        self._package = package
        self._taken: dict[str, Taken] = {}

    def take(self, part: str, alt: str) -> Taken:
        """The picture in a part, which is looked at once however often it is shown."""
        if part not in self._taken:
            self._taken[part] = self._take(part)
        taken = self._taken[part]
        if taken.name and alt:
            self.alts.setdefault(taken.name, alt)
        return taken

    def _take(self, part: str) -> Taken:
        from app.pictures import fit  # noqa: PLC0415  most documents do without Pillow

        if part.lower().endswith(_DRAWN):
            return Taken(reason="it is a drawing")
        if len(self._taken) >= MAX_PICTURES:
            return Taken(reason="there are too many")
        try:
            data = self._package.read(part, MAX_PICTURE)
            if data is None:
                return Taken(reason="it is not in the file")
            made = fit(data, part, MAX_POINTS).data
            name = media_name(made)
        except FileError as fault:
            return Taken(reason=fault.what)
        self.held[name] = made
        return Taken(name)
