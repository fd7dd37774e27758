"""A composition on pages: one language down the sheet, or several side by side, row by row.

Side by side, every block is a row whose first baselines are aligned, and languages written
from the left stand left of those written from the right. The structure tree then holds one
section per language, so that a screen reader reads each text through.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from app.composition import Composition
from app.errors import ExportError
from app.model import Language
from exporters.pdf.blocks import Setter
from exporters.pdf.cells import Lane, Press, as_line, loose_lines
from exporters.pdf.flow import Flowed, flow
from exporters.pdf.fonts import Faces, own_fonts
from exporters.pdf.itemize import Script
from exporters.pdf.pages import Layout, Placed, Rule
from exporters.pdf.style import (
    FOOTER,
    FOOTER_ALONE,
    FOOTER_RULE_ABOVE,
    HAIRLINE,
    HAIRLINE_INK,
    Page,
    page_of,
)
from exporters.pdf.tree import Node

_SPOKEN: dict[Script, str] = {"Latn": "en", "Arab": "ar"}
_NAMED = 5


def layout(composition: Composition) -> Layout:
    """The pages of a composition in its languages.

    ExportError when a character cannot be drawn by any shipped face; it names them.
    """
    languages = composition.languages
    page = page_of(composition.look, len(languages))
    lanes, root = _lanes(languages, page), Node("Document")
    press = Press(composition.look, _faces(composition), page.scale, 1, [])
    rows = list(Setter(press, lanes, _sections(root, languages)).rows(composition.blocks))
    flowed = flow(rows, page.size[1] - page.top, page.bottom)
    footers = tuple(_footers(press, composition, lanes, page, flowed))
    _refuse(press.lost)
    return Layout(
        page_size=page.size,
        page_count=flowed.pages,
        root=root.element(),
        artifacts=(*flowed.artifacts, *footers),
        language=languages[0].code,
        direction="rtl" if all(one.direction == "rtl" for one in languages) else "ltr",
        title=next(filter(None, composition.title.values()), ""),
        author=next(filter(None, composition.organization.values()), ""),
        own_fonts=dict(press.faces.own),
        ink=composition.look.ink,
    )


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


def _lanes(languages: Sequence[Language], page: Page) -> tuple[Lane, ...]:
    """The columns from left to right."""
    ordered = sorted(languages, key=lambda language: language.direction == "rtl")
    width = (page.size[0] - 2 * page.side - page.gutter * (len(ordered) - 1)) / len(ordered)
    return tuple(
        Lane(
            code=language.code,
            base=int(language.direction == "rtl"),
            script=_script(language),
            foreign=_foreign(language, languages),
            left=page.side + index * (width + page.gutter),
            width=width,
        )
        for index, language in enumerate(ordered)
    )


def _script(language: Language) -> Script:
    return "Arab" if language.script == "Arab" else "Latn"


def _foreign(language: Language, languages: Sequence[Language]) -> str:
    """What words in another script are read as: another language of the release, or the usual."""
    other: Script = "Latn" if _script(language) == "Arab" else "Arab"
    return next((one.code for one in languages if _script(one) == other), _SPOKEN[other])


def _sections(root: Node, languages: Sequence[Language]) -> dict[str, Node]:
    """Where each language's elements go; they are read in the order of the composition."""
    if len(languages) == 1:
        return {languages[0].code: root}
    sections = {one.code: Node("Sect", root, language=one.code) for one in languages}
    for section in sections.values():
        section.join()
    return sections


def _footers(
    press: Press, composition: Composition, lanes: Sequence[Lane], page: Page, flowed: Flowed
) -> Iterator[Placed]:
    style = FOOTER_ALONE if len(lanes) == 1 else FOOTER
    for number in range(flowed.pages):
        rule_at = page.footer + FOOTER_RULE_ABOVE
        rule = Rule(
            page.side, rule_at, page.size[0] - 2 * page.side, HAIRLINE, press.ink(HAIRLINE_INK)
        )
        yield Placed(number, rule)
        for lane in lanes:
            text = composition.footer[lane.code].text(number + 1, flowed.pages)
            kind = press.type_of(style, lane)
            for line in loose_lines(press, lane, text, style, role="footer"):
                yield Placed(number, as_line(line, kind, page.footer))


def _refuse(lost: Sequence[tuple[str, str]]) -> None:
    """Nothing is left out in silence: what cannot be drawn stops the export, by name."""
    if not lost:
        return
    names = list(dict.fromkeys(_named(character) for character, _ in lost))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    raise ExportError(
        f"no shipped font can draw {', '.join(names[:_NAMED])}{more}",
        where=lost[0][1],
        remedy="write it in other letters, or take it out",
    )


def _named(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, 'UNNAMED CHARACTER')}"
