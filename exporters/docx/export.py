"""A composition to the bytes of a DOCX: one language, several side by side or one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from app.composition import Chip, ChipsBlock, Composition, ReviewSheet, TextBlock
from app.localized import Localized
from app.runs import bare
from exporters.docx.blocks import Bands
from exporters.docx.comments import add_comments
from exporters.docx.dress import coloured, lettered, sized
from exporters.docx.languages import tag, tags
from exporters.docx.numbering import Numbering
from exporters.docx.package import Parts, Properties
from exporters.docx.page import page_of
from exporters.docx.review import Marks
from exporters.docx.review_parts import add_snapshot, tracked
from exporters.docx.review_places import with_places
from exporters.docx.sections import Edition, laid_out, section
from exporters.docx.styles import styles_part
from exporters.docx.text import Writer
from exporters.docx.typefaces import Typefaces, typefaces
from exporters.docx.xml import Element, W, base, root, w


def write(composition: Composition) -> bytes:
    """The composition as a DOCX file; the same composition gives the same bytes.

    One with a review sheet is a copy for reviewers. ExportError when a logo cannot be drawn as
    it is.
    """
    review = composition.review
    marks = None if review is None else Marks(review.threads)
    composition = composition if review is None else with_places(composition)
    body = w("body")
    parts = Parts(root("document", body))
    numbering = Numbering()
    body.extend(_body(composition, parts, numbering, marks))
    faces = typefaces(composition.look.typeface, composition.fonts)
    for name, kind, relation, top in (
        ("styles.xml", CT.WML_STYLES, RT.STYLES, _styles(composition, faces)),
        ("numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, numbering.part()),
        ("settings.xml", CT.WML_SETTINGS, RT.SETTINGS, _settings(composition)),
        ("fontTable.xml", CT.WML_FONT_TABLE, RT.FONT_TABLE, faces.table()),
        ("theme/theme1.xml", CT.OFC_THEME, RT.THEME, _theme(composition, faces)),
    ):
        parts.add(name, kind, relation, top)
    if review is not None and marks is not None:
        add_comments(parts, marks.remarks, composition.languages)
        add_snapshot(parts, review.snapshot)
    parts.describe(_properties(composition))
    return parts.save()


def _body(
    composition: Composition, parts: Parts, numbering: Numbering, marks: Marks | None
) -> Iterator[Element]:
    """The text and its sections: one for all languages, or stacked one for each."""
    editions = _editions(composition)
    pictures = count(1)
    for edition in editions:
        story, every = parts.document, composition.languages
        writers = [Writer(one, every, story, marks) for one in edition.languages]
        bands = Bands(writers, parts.document, edition.page, numbering=numbering, pictures=pictures)
        held = list(bands.of(composition.blocks))
        content = list(laid_out(held, edition, caption=_first(composition.title)))
        if composition.review is not None:
            content = list(_for_review(content, writers, composition.review))
        end = section(composition, edition, parts, pictures)
        yield from content if edition is editions[-1] else _closed(content, end)
    yield end


def _for_review(
    content: Iterable[Element], writers: Sequence[Writer], review: ReviewSheet
) -> Iterator[Element]:
    """The content of a section, at its top what a reviewer is to do with the copy.

    It ends with a paragraph of no words: LibreOffice 7.4 ends a bookmark in the last paragraph
    of a section one character too early.
    """
    for writer in writers:
        if line := review.how.get(writer.language.code):
            yield writer.paragraph("review note", bare(line))
    yield from content
    yield w("p", w("pPr", w("pStyle", val="AfterTable")))


def _editions(composition: Composition) -> list[Edition]:
    every = composition.languages
    shared = [(one,) for one in every] if composition.arrangement == "stacked" else [every]
    return [
        Edition(number, languages, page_of(composition.look, len(languages)))
        for number, languages in enumerate(shared, 1)
    ]


def _closed(content: Sequence[Element], end: Element) -> Sequence[Element]:
    """Paragraphs that end a section; the next one begins on a new page (17.6.17, 17.6.22)."""
    held = content or [w("p", w("pPr"))]
    held[-1][0].append(end)
    return held


def _styles(composition: Composition, faces: Typefaces) -> Element:
    look, page = composition.look, _editions(composition)[0].page
    for_review = composition.review is not None
    styles = styles_part(
        composition.languages, look, page, _chips(composition), for_review=for_review
    )
    return sized(lettered(coloured(styles, look.colours), faces), faces, page.scale)


def _theme(composition: Composition, faces: Typefaces) -> Element:
    return lettered(coloured(base("theme.xml"), composition.look.colours), faces)


def _settings(composition: Composition) -> Element:
    settings, languages = base("settings.xml"), composition.languages
    held = tags(languages[0], languages)
    for element in settings.iter(f"{{{W}}}themeFontLang"):
        element.set(f"{{{W}}}val", held.ltr)
        element.set(f"{{{W}}}bidi", held.rtl)
    hyphenated = any(one.code in composition.look.hyphenated for one in languages)
    for element in settings.iter(f"{{{W}}}autoHyphenation"):
        element.set(f"{{{W}}}val", str(int(hyphenated)))
    return settings if composition.review is None else tracked(settings)


def _properties(composition: Composition) -> Properties:
    """What the document is about, in its first language where that says something."""
    first = composition.languages[0]
    kicker = (
        "".join(run.text for run in block.cells.get(first.code, ()))
        for block in composition.blocks
        if isinstance(block, TextBlock) and block.role == "kicker"
    )
    return Properties(
        title=_first(composition.title),
        subject=next(kicker, ""),
        creator=_first(composition.organization),
        keywords="; ".join(chip.text for chip in _chips(composition, first.code)),
        language=tag(first),
    )


def _chips(composition: Composition, code: str = "") -> Iterator[Chip]:
    """The chips of a language, or of all."""
    for block in composition.blocks:
        if isinstance(block, ChipsBlock):
            for held, chips in block.chips.items():
                yield from chips if code in {"", held} else ()


def _first(values: Localized[str]) -> str:
    """The first that says something, in the order of the languages."""
    return next(filter(None, values.values()), "")
