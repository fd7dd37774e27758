"""Puts the pieces of contact lines into contacts: each has a name, a post, a number, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from app.address import Address
from app.importing.blocks import Block
from app.importing.draft import Person
from app.importing.lexicon import folded, keys, lexicon
from app.importing.names import without_honorifics
from app.importing.report import Entry, Outcome
from app.importing.tokens import Token, tokens
from app.text.scripts import fold, key, letters

_LONGEST_INTRO = 400
_LONGEST_LEAD = 100
_MOST_WORDS = 40
_EDGES = " \t\u00a0,،;؛:|/-–—.•·()[]*ـ"
_INFORMATION = ("information", "المعلومات")
_WEB = re.compile(r"https?://|www\.")


def read_persons(blocks: Sequence[Block], code: str) -> tuple[list[Person], list[Entry]]:
    """The contacts that these blocks name, and entries for what belongs to none of them."""
    clerk = _Clerk(code)
    for block, after in zip_longest(blocks, blocks[1:]):
        clerk.read(block, after.plain if after else "")
    persons = [person for person in clerk.persons if person != Person()]
    if persons:
        return persons, clerk.entries
    lost = [replace(entry, kind="left over", code="empty_section") for entry in clerk.entries]
    return [], lost


def intro_length(text: str, code: str) -> int:
    """Code points of the words that lead to a contact at the start of a text; 0 without them.

    An Arabic preposition that is written together with the name counts to the words.
    """
    if len(text) > _LONGEST_INTRO:
        return 0
    alike = fold(text)
    for phrase in folded(lexicon(code).contacts):
        if alike.startswith(phrase) and _ends_intro(phrase, alike[len(phrase) :]):
            return len(phrase)
    return 0


def asks(text: str, code: str) -> bool:
    """Whether a line that ends in a colon leads to the contacts below, and names none of them."""
    if not text.endswith(":") or len(text) > _LONGEST_LEAD:
        return False
    words, asking = [key(word) for word in text.split()], keys(lexicon(code).asking)
    if asking.isdisjoint(words if code == "en" else words[:1]):
        return False
    return all(token.kind == "text" for token in tokens(text, code))


def _ends_intro(phrase: str, rest: str) -> bool:
    if not rest.strip(_EDGES) or rest.lstrip(" ـ")[:1] in ":-–—":
        return True
    # More information may be somewhere else: «لمزيد من المعلومات، يرجى زيارة الموقع».
    long = len(phrase.split()) > 2 and not phrase.endswith(_INFORMATION)
    return long and (phrase.endswith(" ب") or not rest[:1].isalnum())


class _Clerk(Struct):
    """Fills contacts from tokens; label is the one that waits for its value."""

    code: str
    label: str = ""
    persons: list[Person] = field(default_factory=lambda: [Person()])
    entries: list[Entry] = field(default_factory=list)

    def read(self, block: Block, after: str) -> None:
        """Reads a block; ``after`` is the text of the next one."""
        text = block.plain
        start = len(text) if asks(text, self.code) else intro_length(text, self.code)
        words = [text[:start]]
        held = tokens(text[start:], self.code)
        for token in held:
            piece = text[start + token.start : start + token.end]
            if token is held[-1] and self._is_alone(token, after):
                self.label = token.kind.split()[0]
                self.entries.append(self._entry("repaired", "label_alone", block, piece))
            elif token.kind in {"phone", "email"}:
                self._value(block, token.kind, token, piece)
            elif token.kind == "fax":
                self.entries.append(self._entry("left over", "contact_rest", block, piece))
            elif token.kind == "text":
                words += self._text(block, piece)
            else:
                behind = text[start + token.end :].startswith(")")
                self.label = "" if behind else token.kind.split()[0]
                words.append(piece)
        taken = " ".join(" ".join(words).split())
        if taken:
            self.entries.append(self._entry("recognized", "contact_words", block, taken))

    def _is_alone(self, token: Token, after: str) -> bool:
        """Whether a label ends a line, and no value of its kind begins the next."""
        if not token.kind.endswith(" label"):
            return False
        following = tokens(after, self.code)[:1]
        return [one.kind for one in following] != [token.kind.split()[0]]

    def _value(
        self, block: Block, part: Literal["phone", "email"], token: Token, piece: str
    ) -> None:
        """A number or address goes into its own field, whatever label it stands under."""
        swapped = self.label not in {"", part}
        self.label = ""
        if getattr(self.persons[-1], part) not in {"", token.value}:
            self.persons.append(Person())
        mended = swapped or "+" in piece.lstrip("( ")[1:]
        entry = self._entry(
            "repaired" if mended else "recognized",
            "swapped_label" if swapped else part,
            block,
            piece,
            part=part,
            value=token.value,
        )
        entries = (entry, *self._digits(block, part, piece))
        self._fill(part, token.value, *entries, index=self._whose(part))

    def _whose(self, part: str) -> int:
        """Which person a value is of: another number without a name is the last one's as well."""
        nameless = len(self.persons) > 1 and not self.persons[-1].name
        return -2 if part == "email" and nameless and not self.persons[-2].email else -1

    def _digits(self, block: Block, part: str, piece: str) -> Iterator[Entry]:
        """Numbers are held in the digits that every telephone has."""
        if any(char.isdecimal() and not char.isascii() for char in piece):
            entry = self._entry("repaired", "digits", block, "", part=part)
            yield replace(entry, params={"words": piece})

    def _text(self, block: Block, piece: str) -> list[str]:
        """A name or a post; gives back the marks and joining words around it."""
        start, end = _core(piece, self.code)
        core = piece[start:end]
        if not core:
            return [piece]
        person = self.persons[-1]
        if len(core.split()) > _MOST_WORDS or _WEB.search(core) or not any(letters(core)):
            self.entries.append(self._entry("left over", "contact_rest", block, core))
        elif not person.name:
            return [piece[:start], *self._name(block, core), piece[end:]]
        elif person.phone or person.email:
            self.persons.append(Person())
            return [piece[:start], *self._name(block, core), piece[end:]]
        elif not person.post and self._is_person_of(person.name, core):
            return [piece[:start], *self._name_of(block, core), piece[end:]]
        elif not person.post:
            self._fill(
                "post", core, self._entry("recognized", "contact_post", block, "", part="post")
            )
        else:
            self.entries.append(self._entry("left over", "contact_rest", block, core))
        return [piece[:start], piece[end:]]

    def _name(self, block: Block, core: str) -> list[str]:
        """The name, and after a comma the post; gives back the comma."""
        comma = re.search(r"\s*[,،]\s*", core)
        name = core[: comma.start()] if comma else core
        self._fill("name", name, self._entry("recognized", "contact_name", block, "", part="name"))
        if comma is None:
            return []
        post = core[comma.end() :]
        self._fill("post", post, self._entry("recognized", "contact_post", block, "", part="post"))
        return [comma[0]]

    def _is_person_of(self, unit: str, core: str) -> bool:
        """Whether somebody with a title is named under the name of a unit."""
        words, alike = lexicon(self.code), fold(unit)
        named = any(word in alike for word in folded(words.units))
        return named and without_honorifics(core, words)[1]

    def _name_of(self, block: Block, core: str) -> list[str]:
        """The name of a person of a unit; the unit is said with the post."""
        unit = self.persons[-1].name
        self.persons[-1] = replace(self.persons[-1], name="")
        comma = self._name(block, core)
        if not comma:
            self._fill("post", unit)
            return []
        self._fill("post", f"{self.persons[-1].post}{comma[0]}{unit}")
        return []

    def _fill(self, part: str, value: str, *entries: Entry, index: int = -1) -> None:
        person = self.persons[index]
        held = (*person.entries, *entries)
        self.persons[index] = replace(person, **{part: value, "entries": held})

    def _entry(
        self, kind: Outcome, code: str, block: Block, taken: str, *, part: str = "", value: str = ""
    ) -> Entry:
        language = self.code if part in {"name", "post"} else ""
        at = Address(part, language=language) if part else None
        params = {"value": value} if value else {}
        return Entry(kind, code, block.origin, self.code, at, 0.9, taken, params)


def _core(piece: str, code: str) -> tuple[int, int]:
    """Where the words of a piece stand, without marks and joining words at its ends."""
    joining = keys(lexicon(code).joining)
    found = [match for match in re.finditer(r"\S+", piece) if match[0].strip(_EDGES)]
    while found and key(found[0][0]) in joining:
        found.pop(0)
    while found and key(found[-1][0]) in joining:
        found.pop()
    if not found:
        return 0, 0
    first, last = found[0], found[-1]
    start = first.start() + len(first[0]) - len(first[0].lstrip(_EDGES))
    end = last.start() + len(last[0].rstrip(_EDGES))
    is_open = piece.count("(", start, end) > piece.count(")", start, end)
    return start, end + (is_open and piece[end : end + 1] == ")")
