"""What stands around the text: letterhead, foot, sheet. One section for each edition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from msgspec import Struct

from app.composition import Cell, Composition, Footer
from app.localized import Localized
from app.model import Language
from exporters.docx.blocks import Band, filled
from exporters.docx.logos import shown_logos
from exporters.docx.package import Parts, Story
from exporters.docx.page import Page, twips
from exporters.docx.styles import Part
from exporters.docx.table import side_by_side
from exporters.docx.text import Writer
from exporters.docx.xml import Element, R, on, root, w

_LETTER, _BETWEEN = 4.3, 12  # points: of a letter in the foot, and between its two parts
_GAP = "\u2003\u2003"  # two ems of the style Logos


class Edition(Struct, frozen=True):
    """The languages that share pages, as the number of the edition in the document, from 1."""

    number: int
    languages: tuple[Language, ...]
    page: Page


def laid_out(bands: Sequence[Band], edition: Edition, *, caption: str = "") -> Iterator[Element]:
    """The paragraphs of the only language one after the other, or the table of several."""
    if len(edition.languages) > 1 and bands:
        width = twips(edition.page.width)
        yield from side_by_side(bands, edition.languages, width=width, caption=caption)
        return
    for band in bands:
        yield from band.cells.values() if band.whole is None else (band.whole,)


def section(
    composition: Composition, edition: Edition, parts: Parts, pictures: Iterator[int]
) -> Element:
    """Sheet, letterhead and foot; the section runs as its first language does."""
    head = composition.letterhead
    has_letterhead = bool(head.logos) or any(head.lines.get(one.code) for one in edition.languages)
    references = []
    if has_letterhead:
        references.append(_letterhead(composition, edition, parts, pictures))
    kinds = ("first", "default") if has_letterhead else ("default",)
    references += [_foot(composition, edition, parts, kind) for kind in kinds]
    page = edition.page
    white = {"top": page.top, "right": page.margin, "bottom": page.bottom, "left": page.margin}
    edges = {**white, "header": page.top, "footer": page.footer, "gutter": 0}
    return w(
        "sectPr",
        *references,
        w("pgSz", w=twips(page.size[0]), h=twips(page.size[1])),
        w("pgMar", **{name: twips(edge) for name, edge in edges.items()}),
        *on("titlePg", has_letterhead),
        *on("bidi", edition.languages[0].direction == "rtl"),
    )


def _letterhead(
    composition: Composition, edition: Edition, parts: Parts, pictures: Iterator[int]
) -> Element:
    """The head of the first page: logos across all columns, name and address in each."""
    top = root("hdr")
    name = f"header{edition.number}.xml"
    story, relation = parts.story(name, CT.WML_HEADER, RT.HEADER, top)
    writers = _writers(composition, edition, story)
    held = composition.letterhead
    first, page = writers[0], edition.page
    shown = shown_logos(
        held.logos, story, first.language.code, width=page.text_width, numbers=pictures
    )
    bands = [Band(whole=first.pictures("logos", shown, between=_GAP))] if shown else []
    longest = max((len(lines) for lines in held.lines.values()), default=0)
    for place in range(longest):
        cells = {
            writer.language.code: writer.paragraph("letterhead", lines[place])
            for writer in writers
            for lines in [held.lines.get(writer.language.code, ())]
            if place < len(lines)
        }
        bands.append(Band(Localized(cells), under=place > 0))
    top.extend(laid_out(filled(bands), edition))
    return _reference("headerReference", "first", relation)


def _foot(composition: Composition, edition: Edition, parts: Parts, kind: str) -> Element:
    """The foot of a page: a line, the page number, and the line of the house beside or under it."""
    bottom = root("ftr")
    name = f"footer{edition.number}{'' if kind == 'default' else f'-{kind}'}.xml"
    story, relation = parts.story(name, CT.WML_FOOTER, RT.FOOTER, bottom)
    bands = [Band(whole=w("p", w("pPr", w("pStyle", val="FootRule"))))]
    feet = [_feet(writer, composition, edition) for writer in _writers(composition, edition, story)]
    for place in range(max(map(len, feet))):
        cells = {
            one.code: foot[place]
            for one, foot in zip(edition.languages, feet, strict=True)
            if place < len(foot)
        }
        bands.append(Band(Localized(cells), under=place > 0))
    bottom.extend(laid_out(bands, edition))
    return _reference("footerReference", kind, relation)


def _feet(writer: Writer, composition: Composition, edition: Edition) -> list[Element]:
    """The paragraphs of a language's foot: one where both find room in a line, else two."""
    code = writer.language.code
    house, footer = composition.letterhead.foot.get(code, ()), composition.footer[code]
    line = "".join(run.text for run in house)
    letters = len(line) + len(footer.text(888, 888))
    needed = letters * _LETTER * edition.page.scale + _BETWEEN
    if line and needed <= edition.page.column_width:
        return [writer.footer("footer", house, footer)]
    part: Part = "footer centred" if len(edition.languages) == 1 else "footer"
    held: list[tuple[Cell, Footer]] = [((), footer)]
    if line:
        held.append((house, Footer(())))
    return [writer.footer(part, *one) for one in held]


def _writers(composition: Composition, edition: Edition, story: Story) -> list[Writer]:
    return [Writer(one, composition.languages, story) for one in edition.languages]


def _reference(tag: str, kind: str, relation: str) -> Element:
    reference = w(tag, type=kind)
    reference.set(f"{{{R}}}id", relation)
    return reference
