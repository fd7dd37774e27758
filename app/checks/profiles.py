"""What can be said against a profile before releases go out in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Finding
from app.colours import READABLE, contrast
from app.errors import BayanError, FileError
from app.look import PAPERS
from app.model import Image
from app.profile import Profile, neutral_profile
from app.profile.model import faces
from app.profile.opentype import read_font

ProfileCheck: TypeAlias = Callable[[Profile], Iterable[Finding]]
Rehearsal: TypeAlias = Callable[[Profile], None]
"""Puts a release out in a profile and throws it away; BayanError when that cannot be done."""

LEAST = {"top": 28, "bottom": 50, "side": 28}  # printers; the foot stands in the bottom margin
LARGEST = 0.25  # share of the paper's width or height
SMALLEST, TIGHTEST = 0.75, 0.4  # body text stays over 8 points, and paragraphs apart
_LETTERS = {
    "Arab": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "Latn": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
}


def check_profile(profile: Profile, rehearse: Rehearsal) -> tuple[Finding, ...]:
    """What every check finds, errors first; what only an export can tell, ``rehearse`` tells."""
    found = [finding for check in CHECKS for finding in check(profile)]
    found += _logo_unreadable(profile, rehearse)
    if all(finding.severity != "error" for finding in found):
        found += _not_exported(profile, rehearse)
    return tuple(sorted(found, key=lambda finding: finding.severity != "error"))


def _name_missing(profile: Profile) -> Iterator[Finding]:
    """A house that shows itself at all has a name in every language it writes in."""
    if any((profile.name, profile.lines, profile.foot, profile.logos)):
        for code in profile.wordings:
            if not profile.name.get(code, "").strip():
                yield Finding("name_missing", "error", Address("name", language=code))


def _text_missing(profile: Profile) -> Iterator[Finding]:
    for part, held in (("lines", profile.lines), ("foot", profile.foot)):
        if any(held.values()):
            for code in profile.wordings:
                if not held.get(code):
                    yield Finding("text_missing", "warning", Address(part, language=code))


def _alt_missing(profile: Profile) -> Iterator[Finding]:
    for place, logo in enumerate(profile.logos):
        for code in profile.wordings:
            if not logo.alt.get(code, "").strip():
                at = Address("logos", language=code, item=place)
                yield Finding("logo_alt_missing", "error", at)


def _person_incomplete(profile: Profile) -> Iterator[Finding]:
    """Whoever is quoted has a name in every language, and a post in all of them or in none."""
    for place, person in enumerate(profile.people):
        for code in profile.wordings:
            at = Address("people", language=code, item=place)
            if not person.name.get(code, "").strip():
                yield Finding("person_name_missing", "error", at)
            if any(person.post.values()) and not person.post.get(code, "").strip():
                yield Finding("person_post_missing", "warning", at)


def _media_missing(profile: Profile) -> Iterator[Finding]:
    for at, name in _references(profile):
        if name not in profile.media:
            yield Finding("media_missing", "error", at, {"name": name})


def _references(profile: Profile) -> Iterator[tuple[Address, str]]:
    yield from ((Address("logos", item=n), one.media) for n, one in enumerate(profile.logos))
    yield from ((Address("fonts", item=n), name) for n, name in enumerate(faces(profile.fonts)))
    for place, row in enumerate(profile.boilerplate):
        if isinstance(row, Image):
            yield Address("boilerplate", item=place), row.media


def _contrast_low(profile: Profile) -> Iterator[Finding]:
    for part in ("text", "muted", "accent", "mark"):
        colour = getattr(profile.look.colours, part)
        ratio = contrast(colour, "#FFFFFF")
        if ratio < READABLE:
            params = {"colour": colour, "ratio": f"{int(ratio * 10) / 10}", "least": f"{READABLE}"}
            yield Finding("contrast_low", "error", Address(f"look.colours.{part}"), params)


def _margin_wrong(profile: Profile) -> Iterator[Finding]:
    width, height = PAPERS[profile.look.paper]
    for edge, least in LEAST.items():
        held = getattr(profile.look.margins, edge)
        most = LARGEST * (width if edge == "side" else height)
        if not least <= held <= most:
            params = {"points": f"{held:g}", "least": f"{least}", "most": f"{most:.0f}"}
            yield Finding("margin_wrong", "error", Address(f"look.margins.{edge}"), params)


def _fit_wrong(profile: Profile) -> Iterator[Finding]:
    for part, least in (("smallest", SMALLEST), ("tightest", TIGHTEST)):
        held = getattr(profile.look.fit, part)
        if held < least:
            params = {"share": f"{held:g}", "least": f"{least}"}
            yield Finding("fit_wrong", "error", Address(f"look.fit.{part}"), params)


def _font_wrong(profile: Profile) -> Iterator[Finding]:
    if profile.look.typeface == "own" and profile.fonts is None:
        yield Finding("fonts_missing", "error", Address("fonts"))
    for place, name in enumerate(faces(profile.fonts)):
        if name in profile.media:
            for code, params in _font_faults(profile, name):
                at = Address("fonts", item=place)
                yield Finding(code, "error", at, {"name": name, **params})


def _font_faults(profile: Profile, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        font = read_font(profile.media[name], name)
    except FileError:
        yield "font_unreadable", {}
        return
    if not font.is_truetype:
        yield "font_not_truetype", {}
    if not font.is_embeddable:
        yield "font_not_embeddable", {}
    for wording in profile.wordings.values():
        is_set_in_it = wording.script != "Arab" or name in _uprights(profile)
        if is_set_in_it and not font.has(_LETTERS.get(wording.script, "")):
            yield "font_letters_missing", {"language": wording.code}


def _uprights(profile: Profile) -> set[str]:
    """The fonts that Arabic is set in: it has no italics."""
    return {profile.fonts.regular, profile.fonts.bold} if profile.fonts else set()


def _icons_missing(profile: Profile) -> Iterator[Finding]:
    if profile.icons_folder and not profile.icons:
        params = {"folder": profile.icons_folder}
        yield Finding("icons_missing", "warning", Address("icons_folder"), params)


def _logo_unreadable(profile: Profile, rehearse: Rehearsal) -> Iterator[Finding]:
    """Each logo alone, in a profile that is otherwise sound."""
    for place, logo in enumerate(profile.logos):
        if logo.media in profile.media and any(logo.alt.values()):
            alone = replace(neutral_profile(), logos=(logo,), media=profile.media)
            yield from _rehearsed(alone, rehearse, "logo_unreadable", Address("logos", item=place))


def _not_exported(profile: Profile, rehearse: Rehearsal) -> Iterator[Finding]:
    yield from _rehearsed(profile, rehearse, "not_exported", Address("look"))


def _rehearsed(profile: Profile, rehearse: Rehearsal, code: str, at: Address) -> Iterator[Finding]:
    try:
        rehearse(profile)
    except BayanError as fault:
        yield Finding(code, "error", at, {"said": str(fault).removesuffix(".")})


CHECKS: tuple[ProfileCheck, ...] = (
    _name_missing,
    _text_missing,
    _alt_missing,
    _person_incomplete,
    _media_missing,
    _contrast_low,
    _margin_wrong,
    _fit_wrong,
    _font_wrong,
    _icons_missing,
)
