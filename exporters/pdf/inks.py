"""Colours as operators: RGB for the screen, black alone and safe CMYK for the press.

What is grey to the eye is set with black alone, so that small type does not fall apart when the
plates are a hair off; every other colour has its common part in black, and never more ink than
paper takes (docs/decisions/0010-print-ink.md).
"""

from __future__ import annotations

from app.look import Ink
from exporters.pdf.objects import number

_GREY = 24 / 255  # spread of channels that still looks grey: the house's text and muted text
_BLACK = 0.25  # a grey darker than this is black: type is not screened
_MOST_INK = 2.8  # of all four together: what uncoated paper takes


def fill(colour: str, medium: Ink) -> str:
    """The operator that fills with a colour (#RRGGBB) from here on."""
    return _operator(colour, medium, ("g", "rg", "k"))


def stroke(colour: str, medium: Ink) -> str:
    """The operator that strokes with a colour (#RRGGBB) from here on."""
    return _operator(colour, medium, ("G", "RG", "K"))


def cmyk(colour: str) -> tuple[float, float, float, float]:
    """Shares of the four inks, 0 to 1, of a colour (#RRGGBB); without cyan, magenta and yellow
    when it looks grey."""
    red, green, blue = _channels(colour)
    lightest, darkest = max(red, green, blue), min(red, green, blue)
    if lightest - darkest <= _GREY:
        light = (red + green + blue) / 3
        return 0, 0, 0, 1 if light <= _BLACK else 1 - light
    # Inks darken one another: beside black, a colour of its own is seen by the light that is left.
    cyan, magenta, yellow = ((lightest - one) / lightest for one in (red, green, blue))
    return cyan, magenta, yellow, min(1 - lightest, _MOST_INK - cyan - magenta - yellow)


def _operator(colour: str, medium: Ink, names: tuple[str, str, str]) -> str:
    grey, rgb, process = names
    if medium == "screen":
        return f"{' '.join(map(number, _channels(colour)))} {rgb}"
    shares = cmyk(colour)
    if not any(shares[:3]):
        return f"{number(1 - shares[3])} {grey}"
    return f"{' '.join(map(number, shares))} {process}"


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
