"""Names of the files that come out of a release."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from app.composition import Arrangement
from app.model import Release, plain

MAX_SLUG = 60


def release_slug(release: Release, file_name: str) -> str:
    """What the release is called in file names: ASCII, at most 60 characters, never empty.

    From the English headline, else the first one that gives letters in ASCII, else from
    ``file_name`` (without its suffix), else "release".
    """
    codes = ["en", *(language.code for language in release.languages)]
    headlines = [plain(release.headline.get(code, ())) for code in codes]
    return next(filter(None, map(slug, [*headlines, file_name])), "release")


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens, cut between words; "" without a letter."""
    text = unicodedata.normalize("NFKD", re.sub(r"['’ʼ]", "", text))
    words = re.findall(r"[a-z0-9]+", text.encode("ascii", "ignore").decode().lower())
    joined = "-".join(words)
    if len(joined) > MAX_SLUG:
        whole = joined[: MAX_SLUG + 1].rpartition("-")[0]
        joined = whole or joined[:MAX_SLUG]
    return joined if re.search("[a-z]", joined) else ""


def output_name(
    slug: str, codes: Sequence[str], suffix: str, arrangement: Arrangement = "facing"
) -> str:
    """``<slug>-en.pdf``; ``<slug>-en-ar.pdf`` side by side; ``<slug>-en-ar-stacked.pdf``."""
    stacked = ["stacked"] if arrangement == "stacked" else []
    return f"{'-'.join([slug, *codes, *stacked])}{suffix}"
