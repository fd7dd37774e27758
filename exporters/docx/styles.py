"""Named styles: one for each role and language, so that a change of one restyles a document.

What a role looks like stands in ``resources/docx/styles.xml`` for all languages; a style of a
language is based on it and adds direction, language and, without italics, upright letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from app.composition import Chip, Role
from app.look import Look
from app.model import Language
from exporters.docx import languages as tongues
from exporters.docx.page import Page, twips
from exporters.docx.xml import Element, W, base, on, w

Part: TypeAlias = (
    Role
    | Literal[
        "list", "note list", "caption", "picture", "chip",
        "logos", "letterhead", "footer", "footer centred", "review note",
    ]
)  # fmt: skip

# Part: the name of its styles, and the style that they are based on.
_PARTS: dict[Part, tuple[str, str]] = {
    "mark": ("Mark", "Mark"),
    "kicker": ("Kicker", "Kicker"),
    "headline": ("Headline", "Heading1"),
    "subheadline": ("Subheadline", "Subtitle"),
    "date": ("Date Line", "Date"),
    "paragraph": ("Paragraph", "BodyText"),
    "heading": ("Heading", "Heading"),
    "quotation": ("Quotation", "Quote"),
    "attribution": ("Attribution", "Attribution"),
    "section": ("Section", "Section"),
    "note": ("Note", "Note"),
    "contact": ("Contact", "Contact"),
    "end": ("End", "EndMark"),
    "list": ("List", "ListParagraph"),
    "note list": ("Note List", "NoteList"),
    "caption": ("Caption", "Caption"),
    "picture": ("Picture", "Picture"),
    "chip": ("Chip", "Chip"),
    "logos": ("Logos", "Logos"),
    "letterhead": ("Letterhead", "Letterhead"),
    "footer": ("Footer", "Footer"),
    "footer centred": ("Footer Centred", "FooterCentred"),
    "review note": ("Review note", "ReviewNote"),
}
_LEVELS = (2, 3, 4)
_LEADING: frozenset[Part] = frozenset({"headline", "subheadline", "date", "heading", "section"})
_BODY: frozenset[Part] = frozenset({"paragraph", "quotation", "note", "list", "note list"})
_BARRED: frozenset[Part] = frozenset({"quotation", "attribution"})


def style_id(part: Part, language: Language, level: int = 0) -> str:
    """The id of the style for a part of the release in a language; level: of a heading."""
    return f"{_PARTS[part][0].replace(' ', '')}{_suffix(part, level)}-{language.code}"


def styles_part(
    languages: Sequence[Language],
    look: Look,
    page: Page,
    chips: Iterable[Chip] = (),
    *,
    for_review: bool = False,
) -> Element:
    """The whole styles part of a document in these languages, with names for what a house chooses.

    chips: each colour of a ground and of the letters on it is a style of its own. for_review:
    with the styles that only a copy for reviewers has.
    """
    root = base("styles.xml")
    parts = [part for part in _PARTS if for_review or part != "review note"]
    if for_review:
        root.extend(_for_review(page))
    for tab in root.iter(f"{{{W}}}tab"):
        tab.set(f"{{{W}}}pos", str(twips(page.column_width)))
    for language in languages:
        root.extend(_of_language(language, languages, look, parts))
    root.extend({chip_style(chip): _on_ground(chip) for chip in chips}.values())
    return root


def _for_review(page: Page) -> Element:
    """The styles that only a copy for reviewers has; its box is as wide as the text."""
    styles = base("review.xml")
    for indent in styles.iter(f"{{{W}}}ind"):
        for side in ("left", "right"):
            inside = int(str(indent.get(f"{{{W}}}{side}")))
            indent.set(f"{{{W}}}{side}", str(inside + twips(page.gutter / 2)))
    return styles


def chip_style(chip: Chip) -> str:
    """The id of the style for the letters and the ground of a chip."""
    return f"Chip-{chip.fill}-{chip.ink}".replace("#", "")


def _on_ground(chip: Chip) -> Element:
    fill, ink = (colour.removeprefix("#") for colour in (chip.fill, chip.ink))
    return w(
        "style",
        w("name", val=f"Chip {chip.fill} {chip.ink}"),
        w("basedOn", val="DefaultParagraphFont"),
        w("uiPriority", val=36),
        w("rPr", w("color", val=ink), w("shd", val="clear", color="auto", fill=fill)),
        type="character",
        customStyle=1,
        styleId=chip_style(chip),
    )


def _of_language(
    language: Language, languages: Sequence[Language], look: Look, parts: Iterable[Part]
) -> Iterator[Element]:
    for part in parts:
        for level in _LEVELS if part == "heading" else (0,):
            yield _style(part, language, languages, look, level)


def _style(
    part: Part, language: Language, languages: Sequence[Language], look: Look, level: int
) -> Element:
    name, base = (word + _suffix(part, level) for word in _PARTS[part])
    following = (w("next", val=style_id("paragraph", language)),) if part in _LEADING else ()
    return w(
        "style",
        w("name", val=f"{_spaced(name)} ({tongues.name(language)})"),
        w("basedOn", val=base),
        *following,
        w("uiPriority", val=3),
        w("qFormat"),
        _manner(part, language, look),
        w("rPr", *_upright(language), _lang(language, languages)),
        type="paragraph",
        customStyle=1,
        styleId=style_id(part, language, level),
    )


def _manner(part: Part, language: Language, look: Look) -> Element:
    """``w:pPr`` of a language: what depends on where its lines begin, and how it fills them."""
    rtl = language.direction == "rtl"
    # A border stands on a side of the page, whatever the direction (17.3.1.17).
    bar = w("right" if rtl else "left", val="single", sz=12, space=12, color="accent")
    is_body = part in _BODY
    return w(
        "pPr",
        *((w("pBdr", bar),) if part in _BARRED else ()),
        *on("suppressAutoHyphens", not (is_body and language.code in look.hyphenated)),
        w("bidi", val=int(rtl)),
        *((w("jc", val="both"),) if is_body and language.code in look.justified else ()),
    )


def _upright(language: Language) -> tuple[Element, ...]:
    # Should somebody make the common style italic, Arabic stays upright.
    return () if tongues.has_italics(language) else (w("i", val=0), w("iCs", val=0))


def _lang(language: Language, languages: Sequence[Language]) -> Element:
    tags = tongues.tags(language, languages)
    return w("lang", val=tags.ltr, bidi=tags.rtl)


def _suffix(part: Part, level: int) -> str:
    """A heading inside the body has a style per level; one beyond the last takes the last."""
    return str(min(max(level, _LEVELS[0]), _LEVELS[-1])) if part == "heading" else ""


def _spaced(name: str) -> str:
    return f"{name[:-1]} {name[-1]}" if name[-1].isdigit() else name


def paragraph_properties(
    part: Part, language: Language, *, level: int = 0, number: int = 0
) -> Element:
    """``w:pPr`` of a paragraph; number: the numbering it takes its label from, or 0.

    The direction stands here too, beside the style, for programs that read no styles; and on
    the paragraph mark, from which a label takes it.
    """
    rtl = language.direction == "rtl"
    numbering = w("numPr", w("ilvl", val=0), w("numId", val=number))
    return w(
        "pPr",
        w("pStyle", val=style_id(part, language, level)),
        *((numbering,) if number else ()),
        *on("bidi", rtl),
        *((w("rPr", w("rtl")),) if rtl else ()),
    )
