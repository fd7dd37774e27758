"""The pictures of a DOCX, checked and written anew, so that nothing hidden comes in with them."""

from __future__ import annotations

from app.errors import FileError
from app.importing.word.opening import MAX_PICTURE, Package
from app.pictures import fit
from app.storage.document import media_name

MAX_PICTURES = 100
_VECTOR = (".svg", ".emf", ".wmf", ".emz", ".wmz", ".pict", ".eps", ".pdf")


class Pictures:
    """held: the pictures taken so far by their names in the media; alts: their descriptions."""

    def __init__(self, package: Package) -> None:
        self.held: dict[str, bytes] = {}
        self.alts: dict[str, str] = {}
        self._package = package
        self._taken: dict[str, tuple[str, str]] = {}

    def take(self, part: str, alt: str) -> tuple[str, str]:
        """The name of the picture in a part, or an empty one and the code of an entry: why not."""
        if part not in self._taken:
            self._taken[part] = self._take(part)
        name, code = self._taken[part]
        if name and alt:
            self.alts.setdefault(name, alt)
        return name, code

    def _take(self, part: str) -> tuple[str, str]:
        if part.lower().endswith(_VECTOR):
            return "", "picture_drawn"
        if len(self.held) >= MAX_PICTURES:
            return "", "picture_many"
        try:
            data = self._package.read(part, MAX_PICTURE)
            if data is None:
                return "", "picture_missing"
            made = fit(data, part).data
            name = media_name(made)
        except FileError:
            return "", "picture_unreadable"
        self.held[name] = made
        return name, ""
