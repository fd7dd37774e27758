"""Houses to write documents for: the two that ship, and one with everything of its own."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from msgspec.structs import replace
from PIL import Image as Pixels
from PIL import ImageDraw

from app.compose import compose
from app.composition import Arrangement, Composition
from app.localized import Localized
from app.look import Colours, FontSet, Look, Margins
from app.model import Release
from app.profile import HouseLogo, Profile, icon_name, neutral_profile, shipped_profile
from resources import resource
from tests.strategies import IMAGE_NAME, image_bytes

OWN = "own"
HOUSES = ("neutral", "agency", OWN)
LAYOUTS: tuple[tuple[tuple[str, ...], Arrangement], ...] = (
    (("en",), "facing"),
    (("ar",), "facing"),
    (("en", "ar"), "facing"),
    (("ar", "en"), "facing"),
    (("en", "ar"), "stacked"),
)


@cache
def house(name: str) -> Profile:
    if name == "neutral":
        return neutral_profile()
    return shipped_profile("agency") if name == "agency" else _own()


def of_house(
    release: Release, name: str, codes: tuple[str, ...], arrangement: Arrangement = "facing"
) -> Composition:
    media = {IMAGE_NAME: image_bytes()}
    return compose(release, media, house(name), codes, arrangement)


def _own() -> Profile:
    """Three logos, one of them with white edges; Letter paper, own letters, colours and icons."""
    agency = shipped_profile("agency")
    look = Look(
        typeface="own",
        paper="Letter",
        margins=Margins(54, 64, 60),
        colours=Colours("#202020", "#555555", "#7A1F5C", "#C00000", "#C9B9C3"),
        justified=("ar", "en"),
        hyphenated=("en",),
    )
    logos = (
        *agency.logos,
        HouseLogo("edged.png", Localized(en="A disc", ar="قرص")),
        HouseLogo("wide.png", Localized(en="A bar", ar="شريط")),
    )
    font = resource("fonts", "ibm-plex-sans", "IBMPlexSans-Regular.ttf").read_bytes()
    return replace(
        agency,
        look=look,
        logos=logos,
        digits=Localized(ar="arab"),
        fonts=FontSet("plex.ttf"),
        media={
            **agency.media,
            "edged.png": logo_bytes((300, 300), (60, 60, 239, 239)),
            "wide.png": logo_bytes((400, 100), (0, 0, 399, 99)),
            "plex.ttf": font,
        },
        icons={
            icon_name(code, goal): _icon(goal) for code in ("en", "ar") for goal in range(1, 18)
        },
    )


def logo_bytes(size: tuple[int, int], ink: tuple[int, int, int, int]) -> bytes:
    """A PNG with a dark box on a ground that lets the paper through."""
    canvas = Pixels.new("RGBA", size, (255, 255, 255, 0))
    ImageDraw.Draw(canvas).rectangle(ink, fill="#336699")
    return _png(canvas)


def _icon(goal: int) -> bytes:
    return _png(Pixels.new("RGB", (60, 60), (goal * 14, 90, 160)))


def _png(canvas: Pixels.Image) -> bytes:
    held = BytesIO()
    canvas.save(held, "PNG")
    return held.getvalue()
