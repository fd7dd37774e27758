"""What a profile is: data only, the same for every release of the house."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from app.lengths import Channel
from app.localized import Localized
from app.look import FontSet, Look
from app.model import Contact, Image, Row, Words
from app.storage.document import NO_MEDIA
from app.term import Term
from app.wording import Digits, MonthStyle, Wording

RuleSeverity: TypeAlias = Literal["error", "warning", "info", "off"]


class HouseLogo(Struct, frozen=True, forbid_unknown_fields=True):
    """A logo: its file in the profile's media (PNG, JPEG or SVG), and what it shows in words."""

    media: str
    alt: Words = Localized()


class Person(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody whom the house quotes."""

    name: Words = Localized()
    post: Words = Localized()


class Profile(Struct, frozen=True, forbid_unknown_fields=True):
    """The house, in every language it writes in.

    name: of the organization; it leads the letterhead and is the document's author. lines: of
    the letterhead under the name. foot: a line beside the page number. logos: in protocol
    order. fonts: of its own, used when ``look.typeface`` is "own". wordings: the house's words
    in place of Bayan's, the end mark among them. contacts, people, boilerplate: offered to the
    author, never put into a release unasked. severities: of findings by their rule, where the
    house has them otherwise; "off" is not looked for. icons_folder: of the official icons of the
    goals, outside the file, or "". region: ISO 3166 code of the country of a telephone number
    that is written without one. channels: the lengths of headlines that this house keeps to, in
    place of the shipped ones. glossary: the house's terms; for the same English they come before
    those that ship. media: the bytes of logos, fonts and pictures by name; icons: of
    the icons, by ``icon_name``.
    """

    wordings: Localized[Wording]
    name: Words = Localized()
    months: MonthStyle = "levantine"
    digits: Localized[Digits] = Localized()
    look: Look = Look()
    lines: Localized[tuple[str, ...]] = Localized()
    foot: Words = Localized()
    logos: tuple[HouseLogo, ...] = ()
    fonts: FontSet | None = None
    contacts: tuple[Contact, ...] = ()
    people: tuple[Person, ...] = ()
    boilerplate: tuple[Row, ...] = ()
    severities: dict[str, RuleSeverity] = {}
    icons_folder: str = ""
    region: str = "IQ"
    channels: tuple[Channel, ...] = ()
    glossary: tuple[Term, ...] = ()
    media: Mapping[str, bytes] = NO_MEDIA
    icons: Mapping[str, bytes] = NO_MEDIA

    def digits_of(self, code: str) -> Digits:
        """The digits for fields that Bayan words in that language."""
        return self.digits.get(code, self.wordings[code].digits)


def faces(fonts: FontSet | None) -> Iterator[str]:
    """The names of a house's font files, the regular one first."""
    if fonts is not None:
        yield from filter(None, (fonts.regular, fonts.bold, fonts.italic, fonts.bold_italic))


def used_files(profile: Profile) -> Iterator[str]:
    """The names of the media that a profile refers to, each once."""
    pictures = (row.media for row in profile.boilerplate if isinstance(row, Image))
    logos = (logo.media for logo in profile.logos)
    yield from dict.fromkeys((*logos, *faces(profile.fonts), *pictures))
