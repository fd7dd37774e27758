"""What a copy for reviewers carries: the release as it is sent, in the copy's languages alone."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from app.composition import ReviewSheet
from app.localized import Localized, only
from app.model import SECTIONS, Image, Release, Row
from app.storage.release_json import to_json


def review_sheet(release: Release, codes: Collection[str], how: Localized[str]) -> ReviewSheet:
    """The sheet for a copy in these languages.

    codes: of languages that the release is in. how: what to do with the copy, per language.
    Nothing of any other language is in it, and no suggestion: what one reviewer would change
    is not for another to read.
    """
    sent = in_languages(release, codes)
    return ReviewSheet(to_json(sent), sent.threads, only(how, codes))


def in_languages(release: Release, codes: Collection[str]) -> Release:
    """The release in these languages alone, with the threads on them and no suggestions.

    What was compared, dismissed and kept of earlier days is the office's own and stays out, and
    so does how those on a picture have agreed to be shown.
    """
    release = replace(release, comparisons=(), dismissals=(), snapshots=())
    release = replace(release, **{part: _unasked(getattr(release, part)) for part in SECTIONS})
    languages = tuple(one for one in release.languages if one.code in codes)
    threads = tuple(one for one in release.threads if one.at.language in {"", *codes})
    return replace(only(release, codes), languages=languages, threads=threads, suggestions=())


def _unasked(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(replace(row, consent="") if isinstance(row, Image) else row for row in rows)
