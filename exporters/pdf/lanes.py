"""The columns of a page: which language stands where, and what other scripts are read as."""

from __future__ import annotations

from collections.abc import Sequence

from app.model import Language
from exporters.pdf.cells import Lane
from exporters.pdf.fonts import Script
from exporters.pdf.style import Page

_SPOKEN: dict[Script, str] = {"Latn": "en", "Arab": "ar"}


def lanes_of(columns: Sequence[Language], page: Page, languages: Sequence[Language]) -> list[Lane]:
    """The columns from left to right; ``languages`` are all that the document is in."""
    ordered = sorted(columns, key=lambda language: language.direction == "rtl")
    width = (page.size[0] - 2 * page.side - page.gutter * (len(ordered) - 1)) / len(ordered)
    return [
        Lane(
            code=language.code,
            base=int(language.direction == "rtl"),
            script=_script(language),
            foreign=_foreign(language, languages),
            left=page.side + index * (width + page.gutter),
            width=width,
        )
        for index, language in enumerate(ordered)
    ]


def _script(language: Language) -> Script:
    return "Arab" if language.script == "Arab" else "Latn"


def _foreign(language: Language, languages: Sequence[Language]) -> str:
    """What words in another script are read as: another language of the release, or the usual."""
    other: Script = "Latn" if _script(language) == "Arab" else "Arab"
    return next((one.code for one in languages if _script(one) == other), _SPOKEN[other])
