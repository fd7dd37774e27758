"""What the checks find in one row, by the words it is found at."""

from __future__ import annotations

from app.checks import run_checks
from app.checks.dismissing import found_words
from app.localized import Localized
from app.model import Paragraph, Quotation, Release, plain, rich
from app.profile import Profile, neutral_profile
from app.search.put import put


def row(english: str = "", arabic: str = "") -> Release:
    """A release of one paragraph."""
    text = Localized(en=rich(english), ar=rich(arabic))
    return Release(rows=(Paragraph(1, text),), next_id=2)


def quoted(english: str, arabic: str) -> Release:
    """A release of one quotation that names its speakers in its text."""
    text = Localized(en=rich(english), ar=rich(arabic))
    return Release(rows=(Quotation(1, text),), next_id=2)


def found(release: Release, code: str, profile: Profile | None = None) -> list[str]:
    """The words at which a rule finds something, in the order in which they are found."""
    held = run_checks(release, profile or neutral_profile())
    return [found_words(release, one) for one in held if one.code == code]


def mended(release: Release, code: str, profile: Profile | None = None) -> Release:
    """The release with every certain mend of a rule made, one after the other."""
    for _ in range(100):
        held = run_checks(release, profile or neutral_profile())
        fix = next((one.fix for one in held if one.code == code and one.fix), None)
        if fix is None:
            return release
        release = put(release, fix)
    raise AssertionError(f"the mends of {code} come to no end")


def text(release: Release, code: str = "en") -> str:
    """What the first row says in a language."""
    first = release.rows[0]
    assert isinstance(first, Paragraph | Quotation)
    return plain(first.text[code])
