"""A composition to the bytes of a DOCX: one language, several side by side or one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from app.composition import Composition
from app.localized import Localized
from app.model import Language
from exporters.docx.blocks import Band, Bands
from exporters.docx.languages import tag, tags
from exporters.docx.numbering import Numbering
from exporters.docx.package import Parts
from exporters.docx.styles import styles_part
from exporters.docx.table import side_by_side
from exporters.docx.text import Writer
from exporters.docx.xml import Element, R, W, base, on, root, w

# A4 with margins of 2.2 cm, in twips (twentieths of a point).
_PAGE, _MARGIN = (11906, 16838), 1247
_TEXT_WIDTH = _PAGE[0] - 2 * _MARGIN


def write(composition: Composition) -> bytes:
    """The composition as a DOCX file; the same composition gives the same bytes."""
    body = w("body")
    parts = Parts(root("document", body))
    numbering = Numbering()
    body.extend(_body(composition, parts, numbering))
    for name, kind, relation, top in (
        ("styles.xml", CT.WML_STYLES, RT.STYLES, styles_part(composition.languages)),
        ("numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, numbering.part()),
        ("settings.xml", CT.WML_SETTINGS, RT.SETTINGS, _settings(composition.languages)),
        ("fontTable.xml", CT.WML_FONT_TABLE, RT.FONT_TABLE, base("fontTable.xml")),
        ("theme/theme1.xml", CT.OFC_THEME, RT.THEME, base("theme.xml")),
    ):
        parts.add(name, kind, relation, top)
    parts.describe(
        title=_first(composition.title),
        author=_first(composition.organization),
        language=tag(composition.languages[0]),
    )
    return parts.save()


def _body(composition: Composition, parts: Parts, numbering: Numbering) -> Iterator[Element]:
    """The text and its sections: one for all languages, or stacked one for each."""
    every = composition.languages
    editions = [(one,) for one in every] if composition.arrangement == "stacked" else [every]
    pictures = count(1)
    for number, languages in enumerate(editions, 1):
        bands = Bands(
            languages, every, parts,
            numbering=numbering, pictures=pictures, text_width=_TEXT_WIDTH / 20,
        )  # fmt: skip
        held = [band for block in composition.blocks for band in bands.of(block)]
        title = _first(composition.title)
        content = list(_laid_out(held, languages, caption=title, style="SideBySide"))
        footer = _footer(composition, languages, bands.writers)
        section = _section(languages, parts, footer, number)
        yield from content if number == len(editions) else _closed(content, section)
    yield section


def _closed(content: Sequence[Element], section: Element) -> Sequence[Element]:
    """Paragraphs that end a section; the next one begins on a new page (17.6.17, 17.6.22)."""
    held = content or [w("p", w("pPr"))]
    held[-1][0].append(section)
    return held


def _laid_out(
    bands: Sequence[Band], languages: Sequence[Language], *, caption: str = "", style: str
) -> Iterator[Element]:
    """The paragraphs of the only language one after the other, or the table of several."""
    filled = [band for band in bands if band.cells or band.whole is not None]
    if len(languages) > 1 and filled:
        yield from side_by_side(filled, languages, width=_TEXT_WIDTH, caption=caption, style=style)
        return
    for band in filled:
        yield from band.cells.values() if band.whole is None else (band.whole,)


def _first(values: Localized[str]) -> str:
    """The first that says something, in the order of the languages."""
    return next(filter(None, values.values()), "")


def _footer(
    composition: Composition, languages: Sequence[Language], writers: Mapping[str, Writer]
) -> Element:
    cells = {code: writer.footer(composition.footer[code]) for code, writer in writers.items()}
    bands = [Band(Localized(cells))]
    return root("ftr", *_laid_out(bands, languages, style="TableNormal"))


def _section(languages: Sequence[Language], parts: Parts, footer: Element, number: int) -> Element:
    """Page and footer; the section runs as its first language does."""
    name = f"footer{number}.xml"
    reference = w("footerReference", type="default")
    reference.set(f"{{{R}}}id", parts.add(name, CT.WML_FOOTER, RT.FOOTER, footer))
    margin = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return w(
        "sectPr",
        reference,
        w("pgSz", w=_PAGE[0], h=_PAGE[1]),
        w("pgMar", **margin, header=624, footer=624, gutter=0),
        *on("bidi", languages[0].direction == "rtl"),
    )


def _settings(languages: Sequence[Language]) -> Element:
    settings = base("settings.xml")
    held = tags(languages[0], languages)
    for element in settings.iter(f"{{{W}}}themeFontLang"):
        element.set(f"{{{W}}}val", held.ltr)
        element.set(f"{{{W}}}bidi", held.rtl)
    return settings
