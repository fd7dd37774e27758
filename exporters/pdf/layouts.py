"""A composition on pages: one language down the sheet, or several side by side, row by row.

Side by side, every block is a row whose first baselines are aligned, and languages written
from the left stand left of those written from the right; stacked, every language has pages of
its own. The structure tree then holds one section per language, so that a screen reader reads
each text through.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from app.composition import Composition
from app.errors import ExportError
from app.model import Language
from exporters.pdf.blocks import Setter
from exporters.pdf.cells import Press
from exporters.pdf.feet import Feet
from exporters.pdf.flow import flow
from exporters.pdf.fonts import Faces, own_fonts
from exporters.pdf.lanes import lanes_of
from exporters.pdf.letterhead import letterhead_rows
from exporters.pdf.pages import Layout, Placed
from exporters.pdf.style import page_of
from exporters.pdf.tree import Node

_NAMED = 5


def layout(composition: Composition) -> Layout:
    """The pages of a composition in its languages.

    ExportError when a character cannot be drawn by any face; it names them.
    """
    faces = _faces(composition)
    laid = _lay(composition, faces)
    _refuse(laid.lost)
    languages, look = composition.languages, composition.look
    return Layout(
        page_size=page_of(look, 1).size,
        page_count=laid.pages,
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
    """All pages: their tree, their artifacts, and what no face can draw, with its place."""

    root: Node
    artifacts: tuple[Placed, ...]
    pages: int
    lost: Sequence[tuple[str, str]]


def _lay(composition: Composition, faces: Faces) -> _Laid:
    root, lost = Node("Document"), list[tuple[str, str]]()
    sections = _sections(root, composition.languages)
    artifacts: list[Placed] = []
    feet: list[Feet] = []
    for columns in _parts(composition):
        page = page_of(composition.look, len(columns))
        press = Press(composition.look, faces, page.scale, 1, lost)
        lanes = lanes_of(columns, page, composition.languages)
        foot = Feet(press, composition, lanes, page)
        held = {one.code: sections[one.code] for one in columns}
        rows = [
            *letterhead_rows(press, composition.letterhead, lanes, held),
            *Setter(press, lanes, held).rows(composition.blocks),
        ]
        top, bottom = page.size[1] - page.top, page.bottom + foot.raised
        flowed = flow(rows, top, bottom, first=len(feet))
        artifacts += flowed.artifacts
        feet += [foot] * (flowed.pages - len(feet))
    for number, foot in enumerate(feet):
        artifacts += foot.on(number, len(feet))
    return _Laid(root, tuple(artifacts), len(feet), lost)


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
