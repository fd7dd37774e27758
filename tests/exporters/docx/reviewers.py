"""What reviewers do to a copy in their word processor, done to its XML."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from exporters.docx.xml import Element, W, w
from tests.exporters.docx.reading import find, text

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LIVE = ".//w:r[w:t][not(ancestor::w:del)]"


class Desk:
    """A copy open in front of somebody: ``author`` is whom the program takes them for."""

    def __init__(self, docx: bytes) -> None:
        with ZipFile(BytesIO(docx)) as held:
            self._parts = {name: held.read(name) for name in held.namelist()}
        self.author, self._next = "", 900
        self.document = etree.fromstring(self._parts["word/document.xml"])
        self._comments = etree.fromstring(self._parts["word/comments.xml"])
        self._extended = etree.fromstring(self._parts["word/commentsExtended.xml"])

    def saved(self) -> bytes:
        """The file as the program writes it."""
        self._parts["word/document.xml"] = etree.tostring(self.document)
        self._parts["word/comments.xml"] = etree.tostring(self._comments)
        self._parts["word/commentsExtended.xml"] = etree.tostring(self._extended)
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as held:
            for name, data in self._parts.items():
                held.writestr(name, data)
        return out.getvalue()

    def replace(self, old: str, new: str) -> None:
        """Words put for others, tracked; either may be empty after the first one."""
        runs = self._runs(old)
        put = _run_like(runs[-1], new)
        for run in runs:
            for characters in find(run, "w:t"):
                characters.tag = f"{{{W}}}delText"
            gone = self._change("del")
            run.addprevious(gone)
            gone.append(run)
        if new:
            came = self._change("ins")
            came.append(put)
            gone.addnext(came)

    def rewrite(self, old: str, new: str) -> None:
        """The same with tracking switched off."""
        first, *others = self._runs(old)
        for run in others:
            _parent(run).remove(run)
        first.getparent().replace(first, _run_like(first, new))  # type: ignore[union-attr]

    def split(self, before: str) -> None:
        """A new paragraph begun in front of these words."""
        (first, *_) = self._runs(before)
        paragraph = _parent(first)
        new = deepcopy(paragraph)
        for child in list(new)[1:]:
            new.remove(child)
        place = paragraph.index(first)
        for child in list(paragraph)[1:place]:
            new.append(child)
        self._mark(new, "ins")
        paragraph.addprevious(new)

    def join(self, words: str) -> None:
        """The end of the paragraph with these words struck out."""
        self._mark(self._paragraph(words), "del")

    def comment(self, words: str, said: str, parent: str = "") -> None:
        """A comment on words; an answer when ``parent`` is what the first one says."""
        runs = self._runs(words)
        number, key = self._number(), f"{self._next:08X}"
        runs[0].addprevious(w("commentRangeStart", id=number))
        runs[-1].addnext(w("r", w("commentReference", id=number)))
        runs[-1].addnext(w("commentRangeEnd", id=number))
        paragraph = w("p", _run_like(runs[0], said))
        paragraph.set(f"{{{_W14}}}paraId", key)
        self._comments.append(
            w("comment", paragraph, id=number, author=self.author, date="2026-03-10T10:00:00Z")
        )
        more = etree.SubElement(self._extended, f"{{{_W15}}}commentEx")
        more.set(f"{{{_W15}}}paraId", key)
        more.set(f"{{{_W15}}}done", "0")
        if parent:
            more.set(f"{{{_W15}}}paraIdParent", self._key(parent))

    def resolve(self, said: str) -> None:
        """The comment that says this is settled."""
        key = self._key(said)
        for more in self._extended:
            if key in {more.get(f"{{{_W15}}}paraId"), more.get(f"{{{_W15}}}paraIdParent")}:
                more.set(f"{{{_W15}}}done", "1")

    def _key(self, said: str) -> str:
        (paragraph,) = (one for one in find(self._comments, "//w:p") if text(one) == said)
        return str(paragraph.get(f"{{{_W14}}}paraId"))

    def _paragraph(self, words: str) -> Element:
        held = find(self.document, "//w:p")
        return next(p for p in held if words in "".join(map(text, find(p, _LIVE))))

    def _runs(self, words: str) -> list[Element]:
        """The runs with these words and nothing else, cut out of those that are there."""
        paragraph = self._paragraph(words)
        start = "".join(map(text, find(paragraph, _LIVE))).index(words)
        end = start + len(words)
        at = 0
        for run in find(paragraph, _LIVE):
            held = text(run)
            edges = sorted(
                {0, *(e - at for e in (start, end) if 0 < e - at < len(held)), len(held)}
            )
            for first, last in pairwise(edges):
                run.addprevious(_run_like(run, held[first:last]))
            _parent(run).remove(run)
            at += len(held)
        found, at = [], 0
        for run in find(paragraph, _LIVE):
            if start <= at and at + len(text(run)) <= end:
                found.append(run)
            at += len(text(run))
        return found

    def _mark(self, paragraph: Element, tag: str) -> None:
        properties = find(paragraph, "w:pPr")[0]
        looks = find(properties, "w:rPr")
        held = looks[0] if looks else w("rPr")
        if not looks:
            properties.append(held)
        held.insert(0, self._change(tag))

    def _change(self, tag: str) -> Element:
        when = "2026-03-09T09:15:20Z"
        return w(tag, id=self._number(), author=self.author, date=when)

    def _number(self) -> int:
        self._next += 1
        return self._next


def _run_like(run: Element, words: str) -> Element:
    characters = w("t")
    characters.text = words
    characters.set(_SPACE, "preserve")
    return w("r", *map(deepcopy, find(run, "w:rPr")), characters)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent
