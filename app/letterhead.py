"""What a release takes from the house's files: letterhead, fonts and the official icons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from app.composition import Cell, FontFiles, Letterhead, Logo, Picture
from app.errors import ExportError
from app.localized import Localized
from app.model import Span
from app.profile import HouseLogo, Profile, icon_name
from app.runs import pieces

_REMEDY = "“bayan profile check” says what else the profile lacks"


def letterhead(profile: Profile, codes: Sequence[str]) -> Letterhead:
    """The house's letterhead in these languages: its name first, then its lines.

    ExportError when a logo's file or its alternative text is missing; FileError when the file
    is no picture.
    """
    return Letterhead(
        logos=tuple(_logo(profile, logo, codes) for logo in profile.logos),
        lines=Localized({code: _lines(profile, code) for code in codes}),
        foot=Localized({code: _line(profile.foot.get(code, "")) for code in codes}),
    )


def font_files(profile: Profile) -> FontFiles | None:
    """The bytes of the house's own fonts, when its look asks for them; ExportError without."""
    if profile.look.typeface != "own":
        return None
    if profile.fonts is None:
        raise ExportError("the profile names no fonts of its own", remedy=_REMEDY)
    held = profile.fonts
    regular, bold, italic, bold_italic = (
        _file(profile, name) if name else b""
        for name in (held.regular, held.bold, held.italic, held.bold_italic)
    )
    return FontFiles(regular, bold, italic, bold_italic)


def icon(profile: Profile, code: str, goal: int) -> Picture | None:
    """The official icon of a goal in that language, when the office has it."""
    name = icon_name(code, goal)
    return _picture(profile.icons[name], f"the icon {name}") if name in profile.icons else None


def _logo(profile: Profile, logo: HouseLogo, codes: Sequence[str]) -> Logo:
    data = _file(profile, logo.media)
    any_alt = next(filter(None, logo.alt.values()), "")
    if not any_alt:
        raise ExportError(f"the logo {logo.media} has no alternative text", remedy=_REMEDY)
    alt = Localized({code: logo.alt.get(code) or any_alt for code in codes})
    suffix = logo.media.rpartition(".")[2]
    if suffix == "svg":
        return Logo(data, "svg", alt)
    held = _picture(data, f"the logo {logo.media}").data
    kind: Literal["png", "jpg"] = "png" if held.startswith(b"\x89PNG") else "jpg"
    return Logo(held, kind, alt)


def _lines(profile: Profile, code: str) -> tuple[Cell, ...]:
    name = _line(profile.name.get(code, ""), bold=True)
    lines = (name, *(_line(text) for text in profile.lines.get(code, ())))
    return tuple(line for line in lines if line)


def _line(text: str, *, bold: bool = False) -> Cell:
    return tuple(pieces(Span(text, bold)))


def _file(profile: Profile, name: str) -> bytes:
    if name not in profile.media:
        raise ExportError(f"the file {name} is not in the profile", remedy=_REMEDY)
    return profile.media[name]


@lru_cache(maxsize=64)
def _picture(data: bytes, where: str) -> Picture:
    """The same logos and icons stand in every release, and are made fit once."""
    from app.pictures import fit

    return fit(data, where)
