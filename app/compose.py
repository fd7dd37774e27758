"""Turns a release into what a reader will see: every wording decision is made here, once.

The author's text goes out as it was written, to the character; only what Bayan makes (dates,
labels, datelines, attributions, marks, footers) follows the house rules of the profile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Literal, TypeVar, assert_never

from msgspec import Struct

from app.address import Address
from app.composition import (
    Arrangement,
    Block,
    Cell,
    Chip,
    ChipsBlock,
    Composition,
    FigureBlock,
    Footer,
    ListBlock,
    Picture,
    Role,
    Run,
    TextBlock,
)
from app.errors import ExportError
from app.facts import entities, goals
from app.lead import date_line, marks
from app.letterhead import font_files, icon, letterhead
from app.localized import Localized
from app.model import (
    Bullets,
    Contact,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    plain,
)
from app.profile import Profile
from app.runs import bare, filled, word, written
from app.text.typed import phone_href
from app.wording import DIGITS, Digits, Wording

NBSP = "\u00a0"
ENTITY_FILL, ENTITY_INK = "#E8EEF4", "#1B2A3A"
T = TypeVar("T")


def compose(
    release: Release,
    media: Mapping[str, bytes],
    profile: Profile,
    codes: Sequence[str],
    arrangement: Arrangement = "facing",
) -> Composition:
    """The release as a reader of these languages will see it, in the order of ``codes``.

    media: the bytes of its pictures by name. arrangement: of several languages. ExportError
    when the profile has no wording for a language, or the bytes of a picture, logo or font are
    missing; FileError when they are no picture.
    """
    for code in codes:
        if code not in profile.wordings:
            raise ExportError(
                f"the profile has no wording for the language “{code}”",
                remedy="add its wording to the profile",
            )
    desk = _Desk(release, media, profile, tuple(codes))
    return Composition(
        languages=tuple(release.language(code) for code in codes),
        blocks=tuple(block for block in _blocks(desk) if not _is_empty(block)),
        title=desk.each(lambda code, words: _title(release, code, words)),
        organization=desk.each(lambda code, _: profile.name.get(code, "")),
        footer=desk.each(lambda code, words: footer(words, profile.digits_of(code))),
        look=profile.look,
        letterhead=letterhead(profile, codes),
        fonts=font_files(profile),
        arrangement=arrangement,
    )


class _Desk(Struct, frozen=True):
    """What every step reads."""

    release: Release
    media: Mapping[str, bytes]
    profile: Profile
    codes: tuple[str, ...]

    def each(self, make: Callable[[str, Wording], T]) -> Localized[T]:
        """One value per composed language, in order."""
        return Localized({code: make(code, self.profile.wordings[code]) for code in self.codes})

    def worded(self, role: Role, make: Callable[[str, Wording], str], level: int = 0) -> TextBlock:
        """A block of words that Bayan makes."""
        return TextBlock(role, self.each(lambda code, words: bare(make(code, words))), level)

    def written(self, role: Role, prose: Prose, at: Address, level: int = 0) -> TextBlock:
        """A block of the author's words, as they stand."""
        return TextBlock(role, self.each(lambda code, _: written(prose, code, at)), level)


def _blocks(desk: _Desk) -> Iterator[Block]:
    release = desk.release
    yield from _marks(desk)
    yield TextBlock("kicker", desk.each(lambda code, words: _kicker(release, code, words)))
    yield desk.written("headline", release.headline, Address("headline"), 1)
    yield desk.written("subheadline", release.subheadline, Address("subheadline"))
    dateline_row = next((row for row in release.rows if _may_carry_dateline(row)), None)
    yield TextBlock("date", desk.each(partial(_date_line, desk, dateline_row)))
    for row in release.rows:
        for block in _row(desk, row, "paragraph"):
            yield _with_dateline(desk, block) if row is dateline_row else block
    if release.end_mark:
        yield desk.worded("end", lambda _, words: words.labels["end"])
    if release.notes:
        yield desk.worded("section", lambda _, words: words.labels["notes"], 2)
    for row in (*release.notes, *release.boilerplate):
        yield from _row(desk, row, "note")
    yield from _contacts(desk)
    yield from _chips(desk)


