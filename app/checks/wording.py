"""The words of findings in English: what is wrong, and where."""

from __future__ import annotations

from app.address import Address
from app.checks.finding import Finding
from app.edits import place_of
from app.lookup import owners
from app.model import Contact, Release

_SENTENCES = {
    "language_empty": "nothing is written in this language",
    "headline_missing": "there is no headline",
    "date_missing": "there is no date",
    "place_missing": "there is no place, though another language has one",
    "text_missing": "there is no text, though another language has one",
    "row_empty": "nothing is written here",
    "speaker_missing": "the quotation names no speaker",
    "alt_missing": "the picture has no alternative text for people who do not see it",
    "contact_unreachable": "the contact has neither telephone nor e-mail",
    "goal_unknown": "there is no goal {goal}",
    "entity_unknown": "no United Nations entity “{entity}” is known",
    "zone_unknown": "there is no time zone “{zone}”",
    "state_draft": "the release is a draft and goes out marked as one",
}
_SECTIONS = {"rows": "row", "boilerplate": "boilerplate row", "notes": "note"}
_PARTS = {"items": "list item", "alt": "alternative text", "id": "", "text": ""}
_LANGUAGES = {"en": "English", "ar": "Arabic"}


def sentence(finding: Finding) -> str:
    """What is wrong, without a full stop."""
    return _SENTENCES[finding.code].format(**finding.params)


def place(release: Release, at: Address) -> str:
    """Where an address is, as a person counts: "row 3, speaker, Arabic"."""
    part = _PARTS.get(at.part, at.part)
    if at.part == "items":
        part = f"{part} {at.item + 1}"
    language = language_name(at.language)
    return ", ".join(filter(None, (_owner(release, at.owner), part, language)))


def language_name(code: str) -> str:
    """What a language is called in English; its code when that is not known."""
    return _LANGUAGES.get(code, code)


def _owner(release: Release, id_: int) -> str:
    if id_ == 0:
        return ""
    if isinstance(owners(release)[id_], Contact):
        return f"contact {[contact.id for contact in release.contacts].index(id_) + 1}"
    section, index = place_of(release, id_)
    return f"{_SECTIONS[section]} {index + 1}"
