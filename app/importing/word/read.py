"""Reads a DOCX: everything in it, in order, with nothing lost without an entry."""

from __future__ import annotations

from collections.abc import Mapping

from app.errors import FileError
from app.importing.roles import role_of
from app.importing.word.body import story, text_of, walk_through
from app.importing.word.book import Book
from app.importing.word.comments import remarks
from app.importing.word.custom import snapshot
from app.importing.word.document import Remark, WordDocument
from app.importing.word.numbering import Numberings
from app.importing.word.opening import Package, open_package
from app.importing.word.parts import Relation, main_part, of_kind, relations
from app.importing.word.pictures import Pictures
from app.importing.word.styles import Styles
from app.importing.word.walk import File, Walk
from app.importing.word.xml import Element, find, is_strict, parse, value

_FOLLOWED = frozenset(("hyperlink", "image"))  # these have entries where they stand


def read_word(data: bytes, name: str) -> WordDocument:
    """What a DOCX holds, exactly as it stands; ``name`` is for faults and entries.

    FileError when it cannot be read, is another kind of file, or is far more than a release.
    """
    package = open_package(data, name)
    main = main_part(package)
    return _Reading(package, main).document()


class _Reading:
    """A document while it is read."""

    def __init__(self, package: Package, main: str) -> None:
        self._package, self._main = package, main
        self._relations = relations(package, main)
        self._book = Book(package.name)
        styles = Styles(self._part("styles"))
        numberings = Numberings(self._part("numbering"), styles)
        self._pictures = Pictures(package)
        self._file = File(styles, numberings, self._pictures)

    def document(self) -> WordDocument:
        data = self._package.read(self._main)
        body = None if data is None else find(self._root(self._main, data), "body")
        if data is None or body is None:
            raise FileError("there is no text in this document", where=self._package.name)
        if is_strict(data):
            self._book.note("recognized", "strict")
        walk = walk_through(self._file, self._book, self._relations, body)
        self._notes(walk)
        self._left_over()
        return WordDocument(
            tuple(self._book.paragraphs),
            self._remarks(),
            self._pictures.held,
            self._pictures.alts,
            snapshot(self._package),
            self._book.entries(),
        )

    def _notes(self, walk: Walk) -> None:
        """Puts the notes that the text refers to at its end."""
        for kind in ("footnote", "endnote"):
            for part in of_kind(self._relations, f"{kind}s"):
                held = self._named(part)
                found = {} if held is None else {value(one, "id"): one for one in held}
                for (of, note), context in walk.notes.items():
                    if of == kind and note in found:
                        self._book.note("recognized", "footnote")
                        here = relations(self._package, part)
                        walk_through(self._file, self._book, here, found[note], context)

    def _left_over(self) -> None:
        """Entries for what is in the file and in no paragraph."""
        for kind in ("header", "footer"):
            for text, is_own in dict(map(self._edge, of_kind(self._relations, kind))).items():
                if text:
                    self._book.note("recognized" if is_own else "left over", kind, text)
        settings = of_kind(self._relations, "settings")
        held = [self._relations, *(relations(self._package, part) for part in settings)]
        for relation in (one for every in held for one in every.values()):
            if relation.external and relation.kind not in _FOLLOWED:
                self._book.note("left over", "outside", value=relation.target)

    def _edge(self, part: str) -> tuple[str, bool]:
        """The text of a header or footer, and whether all of it is what Bayan puts on a page."""
        root = self._named(part)
        if root is None:
            return "", False
        held = story(self._file, self._package.name, relations(self._package, part), root)
        worded = [one for one in held if text_of([one]).strip()]
        return text_of(held).strip(), all(role_of(one.style).language for one in worded)

    def _remarks(self) -> tuple[Remark, ...]:
        comments, extended = self._part("comments"), self._part("commentsExtended")
        if comments is None:
            return ()
        part = of_kind(self._relations, "comments")[0]
        here: Mapping[str, Relation] = relations(self._package, part)
        return tuple(remarks(self._file, self._package.name, here, comments, extended))

    def _part(self, kind: str) -> Element | None:
        """The root of the first part of a kind; None when there is none."""
        parts = of_kind(self._relations, kind)
        return self._named(parts[0]) if parts else None

    def _named(self, part: str) -> Element | None:
        data = self._package.read(part)
        return None if data is None else self._root(part, data)

    def _root(self, part: str, data: bytes) -> Element:
        return parse(data, part, self._package.name)