def _marks(desk: _Desk) -> Iterator[Block]:
    said = desk.each(lambda code, _: marks(desk.release, desk.profile, code))
    for texts in zip(*said.values(), strict=True):
        cells = dict(zip(desk.codes, map(bare, texts), strict=True))
        yield TextBlock("mark", Localized(cells))


def _kicker(release: Release, code: str, words: Wording) -> Cell:
    own = word(release.kicker.get(code, ""), Address("kicker"), code)
    return own or bare(words.kinds.get(release.kind, ""))


def _title(release: Release, code: str, words: Wording) -> str:
    headline = plain(release.headline.get(code, ()))
    return headline or "".join(run.text for run in _kicker(release, code, words))


def footer(words: Wording, digits: Digits) -> Footer:
    """The page number as a language words it, in those digits."""
    pieces = re.split(r"(\{[nm]\})", words.footer)
    return Footer(tuple(piece for piece in pieces if piece), DIGITS[digits])


def _date_line(desk: _Desk, dateline_row: Row | None, code: str, _: Wording) -> Cell:
    """Date and reference; also the place when no row is there to carry it as a dateline."""
    release = desk.release
    made = date_line(release, desk.profile, code)
    place = word(release.place.get(code, ""), Address("place"), code)
    if dateline_row is not None or not place:
        return bare(" | ".join(made))
    return (*place, *bare("".join(f" | {one}" for one in made)))


def _row(desk: _Desk, row: Row, role: Literal["paragraph", "note"]) -> Iterator[Block]:
    at = Address("text", row.id)
    match row:
        case Paragraph():
            yield desk.written(role, row.text, at)
        case Heading():
            yield desk.written("heading", row.text, at, row.level)
        case Quotation(attribution="in text"):
            yield desk.written(role, row.text, at)
        case Quotation():
            yield from _quotation(desk, row, at)
        case Bullets():
            yield _list(desk, row, role)
        case Image():
            yield _figure(desk, row)
        case _:
            assert_never(row)


def _quotation(desk: _Desk, row: Quotation, at: Address) -> Iterator[Block]:
    def marked(code: str, words: Wording) -> Cell:
        runs = written(row.text, code, at)
        return (*bare(words.quotes[0]), *runs, *bare(words.quotes[1])) if runs else ()

    def attribution(code: str, words: Wording) -> Cell:
        speaker, post = row.speaker.get(code, ""), row.post.get(code, "")
        if not speaker:
            return ()
        template = words.attribution if post else words.attribution_bare
        named = {"speaker": (speaker, Address("speaker", row.id))}
        return filled(template, code, {**named, "post": (post, Address("post", row.id))})

    yield TextBlock("quotation", desk.each(marked))
    yield TextBlock("attribution", desk.each(attribution))


def _list(desk: _Desk, row: Bullets, role: Literal["paragraph", "note"]) -> ListBlock:
    def label(index: int, code: str, words: Wording) -> str:
        number = words.number(index + 1, desk.profile.digits_of(code))
        return words.list_number.format(n=number) if row.ordered else words.list_bullet

    def item(index: int, code: str, _: Wording) -> Cell:
        return written(row.items[index], code, Address("items", row.id, item=index))

    places = range(len(row.items))
    return ListBlock(
        items=tuple(desk.each(partial(item, index)) for index in places),
        labels=tuple(desk.each(partial(label, index)) for index in places),
        ordered=row.ordered,
        role=role,
    )


def _figure(desk: _Desk, row: Image) -> FigureBlock:
    def caption(code: str, words: Wording) -> Cell:
        runs = written(row.caption, code, Address("caption", row.id))
        credit = row.credit.get(code, "")
        if not credit:
            return runs
        template = f" ({words.credit})" if runs else words.credit
        return (*runs, *filled(template, code, {"credit": (credit, Address("credit", row.id))}))

    return FigureBlock(
        picture=_picture(desk, row),
        alt=desk.each(lambda code, _: row.alt.get(code, "")),
        caption=desk.each(caption),
    )


