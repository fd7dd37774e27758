"""A composition on pages: one language down the sheet, or several side by side, row by row.

Side by side, every block is a row whose lines share their baselines, and languages written
from the left stand left of those written from the right; stacked, every language has pages of
its own. The structure tree then holds one section per language, so that a screen reader reads
each text through.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from app.composition import Composition
from app.errors import ExportError
from app.model import Language
from exporters.pdf.blocks import Setter
from exporters.pdf.cells import Press
from exporters.pdf.feet import Feet
from exporters.pdf.fitting import Tightness, fitted
from exporters.pdf.flow import flow
from exporters.pdf.fonts import Faces, own_fonts
from exporters.pdf.lanes import lanes_of
from exporters.pdf.letterhead import letterhead_rows
from exporters.pdf.pages import Layout, Line, Placed
from exporters.pdf.style import page_of
from exporters.pdf.tree import Node

_NAMED = 5


def layout(composition: Composition) -> Layout:
    """The pages of a composition in its languages.

    ExportError when a character cannot be drawn by any face; it names them.
    """
    faces = _faces(composition)
    languages, look = composition.languages, composition.look
    laid = fitted(look.fit, partial(_lay, composition, faces))
    _refuse(laid.lost)
    return Layout(
        page_size=page_of(look, 1).size,
        page_count=laid.parts[-1].stop,
        root=laid.root.element(),
        artifacts=laid.artifacts,
        language=languages[0].code,
        direction="rtl" if all(one.direction == "rtl" for one in languages) else "ltr",
        title=next(filter(None, composition.title.values()), ""),
        author=next(filter(None, composition.organization.values()), ""),
        own_fonts=dict(faces.own),
        ink=look.ink,
    )


class _Laid(Struct, frozen=True):
    """All pages: their tree, their artifacts, and what no face can draw, with its place.

    parts: the pages that share a setting, each part with its own.
    """

    root: Node
    artifacts: tuple[Placed, ...]
    parts: tuple[range, ...]
    lost: Sequence[tuple[str, str]]

    @property
    def longest(self) -> int:
        """The pages of the longest part."""
        return max(len(part) for part in self.parts)

    def lines_after(self, pages: int) -> int:
        """How many lines of a part stand after its first ``pages`` pages, at most."""
        lines = {
            (one.page, round(one.item.y, 2))
            for one in self.root.placed()
            if isinstance(one.item, Line)
        }
        return max(sum(page in part[pages:] for page, _ in lines) for part in self.parts)


def _lay(composition: Composition, faces: Faces, tightness: Tightness) -> _Laid:
    root, lost = Node("Document"), list[tuple[str, str]]()
    sections = _sections(root, composition.languages)
    artifacts: list[Placed] = []
    parts: list[tuple[range, Feet]] = []
    count = 0
    for columns in _parts(composition):
        page = page_of(composition.look, len(columns))
        scale = page.scale * tightness.size
        lanes = lanes_of(columns, page, composition.languages)
        scripts = tuple(lane.script for lane in lanes)
        press = Press(composition.look, faces, scripts, scale, tightness.spacing, lost)
        feet = Feet(press, composition, lanes, page)
        held = {one.code: sections[one.code] for one in columns}
        rows = [
            *letterhead_rows(press, composition.letterhead, lanes, held),
            *Setter(press, lanes, held).rows(composition.blocks),
        ]
        flowed = flow(rows, page.size[1] - page.top, page.bottom + feet.raised, first=count)
        artifacts += flowed.artifacts
        parts.append((range(count, flowed.pages), feet))
        count = flowed.pages
    artifacts += [one for part, feet in parts for number in part for one in feet.on(number, count)]
    return _Laid(root, tuple(artifacts), tuple(part for part, _ in parts), lost)


def _parts(composition: Composition) -> list[tuple[Language, ...]]:
    """The languages that share pages, in order."""
    if composition.arrangement == "stacked":
        return [(one,) for one in composition.languages]
    return [composition.languages]


def _faces(composition: Composition) -> Faces:
    """The faces of the house, where it asks for them."""
    look = composition.look
    if look.typeface == "own" and composition.fonts is None:
        raise ExportError(
            "the profile asks for a typeface of its own and holds no font files",
            remedy="put the files into the profile, or choose another typeface",
        )
    fonts = composition.fonts if look.typeface == "own" else None
    return Faces(own_fonts(fonts), oldstyle=look.figures == "oldstyle")


def _sections(root: Node, languages: Sequence[Language]) -> dict[str, Node]:
    """Where each language's elements go; they are read in the order of the composition."""
    if len(languages) == 1:
        return {languages[0].code: root}
    sections = {one.code: Node("Sect", root, language=one.code) for one in languages}
    for section in sections.values():
        section.join()
    return sections


def _refuse(lost: Sequence[tuple[str, str]]) -> None:
    """Nothing is left out in silence: what cannot be drawn stops the export, by name."""
    if not lost:
        return
    names = list(dict.fromkeys(_named(character) for character, _ in lost))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    raise ExportError(
        f"no font can draw {', '.join(names[:_NAMED])}{more}",
        where=lost[0][1],
        remedy="write it in other letters, or take it out",
    )


def _named(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, 'UNNAMED CHARACTER')}"
