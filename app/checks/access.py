"""Whether people who do not see the page, or see it badly, get all of a release."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.address import Address
from app.checks.finding import Check, Finding
from app.checks.pair import Pair, PairCheck
from app.checks.texts import is_blank, written
from app.colours import READABLE, contrast
from app.lookup import owners
from app.model import Heading, Image, Release, plain
from app.profile import Profile

LONGEST = 250  # characters of an alternative text, which is heard in one piece
LEAST_SHOUTED = 6  # words
# Where each colour of the house is seen in a release.
_COLOURS = {"text": "headline", "muted": "subheadline", "accent": "kicker", "mark": "state"}
_FILE = re.compile(
    r"\s*(?:\S+\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg)|(?:IMG|DSC|DSCN|PXL|MVI)[_-]?\d+\S*)\s*",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\s*(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic)(?: (?:of|showing)\b|:)"
    r"|صورة (?:ل|عن|تظهر|تُظهر|تبين|تبيّن|توضح)|(?:صورة|الصورة)\s?:)",
    re.IGNORECASE,
)
_NOWHERE = frozenset(
    {
        "click here", "click", "here", "this link", "link", "read more", "more", "this page",
        "انقر هنا", "اضغط هنا", "هنا", "من هنا", "هذا الرابط", "الرابط", "اقرأ المزيد", "المزيد",
    }
)  # fmt: skip
_BARE = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
_AROUND = " \t\n\u00a0.,:;!?()[]«»“”\"'،؛؟"


def alt_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A picture that somebody who does not see it is told nothing of."""
    for owner in owners(release).values():
        if isinstance(owner, Image):
            for code in written(release):
                if is_blank(owner.alt.get(code, "")):
                    yield Finding("alt_missing", "warning", Address("alt", owner.id, code))


def alt_repeats(release: Release, _: Profile) -> Iterator[Finding]:
    """An alternative text that says what the caption says, so that it is heard twice."""
    for owner in owners(release).values():
        if isinstance(owner, Image):
            for code, alt in owner.alt.items():
                said = " ".join(alt.split()).casefold()
                if said and said == " ".join(plain(owner.caption.get(code, ())).split()).casefold():
                    yield Finding("alt_repeats", "info", Address("alt", owner.id, code))


def heading_jump(release: Release, _: Profile) -> Iterator[Finding]:
    """A heading two levels or more below the one before it; the headline is the first."""
    level = 1
    for section in ("rows", "notes", "boilerplate"):
        if section == "notes" and release.notes:
            level = 2  # the heading that stands above the notes
        for row in getattr(release, section):
            if isinstance(row, Heading):
                if row.level > level + 1:
                    params = {"level": f"{row.level}", "before": f"{level}"}
                    yield Finding("heading_jump", "warning", Address("text", row.id), params=params)
                level = row.level


def contrast_low(_: Release, profile: Profile) -> Iterator[Finding]:
    """Colours of the house that are read with pains on white."""
    for part, at in _COLOURS.items():
        colour = getattr(profile.look.colours, part)
        ratio = contrast(colour, "#FFFFFF")
        if ratio < READABLE:
            params = {"colour": colour, "ratio": f"{int(ratio * 10) / 10}", "least": f"{READABLE}"}
            yield Finding("contrast_low", "warning", Address(at), params)


def alt_useless(pair: Pair, _: Profile) -> Iterator[Finding]:
    """An alternative text that is the name of a file, announces a picture, or goes on for long."""
    if pair.role != "alt":
        return
    for code in pair.codes:
        text = pair.text(code)
        if _FILE.fullmatch(text):
            yield Finding("alt_is_file", "warning", pair.place(code))
        found = _ANNOUNCED.match(text)
        if found:
            yield Finding("alt_announces", "info", pair.place(code, 0, found.end()))
        if len(text) > LONGEST:
            params = {"length": f"{len(text)}", "most": f"{LONGEST}"}
            yield Finding("alt_long", "info", pair.place(code), params)


def link_unnamed(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Linked words that do not say where they lead, for whoever goes from link to link."""
    for code in pair.codes:
        start = 0
        for span in pair.texts.get(code, ()):
            end = start + len(span.text)
            if span.href:
                at, params = pair.place(code, start, end), {"words": span.text.strip()}
                if span.text.strip(_AROUND).casefold() in _NOWHERE:
                    yield Finding("link_unnamed", "warning", at, params)
                elif _BARE.fullmatch(span.text):
                    yield Finding("link_bare", "info", at, params)
            start = end


def capitals(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Whole texts in capitals."""
    text = pair.text("en")
    if text.isupper() and len(re.findall(r"[^\W\d_]{2,}", text)) >= LEAST_SHOUTED:
        yield Finding("capitals", "info", pair.place("en"))


CHECKS: tuple[Check, ...] = (alt_missing, alt_repeats, heading_jump, contrast_low)
PAIR_CHECKS: tuple[PairCheck, ...] = (alt_useless, link_unnamed, capitals)
