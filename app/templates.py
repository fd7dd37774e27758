"""What a release of each kind begins with: its rows, empty, and what the house has ready.

Nothing is invented: what stands there already are headings, and the house's own contacts and
boilerplate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from msgspec.structs import replace

from app.localized import Localized
from app.model import Contact, Heading, Image, Paragraph, Prose, Quotation, Release, Row, rich
from app.profile import Profile
from app.storage import Document
from app.taking import take_contacts

Template: TypeAlias = Literal["release", "statement", "advisory", "joint"]
TEMPLATES: tuple[Template, ...] = ("release", "statement", "advisory", "joint")
Make: TypeAlias = Callable[[int], Row]

_KINDS = {
    "release": "press_release",
    "statement": "press_statement",
    "advisory": "media_advisory",
    "joint": "joint_press_release",
}
_ADVISED: tuple[Prose, ...] = (
    Localized(en=rich("What"), ar=rich("المناسبة")),
    Localized(en=rich("When"), ar=rich("الموعد")),
    Localized(en=rich("Where"), ar=rich("المكان")),
    Localized(en=rich("Who"), ar=rich("المشاركون")),
    Localized(en=rich("RSVP"), ar=rich("تأكيد الحضور")),
)
# By what is known of the release that is corrected: its date, its reference.
_CORRECTING: dict[tuple[bool, bool], Localized[str]] = {
    (True, True): Localized(
        en="This corrects and replaces our release of {date}, reference {reference}.",
        ar="يصحّح هذا البيان بياننا الصادر في {date}، المرجع {reference}، ويحلّ محلّه.",
    ),
    (True, False): Localized(
        en="This corrects and replaces our release of {date}.",
        ar="يصحّح هذا البيان بياننا الصادر في {date} ويحلّ محلّه.",
    ),
    (False, True): Localized(
        en="This corrects and replaces our release with the reference {reference}.",
        ar="يصحّح هذا البيان بياننا ذا المرجع {reference} ويحلّ محلّه.",
    ),
    (False, False): Localized(
        en="This corrects and replaces an earlier release.",
        ar="يصحّح هذا البيان بيانًا سابقًا ويحلّ محلّه.",
    ),
}


def begin(template: Template, house: Profile) -> Document:
    """A release of a kind, with the contacts and the boilerplate of the house."""
    release = Release(kind=_KINDS[template], rows=_numbered(_rows(template), 1))
    release = replace(release, next_id=1 + len(release.rows))
    boilerplate = _numbered([_again(row) for row in house.boilerplate], release.next_id)
    release = replace(release, boilerplate=boilerplate, next_id=release.next_id + len(boilerplate))
    release = take_contacts(release, house.contacts)
    if template == "joint":
        release = _with_partner(release)
    pictures = (row.media for row in boilerplate if isinstance(row, Image))
    return Document(release, {name: house.media[name] for name in pictures})


def correct(document: Document, house: Profile) -> Document:
    """The release again, marked as corrected, with a note that says of which it is a correction.

    Its own date and reference are still to be given. What belongs to the work on the one before
    stays there: comments, suggestions and earlier states.
    """
    before = document.release
    known = _CORRECTING[before.date is not None, bool(before.reference)]
    told = {
        code: rich(known[code].format(date=_day(before, house, code), reference=before.reference))
        for code in (language.code for language in before.languages)
        if code in known
    }
    first = before.next_id
    note, more = Paragraph(first, Localized(told)), Paragraph(first + 1)
    return Document(
        replace(
            before,
            state="corrected",
            date=None,
            reference="",
            embargo=None,
            notes=(note, more, *before.notes),
            threads=(),
            suggestions=(),
            snapshots=(),
            next_id=first + 2,
        ),
        document.media,
    )


def _rows(template: Template) -> Sequence[Make]:
    match template:
        case "release":
            return (Paragraph, Paragraph, _quotation, Paragraph)
        case "statement":
            return (Paragraph, _quotation, Paragraph)
        case "advisory":
            return [make for text in _ADVISED for make in (_heading(text), Paragraph)]
        case "joint":
            return (Paragraph, Paragraph, _quotation, _quotation, Paragraph)


def _with_partner(release: Release) -> Release:
    """Room for what the other house says of itself, and for whom to ask there."""
    about, ask = Paragraph(release.next_id), Contact(release.next_id + 1)
    return replace(
        release,
        boilerplate=(*release.boilerplate, about),
        contacts=(*release.contacts, ask),
        next_id=release.next_id + 2,
    )


def _numbered(makes: Sequence[Make], first: int) -> tuple[Row, ...]:
    return tuple(make(first + place) for place, make in enumerate(makes))


def _again(row: Row) -> Make:
    return lambda id_: replace(row, id=id_)


def _heading(text: Prose) -> Make:
    return lambda id_: Heading(id_, text)


def _quotation(id_: int) -> Row:
    return Quotation(id_, attribution="after")


def _day(release: Release, house: Profile, code: str) -> str:
    if release.date is None:
        return ""
    return house.wordings[code].day(release.date, house.months, house.digits_of(code))
