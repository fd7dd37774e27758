"""Telephone numbers as they are written for readers abroad."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.text.scripts import fold

if TYPE_CHECKING:
    import phonenumbers

HOME_REGION = "IQ"  # the country of a number that is written without one
_NUMBER = re.compile(r"\s*\+?[\d\s().-]{4,40}(?:\s?(?:ext\.?|x)\s?\d{1,7}\s*)?")


def international(text: str, region: str | None = HOME_REGION) -> str:
    """The number that a text is, in international form; "" when it is none that can be dialled.

    A text that says more than a number is none: nothing of it may get lost. region: ISO 3166 code
    of the country that a number without one belongs to; None for none.
    """
    alike = fold(text)
    if not _NUMBER.fullmatch(alike):
        return ""
    import phonenumbers  # noqa: PLC0415  most texts hold no number

    try:
        number = phonenumbers.parse(alike, region)
    except phonenumbers.NumberParseException:
        return ""
    return written(number) if phonenumbers.is_valid_number(number) else ""


def written(number: phonenumbers.PhoneNumber) -> str:
    """A number in international form, its groups parted by spaces."""
    import phonenumbers  # noqa: PLC0415

    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
