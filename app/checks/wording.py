"""The words of findings: what is wrong and why it matters, in a language, and where it is."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from app.address import Address
from app.checks.finding import Finding
from app.edits import place_of
from app.lookup import owners
from app.model import Contact, Release
from app.wording import shipped_wording
from resources import resource

GROUPS = (
    "structure", "parity", "names", "glossary", "arabic", "english", "bidi", "length", "access",
    "embargo",
)  # fmt: skip


class Worded(Struct, frozen=True):
    """sentence: what is wrong, with fields in braces, no full stop. reason: why it matters."""

    sentence: str
    reason: str


class Rule(Struct, frozen=True):
    """group: which room of checks it is of. source: where the rule comes from."""

    group: str
    source: str
    words: dict[str, Worded]


class _Held(Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    en: Worded
    ar: Worded


class _Places(Struct, frozen=True, forbid_unknown_fields=True):
    """How a language says where something is; a part that is not in it is called by its name."""

    owners: dict[str, str]
    parts: dict[str, str]
    languages: dict[str, str]
    comma: str


@cache
def rules() -> dict[str, Rule]:
    """Every rule by its code, in the order of their groups."""
    return {
        code: Rule(group, one.source, {"en": one.en, "ar": one.ar})
        for group in GROUPS
        for code, one in msgspec.json.decode(_held(group), type=dict[str, _Held]).items()
    }


def sentence(finding: Finding, code: str = "en") -> str:
    """What is wrong, without a full stop, in the language of that code."""
    params = finding.params
    if "language" in params:
        params = {**params, "language": language_name(params["language"], code)}
    if "day" in params:
        params = {**params, "day": shipped_wording(code).weekdays["names"][int(params["day"])]}
    return rules()[finding.code].words[code].sentence.format(**params)


def place(release: Release, at: Address, code: str = "en") -> str:
    """Where an address is, as a person counts: "row 3, speaker, Arabic"."""
    words = _places()[code]
    part = words.parts.get(at.part, at.part).replace("{n}", str(at.item + 1))
    said = (_owner(release, at.owner, words), part, language_name(at.language, code))
    return words.comma.join(filter(None, said))


def language_name(code: str, said_in: str = "en") -> str:
    """What a language is called in another that ships; its code when that is not known."""
    return _places()[said_in].languages.get(code, code)


def _held(name: str) -> bytes:
    return resource("checks", f"{name}.json").read_bytes()


@cache
def _places() -> dict[str, _Places]:
    return msgspec.json.decode(_held("places"), type=dict[str, _Places])


def _owner(release: Release, id_: int, words: _Places) -> str:
    if id_ == 0:
        return ""
    if isinstance(owners(release)[id_], Contact):
        ids = [contact.id for contact in release.contacts]
        return words.owners["contacts"].format(n=ids.index(id_) + 1)
    section, index = place_of(release, id_)
    return words.owners[section].format(n=index + 1)