def _picture(desk: _Desk, row: Image) -> Picture:
    where = f"the picture in {_place(desk.release, row)}"
    if row.media not in desk.media:
        raise ExportError(f"{where} is not in the file", remedy="put it in again")
    from app.pictures import fit

    return fit(desk.media[row.media], where)


def _place(release: Release, row: Row) -> str:
    """Where a row is, as a person counts."""
    sections = {"rows": "", "notes": " of the notes", "boilerplate": " about the organization"}
    for section, words in sections.items():
        ids = [one.id for one in getattr(release, section)]
        if row.id in ids:
            return f"row {ids.index(row.id) + 1}{words}"
    raise LookupError(f"no row has the id {row.id}")


def _contacts(desk: _Desk) -> Iterator[Block]:
    if desk.release.contacts:
        yield desk.worded("section", lambda _, words: words.labels["contacts"], 2)
    for contact in desk.release.contacts:
        yield _who(desk, contact)
        yield _typed_line(desk, "phone", contact.phone, contact.id)
        yield _typed_line(desk, "email", contact.email, contact.id)


def _who(desk: _Desk, contact: Contact) -> TextBlock:
    def line(code: str, words: Wording) -> Cell:
        name = word(contact.name.get(code, ""), Address("name", contact.id), code)
        post = word(contact.post.get(code, ""), Address("post", contact.id), code)
        return (*name, *bare(words.comma), *post) if name and post else name or post

    return TextBlock("contact", desk.each(line))


def _typed_line(desk: _Desk, part: Literal["phone", "email"], value: str, owner: int) -> TextBlock:
    shown = value.replace(" ", NBSP)
    href = f"mailto:{value}" if part == "email" else phone_href(value)
    run = Run(shown, href=href, typed=True, source=Address(part, owner))

    def line(_: str, words: Wording) -> Cell:
        return (Run(words.labels[part] + words.colon), run) if value else ()

    return TextBlock("contact", desk.each(line))


def _chips(desk: _Desk) -> Iterator[Block]:
    def entity(id_: str, code: str) -> Chip:
        known = entities().get(id_)
        names = known.name if known else {}
        return Chip(names.get(code) or names.get("en") or id_, ENTITY_FILL, ENTITY_INK)

    def goal(n: int, code: str, words: Wording) -> Chip:
        held = goals().get(n)
        if held is None:
            return Chip(str(n), ENTITY_FILL, ENTITY_INK)
        number = words.number(n, desk.profile.digits_of(code))
        text = f"{number} · {held.name.get(code, held.name['en'])}"
        return Chip(text, held.fill, held.ink, icon(desk.profile, code, n))

    if desk.release.entities:
        yield desk.worded("section", lambda _, words: words.labels["entities"], 2)
        yield ChipsBlock(
            desk.each(lambda code, _: tuple(entity(id_, code) for id_ in desk.release.entities))
        )
    if desk.release.goals:
        yield desk.worded("section", lambda _, words: words.labels["goals"], 2)
        yield ChipsBlock(
            desk.each(lambda code, words: tuple(goal(n, code, words) for n in desk.release.goals))
        )


def _may_carry_dateline(row: Row) -> bool:
    return isinstance(row, Paragraph) or (
        isinstance(row, Quotation) and row.attribution == "in text"
    )


def _with_dateline(desk: _Desk, block: Block) -> Block:
    assert isinstance(block, TextBlock)

    def led(code: str, words: Wording) -> Cell:
        place, cell = desk.release.place.get(code, ""), block.cells[code]
        if not place or not cell:
            return cell
        before, after = words.dateline.split("{place}")
        return (*bare(before), *word(place, Address("place"), code), *bare(after), *cell)

    return TextBlock(block.role, desk.each(led), block.level)


def _is_empty(block: Block) -> bool:
    return isinstance(block, TextBlock) and not any(block.cells.values())
