"""The words of findings about a profile: what is wrong, and where."""

from __future__ import annotations

from app.address import Address
from app.checks.finding import Finding
from app.checks.wording import language_name
from app.profile import Profile
from app.profile.model import faces

_SENTENCES = {
    "name_missing": "the organization has no name in this language",
    "text_missing": "there is no text, though another language has one",
    "logo_alt_missing": "the logo has no alternative text for people who do not see it",
    "logo_unreadable": "the logo cannot be put out ({said})",
    "person_name_missing": "somebody whom the house quotes has no name in this language",
    "person_post_missing": "there is no post, though another language has one",
    "media_missing": "the file {name} is not in the profile",
    "contrast_low": "{colour} on white has a contrast of {ratio}, text needs {least}",
    "margin_wrong": "{points} points are not between {least} and {most}",
    "fit_wrong": "{share} is less than {least}, the least that can be read with ease",
    "fonts_missing": "the look asks for the house's own fonts, and there are none",
    "font_unreadable": "{name} is no font that can be read",
    "font_not_truetype": "{name} has no TrueType outlines",
    "font_not_embeddable": "the maker of {name} does not let it be put into documents",
    "font_letters_missing": "{name} does not have all letters of {language}",
    "icons_missing": "no official icon is in the folder {folder}; goals go out as text",
    "not_exported": "no release can be put out in this profile ({said})",
}
_PARTS = {"lines": "letterhead", "icons_folder": "folder of icons"}


def profile_sentence(finding: Finding) -> str:
    """What is wrong, without a full stop."""
    params = finding.params
    if "language" in params:
        params = {**params, "language": language_name(params["language"])}
    return _SENTENCES[finding.code].format(**params)


def profile_place(profile: Profile, at: Address) -> str:
    """Where an address is, as a person counts: "logo 2, mark.svg, Arabic"."""
    part = ", ".join(_PARTS.get(at.part, at.part).split("."))
    language = language_name(at.language)
    match at.part:
        case "logos":
            part = f"logo {at.item + 1}, {profile.logos[at.item].media}"
        case "fonts":
            part = ", ".join(("fonts", *list(faces(profile.fonts))[at.item : at.item + 1]))
        case "boilerplate":
            part = f"boilerplate row {at.item + 1}"
        case "people":
            names = profile.people[at.item].name.values()
            part = ", ".join((f"person {at.item + 1}", *filter(None, list(names)[:1])))
    return ", ".join(filter(None, (part, language)))
