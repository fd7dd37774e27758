"""What the interface calls a place in a release."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.address import Address
from app.model import Bullets, Contact, Heading, Image, Quotation, Release

translate = QCoreApplication.translate


class Places:
    """Names the places of one release; rows of the text are counted from 1 as on the sheet."""

    def __init__(self, release: Release) -> None:
        self._rows = {row.id: place for place, row in enumerate(release.rows, 1)}
        self._notes = {row.id for row in release.notes}
        self._organization = {row.id for row in release.boilerplate}
        sections = (*release.rows, *release.notes, *release.boilerplate, *release.contacts)
        self._owners = {one.id: one for one in sections}

    def words(self, at: Address) -> str:
        """Where an address leads, for example “Row 3 · Speaker”."""
        part = self._part(at)
        if at.owner in self._rows:
            number = self._rows[at.owner]
            return translate("Places", "Row {n} · {part}").format(n=number, part=part)
        if at.owner in self._notes:
            return translate("Places", "Notes · {part}").format(part=part)
        if at.owner in self._organization:
            return translate("Places", "About the organization · {part}").format(part=part)
        if at.owner:
            return translate("Places", "Contact · {part}").format(part=part)
        return part

    def key(self, at: Address) -> Address:
        """The whole cell in no language: the same for hits that stand in one pair."""
        return replace(at.whole(), language="")

    def _part(self, at: Address) -> str:
        if at.part in {"text", "items"}:
            return _kind(self._owners.get(at.owner))
        return {
            "kicker": translate("Places", "Kicker"),
            "reference": translate("Places", "Reference"),
            "headline": translate("Places", "Headline"),
            "subheadline": translate("Places", "Subheadline"),
            "place": translate("Places", "Place"),
            "speaker": translate("Places", "Speaker"),
            "post": translate("Places", "Post"),
            "caption": translate("Places", "Caption"),
            "credit": translate("Places", "Credit"),
            "alt": translate("Places", "Alternative text"),
            "name": translate("Places", "Name"),
            "phone": translate("Places", "Telephone"),
            "email": translate("Places", "E-mail"),
        }.get(at.part, at.part)


def _kind(owner: object) -> str:
    match owner:
        case Heading():
            return translate("Places", "Heading")
        case Quotation():
            return translate("Places", "Quotation")
        case Bullets():
            return translate("Places", "List")
        case Image():
            return translate("Places", "Picture")
        case Contact():
            return translate("Places", "Contact")
    return translate("Places", "Paragraph")
