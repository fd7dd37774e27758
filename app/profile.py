"""An organization's profile: whose release this is, and the house rules for its wording."""

from __future__ import annotations

from msgspec import Struct

from app.localized import Localized
from app.look import Look
from app.wording import SHIPPED, Digits, MonthStyle, Wording, shipped_wording


class Profile(Struct, frozen=True):
    """name: of the organization, per language, for the document's author. house: its rules."""

    name: Localized[str]
    wordings: Localized[Wording]
    months: MonthStyle = "levantine"
    digits: Localized[Digits] = Localized()
    look: Look = Look()

    def digits_of(self, code: str) -> Digits:
        """The digits for fields that Bayan words in that language."""
        return self.digits.get(code, self.wordings[code].digits)


def neutral_profile() -> Profile:
    """The profile of nobody: shipped wordings, Levantine months, Latin digits."""
    return Profile(
        name=Localized(),
        wordings=Localized({code: shipped_wording(code) for code in SHIPPED}),
    )
