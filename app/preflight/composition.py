"""A preflight report as a composition, which the exporters set, tag and order as they do a release.

A composition has no tables: a row of one becomes a line in which each cell is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.compose import footer
from app.composition import Block, Cell, Composition, ListBlock, Role, Run, TextBlock
from app.letterhead import font_files, letterhead
from app.localized import Localized
from app.look import Fit
from app.model import ARABIC, ENGLISH
from app.preflight.isolating import lean
from app.preflight.labels import labels
from app.preflight.page import Entry, Findings, Page, Prose, Quote, Section, Table, page_of, wording
from app.preflight.report import Preflight
from app.runs import bare
from app.text.bidi import FSI, PDI

_LANGUAGES = {one.code: one for one in (ENGLISH, ARABIC)}


def as_composition(told: Preflight, code: str) -> Composition:
    """The report in a language, in the look of the house; raises as ``app.letterhead`` does."""
    page, profile = page_of(told, code), told.profile
    words = wording(profile, code)
    return Composition(
        languages=(_LANGUAGES[code],),
        blocks=tuple(_blocks(page)),
        title=Localized({code: ": ".join((page.title, *(text for _, text in page.headlines[:1])))}),
        organization=Localized({code: profile.name.get(code, "")}),
        footer=Localized({code: footer(words, profile.digits.get(code, words.digits))}),
        look=replace(profile.look, fit=Fit()),
        letterhead=letterhead(profile, (code,)),
        fonts=font_files(profile),
    )


def _blocks(page: Page) -> Iterator[Block]:
    yield _text(page, "headline", bare(page.title), 1)
    for language, text in page.headlines:
        yield _text(page, "subheadline", _isolated(text, language.code, page.code))
    for name, value in page.facts:
        yield _text(page, "contact", _named(name, bare(value), page.code))
    for section in page.sections:
        yield from _section(page, section)


def _section(page: Page, section: Section) -> Iterator[Block]:
    yield _text(page, "section", bare(section.heading), 2)
    match section:
        case Prose():
            yield _list(page, [bare(line) for line in section.lines])
        case Findings() if section.entries:
            for entry in section.entries:
                yield from _entry(page, entry)
        case Table() if section.rows:
            yield _list(page, [_line(section, row, page.code) for row in section.rows])
        case _:
            yield _text(page, "note", bare(section.empty))


def _entry(page: Page, entry: Entry) -> Iterator[Block]:
    yield _text(page, "heading", bare(entry.place), 3)
    yield _text(page, "note", bare(f"{entry.sentence} [{entry.rule}]"))
    yield _text(page, "note", bare(entry.reason))
    for quote in entry.quotes:
        yield _text(page, "note", _named(quote.name, _quote(quote, page.code), page.code))
    for name, text in entry.notes:
        yield _text(page, "note", _named(name, bare(text), page.code))


def _quote(quote: Quote, code: str) -> Cell:
    """Words of a text in their own direction; those that it is about in bold, if not all are."""
    is_part = bool(quote.before or quote.after)
    words = Run(quote.words, bold=is_part)
    cell = (*bare(quote.before), words, *bare(quote.after))
    is_other = quote.language is not None and quote.language.code != code
    return (Run(FSI), *cell, Run(PDI)) if is_other else cell


def _isolated(text: str, spoken: str, code: str) -> Cell:
    return bare(text) if spoken == code else bare(f"{FSI}{text}{PDI}")


def _line(table: Table, row: tuple[str, ...], code: str) -> Cell:
    """A row of a table: what it is about, and each cell after the name of its column."""
    words = labels(code)
    held = zip(table.head[1:], row[1:], strict=True)
    cells = (f"{name}{words.colon}{text}" for name, text in held if text)
    return _named(row[0], bare(words.semicolon.join(cells)), code)


def _named(name: str, cell: Cell, code: str) -> Cell:
    return (Run(f"{name}{labels(code).colon}", bold=True), *cell)


def _list(page: Page, cells: list[Cell]) -> ListBlock:
    items = tuple(Localized({page.code: _lean(page, cell)}) for cell in cells)
    bullets = tuple(Localized({page.code: "•"}) for _ in cells)
    return ListBlock(items, bullets, role="note")


def _text(page: Page, role: Role, cell: Cell, level: int = 0) -> TextBlock:
    return TextBlock(role, Localized({page.code: _lean(page, cell)}), level)


def _lean(page: Page, cell: Cell) -> Cell:
    return lean(cell, int(_LANGUAGES[page.code].direction == "rtl"))
