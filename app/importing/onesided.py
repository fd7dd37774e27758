"""Tells what one text says and the other leaves out, of what a release holds once for both."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from app.importing.report import Entry

_SINGLE = ("kind", "date", "embargo", "reference")
_MANY = ("entities", "goals", "phone", "email")
_HEADINGS = {"entities_heading": "entities", "goals_heading": "goals"}
_EDGES = " ,،;؛:—–-"
_LONGEST = 80  # code points of the words that are told again


def with_one_sided(entries: Sequence[Entry], codes: Collection[str]) -> list[Entry]:
    """The account of texts in these languages, and after each entry what only its text says.

    Both releases have it now. A section with nothing in it is in neither; its entry says so.
    """
    if len(codes) < 2:
        return list(entries)
    said = {(entry.language, topic) for entry in entries for topic in _topics(entry)}
    said |= {(code, f"{topic.split()[0]}_heading") for code, topic in said}
    held, told = list[Entry](), set[str]()
    for entry in entries:
        others = [code for code in codes if code != entry.language]
        alone = [
            topic
            for topic in _topics(entry)
            if topic not in told and not any((code, topic) in said for code in others)
        ]
        told.update(alone)
        if alone and entry.code == "empty_section":
            held.append(replace(entry, code="empty_section_alone"))
            continue
        held.append(entry)
        if alone:
            held.append(_note(entry, alone[0].split()[0]))
    return held


def _topics(entry: Entry) -> Iterator[str]:
    """What an entry is about: a field, a value of one that has many, or a section."""
    part = entry.at.part if entry.at else entry.code.removesuffix("_differs")
    if part in _SINGLE:
        yield part
    elif part in _MANY and entry.params.get("value") and entry.at:
        yield from (f"{part} {value}" for value in entry.params["value"].split(", "))
    elif entry.code in _HEADINGS:
        yield entry.code
    elif entry.code == "empty_section" and entry.params.get("of"):
        yield f"{entry.params['of']}_heading"


def _note(entry: Entry, part: str) -> Entry:
    words = " ".join(entry.taken.split()).strip(_EDGES)[:_LONGEST]
    params = {"part": part, "words": words}
    return Entry("repaired", "one_side", entry.source, entry.language, entry.at, params=params)
