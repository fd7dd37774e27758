"""Reads the sections of United Nations entities and goals: names and numbers become ids."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Literal

from app.address import Address
from app.facts import entities, goals
from app.importing.blocks import Block
from app.importing.contacts import opens_contacts
from app.importing.draft import Desk
from app.importing.labels import is_end
from app.importing.lexicon import is_label, led_by, lexicon, opens_section
from app.importing.report import Entry
from app.text.scripts import fold, key

_LONGEST = 400
_PIECE = re.compile(r"[^,;،؛|•·\n]*[,;،؛|•·\n]*")
# In a group, so that splitting keeps it.
_AND = re.compile(r"(\s+and\s+|\s+و\s?)")
_GOAL_WORD = r"(?:goals?|sdgs?|الاهداف|الهدف|هدف)"
_NUMBERS = re.compile(
    rf"{_GOAL_WORD}?[\s:#]*\d{{1,2}}(?:[\s,،;&]*(?:and\s|و\s?)?\d{{1,2}}){{0,16}}\.?"
)
_NUMBERED = re.compile(rf"{_GOAL_WORD}?\s*#?(\d{{1,2}})\s*[.:·)–—-]+\s*(\S.*)")


def read_entities(desk: Desk) -> int:
    """The heading of the United Nations entities, and the names under it."""
    return _read(desk, "entities", lexicon(desk.code).entities)


def read_goals(desk: Desk) -> int:
    """The heading of the goals, and the numbers or titles under it."""
    return _read(desk, "goals", lexicon(desk.code).goals)


def read_chip(desk: Desk) -> int:
    """A block whose style says that it names an entity or a goal."""
    block = desk.block
    part: Literal["entities", "goals"] = "goals" if goals_in(block.plain) else "entities"
    if desk.section == "rows":
        desk.section = "boilerplate"
    if not _take(desk, part, block):
        desk.draft.leave("unknown_entity", block, block.plain)
    return 1


def _read(desk: Desk, part: Literal["entities", "goals"], labels: tuple[str, ...]) -> int:
    heading = desk.block
    if not is_label(heading.plain, labels):
        return 0
    count = 1
    while (item := desk.after(count)) is not None and _take(desk, part, item):
        count += 1
    if count == 1:
        lost = desk.draft.entry("left over", "empty_section", heading, taken=heading.plain, of=part)
        desk.draft.entries.append(lost)
    else:
        desk.draft.take(f"{part}_heading", heading, heading.plain)
    if desk.section == "rows":
        desk.section = "boilerplate"
    return count


def _take(desk: Desk, part: Literal["entities", "goals"], block: Block) -> bool:
    """Account for one block of the section; False when the section is over."""
    resolve, code = (entities_in, "entity") if part == "entities" else (goals_in, "goal")
    pieces = _pieces(block, resolve)
    if not any(found for _, found in pieces):
        if _is_over(block, desk.code):
            return False
        pieces = [(block.plain, ())]
    for piece, found in pieces:
        if found:
            _hold(desk, part, found)
            params = {"value": ", ".join(found)}
            entry = Entry(
                "recognized", code, block.origin, desk.code, Address(part), 0.97, piece, params
            )
            desk.draft.entries.append(entry)
        elif not key(piece) or _AND.fullmatch(piece):
            desk.draft.take("joining", block, piece)
        else:
            desk.draft.leave(f"unknown_{code}", block, piece)
    return True


def _hold(desk: Desk, part: Literal["entities", "goals"], found: tuple[str, ...]) -> None:
    if part == "entities":
        desk.draft.entities = list(dict.fromkeys((*desk.draft.entities, *found)))
    else:
        desk.draft.goals = list(dict.fromkeys((*desk.draft.goals, *map(int, found))))


def _pieces(
    block: Block, resolve: Callable[[str], tuple[str, ...]]
) -> list[tuple[str, tuple[str, ...]]]:
    """The whole block where it is one name or a list of numbers, else its parts, with the ids."""
    text = block.plain
    if len(text) > _LONGEST:
        return []
    whole = resolve(text) or resolve(text[block.lead :])
    if whole:
        return [(text, whole)]
    pieces: list[tuple[str, tuple[str, ...]]] = []
    for piece in _PIECE.findall(text):
        halves = [piece] if resolve(piece) else _AND.split(piece)
        named = all(resolve(half) for half in halves[::2])
        pieces += [(half, resolve(half)) for half in halves] if named else [(piece, ())]
    return pieces


def _is_over(block: Block, code: str) -> bool:
    """Whether a block that names nothing known belongs to what comes next."""
    text = block.plain
    return (
        len(text.split()) > 10
        or text.endswith((".", "!", "؟", "?"))
        or is_end(block, code)
        or opens_section(text, code)
        or led_by(text, lexicon(code).about) > 0
        or opens_contacts(block, code)
    )


def entities_in(text: str) -> tuple[str, ...]:
    """The id of the United Nations entity that these words name, alone; empty when none."""
    found = _entity_names().get(key(text))
    return (found,) if found else ()


def goals_in(text: str) -> tuple[str, ...]:
    """The numbers of the goals that these words name: a title, a number with it, or numbers."""
    bare = key(text)
    if bare in _goal_titles():
        return (str(_goal_titles()[bare]),)
    alike = fold(text).strip()
    numbered = _NUMBERED.fullmatch(alike)
    if numbered and _goal_titles().get(key(numbered[2])) == int(numbered[1]):
        return (str(int(numbered[1])),)
    if not _NUMBERS.fullmatch(alike):
        return ()
    numbers = [int(number) for number in re.findall(r"\d+", alike)]
    return tuple(map(str, numbers)) if all(number in goals() for number in numbers) else ()


@cache
def _entity_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for entity in entities().values():
        for name in (entity.id, *entity.name.values(), *entity.short.values()):
            names[key(name)] = entity.id
            names[key(f"{name} ({entity.id})")] = entity.id
    return names


@cache
def _goal_titles() -> dict[str, int]:
    return {
        key(title): goal.n
        for goal in goals().values()
        for title in (*goal.name.values(), *(t for more in goal.accept.values() for t in more))
    }
