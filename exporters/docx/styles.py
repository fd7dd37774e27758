"""Named styles: one for each role and language, so that a change of one restyles a document.

What a role looks like stands in ``resources/docx/styles.xml`` for all languages; a style of a
language is based on it and adds direction, language and, without italics, upright letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from app.composition import Role
from app.model import Language
from exporters.docx import languages as tongues
from exporters.docx.xml import Element, base, on, w

Part: TypeAlias = Role | Literal["list", "caption", "picture", "chip", "footer"]

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
    "section": ("Section", "Heading2"),
    "note": ("Note", "Note"),
    "contact": ("Contact", "Contact"),
    "end": ("End", "EndMark"),
    "list": ("List", "ListParagraph"),
    "caption": ("Caption", "Caption"),
    "picture": ("Picture", "Picture"),
    "chip": ("Chip", "Chip"),
    "footer": ("Footer", "Footer"),
}
_LEVELS = (2, 3, 4)
_LEADING: frozenset[Part] = frozenset({"headline", "subheadline", "date", "heading", "section"})


def style_id(part: Part, language: Language, level: int = 0) -> str:
    """The id of the style for a part of the release in a language; level: of a heading."""
    return f"{_PARTS[part][0].replace(' ', '')}{_suffix(part, level)}-{language.code}"


def styles_part(languages: Sequence[Language]) -> Element:
    """The whole styles part of a document in these languages."""
    root = base("styles.xml")
    for language in languages:
        root.extend(_of_language(language, languages))
    return root


def _of_language(language: Language, languages: Sequence[Language]) -> Iterator[Element]:
    for part in _PARTS:
        for level in _LEVELS if part == "heading" else (0,):
            yield _style(part, language, languages, level)


def _style(part: Part, language: Language, languages: Sequence[Language], level: int) -> Element:
    name, base = (word + _suffix(part, level) for word in _PARTS[part])
    following = (w("next", val=style_id("paragraph", language)),) if part in _LEADING else ()
    rtl = language.direction == "rtl"
    return w(
        "style",
        w("name", val=f"{_spaced(name)} ({tongues.name(language)})"),
        w("basedOn", val=base),
        *following,
        w("uiPriority", val=3),
        w("qFormat"),
        w("pPr", w("bidi", val=int(rtl))),
        w("rPr", *_upright(language), _lang(language, languages)),
        type="paragraph",
        customStyle=1,
        styleId=style_id(part, language, level),
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
