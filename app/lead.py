"""What a release says of its state and its day: the marks on top and the line of the date."""

from __future__ import annotations

from app.model import Release
from app.profile import Profile


def marks(release: Release, profile: Profile, code: str) -> tuple[str, ...]:
    """DRAFT, CORRECTED and EMBARGOED in a language; there are as many in each.

    They come from the release's state and from nothing else.
    """
    words, state, embargo = profile.wordings[code], release.state, release.embargo
    made = () if state == "final" else (words.labels[state],)
    if embargo is None:
        return made
    return (*made, words.embargo_line(embargo, profile.months, profile.digits_of(code)))


def date_line(release: Release, profile: Profile, code: str) -> tuple[str, ...]:
    """The date and the reference, as far as the release has them, in a language."""
    words, made = profile.wordings[code], []
    if release.date is not None:
        made.append(words.day(release.date, profile.months, profile.digits_of(code)))
    if release.reference:
        made.append(f"{words.labels['reference']}{words.colon}{release.reference}")
    return tuple(made)
