"""Puts the drafts of the languages together into one release, row beside row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import count, zip_longest

from msgspec.structs import replace

from app.address import Address
from app.importing.beside import beside
from app.importing.draft import Draft, Part
from app.importing.merge import contacts_of, heard, settled
from app.importing.onesided import with_one_sided
from app.importing.pair import pair
from app.importing.report import Entry
from app.importing.sections import settle_sections
from app.localized import Localized
from app.model import (
    ARABIC,
    ENGLISH,
    Bullets,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    RichText,
    Row,
    plain,
)

LANGUAGES = (ENGLISH, ARABIC)
_PARTS = {"list": "items", "image": "caption"}


def assemble(drafts: Mapping[str, Draft]) -> tuple[Release, list[Entry]]:
    """The release that the drafts make, and entries for where everything stands in it."""
    ordered = [drafts[language.code] for language in LANGUAGES if language.code in drafts]
    for draft in ordered:
        _find_headline(draft, ordered)
    settle_sections(ordered)
    ids = count(1)
    rows, of_rows = _rows({draft.code: draft.rows for draft in ordered}, ids)
    boilerplate, of_boilerplate = _rows({d.code: d.boilerplate for d in ordered}, ids)
    notes, of_notes = _rows({draft.code: draft.notes for draft in ordered}, ids)
    contacts, of_contacts = contacts_of(ordered, ids)
    fields, of_fields = heard([claim for draft in ordered for claim in draft.claims])
    release = Release(
        languages=LANGUAGES,
        state="corrected" if any(draft.corrected for draft in ordered) else "draft",
        kind=fields.kind,
        kicker=Localized({draft.code: draft.kicker for draft in ordered if draft.kicker}),
        reference=fields.reference,
        headline=Localized({draft.code: draft.headline for draft in ordered if draft.headline}),
        subheadline=Localized({d.code: d.subheadline for d in ordered if d.subheadline}),
        date=fields.date,
        embargo=fields.embargo,
        place=Localized({draft.code: draft.place for draft in ordered if draft.place}),
        rows=rows,
        entities=tuple(dict.fromkeys(id_ for draft in ordered for id_ in draft.entities)),
        goals=tuple(dict.fromkeys(goal for draft in ordered for goal in draft.goals)),
        contacts=contacts,
        boilerplate=boilerplate,
        notes=notes,
        end_mark=any(draft.end_mark for draft in ordered),
        next_id=next(ids),
    )
    found = [entry for draft in ordered for entry in draft.entries]
    found += [*of_fields, *of_rows, *of_boilerplate, *of_notes, *of_contacts]
    return release, with_one_sided(found, list(drafts))


def _find_headline(draft: Draft, drafts: Sequence[Draft]) -> None:
    """The first row becomes the headline where only the other language has one, and one row less.

    A headline that ends in a stop looks like a sentence; the other language tells.
    """
    others = [other for other in drafts if other is not draft and other.headline]
    if draft.headline or not others or not draft.rows or draft.rows[0].kind != "paragraph":
        return
    first = draft.rows[0]
    alone = pair(draft.rows, others[0].rows)[0].second is None
    if alone and len(plain(first.text)) <= 2 * len(plain(others[0].headline)) + 20:
        draft.headline = first.text
        del draft.rows[0]
        at = Address("headline", language=draft.code)
        draft.entries.append(Entry("recognized", "headline", first.origin, draft.code, at, 0.6))


def _rows(
    parts: Mapping[str, Sequence[Part]], ids: count[int]
) -> tuple[tuple[Row, ...], list[Entry]]:
    """The rows of a section, those of the languages paired."""
    rows: list[Row] = []
    entries: list[Entry] = []
    for found, sure in _groups(parts):
        group = found if _is_spoken(found) else {c: _unsaid(part) for c, part in found.items()}
        id_ = next(ids)
        rows.append(_row(id_, group))
        alone = len(group) < sum(map(bool, parts.values()))
        for code, part in group.items():
            entries += _entries(id_, code, part, sure, alone=alone)
    return tuple(rows), entries


def _groups(parts: Mapping[str, Sequence[Part]]) -> list[tuple[dict[str, Part], float]]:
    """Language code → part for each row, with how surely they go together."""
    codes = list(parts)
    if len(codes) < 2:
        return [({code: part}, 1.0) for code in codes for part in parts[code]]
    first, second = (parts[code] for code in codes)
    groups = []
    for held in beside(first, second):
        group = {}
        if held.first is not None:
            group[codes[0]] = first[held.first]
        if held.second is not None:
            group[codes[1]] = second[held.second]
        groups.append((group, held.confidence))
    return groups


def _is_spoken(group: Mapping[str, Part]) -> bool:
    """Whether a speaker is sure in one language, or found in more than one."""
    spoken = [part.confidence for part in group.values() if part.kind == "quotation"]
    return len(spoken) > 1 or max(spoken, default=0.0) > 0.5


def _unsaid(part: Part) -> Part:
    if part.kind != "quotation":
        return part
    return replace(part, kind="paragraph", speaker="", post="", confidence=0.9)


def _row(id_: int, group: Mapping[str, Part]) -> Row:
    kinds = {part.kind for part in group.values()}
    text = Localized({code: part.text for code, part in group.items()})
    lead = next(iter(group.values()))
    if "list" in kinds:
        return Bullets(id_, _items(group), lead.ordered)
    if "image" in kinds:
        credit = Localized({code: part.credit for code, part in group.items() if part.credit})
        captions = Localized({code: part.text for code, part in group.items() if part.text})
        return Image(id_, lead.media, captions, credit)
    if "quotation" in kinds:
        return Quotation(
            id_,
            text,
            speaker=Localized({code: part.speaker for code, part in group.items() if part.speaker}),
            post=Localized({code: part.post for code, part in group.items() if part.post}),
            attribution=lead.attribution,
        )
    return Heading(id_, text, lead.level) if kinds == {"heading"} else Paragraph(id_, text)


def _items(group: Mapping[str, Part]) -> tuple[Prose, ...]:
    """Items of one row of a table side by side; else item N of one language beside N of the other.

    The longer list goes on alone.
    """
    if all(part.bands and all(part.bands) for part in group.values()):
        return _items_by_band(group)
    columns = zip_longest(*(part.items for part in group.values()))
    return tuple(
        Localized({c: item for c, item in zip(group, items, strict=True) if item is not None})
        for items in columns
    )


def _items_by_band(group: Mapping[str, Part]) -> tuple[Prose, ...]:
    held: dict[tuple[int, int], dict[str, RichText]] = {}
    for code, part in group.items():
        again: Counter[int] = Counter()
        for band, item in zip(part.bands, part.items, strict=True):
            held.setdefault((band, again[band]), {})[code] = item
            again[band] += 1
    return tuple(Localized(held[place]) for place in sorted(held))


def _entries(id_: int, code: str, part: Part, sure: float, *, alone: bool) -> list[Entry]:
    at = Address(_PARTS.get(part.kind, "text"), id_, code)
    confidence = round(min(sure, part.confidence), 2)
    params = {"speaker": part.speaker or "…"} if part.kind == "quotation" else {}
    entries = [Entry("recognized", part.kind, part.origin, code, at, confidence, "", params)]
    if alone:
        entries.append(Entry("recognized", "unpaired", part.origin, code, at, 0.5))
    return [*entries, *settled(part.entries, id_)]
